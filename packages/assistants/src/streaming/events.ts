import type { BaseEvents } from '@oai/core';
import type { AssistantStreamEvent } from '../generated/beta/assistants-events.gen.js';
import type {
  ImageFile,
  Message,
  MessageDelta,
  Text,
  TextDelta,
} from '../generated/beta/threads/messages-types.gen.js';
import type { Run } from '../generated/beta/threads/runs/runs-types.gen.js';
import type {
  RunStep,
  RunStepDelta,
  ToolCall,
  ToolCallDelta,
} from '../generated/beta/threads/runs/steps-types.gen.js';

/**
 * The events of an assistant's stream. Snapshots are live objects that grow in place: copy them to
 * keep a state.
 *
 * @public
 */
export interface AssistantStreamEvents extends BaseEvents {
  /** The run has ended, or waits for tool outputs. */
  run: (run: Run) => void;

  messageCreated: (message: Message) => void;
  messageDelta: (message: MessageDelta, snapshot: Message) => void;
  messageDone: (message: Message) => void;

  runStepCreated: (runStep: RunStep) => void;
  runStepDelta: (delta: RunStepDelta, snapshot: RunStep) => void;
  runStepDone: (runStep: RunStep, snapshot: RunStep) => void;

  /** The first delta of a tool call. */
  toolCallCreated: (toolCall: ToolCall) => void;
  toolCallDelta: (delta: ToolCallDelta, snapshot: ToolCall) => void;
  toolCallDone: (toolCall: ToolCall) => void;

  /** The first delta of a text. */
  textCreated: (content: Text) => void;
  textDelta: (delta: TextDelta, snapshot: Text) => void;
  textDone: (content: Text, snapshot: Message) => void;

  /** A complete image; images have no deltas. */
  imageFileDone: (content: ImageFile, snapshot: Message) => void;

  /** Every event of the API, as received. */
  event: (event: AssistantStreamEvent) => void;
}
