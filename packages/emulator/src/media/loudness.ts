/** An audio format of a realtime session. @internal */
export type AudioFormat = 'audio/pcm' | 'audio/pcmu' | 'audio/pcma';

/** The length of the frames whose loudness is measured, milliseconds. @internal */
export const FRAME_MS = 20;

/** Returns the bytes of a frame: 24 kHz of 16 bits for PCM, else 8 kHz of 8 bits. @internal */
export function frameBytes(format: AudioFormat): number {
  return format === 'audio/pcm' ? 24 * FRAME_MS * 2 : 8 * FRAME_MS;
}

/** Returns the root mean square of a frame, from 0 to 1. @internal */
export function loudness(frame: Uint8Array, format: AudioFormat): number {
  let sum = 0;
  if (format === 'audio/pcm') {
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    for (let at = 0; at + 1 < frame.length; at += 2) sum += (view.getInt16(at, true) / 32_768) ** 2;
    return Math.sqrt(sum / (frame.length / 2));
  }
  const magnitude = format === 'audio/pcmu' ? muLaw : aLaw;
  for (const byte of frame) sum += magnitude(byte) ** 2;
  return Math.sqrt(sum / frame.length);
}

/** Decodes the magnitude of a sample in μ-law, from 0 to 1 (ITU-T G.711). */
function muLaw(byte: number): number {
  const bits = ~byte & 0x7f;
  return ((((bits & 0x0f) << 3) + 0x84) * 2 ** (bits >> 4) - 0x84) / 32_768;
}

/** Decodes the magnitude of a sample in A-law, from 0 to 1 (ITU-T G.711). */
function aLaw(byte: number): number {
  const bits = (byte ^ 0x55) & 0x7f;
  const [exponent, mantissa] = [bits >> 4, (bits & 0x0f) << 4];
  return (exponent === 0 ? mantissa + 8 : (mantissa + 0x108) * 2 ** (exponent - 1)) / 32_768;
}
