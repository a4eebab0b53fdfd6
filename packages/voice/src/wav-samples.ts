import { OpenAIError } from '@oai/core';
import { checkBytes } from './pcm.js';
import { readChunks } from './wav-chunks.js';

/** The encodings of samples, by the number in the header. @internal */
export const INTEGER = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

/** The samples of a WAV file, which are read where they are. */
interface WavSamples {
  readonly sampleRate: number;
  readonly channelCount: number;
  /** The number of samples of each channel. */
  readonly length: number;
  /** Returns a sample from -1 to 1. */
  readonly sampleAt: (index: number, channel: number) => number;
}

/**
 * @throws {OpenAIError} The bytes are no WAV file with samples that can be read, or it was cut.
 * @internal
 */
export function readSamples(file: Uint8Array): WavSamples {
  checkBytes(file);
  const { header, data } = readChunks(new DataView(file.buffer, file.byteOffset, file.length));
  if (!header || header.byteLength < 16 || !data) {
    throw new OpenAIError('The WAV file has no header of its format, or no audio.');
  }
  const stated = header.getUint16(0, true);
  const isExtensible = stated === EXTENSIBLE && header.byteLength >= 26;
  const encoding = isExtensible ? header.getUint16(24, true) : stated;
  const channelCount = header.getUint16(2, true);
  const sampleRate = header.getUint32(4, true);
  const bits = header.getUint16(14, true);
  // A sample of 12 bits fills the upper ones of two bytes.
  const bytes = Math.ceil(bits / 8);
  const read = sampleReader(encoding, bytes, data);
  if (!read || channelCount === 0 || sampleRate === 0) {
    throw new OpenAIError(
      `The WAV file has ${channelCount} channels of encoding ${encoding} with ${bits} bits at ${sampleRate} Hz. Convert it to integers or floats, for example with \`ffmpeg -i in.wav -c:a pcm_s16le out.wav\`.`,
    );
  }
  return {
    sampleRate,
    channelCount,
    length: Math.floor(data.byteLength / bytes / channelCount),
    sampleAt: (index, channel) => read((index * channelCount + channel) * bytes),
  };
}

/** Returns a function that reads the sample at a position, or undefined for an unknown encoding. */
function sampleReader(
  encoding: number,
  bytes: number,
  data: DataView,
): ((position: number) => number) | undefined {
  if (encoding === FLOAT) {
    if (bytes === 4) return (position) => data.getFloat32(position, true);
    if (bytes === 8) return (position) => data.getFloat64(position, true);
  }
  if (encoding !== INTEGER) return undefined;
  // Only samples of 8 bits have no sign.
  if (bytes === 1) return (position) => (data.getUint8(position) - 0x80) / 0x80;
  if (bytes === 2) return (position) => data.getInt16(position, true) / 0x8000;
  if (bytes === 3) {
    return (position) =>
      (data.getUint16(position, true) + data.getInt8(position + 2) * 0x10000) / 0x800000;
  }
  if (bytes === 4) return (position) => data.getInt32(position, true) / 0x80000000;
  return undefined;
}
