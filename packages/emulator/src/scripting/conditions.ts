import type { RecordedRequest } from '../http/recorded-request.js';

/**
 * The requests that a script or a fault applies to. Without conditions: any request.
 *
 * @public
 */
export interface Match {
  /** HTTP method. Default: any. */
  method?: string | undefined;
  /** The path below `/v1`, as a string (`/files`) or a pattern. Default: any. */
  path?: string | RegExp | undefined;
  /** An additional condition. For faults it runs before the request body is read. */
  when?: ((request: RecordedRequest) => boolean) | undefined;
  /** Number of matching requests to apply to. Default 1; `Infinity` for all. */
  times?: number | undefined;
  /** Number of matching requests to let pass first. Default 0. */
  skip?: number | undefined;
}
