import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { encodeBody } from './body.js';

async function* generate(): AsyncGenerator<string> {
  yield await Promise.resolve('x');
}

const file = createReadStream(__filename);
afterAll(() => void file.destroy());

test.each<[string, unknown, string]>([
  ['a file stream', { file }, 'file is a stream'],
  ['a Node stream', { a: [1, Readable.from(['x'])] }, 'a[1] is a stream'],
  ['a generator', { a: { b: generate() } }, 'a.b is a stream'],
  ['a web stream', { file: new Blob(['x']).stream() }, 'file is a stream'],
  ['bytes', { a: new Uint8Array(3) }, 'a is a Uint8Array'],
  ['no bytes', { a: new Uint8Array(0) }, 'a is a Uint8Array'],
  ['numbers', { list: [new Float32Array(2)] }, 'list[0] is a Float32Array'],
  ['a view', { a: new DataView(new ArrayBuffer(2)) }, 'a is a DataView'],
  ['a buffer', { a: new ArrayBuffer(2) }, 'a is a ArrayBuffer'],
  ['a File', { a: new File(['x'], 'x') }, 'a is a File'],
  ['a Map', { a: new Map([[1, 2]]) }, 'a is a Map'],
])('%s inside of JSON is refused by name', (_name, body, message) => {
  expect(() => encodeBody(body)).toThrow(`cannot be sent as JSON: ${message}.`);
});

test.each<[string, unknown]>([
  ['a Buffer, which has its own JSON', { a: Buffer.from('x') }],
  ['an object with numbers as keys', { a: { 0: 1, 1: {} } }],
  ['an empty object', { a: {}, b: [{}] }],
  ['a member with toJSON', { a: Object.assign(new Map(), { toJSON: () => ({}) }) }],
])('%s is sent', (_name, body) => {
  expect(encodeBody(body)?.open()).toBe(JSON.stringify(body));
});
