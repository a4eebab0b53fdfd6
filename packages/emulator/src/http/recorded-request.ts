import type { Bytes } from '../bytes.js';
import type { FormPart } from './form.js';

/**
 * A request that reached the emulator. It is in `emulator.requests` as soon as its headers are
 * there; the body and what became of it follow.
 *
 * @public
 */
export interface RecordedRequest {
  readonly method: string;
  /** The whole URL. */
  readonly url: string;
  /** The path below `/v1`, without query: `/chat/completions`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The value that the answer's `x-request-id` has. */
  readonly requestId: string;
  /** When it arrived, milliseconds of the emulator's clock. */
  readonly receivedAtMs: number;
  /** The bytes of the body; undefined until they have been read. */
  bytes: Bytes | undefined;
  /** The parsed body, if it was JSON, or the fields of a form. */
  body: unknown;
  /** The parts of a multipart body. */
  parts: FormPart[] | undefined;
  /** The messages that came over a WebSocket, parsed where they were JSON. */
  readonly messages: unknown[];
  /** The status of the answer; undefined if none was begun. */
  status: number | undefined;
  /** Whether the client went away before the answer was complete. */
  cancelled: boolean;
}
