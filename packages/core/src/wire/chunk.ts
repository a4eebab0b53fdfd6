import { OpenAIError } from '../errors/openai-error.js';

/**
 * Returns the bytes of a buffer or of any view of one.
 *
 * @throws {TypeError} The buffer is detached.
 * @internal
 */
export function toBytes(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  return isBytes(value) ? new Uint8Array(value as ArrayBuffer) : undefined;
}

/** Returns the tag of a value, such as `Map`, which is the same in all realms. @internal */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Returns true for a buffer or any view of one. @internal */
export function isBytes(value: unknown): boolean {
  // Compared by tag, since the buffer may come from another realm.
  return ArrayBuffer.isView(value) || tagOf(value).endsWith('ArrayBuffer');
}

/**
 * Returns the bytes of a buffer or of any view of one. Those in shared memory are copied: platforms
 * refuse them as bodies and as parts of blobs, or send their text.
 *
 * @throws {OpenAIError} The bytes belong to another thread now.
 * @internal
 */
export function attachedBytes(value: unknown, name = 'Its'): Uint8Array<ArrayBuffer> {
  try {
    const bytes = toBytes(value)!;
    if (tagOf(bytes.buffer) === 'SharedArrayBuffer') return new Uint8Array(bytes);
    // Views of a detached buffer are empty, without an error.
    return (
      bytes.length ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, 0)
    ) as Uint8Array<ArrayBuffer>;
  } catch (cause) {
    throw new OpenAIError(`${name} buffer is detached.`, { cause });
  }
}

/**
 * Converts a chunk of a stream or an iterable to bytes: strings as UTF-8, blobs by reading them.
 *
 * @param source The name of the source, for the error.
 * @throws {OpenAIError} It is neither bytes, a string nor a blob.
 * @internal
 */
export async function toChunk(value: unknown, source: string): Promise<Uint8Array> {
  if (typeof value === 'string') return new TextEncoder().encode(value);
  const bytes = toBytes(value);
  if (bytes) return bytes;
  const { arrayBuffer, text, size } = Object(value) as Partial<Blob>;
  if (typeof size === 'number' && typeof (arrayBuffer ?? text) === 'function') {
    const blob = value as Blob;
    const buffer = await (arrayBuffer
      ? blob.arrayBuffer()
      : new Blob([await blob.text()]).arrayBuffer());
    return new Uint8Array(buffer);
  }
  throw unusableChunk(value, source);
}

/** Returns the error for a chunk that cannot be sent. @internal */
export function unusableChunk(value: unknown, source: string): OpenAIError {
  const kind = value === null ? 'null' : `a value of type ${typeof value}`;
  return new OpenAIError(`${source} yielded ${kind}; it must yield bytes or strings.`);
}
