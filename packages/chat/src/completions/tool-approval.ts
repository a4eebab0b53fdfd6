import type { ChatCompletionMessageParam } from '../generated/chat/completions/completions-types.gen.js';

/** A tool call that waits for approval. @public */
export interface PendingToolCall {
  id: string;
  name: string;
  /** The arguments as the model wrote them. */
  arguments: string;
}

/**
 * The state of a tool runner that paused for approval. It is plain JSON and can be stored. To
 * continue, call `runTools` again with these `messages` and with the decisions as `approvals`.
 *
 * @public
 */
export interface ToolApprovalPause {
  /** The conversation so far; its last tool calls have no results yet. */
  messages: ChatCompletionMessageParam[];
  /** The calls to decide on. */
  pending: PendingToolCall[];
}

/**
 * The decision on a tool call: true runs it, false refuses it, a text refuses it and is sent to the
 * model as the reason. The pending call itself runs it only if its name and arguments are the same
 * in `messages`, for programs whose messages were out of their hands meanwhile.
 *
 * @public
 */
export type ToolApproval = boolean | string | PendingToolCall;
