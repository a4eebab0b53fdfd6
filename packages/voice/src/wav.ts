import { OpenAIError } from '@oai/core';
import { checkBytes, toInt16 } from './pcm.js';
import { INTEGER, readSamples } from './wav-samples.js';

/** The sample rate of `audio/pcm` in Realtime sessions. */
const SESSION_RATE = 24_000;

const HEADER_BYTES = 44;

/** The largest numbers that the members of the header hold. */
const MAX_RATE = 2 ** 32 - 1;
const MAX_CHANNELS = 2 ** 16 - 1;
const MAX_AUDIO_BYTES = 2 ** 32 - HEADER_BYTES;

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
  checkBytes(audio);
  const frameBytes = channels * 2;
  checkNumber('channels', channels, MAX_CHANNELS);
  checkNumber('sampleRate', sampleRate, Math.floor(MAX_RATE / frameBytes));
  if (audio.length > MAX_AUDIO_BYTES) throw new OpenAIError('A WAV file holds at most 4 GiB.');
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
  const { sampleRate, channelCount, length, sampleAt } = readSamples(file);
  const channels = Array.from({ length: channelCount }, (_, channel) => {
    const samples = new Float32Array(length);
    for (let index = 0; index < length; index += 1) samples[index] = sampleAt(index, channel);
    return samples;
  });
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
  const { sampleRate: ownRate, channelCount, length, sampleAt } = readSamples(file);
  if (ownRate !== sampleRate) {
    throw new OpenAIError(
      `The WAV file has ${ownRate} samples a second, but ${sampleRate} are needed. Convert it, for example with \`ffmpeg -i in.wav -ar ${sampleRate} out.wav\`.`,
    );
  }
  const bytes = new Uint8Array(length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < length; index += 1) {
    let sum = 0;
    for (let channel = 0; channel < channelCount; channel += 1) sum += sampleAt(index, channel);
    view.setInt16(index * 2, toInt16(sum / channelCount), true);
  }
  return bytes;
}

function checkNumber(name: string, value: number, max: number): void {
  if (Number.isSafeInteger(value) && value > 0 && value <= max) return;
  throw new OpenAIError(`\`${name}\` of a WAV file must be a positive integer, at most ${max}.`);
}
