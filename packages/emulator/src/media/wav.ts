const sampleRate = 24_000;

/** Returns a quiet tone of 440 Hz: mono, 16 bits, 24 kHz, little-endian. @internal */
export function tonePcm(durationMs: number): Uint8Array<ArrayBuffer> {
  const samples = Math.floor((sampleRate * durationMs) / 1000);
  const bytes = new Uint8Array(samples * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < samples; index += 1) {
    view.setInt16(
      index * 2,
      Math.round(3000 * Math.sin((2 * Math.PI * 440 * index) / sampleRate)),
      true,
    );
  }
  return bytes;
}

/** Returns the same tone as a WAV file. @internal */
export function toneWav(durationMs: number): Uint8Array<ArrayBuffer> {
  const pcm = tonePcm(durationMs);
  const bytes = new Uint8Array(44 + pcm.length);
  const view = new DataView(bytes.buffer);
  const text = (offset: number, value: string) =>
    bytes.set(new TextEncoder().encode(value), offset);
  text(0, 'RIFF');
  view.setUint32(4, 36 + pcm.length, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, pcm.length, true);
  bytes.set(pcm, 44);
  return bytes;
}
