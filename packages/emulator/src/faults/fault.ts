import type { JsonObject } from '../json.js';

/**
 * Where in an exchange something goes wrong: `request` when the request's headers are there and
 * its body has not been read, `before-headers` when the request is complete, `headers` in the
 * middle of the answer's headers, `body` in its body.
 *
 * @public
 */
export type FaultStage = 'request' | 'before-headers' | 'headers' | 'body';

/**
 * Something that goes wrong on demand.
 *
 * @public
 */
export type Fault =
  | StatusFault
  | ResetFault
  | StallFault
  | TruncateFault
  | DripFault
  | BodyFault
  | StreamErrorFault
  | CutStreamFault
  | MissingEndFault;

/** The request is refused. @public */
export interface StatusFault {
  kind: 'status';
  status: number;
  headers?: Record<string, string> | undefined;
  /** The exact body: a string as it is, anything else as JSON. Default: an error object. */
  body?: unknown;
  message?: string | undefined;
  type?: string | undefined;
  code?: string | null | undefined;
  param?: string | null | undefined;
  /** Sent as `retry-after-ms`, and rounded up as `retry-after`. */
  retryAfterMs?: number | undefined;
  /** Answer without reading the request's body. Default false. */
  early?: boolean | undefined;
}

/** The connection is reset (RST). @public */
export interface ResetFault {
  kind: 'reset';
  stage: FaultStage;
  /** For `body`: how many of its bytes arrive first. Default 0. */
  afterBytes?: number | undefined;
}

/** Nothing more happens, for a time or until the client leaves. @public */
export interface StallFault {
  kind: 'stall';
  stage: FaultStage;
  /** For `body`: how many of its bytes arrive first. Default 0. */
  afterBytes?: number | undefined;
  /** After this the answer goes on, milliseconds. Default: never. */
  forMs?: number | undefined;
}

/** The body ends early: the connection is closed, in the middle of the message. @public */
export interface TruncateFault {
  kind: 'truncate';
  afterBytes: number;
  /** End the message properly, so that only its content shows that something is missing. Default false. */
  clean?: boolean | undefined;
}

/** The body arrives in small pieces. @public */
export interface DripFault {
  kind: 'drip';
  /** The size of a piece. Default 1. */
  bytes?: number | undefined;
  /** Pause before each piece, milliseconds. Default 0. */
  everyMs?: number | undefined;
}

/** A body that is not what it says: broken JSON, a proxy's HTML page, or none. @public */
export interface BodyFault {
  kind: 'garbage-json' | 'html' | 'empty';
  /** Default 200; 502 for `html`. */
  status?: number | undefined;
}

/** An event of a stream reports an error, and the stream ends. @public */
export interface StreamErrorFault {
  kind: 'stream-error';
  /** How many events arrive first. Default 1. */
  afterEvents?: number | undefined;
  error?: JsonObject | undefined;
}

/** A stream ends early, between two events. @public */
export interface CutStreamFault {
  kind: 'cut-stream';
  afterEvents: number;
}

/** A stream lacks its last event: `[DONE]`, or `response.completed` and the like. @public */
export interface MissingEndFault {
  kind: 'missing-end';
}
