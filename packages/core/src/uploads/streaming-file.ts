import { OpenAIError } from '../errors/openai-error.js';
import type { ReopenableUpload, ResponseLike, UploadStream } from './uploadable.js';

const streamingFile: unique symbol = Symbol.for('@oai/core.streamingFile') as never;

/**
 * What {@link toStreamingFile} takes.
 *
 * @public
 */
export type StreamingFileInput = UploadStream | ResponseLike | ReopenableUpload;

/**
 * A stream with the name of the file that it is sent as.
 *
 * @public
 */
export interface StreamingFile {
  readonly data: StreamingFileInput;
  readonly name: string;
  /** Media type. */
  readonly type?: string;
  /** Length in bytes, where it is known. */
  readonly size?: number;
  readonly [streamingFile]: true;
}

/**
 * Names a stream, to be uploaded without being held in memory.
 *
 * @param data A web stream, an async iterable (a Node stream, for example), a response, or a
 *   function that opens one of these: only then can a failed upload be tried again.
 * @param name The name of the file, which the API tells its kind from.
 * @param options.type Media type. Default: by the ending of the name.
 * @param options.size Length in bytes, where it is known; the server then knows it beforehand.
 * @throws {OpenAIError} The name is empty, or the size is none.
 * @public
 */
export function toStreamingFile(
  data: StreamingFileInput,
  name: string,
  options: { type?: string | undefined; size?: number | undefined } = {},
): StreamingFile {
  if (typeof name !== 'string' || name === '') {
    throw new OpenAIError('toStreamingFile needs the name of the file as its second argument.');
  }
  const { type, size } = options;
  if (size !== undefined && !(Number.isInteger(size) && size >= 0)) {
    throw new OpenAIError(`The option \`size\` must be a number of bytes, not ${String(size)}.`);
  }
  return {
    data,
    name,
    ...(type !== undefined && { type }),
    ...(size !== undefined && { size }),
    [streamingFile]: true,
  };
}

/** @internal */
export function isStreamingFile(value: unknown): value is StreamingFile {
  return typeof value === 'object' && value !== null && streamingFile in value;
}
