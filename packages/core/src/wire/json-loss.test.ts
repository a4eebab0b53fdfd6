import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { encodeBody } from './body.js';

async function* generate(): AsyncGenerator<string> {
  yield await Promise.resolve('x');
}

const file = createReadStream(__filename);
const watched = createReadStream(__filename).on('error', () => {});
watched.on('error', () => {});
afterAll(() => [file, watched].forEach((stream) => stream.destroy()));

class Renamed extends Map<number, number> {
  override get [Symbol.toStringTag](): string {
    return 'Renamed';
  }
  size2 = 2;
}
class Kept extends Set<number> {
  kept = true;
}
class OldStream {
  name = 'old';
  on(): void {}
  pipe(): void {}
}

test.each<[string, unknown, string]>([
  ['a file stream', { file }, 'file is a stream'],
  ['a file stream with two listeners', { file: watched }, 'file is a stream'],
  ['a Node stream', { a: [1, Readable.from(['x'])] }, 'a[1] is a stream'],
  ['a stream of old', { a: new OldStream() }, 'a is a stream'],
  ['a generator', { a: { b: generate() } }, 'a.b is a stream'],
  ['a web stream', { file: new Blob(['x']).stream() }, 'file is a stream'],
  ['an iterator', { a: [1].values() }, 'a is an iterator'],
  ['bytes', { a: new Uint8Array(3) }, 'a is a Uint8Array'],
  ['no bytes', { a: new Uint8Array(0) }, 'a is a Uint8Array'],
  ['a Buffer', { a: [{ b: Buffer.from('x') }] }, 'a[0].b is a Buffer'],
  ['numbers', { list: [new Float32Array(2)] }, 'list[0] is a Float32Array'],
  ['a view', { a: new DataView(new ArrayBuffer(2)) }, 'a is a DataView'],
  ['a buffer', { a: new ArrayBuffer(2) }, 'a is an ArrayBuffer'],
  ['a File', { a: new File(['x'], 'x') }, 'a is a File'],
  ['a File with a path', { a: Object.assign(new File(['x'], 'x'), { path: '/x' }) }, 'a is a File'],
  ['a Blob with a name', { a: Object.assign(new Blob(['x']), { name: 'x' }) }, 'a is a Blob'],
  ['a Map', { a: new Map([[1, 2]]) }, 'a is a Map'],
  ['a Map of another realm', { a: runInNewContext('new Map([[1, 2]])') }, 'a is a Map'],
  ['a subclass of Map', { a: { b: new Renamed([[1, 2]]) } }, 'a.b is a Map'],
  ['a subclass of Set', [new Kept([1])], '[0] is a Set'],
  ['Headers', { a: new Headers({ a: 'b' }) }, 'a is a Headers'],
  ['an Error', { a: new TypeError('lost') }, 'a is an Error'],
  ['a promise', { a: { 'b-c': Promise.resolve(1) } }, 'a.b-c is a Promise'],
  ['what toJSON returns', { a: { toJSON: () => ({ b: new Set([1]) }) } }, 'a.b is a Set'],
])('%s inside of JSON is refused by name', (_name, body, message) => {
  expect(() => encodeBody(body)).toThrow(`cannot be sent as JSON: ${message}. `);
});

test.each<[string, unknown, string]>([
  ['a promise', Promise.resolve(1), 'Await it.'],
  ['a set', new Set([1]), 'Convert it to an array.'],
  ['a map', new Map([[1, 2]]), 'Convert it with `Object.fromEntries`.'],
  ['an error', new Error('lost'), 'Send its text'],
  ['a blob', new Blob(['x']), 'Send its text, or upload it and send its id.'],
])('the refusal of %s says what to do', (_name, member, fix) => {
  expect(() => encodeBody({ member })).toThrow(fix);
});

class Point {
  x = 1;
}

test.each<[string, unknown]>([
  ['an object with numbers as keys', { a: { 0: 1, 1: {} } }],
  ['an empty object', { a: {}, b: [{}] }],
  ['an instance of a class', { a: new Point(), b: Object.create(null) as object }],
  ['a date', { a: new Date(0), b: new URL('http://a.b') }],
  ['a member with toJSON', { a: Object.assign(new Map(), { toJSON: () => ({}) }) }],
  [
    'bytes with their own toJSON',
    { a: Object.assign(new Uint8Array(1), { toJSON: () => 'AA==' }) },
  ],
  ['a member whose toJSON is no function', { a: { toJSON: 'text' } }],
  ['one object in several places', { a: [file.readableFlowing, Point.prototype, Point.prototype] }],
])('%s is sent', (_name, body) => {
  expect(encodeBody(body)?.open()).toBe(JSON.stringify(body));
});

test('depth is limited by JSON alone', () => {
  let body: object = new Point();
  for (let depth = 0; depth < 3000; depth++) body = { body };
  expect(encodeBody(body)?.open()).toBe(JSON.stringify(body));
});
