import fc from 'fast-check';
import { decodeBase64, decodeFloat32, encodeBase64 } from './base64.js';

const global = globalThis as { Buffer?: typeof Buffer };
const { Buffer: nodeBuffer } = global;

afterEach(() => {
  global.Buffer = nodeBuffer!;
});

describe.each(['with the help of Node', 'without it'])('base64 %s', (how) => {
  beforeEach(() => {
    if (how === 'without it') delete global.Buffer;
  });

  test('encodes as Node does, and decodes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(nodeBuffer!.from(bytes).toString('base64'));
        expect(decodeBase64(text)).toEqual(bytes);
      }),
      { seed: 11 },
    );
  });

  test('takes a part of a larger buffer', () => {
    const bytes = Uint8Array.of(0, 1, 2, 3, 4).subarray(1, 4);
    expect(decodeBase64(encodeBase64(bytes))).toEqual(Uint8Array.of(1, 2, 3));
  });

  test('takes more bytes than a call takes arguments', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
    expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
  });

  test('decodes floats', () => {
    const floats = Float32Array.of(0, 1, -1.5, 3.4e38, 1e-45, NaN, Infinity);
    const text = encodeBase64(new Uint8Array(floats.buffer));
    expect(decodeFloat32(text)).toEqual(Array.from(floats));
    expect(decodeFloat32('')).toEqual([]);
  });
});
