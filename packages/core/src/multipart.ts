import { layOutForm, type FormPiece, type MultipartOptions } from './multipart-form.js';
import { disposeAll, streamForm } from './multipart-stream.js';
import type { PulledStream } from './pulled-stream.js';
import { streamableBody, type StreamableBody } from './streamable-body.js';
import { isUpload } from './uploads/upload-source.js';

export type { MultipartOptions } from './multipart-form.js';

/** Forms up to this size that lie in memory are sent as a whole. */
const WHOLE_BYTES = 1024 * 1024;

/**
 * Marks the parameters of an operation to be sent as a multipart form. Files are read while they
 * are sent. Only operations that upload import this, so that others do not carry it.
 *
 * @throws {OpenAIError} A member has no form, or a file cannot be read; the message names it.
 * @internal
 */
export function multipart(body: object, options: MultipartOptions = {}): StreamableBody {
  const boundary = `oai-${globalThis.crypto.randomUUID()}`;
  const pieces = layOutForm(body, boundary, options);
  let contentLength: number | undefined = 0;
  let replayable = true;
  for (const piece of pieces) {
    const size = piece instanceof Uint8Array ? piece.length : piece.size;
    contentLength =
      size === undefined || contentLength === undefined ? undefined : contentLength + size;
    if (!(piece instanceof Uint8Array) && !piece.replayable) replayable = false;
  }
  const whole = wholeForm(pieces, contentLength);
  let current: PulledStream | undefined;
  const close = (): void => {
    if (current) current.close();
    else disposeAll(pieces);
  };
  return {
    [streamableBody]: true,
    contentType: `multipart/form-data; boundary=${boundary}`,
    contentLength,
    replayable,
    streamed: !whole,
    params: body,
    open() {
      if (whole) return whole();
      // What a redirect or an attempt before it has left.
      current?.close();
      return (current = streamForm(pieces)).stream;
    },
    close,
  };
}

/**
 * As {@link multipart} if there is a file anywhere in the parameters; otherwise they are returned
 * as they are, to be sent as JSON.
 *
 * @internal
 */
export function maybeMultipart<Body>(
  body: Body,
  options?: MultipartOptions,
): Body | StreamableBody {
  return holdsUpload(body) ? multipart(body as object, options) : body;
}

function holdsUpload(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'function';
  return isUpload(value) || Object.values(value).some(holdsUpload);
}

/** Makes a form in one piece, where it is small or cannot be streamed. */
function wholeForm(pieces: readonly FormPiece[], length = Infinity): (() => BodyInit) | undefined {
  const all = pieces.map((piece) => (piece instanceof Uint8Array ? piece : piece.bytes));
  if (length <= WHOLE_BYTES && isComplete(all)) return () => concatenate(all, length);
  // Elsewhere, streams cannot be sent at all (browsers) or not with a known length, and a blob
  // refers to its files without reading them.
  const blobs = pieces.map((piece) =>
    piece instanceof Uint8Array ? piece : (piece.bytes ?? piece.blob),
  );
  return !isNode() && isComplete(blobs) ? () => new Blob(blobs as BlobPart[]) : undefined;
}

function isComplete<Piece>(pieces: readonly (Piece | undefined)[]): pieces is Piece[] {
  return !pieces.includes(undefined);
}

function concatenate(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const piece of pieces) {
    bytes.set(piece, position);
    position += piece.length;
  }
  return bytes;
}

/** Bun and Deno call themselves Node too. */
function isNode(): boolean {
  const { process, Bun, Deno } = globalThis as {
    process?: { versions?: { node?: string } };
    Bun?: unknown;
    Deno?: unknown;
  };
  return Boolean(process?.versions?.node) && !Bun && !Deno;
}
