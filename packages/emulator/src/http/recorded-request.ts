import type { Bytes } from '../bytes.js';
import type { FormPart } from './form.js';

/**
 * A request that reached the emulator. It appears in `emulator.requests` once its headers have
 * arrived; the body and the status are filled in later. The oldest requests lose `bytes`, `body`,
 * `parts` and `messages` when those of all requests exceed the option `maxRecordedBytes`.
 *
 * @public
 */
export interface RecordedRequest {
  readonly method: string;
  /** The absolute URL. */
  readonly url: string;
  /** The path below `/v1`, without the query: `/chat/completions`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The `x-request-id` of the response. */
  readonly requestId: string;
  /** Time of arrival by the emulator's clock, milliseconds since 1970. */
  readonly receivedAtMs: number;
  /** The bytes of the body; undefined until they have been read. */
  bytes: Bytes | undefined;
  /** The parsed JSON body, or the fields of a form. */
  body: unknown;
  /** The parts of a multipart body. */
  parts: FormPart[] | undefined;
  /** Messages received over a WebSocket; JSON is parsed. */
  readonly messages: unknown[];
  /** Status of the response; undefined if there was none. */
  status: number | undefined;
  /** True if the client disconnected before the response was complete. */
  cancelled: boolean;
}
