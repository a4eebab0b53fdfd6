import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';
import { cancel } from '../wire/body-reader.js';
import { toBytes, toChunk } from '../wire/chunk.js';
import { concatenate } from '../wire/request-streams.js';
import { mediaTypeOf } from './media-type.js';
import { toStreamingFile } from './streaming-file.js';
import { isUpload, uploadSource } from './upload-source.js';
import type { Uploadable } from './uploadable.js';

/**
 * The argument of {@link toFile}.
 *
 * @public
 */
export type ToFileInput = Uploadable | string;

/**
 * Creates a `File` from bytes, a string, a blob, a response or a stream, which is read completely.
 * Operations also accept these values themselves, without reading them into memory; use this to
 * send one under another name.
 *
 * @param value May also be a promise.
 * @param name Default: the name of the value, else `unknown_file`. The API derives the file type
 *   from its extension.
 * @param options.type Media type. Default: that of the value, else derived from the extension.
 * @throws {OpenAIError} The value is of another type, or cannot be read.
 * @public
 */
export async function toFile(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null | undefined,
  options: NonNullable<ConstructorParameters<typeof File>[2]> = {},
): Promise<File> {
  const input: unknown = await value;
  const isFile = typeof File !== 'undefined' && input instanceof File;
  if (isFile && !name && options.type === undefined) return input;
  const content = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  if (!isUpload(content)) {
    throw new OpenAIError(
      `toFile accepts bytes, a string, a blob, a response or a stream, not ${describe(input)}.`,
    );
  }
  const source = uploadSource(content);
  if (!FOR_BROWSERS) source.take?.();
  const fileName = name || source.name || 'unknown_file';
  const derived = mediaTypeOf(source.name ?? '') ?? 'application/octet-stream';
  // A type that was derived from another name is none of this one.
  const known = source.type === derived ? undefined : source.type;
  const type = options.type ?? known ?? mediaTypeOf(fileName) ?? source.blob?.type ?? '';
  const parts: BlobPart[] = source.blob ? [source.blob] : await readAll(source.open());
  if (source.blob || typeof ReadableStream !== 'undefined') {
    return new File(parts, fileName, { ...options, type });
  }
  // The files of React Native, which has no streams, cannot hold bytes. Uploads accept this instead.
  const bytes = parts.map((part) => toBytes(part)!);
  const size = bytes.reduce((sum, { length }) => sum + length, 0);
  const data = concatenate(bytes, size);
  return toStreamingFile(() => data, fileName, { type, size }) as unknown as File;
}

async function readAll(
  opened: ReturnType<ReturnType<typeof uploadSource>['open']>,
): Promise<BlobPart[]> {
  const reader = await opened;
  const parts: BlobPart[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return parts;
      parts.push((await toChunk(value, 'The stream of toFile')) as BlobPart);
    }
  } catch (error) {
    cancel(reader);
    throw error;
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return typeof value === 'object'
    ? `a ${value.constructor?.name ?? 'object'}`
    : `a ${typeof value}`;
}
