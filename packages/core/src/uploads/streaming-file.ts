import { OpenAIError } from '../errors/openai-error.js';
import { streamingFile, type StreamingFile, type StreamingFileInput } from './uploadable.js';

/**
 * Gives a stream a file name, so that it can be uploaded without being held in memory.
 *
 * @param data A web stream, an async iterable (such as a Node stream), a response, or a function
 *   that opens one of these. Only an upload from a function can be retried.
 * @param name The file name; the API derives the file type from its extension.
 * @param options.type Media type. Default: derived from the extension.
 * @param options.size Length in bytes, if known. It is sent in advance, as `content-length`.
 * @throws {OpenAIError} The name is empty, the size is not a number of bytes, or the data is an iterable
 *   that is not asynchronous.
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
  const given: object = Object(data);
  if (Symbol.iterator in given && !(Symbol.asyncIterator in given || ArrayBuffer.isView(data))) {
    throw new OpenAIError(`\`${name}\` is a list; pass a \`Blob\` of it.`);
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
