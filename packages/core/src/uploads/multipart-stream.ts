import { OpenAIError } from '../errors/openai-error.js';
import { reasonOf } from '../errors/reason.js';
import { disposeAll, isSource, type FormPiece } from './multipart-form.js';
import { pulledStream, type PulledStream } from '../wire/pulled-stream.js';
import { cancel, type BodyReader } from '../wire/body-reader.js';
import { toChunk } from '../wire/chunk.js';
import type { UploadSource } from './upload-source.js';

/**
 * Streams the pieces of a form. Each chunk is read after the connection has accepted the previous
 * one, so a file of any size needs the memory of one chunk.
 *
 * @param length The number of bytes of the form, if it is known.
 * @internal
 */
export function streamForm(pieces: readonly FormPiece[], length?: number): PulledStream {
  let index = 0;
  let reader: BodyReader | undefined;
  let sentBytes = 0;
  let cancelled = false;

  const dispose = (): void => {
    cancelled = true;
    if (reader) cancel(reader);
    disposeAll(pieces);
  };

  const readNext = async (source: UploadSource): ReturnType<BodyReader['read']> => {
    try {
      if (!reader) {
        sentBytes = 0;
        reader = await source.open();
        if (cancelled) cancel(reader);
      }
      return await reader.read();
    } catch (cause) {
      throw new OpenAIError(`${describe(source)} could not be read: ${reasonOf(cause)}.`, {
        cause,
      });
    }
  };

  const next = async (): Promise<Uint8Array | undefined> => {
    while (index < pieces.length) {
      const piece = pieces[index]!;
      if (!isSource(piece)) {
        index += 1;
        return piece;
      }
      const { done, value } = await readNext(piece);
      if (done) {
        checkLength(piece, sentBytes, true);
        reader = undefined;
        index += 1;
        continue;
      }
      const bytes = value instanceof Uint8Array ? value : await toChunk(value, describe(piece));
      sentBytes += bytes.length;
      checkLength(piece, sentBytes, false);
      if (bytes.length > 0) return bytes;
    }
    return undefined;
  };

  return pulledStream(next, dispose, length);
}

/** @throws {OpenAIError} The length differs from the announced one, which would corrupt the request. */
function checkLength(source: UploadSource, sentBytes: number, isEnd: boolean): void {
  const { size } = source;
  if (size === undefined || (isEnd ? sentBytes === size : sentBytes <= size)) return;
  throw new OpenAIError(
    `${describe(source)} has ${isEnd ? 'only ' : 'more than '}${isEnd ? sentBytes : size} bytes, ` +
      `${isEnd ? `not the ${size} that` : 'which'} were announced: it was modified while it was sent.`,
  );
}

function describe({ field, name }: UploadSource): string {
  return `The form field \`${field}\`${name === undefined ? '' : ` (${name})`}`;
}
