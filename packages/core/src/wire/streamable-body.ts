/**
 * The key that marks a body to be opened anew for each attempt.
 *
 * @internal
 */
export const streamableBody: unique symbol = Symbol.for('@oai/core.streamableBody') as never;

/**
 * A request body that is produced while it is sent, such as a streamed multipart form.
 *
 * @internal
 */
export interface StreamableBody {
  readonly [streamableBody]: true;
  /** The `content-type` header, boundary included. */
  readonly contentType: string;
  /** The exact number of bytes; undefined if it is not known in advance. */
  readonly contentLength?: number | undefined;
  /** True if {@link open} may be called again for a retry or a redirect. */
  readonly replayable: boolean;
  /**
   * True if {@link open} returns a stream, false if it returns all bytes.
   *
   * @defaultValue true
   */
  readonly streamed?: boolean | undefined;
  /** The original parameters: the URL of a provider may depend on them. */
  readonly params?: object | undefined;
  /** Called once for each attempt. */
  open(): NonNullable<RequestInit['body']>;
  /** Releases the source. May be called repeatedly; the body may be opened again for a retry. */
  close?(): void;
}

/** @internal */
export function isStreamableBody(value: unknown): value is StreamableBody {
  return typeof value === 'object' && value !== null && streamableBody in value;
}
