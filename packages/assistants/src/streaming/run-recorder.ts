import { OpenAIError } from '@oai/core';
import { copyJSON } from '@oai/core/internal';
import { accumulateDelta } from './accumulate-delta.js';
import { readKind } from './read-kind.js';
import { isFinalStatus } from './stream-end.js';
import type { AssistantStreamEvents } from './events.js';
import type { AssistantStreamEvent } from '../generated/beta/assistants-events.gen.js';
import type { Message, MessageDeltaEvent } from '../generated/beta/threads/messages-types.gen.js';
import type { Run } from '../generated/beta/threads/runs/runs-types.gen.js';
import type {
  RunStep,
  RunStepDeltaEvent,
  ToolCall,
} from '../generated/beta/threads/runs/steps-types.gen.js';

type JSONObject = Record<string, unknown>;

type Emit = <Event extends keyof AssistantStreamEvents>(
  event: Event,
  ...parameters: Parameters<AssistantStreamEvents[Event]>
) => void;

/**
 * The state of a run, assembled from its events: the run, its messages and its steps. Emits the
 * helper events that each API event stands for.
 *
 * @internal
 */
export class RunRecorder {
  event: AssistantStreamEvent | undefined;
  run: Run | undefined;
  /** The run after its final event. */
  finalRun: Run | undefined;
  /** The current message. */
  message: Message | undefined;
  readonly messages = new Map<string, Message>();
  /** The current step. */
  step: RunStep | undefined;
  readonly steps = new Map<string, RunStep>();
  #contentIndex: number | undefined;
  #toolCallIndex: number | undefined;
  #toolCall: ToolCall | undefined;
  readonly #emit: Emit;

  constructor(emit: Emit) {
    this.#emit = emit;
  }

  /**
   * Adds an event of the API, and emits its helper events.
   *
   * @throws {InvalidResponseError} The event is of an unexpected shape.
   */
  add(event: AssistantStreamEvent): void {
    const [kind, phase = ''] = readKind(event);
    const data = event.data as never;
    this.event = event;
    this.#emit('event', event);
    const isCreated = phase === 'created';
    const isEnd = isFinalStatus(phase);
    // All other events, unknown ones included, are emitted as `event` only.
    if (kind === 'message') {
      if (isCreated) this.#beginMessage(data);
      if (phase === 'delta') this.#addToMessage(data);
      if (isEnd) this.#endMessage(data);
    }
    if (kind === 'run.step') {
      if (isCreated) this.#beginStep(data);
      if (phase === 'delta') this.#addToStep(data);
      if (isEnd) this.#endStep(data);
    }
    if (kind === 'run') {
      this.run = data;
      if (isEnd) this.#endRun(data);
    }
  }

  #endRun(run: Run): void {
    this.finalRun = run;
    this.#endToolCall();
    this.#emit('run', run);
  }

  #beginMessage(message: Message): void {
    this.message = copyJSON(message);
    this.messages.set(message.id, this.message);
    this.#emit('messageCreated', message);
  }

  #addToMessage({ id, delta }: MessageDeltaEvent): void {
    const snapshot = known(this.messages.get(id), `message ${id}`);
    const length = snapshot.content?.length ?? 0;
    accumulateDelta(snapshot as unknown as JSONObject, delta as JSONObject);
    const parts = delta.content ?? [];
    for (const { index, type } of parts) {
      const content = snapshot.content[index];
      if (index >= length && type === 'text' && content?.type === 'text')
        this.#emit('textCreated', content.text);
    }
    this.#emit('messageDelta', delta, snapshot);
    for (const part of parts) {
      const content = snapshot.content[part.index];
      if (part.type === 'text' && part.text && content?.type === 'text')
        this.#emit('textDelta', part.text, content.text);
      if (part.index === this.#contentIndex) continue;
      this.#endContent(snapshot);
      this.#contentIndex = part.index;
    }
  }

  #endMessage(message: Message): void {
    this.#endContent(message);
    this.#contentIndex = undefined;
    this.message = undefined;
    this.messages.set(message.id, message);
    this.#emit('messageDone', message);
  }

  /** Emits the end of the content part that the last delta belonged to. */
  #endContent(snapshot: Message): void {
    const last = snapshot.content?.[this.#contentIndex ?? -1];
    if (last?.type === 'text') this.#emit('textDone', last.text, snapshot);
    if (last?.type === 'image_file') this.#emit('imageFileDone', last.image_file, snapshot);
  }

  #beginStep(step: RunStep): void {
    this.step = copyJSON(step);
    this.steps.set(step.id, this.step);
    this.#emit('runStepCreated', step);
  }

  #addToStep({ id, delta }: RunStepDeltaEvent): void {
    const snapshot = known(this.steps.get(id), `run step ${id}`);
    accumulateDelta(snapshot as unknown as JSONObject, delta as JSONObject);
    const { step_details: details } = delta;
    const { step_details: accumulated } = snapshot;
    if (details?.type === 'tool_calls' && accumulated.type === 'tool_calls') {
      for (const toolCall of details.tool_calls ?? []) {
        const whole = accumulated.tool_calls[toolCall.index]!;
        if (toolCall.index === this.#toolCallIndex) {
          this.#emit('toolCallDelta', toolCall, whole);
          continue;
        }
        this.#endToolCall();
        this.#toolCallIndex = toolCall.index;
        this.#toolCall = whole;
        this.#emit('toolCallCreated', whole);
      }
    }
    this.#emit('runStepDelta', delta, snapshot);
  }

  #endStep(step: RunStep): void {
    if (step.step_details?.type === 'tool_calls') this.#endToolCall();
    this.step = undefined;
    this.steps.set(step.id, step);
    this.#emit('runStepDone', step, step);
  }

  #endToolCall(): void {
    if (this.#toolCall) this.#emit('toolCallDone', this.#toolCall);
    this.#toolCall = this.#toolCallIndex = undefined;
  }
}

function known<Value>(value: Value | undefined, name: string): Value {
  if (!value) throw new OpenAIError(`A delta of ${name} arrived before its \`created\` event.`);
  return value;
}
