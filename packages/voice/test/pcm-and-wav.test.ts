import { decodePCM16, decodeWav, encodePCM16, encodeWav, wavToPCM16 } from '@oai/voice';

/** A WAV file from its chunks, for what `encodeWav` does not write. */
function wavOf(...chunks: [name: string, data: Buffer, statedLength?: number][]): Buffer {
  const body = Buffer.concat(
    chunks.flatMap(([name, data, length = data.length]) => {
      const header = Buffer.alloc(8);
      header.write(name, 'latin1');
      header.writeUInt32LE(length, 4);
      return [header, data, Buffer.alloc(data.length % 2)];
    }),
  );
  const start = Buffer.from('RIFF\0\0\0\0WAVE', 'latin1');
  start.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([start, body]);
}

function formatOf(encoding: number, channels: number, rate: number, bits: number): Buffer {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(encoding, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE((rate * channels * bits) / 8, 8);
  format.writeUInt16LE((channels * bits) / 8, 12);
  format.writeUInt16LE(bits, 14);
  return format;
}

describe('PCM16', () => {
  test('every sample survives decoding and encoding', () => {
    const all = new Uint8Array(new Int16Array(65_536).map((_, index) => index - 32_768).buffer);
    expect(Buffer.from(encodePCM16(decodePCM16(all))).equals(Buffer.from(all))).toBe(true);
  });

  test.each([
    [0, 0],
    [1, 32_767],
    [-1, -32_768],
    [0.5, 16_384],
    [1.7, 32_767],
    [-40, -32_768],
    [Infinity, 32_767],
    [NaN, 0],
  ])('the sample %p is %p', (sample, integer) => {
    const bytes = encodePCM16(new Float32Array([sample]));
    expect(Buffer.from(bytes).readInt16LE()).toBe(integer);
  });

  test('bytes at an odd place of their memory are read', () => {
    const memory = Buffer.from([9, 0x00, 0x40, 9]);
    expect([...decodePCM16(memory.subarray(1, 3))]).toEqual([0.5]);
  });

  test('half a sample is refused', () => {
    expect(() => decodePCM16(new Uint8Array(3))).toThrow(
      'two bytes a sample, but there are 3 bytes',
    );
  });
});

describe('WAV files', () => {
  // Written by the module `wave` of Python 3: two channels, 24 bits, 8000 Hz, the frames
  // (1, -1), (0x400000, -0x400000).
  const FROM_PYTHON = Buffer.from(
    'UklGRjAAAABXQVZFZm10IBAAAAABAAIAQB8AAIC7AAAGABgAZGF0YQwAAAABAAD///8AAEAAAMA=',
    'base64',
  );

  test('a file of another program is read', () => {
    const { sampleRate, channels } = decodeWav(FROM_PYTHON);
    expect(sampleRate).toBe(8000);
    expect(channels.map((samples) => [...samples])).toEqual([
      [1 / 0x800000, 0.5],
      [-1 / 0x800000, -0.5],
    ]);
  });

  test('what is written is read again', () => {
    const audio = encodePCM16(new Float32Array([0, 0.25, -0.25, 1]));
    const file = encodeWav(audio);
    expect(Buffer.from(wavToPCM16(file)).equals(Buffer.from(audio))).toBe(true);
    const { sampleRate, channels } = decodeWav(encodeWav(audio, { sampleRate: 8000, channels: 2 }));
    expect([sampleRate, channels.length, channels[0]!.length]).toEqual([8000, 2, 2]);
  });

  test.each([
    ['8 bits', 1, 8, Buffer.from([0x00, 0x80, 0xff]), [-1, 0, 127 / 128]],
    ['16 bits', 1, 16, Buffer.from([0x00, 0x80, 0xff, 0x7f]), [-1, 32_767 / 32_768]],
    ['24 bits', 1, 24, Buffer.from([0x00, 0x00, 0x80, 0x00, 0x00, 0x40]), [-1, 0.5]],
    ['32 bits', 1, 32, Buffer.from([0, 0, 0, 0x80, 0, 0, 0, 0x40]), [-1, 0.5]],
    ['floats', 3, 32, Buffer.from(new Float32Array([0.25, -1]).buffer), [0.25, -1]],
    ['long floats', 3, 64, Buffer.from(new Float64Array([0.25, -1]).buffer), [0.25, -1]],
  ])('samples of %s are from -1 to 1', (_, encoding, bits, data, samples) => {
    const file = wavOf(['fmt ', formatOf(encoding, 1, 24_000, bits)], ['data', data]);
    expect([...decodeWav(file).channels[0]!]).toEqual(samples);
  });

  test('other chunks, also of odd length, and the extended header are read over', () => {
    const format = Buffer.concat([formatOf(0xfffe, 1, 24_000, 16), Buffer.alloc(24)]);
    format.writeUInt16LE(22, 16);
    format.writeUInt16LE(1, 24); // The encoding is the beginning of the sub-format.
    const file = wavOf(
      ['LIST', Buffer.from('abc')],
      ['fmt ', format],
      ['fact', Buffer.alloc(4)],
      ['data', Buffer.from([0, 0x40])],
    );
    expect([...decodeWav(file).channels[0]!]).toEqual([0.5]);
  });

  test.each([0xffffffff, 0x7ffff024])('a length of %d means all that follows', (length) => {
    const format: [string, Buffer] = ['fmt ', formatOf(1, 1, 24_000, 16)];
    const file = wavOf(format, ['data', Buffer.from([0, 0x40, 0, 0xc0]), length]);
    expect([...decodeWav(file).channels[0]!]).toEqual([0.5, -0.5]);
  });

  test('channels become one', () => {
    const data = Buffer.from([0, 0x40, 0, 0xc0, 0, 0x40, 0, 0x20]);
    const file = wavOf(['fmt ', formatOf(1, 2, 24_000, 16)], ['data', data]);
    expect([...decodePCM16(wavToPCM16(file))]).toEqual([0, 0.375]);
  });

  test.each([
    ['no WAV file', Buffer.from('ID3 and some more bytes'), 'do not begin with RIFF'],
    ['an empty file', Buffer.alloc(0), 'do not begin with RIFF'],
    ['no format', wavOf(['data', Buffer.alloc(2)]), 'no header of its format, or no audio'],
    ['no audio', wavOf(['fmt ', formatOf(1, 1, 24_000, 16)]), 'or no audio'],
    [
      'A-law',
      wavOf(['fmt ', formatOf(6, 1, 8000, 8)], ['data', Buffer.alloc(2)]),
      '1 channels of encoding 6 with 8 bits at 8000 Hz. Convert it',
    ],
    [
      'no channel',
      wavOf(['fmt ', formatOf(1, 0, 8000, 16)], ['data', Buffer.alloc(2)]),
      '0 channels',
    ],
    [
      'a cut file',
      wavOf(['fmt ', formatOf(1, 1, 8000, 16)], ['data', Buffer.alloc(2), 100]),
      'its chunk "data" should have 100 bytes, but only 2 follow',
    ],
  ])('%s is refused', (_, file, message) => {
    expect(() => decodeWav(file)).toThrow(message);
  });

  test('another sample rate than that of the session is refused with the way to convert it', () => {
    expect(() => wavToPCM16(FROM_PYTHON)).toThrow(
      /8000 samples a second, but 24000.*ffmpeg.*-ar 24000/,
    );
    expect(wavToPCM16(FROM_PYTHON, 8000)).toHaveLength(4);
  });

  test.each([
    [{ sampleRate: 0 }, 4, '`sampleRate` of a WAV file must be a positive integer'],
    [{ channels: 1.5 }, 4, '`channels` of a WAV file must be a positive integer'],
    [{ channels: 2 }, 6, 'must have 4 bytes for each moment, but has 6 bytes'],
  ])('the format %p is refused for %p bytes', (format, length, message) => {
    expect(() => encodeWav(new Uint8Array(length), format)).toThrow(message);
  });
});

describe('WAV files of recorders and other programs', () => {
  const format: [string, Buffer] = ['fmt ', formatOf(1, 1, 24_000, 16)];
  const data: [string, Buffer] = ['data', Buffer.from([0, 0x40])];
  const samplesOf = (file: Uint8Array): number[] => [...decodeWav(file).channels[0]!];

  test.each<[string, Uint8Array]>([
    ['a tag', Buffer.concat([wavOf(format, data), Buffer.from('ID3\x04\0\x40\0\x7f\x7f\x7ftag')])],
    ['a chunk that was cut', wavOf(format, data, ['LIST', Buffer.alloc(4), 400])],
    ['other audio', wavOf(format, data, ['data', Buffer.alloc(4)])],
  ])('%s after the audio is not read', (_, file) => {
    expect(samplesOf(file)).toEqual([0.5]);
  });

  test('lengths that the recorder could not state are those of the file', () => {
    const file = wavOf(format, ['data', Buffer.from([0, 0x40, 0, 0xc0]), 0]);
    file.writeUInt32LE(0, 4);
    expect(samplesOf(file)).toEqual([0.5, -0.5]);
  });

  test('audio of no length is empty, whatever follows it', () => {
    const file = wavOf(format, ['data', Buffer.alloc(0)], ['LIST', Buffer.alloc(4)]);
    file.writeUInt32LE(file.length - 8, 4);
    expect(samplesOf(file)).toEqual([]);
    expect(wavToPCM16(wavOf(format, ['data', Buffer.alloc(0)]))).toHaveLength(0);
  });

  test('samples of 12 bits are in the upper bits of two bytes', () => {
    expect(samplesOf(wavOf(['fmt ', formatOf(1, 1, 24_000, 12)], data))).toEqual([0.5]);
  });
});

test.each<[string, () => unknown, string]>([
  ['decodeWav', () => decodeWav(new ArrayBuffer(44) as never), 'must be a Uint8Array'],
  ['wavToPCM16', () => wavToPCM16(undefined as never), 'must be a Uint8Array'],
  ['encodeWav', () => encodeWav('RIFF' as never), 'must be a Uint8Array'],
  ['decodePCM16', () => decodePCM16(new ArrayBuffer(4) as never), 'must be a Uint8Array'],
  ['encodePCM16', () => encodePCM16(undefined as never), 'samples are missing'],
  ['channels', () => encodeWav(new Uint8Array(140_000), { channels: 70_000 }), 'at most 65535'],
  ['rate', () => encodeWav(new Uint8Array(2), { sampleRate: 2 ** 32 }), 'at most 2147483647'],
])('%s refuses what it cannot use', (_, run, message) => {
  expect(run).toThrow(message);
});
