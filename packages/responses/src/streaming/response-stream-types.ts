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
import type { WithoutResponseFormat } from '../parsing/parse-params.js';
import type { ParseableToolsParams } from '../parsing/parse-response.js';

/** A text delta with the accumulated text of its part. @public */
export type ResponseTextDeltaSnapshotEvent = ResponseTextDeltaEvent & { snapshot: string };

/** An arguments delta with the accumulated arguments of its function call. @public */
export type ResponseFunctionCallArgumentsDeltaSnapshotEvent =
  ResponseFunctionCallArgumentsDeltaEvent & { snapshot: string };

/** An event as the listeners of a response stream receive it. @public */
export type ParsedResponseStreamEvent =
  | Exclude<ResponseStreamEvent, ResponseTextDeltaEvent | ResponseFunctionCallArgumentsDeltaEvent>
  | ResponseTextDeltaSnapshotEvent
  | ResponseFunctionCallArgumentsDeltaSnapshotEvent;

type TypedEvents = {
  // The helper itself emits `error`, with the typed error.
  [Event in Exclude<ParsedResponseStreamEvent, ResponseErrorEvent> as Event['type']]: (
    event: Event,
  ) => void;
};

/**
 * The events of a response stream: one for each event type of the API, with accumulated snapshots on
 * the deltas of texts and arguments, and `event` for all of them.
 *
 * @public
 */
export interface ResponseEvents extends BaseEvents, TypedEvents {
  event: (event: ResponseStreamEvent) => void;
}

/** The parameters of a stream that creates a new response. @public */
export type ResponseCreateAndStreamParams = Omit<ResponseCreateParamsBase, 'stream'> & {
  stream?: true | undefined;
};

/** The parameters of a stream that reads an existing background response. @public */
export type ResponseStreamByIdParams = {
  /** The ID of the response. */
  response_id: string;
  /** Skips events up to this sequence number. Default: none are skipped. */
  starting_after?: number | undefined;
  /** The text configuration of the call that created the response, to parse its texts. */
  text?: ResponseTextConfig | undefined;
  /** The tools of the call that created the response, to parse the arguments of their calls. */
  tools?: ParseableToolsParams | undefined;
};

/** The parameters of `responses.stream`. @public */
export type ResponseStreamParams = (ResponseCreateAndStreamParams | ResponseStreamByIdParams) &
  WithoutResponseFormat;

/** The parameters of a stream that creates a new response. @public */
export type ResponseStreamingParams = Omit<ResponseCreateParamsBase, 'stream'> & {
  stream?: true | undefined;
};
