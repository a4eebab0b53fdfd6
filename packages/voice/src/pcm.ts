import { OpenAIError } from '@oai/core';

/** Samples are divided by this, as Web Audio does: bytes to samples and back changes nothing. */
const SCALE = 0x8000;

/**
 * Encodes samples as `audio/pcm`: 16 bits a sample, little-endian.
 *
 * @param samples From -1 to 1; beyond that they are cut off.
 * @public
 */
export function encodePCM16(samples: Float32Array): Uint8Array {
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < samples.length; index += 1) {
    const value = Math.round(samples[index]! * SCALE);
    view.setInt16(index * 2, Math.max(-SCALE, Math.min(SCALE - 1, value)), true);
  }
  return bytes;
}

/**
 * Decodes `audio/pcm`: 16 bits a sample, little-endian.
 *
 * @returns Samples from -1 to 1.
 * @throws {OpenAIError} The bytes end within a sample.
 * @public
 */
export function decodePCM16(bytes: Uint8Array): Float32Array {
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
