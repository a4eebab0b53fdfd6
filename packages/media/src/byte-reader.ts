/**
 * Bytes that are read piece by piece.
 *
 * @internal
 */
export interface ByteReader {
  /** Resolves to the next bytes; undefined at the end. */
  read(): Promise<Uint8Array | undefined>;
  /** Releases whatever the bytes come from. Never rejects. */
  cancel(): Promise<void>;
  /** The media type, if it is known. */
  readonly type?: string | undefined;
  /** The number of bytes, if it is known. */
  readonly size?: number | undefined;
}

/** @internal */
export function readerOfBytes(bytes: Uint8Array, type?: string): ByteReader {
  let rest: Uint8Array | undefined = bytes;
  return {
    type,
    size: bytes.length,
    async read() {
      const next = rest;
      rest = undefined;
      return next;
    },
    async cancel() {
      rest = undefined;
    },
  };
}
