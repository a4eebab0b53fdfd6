import type { JsonObject } from '../json.js';

/** A tool that the model may call. @internal */
export interface OfferedTool {
  kind: 'function' | 'custom';
  name: string;
  /** The JSON schema of a function's arguments. */
  parameters?: JsonObject | undefined;
}

/** What the model must or may do with the tools. @internal */
export type ToolChoice = 'none' | 'auto' | 'required' | { names: string[]; required: boolean };

/** How the answer must look. @internal */
export type AnswerFormat =
  { type: 'text' } | { type: 'json_object' } | { type: 'json_schema'; schema: JsonObject };

/**
 * What every endpoint on which a model speaks has in common, so that one module can decide what
 * the model says.
 *
 * @internal
 */
export interface Prompt {
  model: string;
  /** What the user said last. */
  userText: string;
  /** The results of tools since then. */
  toolResults: string[];
  /** The names of the tools called since then. */
  calledTools: string[];
  tools: OfferedTool[];
  toolChoice: ToolChoice;
  parallelToolCalls: boolean;
  format: AnswerFormat;
  /** The most tokens that the answer may have. */
  maxTokens: number | undefined;
  stop: string[];
  /** Tokens of the whole input. */
  inputTokens: number;
}

/** A tool call of an answer, with the pieces in which it is streamed. @internal */
export interface TurnToolCall {
  id: string;
  kind: 'function' | 'custom';
  name: string;
  /** A function's arguments, or a custom tool's input. */
  input: string;
  chunks: string[];
}

/** What the model says in one turn, whatever the endpoint. @internal */
export interface Turn {
  text: string | null;
  textChunks: string[];
  refusal: string | null;
  refusalChunks: string[];
  reasoning: string | null;
  toolCalls: TurnToolCall[];
  finishReason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call';
  outputTokens: number;
  /** Members of the usage that a script replaces. */
  usage: JsonObject;
  chunkDelayMs: number;
}
