import { joinBytes } from '../bytes.js';

const size = 16;

/** Returns a PNG of 16 by 16 pixels in one colour, derived from the text. @internal */
export function plainPng(text: string): Uint8Array<ArrayBuffer> {
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  const row = [
    0,
    ...Array<number[]>(size)
      .fill([hash & 255, (hash >>> 8) & 255, (hash >>> 16) & 255])
      .flat(),
  ];
  const pixels = new Uint8Array(Array<number[]>(size).fill(row).flat());
  const header = new Uint8Array([0, 0, 0, size, 0, 0, 0, size, 8, 2, 0, 0, 0]);
  const signature = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
  return joinBytes([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', zlibStored(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const content = joinBytes([new TextEncoder().encode(name), data]);
  return joinBytes([uint32(data.length), content, uint32(crc32(content))]);
}

/** Returns a zlib stream of one stored block: uncompressed, so that no library is needed. */
function zlibStored(data: Uint8Array): Uint8Array {
  const { length } = data;
  const head = [0x78, 0x01, 0x01, length & 255, length >>> 8, ~length & 255, (~length >>> 8) & 255];
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return joinBytes([new Uint8Array(head), data, uint32(((b << 16) | a) >>> 0)]);
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function uint32(value: number): Uint8Array {
  return new Uint8Array([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
}
