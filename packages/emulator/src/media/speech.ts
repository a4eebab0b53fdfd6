import { tonePcm, toneWav } from './wav.js';

const contentTypes: Record<string, string> = {
  mp3: 'audio/mpeg',
  opus: 'audio/ogg',
  aac: 'audio/aac',
  flac: 'audio/flac',
  wav: 'audio/wav',
  pcm: 'audio/pcm',
};

/** @internal */
export function speechType(format: string): string {
  return contentTypes[format] ?? 'application/octet-stream';
}

/**
 * Returns audio of about the given length. WAV and PCM hold a tone, MP3 and AAC frames of silence;
 * FLAC and Opus consist of headers only.
 *
 * @internal
 */
export function speechBytes(format: string, durationMs: number): Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'wav':
      return toneWav(durationMs);
    case 'pcm':
      return tonePcm(durationMs);
    case 'aac':
      return frames(
        [0xff, 0xf1, 0x50, 0x80, 0x01, 0x7f, 0xfc, 0x01, 0x18, 0x20, 0x07],
        11,
        durationMs / 23,
      );
    case 'flac':
      return new Uint8Array([
        0x66,
        0x4c,
        0x61,
        0x43,
        0x80,
        0,
        0,
        34,
        16,
        0,
        16,
        0,
        ...Array<number>(6).fill(0),
        0x0b,
        0xb8,
        0x01,
        0x70,
        ...Array<number>(20).fill(0),
      ]);
    case 'opus': {
      const header = new TextEncoder().encode('OpusHead');
      return new Uint8Array([
        0x4f,
        0x67,
        0x67,
        0x53,
        0,
        6,
        ...Array<number>(20).fill(0),
        1,
        19,
        ...header,
        1,
        1,
        0x38,
        1,
        0x80,
        0xbb,
        0,
        0,
        0,
        0,
        0,
      ]);
    }
    default:
      // MPEG 1, layer III, 128 kbit/s, 44.1 kHz: frames of 417 bytes and 26 ms.
      return frames([0xff, 0xfb, 0x90, 0xc4], 417, durationMs / 26);
  }
}

function frames(start: number[], size: number, count: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size * Math.max(1, Math.ceil(count)));
  for (let at = 0; at < bytes.length; at += size) bytes.set(start, at);
  return bytes;
}
