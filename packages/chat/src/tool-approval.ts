import type { ChatCompletionMessageParam } from './generated/chat/completions/completions.gen.js';

/** A tool call that waits for approval. @public */
export interface PendingToolCall {
  id: string;
  name: string;
  /** The arguments as the model wrote them. */
  arguments: string;
}

/**
 * Where a tool runner stopped for approval. Plain JSON: keep it as long as it takes. To go on, run
 * the tools again with these `messages` and with the decisions as `approvals`.
 *
 * @public
 */
export interface ToolApprovalPause {
  /** The conversation so far; the last calls in it have no answer yet. */
  messages: ChatCompletionMessageParam[];
  pending: PendingToolCall[];
}

/**
 * The decision about a call: true lets it run, false refuses it, text refuses it and tells the model
 * why.
 *
 * @public
 */
export type ToolApproval = boolean | string;
