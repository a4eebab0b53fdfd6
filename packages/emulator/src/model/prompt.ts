import type { JsonObject } from '../json.js';

/** A tool that the model may call. @internal */
export interface OfferedTool {
  kind: 'function' | 'custom';
  name: string;
  /** The JSON schema of a function's arguments. */
  parameters?: JsonObject | undefined;
}

/** The constraint on the model's use of tools. @internal */
export type ToolChoice = 'none' | 'auto' | 'required' | { names: string[]; required: boolean };

/** The required format of the answer. @internal */
export type AnswerFormat =
  { type: 'text' } | { type: 'json_object' } | { type: 'json_schema'; schema: JsonObject };

/**
 * The input of a turn, reduced to what all generating endpoints share, so that one module serves
 * them all.
 *
 * @internal
 */
export interface Prompt {
  model: string;
  /** Text of the last user message. */
  userText: string;
  /** Tool results after that message. */
  toolResults: string[];
  /** Names of the tools called after that message. */
  calledTools: string[];
  tools: OfferedTool[];
  toolChoice: ToolChoice;
  parallelToolCalls: boolean;
  format: AnswerFormat;
  /** Maximum number of output tokens. */
  maxTokens: number | undefined;
  stop: string[];
  /** Number of input tokens. */
  inputTokens: number;
  /** Present if the model reasons before it answers. */
  reasoning?: { summary: boolean } | undefined;
}

/** A tool call of a turn and the chunks in which it is streamed. @internal */
export interface TurnToolCall {
  id: string;
  kind: 'function' | 'custom';
  name: string;
  /** A function's arguments, or a custom tool's input. */
  input: string;
  chunks: string[];
}

/** The output of one turn, independent of the endpoint. @internal */
export interface Turn {
  text: string | null;
  textChunks: string[];
  refusal: string | null;
  refusalChunks: string[];
  /** True if the model reasons before it answers. */
  reasons: boolean;
  /** The summary of the reasoning; null if there is none to show. */
  reasoning: string | null;
  reasoningTokens: number;
  toolCalls: TurnToolCall[];
  finishReason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call';
  outputTokens: number;
  /** Members of `usage` that a script overrides. */
  usage: JsonObject;
  chunkDelayMs: number;
}
