import type { BaseEvents } from '@oai/core';
import type {
  ResponseErrorEvent,
  ResponseFunctionCallArgumentsDeltaEvent,
  ResponseStreamEvent,
  ResponseTextDeltaEvent,
} from '../generated/responses/responses-events.gen.js';
import type {
  ResponseCreateParamsBase,
  ResponseTextConfig,
} from '../generated/responses/responses-types.gen.js';
import type { ParseableToolsParams } from '../parsing/parse-response.js';

/** A text delta with the text of its part so far. @public */
export type ResponseTextDeltaSnapshotEvent = ResponseTextDeltaEvent & { snapshot: string };

/** A delta of a function call's arguments with the arguments so far. @public */
export type ResponseFunctionCallArgumentsDeltaSnapshotEvent =
  ResponseFunctionCallArgumentsDeltaEvent & { snapshot: string };

/** What listeners of a response stream get. @public */
export type ParsedResponseStreamEvent =
  | Exclude<ResponseStreamEvent, ResponseTextDeltaEvent | ResponseFunctionCallArgumentsDeltaEvent>
  | ResponseTextDeltaSnapshotEvent
  | ResponseFunctionCallArgumentsDeltaSnapshotEvent;

type TypedEvents = {
  // `error` is the name of the helper's own event, which carries the typed error.
  [Event in Exclude<ParsedResponseStreamEvent, ResponseErrorEvent> as Event['type']]: (
    event: Event,
  ) => void;
};

/**
 * The events of a response stream: one for each type of event of the API, where the deltas of text
 * and arguments also carry what they add up to, and `event` for all of them.
 *
 * @public
 */
export interface ResponseEvents extends BaseEvents, TypedEvents {
  event: (event: ResponseStreamEvent) => void;
}

/** Makes a new response and streams it. @public */
export type ResponseCreateAndStreamParams = Omit<ResponseCreateParamsBase, 'stream'> & {
  stream?: true | undefined;
};

/** Streams a response that was made before, in the background. @public */
export type ResponseStreamByIdParams = {
  /** The response. */
  response_id: string;
  /** Events up to this sequence number are not told again. Default: all are told. */
  starting_after?: number | undefined;
  /** The text configuration of the call that made the response, to parse its texts. */
  text?: ResponseTextConfig | undefined;
  /** The tools of the call that made the response, to parse the arguments of their calls. */
  tools?: ParseableToolsParams | undefined;
};

/** The parameters of `responses.stream`. @public */
export type ResponseStreamParams = ResponseCreateAndStreamParams | ResponseStreamByIdParams;

/** The parameters of a stream that makes a new response. @public */
export type ResponseStreamingParams = Omit<ResponseCreateParamsBase, 'stream'> & {
  stream?: true | undefined;
};
