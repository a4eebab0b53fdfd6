/**
 * Marks an object as a body that is opened anew for each attempt.
 *
 * @internal
 */
export const streamableBody: unique symbol = Symbol.for('@oai/core.streamableBody') as never;

/**
 * A request body that is produced while it is sent, a streamed multipart form above all.
 *
 * @internal
 */
export interface StreamableBody {
  readonly [streamableBody]: true;
  /** The `content-type` header, boundary included. */
  readonly contentType: string;
  /** The exact number of bytes, where it is known before the body is opened. */
  readonly contentLength?: number | undefined;
  /** Whether {@link open} may be called again for a further attempt or a redirect. */
  readonly replayable: boolean;
  /**
   * Whether {@link open} gives a stream, rather than all the bytes.
   *
   * @defaultValue true
   */
  readonly streamed?: boolean | undefined;
  /** The parameters that it was made of: a provider's address may depend on them. */
  readonly params?: object | undefined;
  /** Called once for each attempt. */
  open(): NonNullable<RequestInit['body']>;
  /** Called when nobody will take more of it, however often. It may be opened again for a retry. */
  close?(): void;
}

/** @internal */
export function isStreamableBody(value: unknown): value is StreamableBody {
  return typeof value === 'object' && value !== null && streamableBody in value;
}
