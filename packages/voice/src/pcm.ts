import { OpenAIError } from '@oai/core';

/** Samples are divided by this, as Web Audio does: bytes to samples and back changes nothing. */
const SCALE = 0x8000;

/**
 * Encodes samples as `audio/pcm`: 16 bits a sample, little-endian.
 *
 * @param samples From -1 to 1; beyond that they are cut off.
 * @throws {OpenAIError} There are no samples.
 * @public
 */
export function encodePCM16(samples: Float32Array): Uint8Array {
  if (typeof samples?.length !== 'number') throw new OpenAIError('The samples are missing.');
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < samples.length; index += 1) {
    view.setInt16(index * 2, toInt16(samples[index]!), true);
  }
  return bytes;
}

/**
 * Returns a sample from -1 to 1 as an integer.
 *
 * @internal
 */
export function toInt16(sample: number): number {
  return Math.max(-SCALE, Math.min(SCALE - 1, Math.round(sample * SCALE)));
}

/**
 * @throws {OpenAIError} It is no array of bytes.
 * @internal
 */
export function checkBytes(bytes: unknown): void {
  if (bytes instanceof Uint8Array) return;
  throw new OpenAIError('The audio must be a Uint8Array, such as a Buffer.');
}

/**
 * Decodes `audio/pcm`: 16 bits a sample, little-endian.
 *
 * @returns Samples from -1 to 1.
 * @throws {OpenAIError} They are no bytes, or end within a sample.
 * @public
 */
export function decodePCM16(bytes: Uint8Array): Float32Array {
  checkBytes(bytes);
  if (bytes.length % 2 !== 0) {
    throw new OpenAIError(`PCM16 has two bytes a sample, but there are ${bytes.length} bytes.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const samples = new Float32Array(bytes.length / 2);
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = view.getInt16(index * 2, true) / SCALE;
  }
  return samples;
}
