import type { Bytes } from '../bytes.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { JsonObject } from '../json.js';

/**
 * A scripted tool call of the model.
 *
 * @public
 */
export interface ScriptedToolCall {
  name: string;
  /** An object is sent as JSON; a string is sent unchanged, valid JSON or not. */
  arguments?: JsonObject | string | undefined;
  /** Input of a custom tool, instead of `arguments`. */
  input?: string | undefined;
  /** Default: the next `call_...` identifier. */
  id?: string | undefined;
  /** The exact chunks in which the arguments or the input are streamed. */
  chunks?: string[] | undefined;
}

/**
 * A scripted output item of a response: a call of a tool of the API, such as `web_search_call`,
 * `file_search_call`, `code_interpreter_call`, `image_generation_call`, `mcp_call`,
 * `mcp_list_tools`, `mcp_approval_request`, `computer_call`, `shell_call`, `local_shell_call` and
 * `apply_patch_call`. Identifiers, status and empty members are filled in. The text cites what a
 * `file_search_call` has found; a request has to ask for its `results` and for the `outputs` of code.
 *
 * @public
 */
export type ScriptedItem = JsonObject & { type: string };

/**
 * A scripted answer of the model, for all endpoints that generate output. Omitted members are filled
 * in as for an automatic answer.
 *
 * @public
 */
export interface ScriptedAnswer {
  /** The text. An array sets the exact chunks in which it is streamed. */
  text?: string | string[] | undefined;
  refusal?: string | string[] | undefined;
  /** A summary of the model's reasoning (responses only). */
  reasoning?: string | undefined;
  toolCalls?: ScriptedToolCall[] | undefined;
  /** Output items between the reasoning and the text (responses only). */
  items?: ScriptedItem[] | undefined;
  /** Default `tool_calls` if there are any, else `stop`. */
  finishReason?: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | undefined;
  /** Members of `usage` to override, named as the endpoint names them. */
  usage?: JsonObject | undefined;
  /** One answer for each choice (`n`), overriding the members above. */
  choices?: ScriptedAnswer[] | undefined;
  /** Size of the chunks of streamed text, characters. Default: about one token. */
  chunkCharacters?: number | undefined;
  /** Pause before the first byte, milliseconds. Default 0. */
  delayMs?: number | undefined;
  /** Pause before each streamed event, milliseconds. Default: the emulator's `chunkDelayMs`. */
  chunkDelayMs?: number | undefined;
}

/**
 * An exact HTTP response.
 *
 * @public
 */
export interface RawAnswer {
  /** Status code. Default 200. */
  status?: number | undefined;
  headers?: Record<string, string> | undefined;
  /** Body, sent as JSON. */
  json?: unknown;
  /** Body, sent unchanged. */
  body?: string | Bytes | undefined;
  /** Raw bytes of an event stream; each element of an array is a separate write. */
  sse?: string | Uint8Array | (string | Uint8Array)[] | undefined;
  /** Pause before the first byte, milliseconds. Default 0. */
  delayMs?: number | undefined;
  /** Pause before each element of `sse`, milliseconds. Default 0. */
  chunkDelayMs?: number | undefined;
}

/**
 * Computes the answer from the request.
 *
 * @public
 */
export type AnswerFunction = (
  request: RecordedRequest,
) => Answer | Response | undefined | Promise<Answer | Response | undefined>;

/** @public */
export type Answer = ScriptedAnswer | RawAnswer;

/** @internal */
export type Script = Answer | AnswerFunction;

/** Returns true if the answer is an HTTP response and not a turn of the model. @internal */
export function isRaw(answer: Answer): answer is RawAnswer {
  return (
    'json' in answer ||
    'body' in answer ||
    'sse' in answer ||
    'status' in answer ||
    'headers' in answer
  );
}

/** Paths whose answers come from a model: those that a strict emulator wants scripts for. @internal */
export const modelPath =
  /^\/(chat\/completions|completions|responses|embeddings|moderations|decisions|videos|images\/\w+|audio\/(speech|transcriptions|translations)|threads\/runs|threads\/[^/]+\/runs(\/[^/]+\/submit_tool_outputs)?)$/;

/** Paths that generate output: the ones that a script without `path` applies to. @internal */
export const generationPath =
  /^\/(chat\/completions|completions|responses|realtime|threads\/runs|threads\/[^/]+\/runs(\/[^/]+\/submit_tool_outputs)?)$/;
