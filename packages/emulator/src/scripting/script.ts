import type { Bytes } from '../bytes.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { JsonObject } from '../json.js';

/**
 * A tool call that a script makes the model ask for.
 *
 * @public
 */
export interface ScriptedToolCall {
  name: string;
  /** An object is written as JSON; a string is sent as it is, valid JSON or not. */
  arguments?: JsonObject | string | undefined;
  /** The input of a custom tool, in place of `arguments`. */
  input?: string | undefined;
  /** Default: the next `call_...` identifier. */
  id?: string | undefined;
  /** The exact pieces in which the arguments or the input are streamed. */
  chunks?: string[] | undefined;
}

/**
 * What the model says next, for every endpoint on which a model speaks. Members left out are made
 * up as for an automatic answer.
 *
 * @public
 */
export interface ScriptedAnswer {
  /** The text; an array gives the exact pieces in which it is streamed. */
  text?: string | string[] | undefined;
  refusal?: string | string[] | undefined;
  /** A summary of the model's reasoning (responses only). */
  reasoning?: string | undefined;
  toolCalls?: ScriptedToolCall[] | undefined;
  /** Default `stop`, or `tool_calls` when there are any. */
  finishReason?: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | undefined;
  /** Members of the usage to replace, in the endpoint's own words. */
  usage?: JsonObject | undefined;
  /** One answer for each choice (`n`), in place of the members above. */
  choices?: ScriptedAnswer[] | undefined;
  /** The size of the pieces of streamed text, characters. Default: about one token. */
  chunkCharacters?: number | undefined;
  /** Pause before the first byte, milliseconds. Default 0. */
  delayMs?: number | undefined;
  /** Pause before each streamed event, milliseconds. Default: the emulator's `chunkDelayMs`. */
  chunkDelayMs?: number | undefined;
}

/**
 * An exact HTTP answer, bytes as given.
 *
 * @public
 */
export interface RawAnswer {
  /** Default 200. */
  status?: number | undefined;
  headers?: Record<string, string> | undefined;
  /** A JSON body. */
  json?: unknown;
  /** A body of any kind. */
  body?: string | Bytes | undefined;
  /** The bytes of an event stream; each element of an array is written on its own. */
  sse?: string | Uint8Array | (string | Uint8Array)[] | undefined;
  /** Pause before the first byte, milliseconds. Default 0. */
  delayMs?: number | undefined;
  /** Pause before each element of `sse`, milliseconds. Default 0. */
  chunkDelayMs?: number | undefined;
}

/**
 * Decides the answer when the request is there.
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

/** @internal */
export function isRaw(answer: Answer): answer is RawAnswer {
  return (
    'json' in answer ||
    'body' in answer ||
    'sse' in answer ||
    'status' in answer ||
    'headers' in answer
  );
}

/** Where a model speaks: what a script without `path` waits for. @internal */
export const generationPath =
  /^\/(chat\/completions|completions|responses|realtime|threads\/runs|threads\/[^/]+\/runs(\/[^/]+\/submit_tool_outputs)?)$/;
