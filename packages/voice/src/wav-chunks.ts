import { OpenAIError } from '@oai/core';

/** Programs that write to a pipe state the largest length they can: ffmpeg 2^32 - 1, SoX about 2^31. */
const UNKNOWN_LENGTH = 0x7ffff000;

/**
 * Finds the format and the audio in a WAV file. What follows the audio is not read: programs append tags
 * of other kinds, or end within them.
 *
 * @throws {OpenAIError} The bytes are no WAV file, or it was cut.
 * @internal
 */
export function readChunks(file: DataView): { header?: DataView; data?: DataView } {
  if (file.byteLength < 12 || textAt(file, 0) !== 'RIFF' || textAt(file, 8) !== 'WAVE') {
    throw new OpenAIError('The bytes are no WAV file: they do not begin with RIFF and WAVE.');
  }
  let header: DataView | undefined;
  for (let position = 12; position + 8 <= file.byteLength;) {
    const name = textAt(file, position);
    const start = position + 8;
    const length = lengthOf(file, name, start);
    const chunk = new DataView(file.buffer, file.byteOffset + start, length);
    if (name === 'fmt ') header ??= chunk;
    if (name === 'data' && header) return { header, data: chunk };
    // Chunks begin at even positions.
    position = start + length + (length % 2);
  }
  return header ? { header } : {};
}

/** @throws {OpenAIError} The file ends before the chunk. */
function lengthOf(file: DataView, name: string, start: number): number {
  const stated = file.getUint32(start - 4, true);
  const left = file.byteLength - start;
  if (name === 'data') {
    if (stated >= UNKNOWN_LENGTH) return Math.min(left, stated);
    // A recorder that was stopped before it could state the lengths leaves zeros.
    const wholeLength = file.getUint32(4, true);
    if (stated === 0 && wholeLength + 8 <= start) return left;
  }
  if (stated <= left) return stated;
  throw new OpenAIError(
    `The WAV file was cut: its chunk ${JSON.stringify(name)} should have ${stated} bytes, but only ${left} follow.`,
  );
}

function textAt(view: DataView, position: number): string {
  return String.fromCharCode(
    ...Array.from({ length: 4 }, (_, index) => view.getUint8(position + index)),
  );
}
