import { OpenAIError } from '../errors/openai-error.js';
import { mediaTypeOf } from './media-type.js';
import { isUpload, uploadSource } from './upload-source.js';
import type { Uploadable } from './uploadable.js';

/**
 * What {@link toFile} takes.
 *
 * @public
 */
export type ToFileInput = Uploadable | string;

/**
 * Makes a `File` of bytes, a text, a blob, a response or a stream, by reading it whole. Operations
 * take all of these as they are, without reading them into memory; a `File` is for what has to be
 * sent under another name.
 *
 * @param value May also be a promise.
 * @param name Default: the name that the value has, else `unknown_file`. The API tells the kind of
 *   a file by the ending of its name.
 * @param options.type Media type. Default: that of the value, else by the ending of the name.
 * @throws {OpenAIError} The value is none of these, or cannot be read.
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
      `toFile makes a file of bytes, a text, a blob, a response or a stream, not of ${describe(input)}.`,
    );
  }
  const source = uploadSource(content);
  const fileName = name || source.name || 'unknown_file';
  const known = source.type === 'application/octet-stream' ? undefined : source.type;
  const type = options.type ?? known ?? mediaTypeOf(fileName) ?? '';
  const parts: BlobPart[] = source.blob ? [source.blob] : await readAll(source.open());
  return new File(parts, fileName, { ...options, type });
}

async function readAll(
  opened: ReturnType<ReturnType<typeof uploadSource>['open']>,
): Promise<BlobPart[]> {
  const reader = await opened;
  const parts: BlobPart[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    parts.push(value as BlobPart);
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return typeof value === 'object'
    ? `a ${value.constructor?.name ?? 'object'}`
    : `a ${typeof value}`;
}
