import { OpenAIError } from '@oai/core';
import { encodePCM16 } from './pcm.js';

/** The sample rate of `audio/pcm` in Realtime sessions. */
const SESSION_RATE = 24_000;

const HEADER_BYTES = 44;

/** Programs that write to a pipe state the largest length they can: ffmpeg 2^32 - 1, SoX about 2^31. */
const UNKNOWN_LENGTH = 0x7ffff000;

/** The encodings of samples, by the number in the header. */
const INTEGER = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

/** How the audio of a WAV file is laid out. @public */
export interface WavFormat {
  /** Samples a second, of each channel. Default: 24000. */
  sampleRate?: number | undefined;
  /** Number of channels, whose samples alternate. Default: 1. */
  channels?: number | undefined;
}

/** The audio of a WAV file. @public */
export interface WavAudio {
  /** Samples a second, of each channel. */
  sampleRate: number;
  /** The samples of each channel, from -1 to 1. */
  channels: Float32Array[];
}

/**
 * Makes a WAV file of `audio/pcm`: 16 bits a sample, little-endian.
 *
 * @throws {OpenAIError} The format is invalid, or the audio ends within a sample.
 * @public
 */
export function encodeWav(audio: Uint8Array, format: WavFormat = {}): Uint8Array {
  const { sampleRate = SESSION_RATE, channels = 1 } = format;
  for (const [name, value] of Object.entries({ sampleRate, channels })) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    throw new OpenAIError(`\`${name}\` of a WAV file must be a positive integer.`);
  }
  const frameBytes = channels * 2;
  if (audio.length % frameBytes !== 0) {
    throw new OpenAIError(
      `The audio must have ${frameBytes} bytes for each moment, but has ${audio.length} bytes.`,
    );
  }
  const file = new Uint8Array(HEADER_BYTES + audio.length);
  const view = new DataView(file.buffer);
  const write = (text: string, position: number): void => {
    for (let index = 0; index < text.length; index += 1) {
      file[position + index] = text.charCodeAt(index);
    }
  };
  write('RIFF', 0);
  view.setUint32(4, file.length - 8, true);
  write('WAVEfmt ', 8);
  view.setUint32(16, 16, true);
  view.setUint16(20, INTEGER, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * frameBytes, true);
  view.setUint16(32, frameBytes, true);
  view.setUint16(34, 16, true);
  write('data', 36);
  view.setUint32(40, audio.length, true);
  file.set(audio, HEADER_BYTES);
  return file;
}

/**
 * Reads a WAV file with samples of 8, 16, 24 or 32 bits, or with floats of 32 or 64 bits.
 *
 * @throws {OpenAIError} The bytes are no such file, or it was cut.
 * @public
 */
export function decodeWav(file: Uint8Array): WavAudio {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const chunks = readChunks(view);
  const header = chunks.get('fmt ');
  const data = chunks.get('data');
  if (!header || header.byteLength < 16 || !data) {
    throw new OpenAIError('The WAV file has no header of its format, or no audio.');
  }
  const stated = header.getUint16(0, true);
  const isExtensible = stated === EXTENSIBLE && header.byteLength >= 26;
  const encoding = isExtensible ? header.getUint16(24, true) : stated;
  const count = header.getUint16(2, true);
  const sampleRate = header.getUint32(4, true);
  const bits = header.getUint16(14, true);
  const read = sampleReader(encoding, bits);
  const bytes = bits / 8;
  if (!read || count === 0 || sampleRate === 0) {
    throw new OpenAIError(
      `The WAV file has ${count} channels of encoding ${encoding} with ${bits} bits at ${sampleRate} Hz. Convert it to integers or floats, for example with \`ffmpeg -i in.wav -c:a pcm_s16le out.wav\`.`,
    );
  }
  const length = Math.floor(data.byteLength / bytes / count);
  const channels = Array.from({ length: count }, (_, channel) =>
    Float32Array.from({ length }, (__, index) => read(data, (index * count + channel) * bytes)),
  );
  return { sampleRate, channels };
}

/**
 * Makes `audio/pcm` for a Realtime session of a WAV file. The channels become one.
 *
 * @param sampleRate Samples a second that the session takes. Default: 24000.
 * @throws {OpenAIError} The bytes are no WAV file that can be read, or it has another sample rate.
 * @public
 */
export function wavToPCM16(file: Uint8Array, sampleRate = SESSION_RATE): Uint8Array {
  const audio = decodeWav(file);
  if (audio.sampleRate !== sampleRate) {
    throw new OpenAIError(
      `The WAV file has ${audio.sampleRate} samples a second, but ${sampleRate} are needed. Convert it, for example with \`ffmpeg -i in.wav -ar ${sampleRate} out.wav\`.`,
    );
  }
  const { channels } = audio;
  const mixed = channels[0]!.map(
    (_, index) => channels.reduce((sum, samples) => sum + samples[index]!, 0) / channels.length,
  );
  return encodePCM16(mixed);
}

/** Returns the first chunk of each name. */
function readChunks(view: DataView): Map<string, DataView> {
  if (view.byteLength < 12 || textAt(view, 0) !== 'RIFF' || textAt(view, 8) !== 'WAVE') {
    throw new OpenAIError('The bytes are no WAV file: they do not begin with RIFF and WAVE.');
  }
  const chunks = new Map<string, DataView>();
  for (let position = 12; position + 8 <= view.byteLength;) {
    const name = textAt(view, position);
    const stated = view.getUint32(position + 4, true);
    const left = view.byteLength - position - 8;
    const length = name === 'data' && stated >= UNKNOWN_LENGTH ? Math.min(left, stated) : stated;
    if (length > left) {
      throw new OpenAIError(
        `The WAV file was cut: its chunk "${name}" should have ${length} bytes, but only ${left} follow.`,
      );
    }
    const chunk = new DataView(view.buffer, view.byteOffset + position + 8, length);
    if (!chunks.has(name)) chunks.set(name, chunk);
    // Chunks begin at even positions.
    position += 8 + length + (length % 2);
  }
  return chunks;
}

function textAt(view: DataView, position: number): string {
  return String.fromCharCode(
    ...Array.from({ length: 4 }, (_, index) => view.getUint8(position + index)),
  );
}

type SampleReader = (data: DataView, position: number) => number;

/** Returns a function that reads one sample, or undefined for an encoding that is not known. */
function sampleReader(encoding: number, bits: number): SampleReader | undefined {
  if (encoding === FLOAT) {
    if (bits === 32) return (data, position) => data.getFloat32(position, true);
    if (bits === 64) return (data, position) => data.getFloat64(position, true);
  }
  if (encoding !== INTEGER) return undefined;
  // Only samples of 8 bits have no sign.
  if (bits === 8) return (data, position) => (data.getUint8(position) - 0x80) / 0x80;
  if (bits === 16) return (data, position) => data.getInt16(position, true) / 0x8000;
  if (bits === 24) {
    return (data, position) =>
      (data.getUint16(position, true) + data.getInt8(position + 2) * 0x10000) / 0x800000;
  }
  if (bits === 32) return (data, position) => data.getInt32(position, true) / 0x80000000;
  return undefined;
}
