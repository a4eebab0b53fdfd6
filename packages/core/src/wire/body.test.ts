import { Readable } from 'node:stream';
import { encodeBody } from './body.js';
import { OpenAIError } from '../errors/openai-error.js';

async function textOf(encoded: ReturnType<typeof encodeBody>): Promise<string> {
  return new Response(encoded!.open()).text();
}

test.each([
  { body: { a: 1 }, text: '{"a":1}' },
  { body: [1, null], text: '[1,null]' },
  { body: 5, text: '5' },
  { body: false, text: 'false' },
  { body: 'text', text: '"text"' },
  { body: Object.assign(Object.create(null) as object, { a: 1 }), text: '{"a":1}' },
])('sends $body as JSON', async ({ body, text }) => {
  const encoded = encodeBody(body)!;
  expect(encoded).toMatchObject({
    contentType: 'application/json',
    replayable: true,
    streamed: false,
  });
  expect(await textOf(encoded)).toBe(text);
});

test.each([{ body: undefined }, { body: null }, { body: '' }])(
  'sends no body for $body',
  ({ body }) => {
    expect(encodeBody(body)).toBeUndefined();
  },
);

test.each([
  { name: 'bytes', body: new Uint8Array([104, 105]), text: 'hi' },
  { name: 'a buffer', body: new Uint8Array([104, 105]).buffer, text: 'hi' },
  { name: 'a blob', body: new Blob(['hi']), text: 'hi' },
  { name: 'parameters', body: new URLSearchParams({ a: 'b' }), text: 'a=b' },
])('sends $name as it is', async ({ body, text }) => {
  const encoded = encodeBody(body)!;
  expect(encoded.open()).toBe(body);
  expect(encoded.contentType).toBeUndefined();
  expect(encoded.replayable).toBe(true);
  expect(await textOf(encoded)).toBe(text);
});

test('a given content type decides about strings', async () => {
  expect(await textOf(encodeBody('v=0', 'application/sdp'))).toBe('v=0');
});

test('an iterable made by hand is a body, also if it is a plain object', async () => {
  const body = {
    async *[Symbol.asyncIterator]() {
      yield 'h';
      yield new TextEncoder().encode('i');
    },
  };
  const encoded = encodeBody(body)!;
  expect(encoded).toMatchObject({ replayable: false, streamed: true });
  expect(await textOf(encoded)).toBe('hi');
});

test('streams and iterables are sent once', async () => {
  async function* lines() {
    yield 'a';
    yield new Uint8Array([98]);
  }
  for (const body of [new Blob(['ab']).stream(), lines(), ['a', 'b'].values()]) {
    const encoded = encodeBody(body)!;
    expect(encoded).toMatchObject({ replayable: false, streamed: true });
    expect(await textOf(encoded)).toBe('ab');
  }
});

const circular: { list: unknown[] } = { list: [] };
circular.list.push({ parent: circular });

test.each([
  { body: { a: [{ b: 1n }] }, message: 'a[0].b is a BigInt' },
  { body: circular, message: 'list[0].parent is a circular reference to it' },
  { body: () => 1, message: 'it is a function' },
  {
    body: {
      when: {
        toJSON() {
          throw new Error('no date');
        },
      },
    },
    message: 'toJSON of when failed (Error: no date)',
  },
])('names what has no JSON form: $message', ({ body, message }) => {
  expect(() => encodeBody(body)).toThrow(OpenAIError);
  expect(() => encodeBody(body)).toThrow(message);
});

test.each<[string, () => unknown]>([
  ['members within members', () => Array.from({ length: 20_000 }).reduce((deep) => ({ deep }), {})],
  [
    'conversions that never end',
    () => {
      const endless = (): object => ({ toJSON: () => ({ next: endless() }) });
      return endless();
    },
  ],
])('%s without an end are refused', (_name, make) => {
  expect(() => encodeBody(make())).toThrow(OpenAIError);
  expect(() => encodeBody(make())).toThrow('The request body cannot be sent as JSON');
});

test('the error of a part that refuses to be sent is thrown as it is', () => {
  const refusal = new OpenAIError('Use another helper.');
  const format = {
    toJSON() {
      throw refusal;
    },
  };
  let thrown: unknown;
  try {
    encodeBody({ format });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBe(refusal);
});

test('an object that is met twice but not circular is no fault', async () => {
  const shared = { x: 1 };
  expect(await textOf(encodeBody({ a: shared, b: shared }))).toBe('{"a":{"x":1},"b":{"x":1}}');
});

test.each([
  {
    body: Promise.resolve({ a: 1 }),
    message: 'it is a Promise.',
  },
  { body: new Response('x'), message: 'it is a Response' },
  { body: new Map([['a', 1]]), message: 'it is a Map' },
  { body: { input: [{ file: new File(['x'], 'a.txt') }] }, message: 'input[0].file is a File' },
  { body: { file: Promise.resolve(1) }, message: 'file is a Promise' },
])('refuses what JSON would leave out: $message', ({ body, message }) => {
  expect(() => encodeBody(body)).toThrow(OpenAIError);
  expect(() => encodeBody(body)).toThrow(message);
});

test('sends empty objects, and objects with a JSON form of their own', async () => {
  const own = Object.assign(new Map(), { toJSON: () => ({}) });
  expect(await textOf(encodeBody({ a: {}, own }))).toBe('{"a":{},"own":{}}');
});

test('sends bytes in shared memory', async () => {
  const bytes = new Uint8Array(new SharedArrayBuffer(2));
  bytes.set([104, 105]);
  expect(await textOf(encodeBody(bytes))).toBe('hi');
  expect(await textOf(encodeBody(bytes.buffer))).toBe('hi');
});

test.each([
  { name: 'bytes of each kind', chunk: new Uint8Array([104, 105]).buffer, text: 'hi' },
  { name: 'nothing at first', chunk: '', text: '' },
])('an iterable may yield $name', async ({ chunk, text }) => {
  expect(await textOf(encodeBody([chunk, 'x'].values()))).toBe(`${text}x`);
});

test.each([
  { chunk: null, message: 'The request body yielded null; it must yield bytes or strings.' },
  { chunk: undefined, message: 'yielded a value of type undefined' },
  { chunk: 5, message: 'yielded a value of type number' },
  { chunk: {}, message: 'yielded a value of type object' },
])('an iterable that yields $chunk fails', async ({ chunk, message }) => {
  const encoded = encodeBody(['x', chunk, 'y'].values())!;
  await expect(textOf(encoded)).rejects.toThrow(message);
  expect(encoded.fault?.()).toBeInstanceOf(OpenAIError);
});

test('refuses a stream that has been read', async () => {
  const locked = new Blob(['x']).stream();
  locked.getReader();
  const read = Readable.from(['x']);
  for await (const _chunk of read);
  for (const body of [locked, read]) {
    expect(() => encodeBody(body)).toThrow('The request body has been read already.');
  }
});

test.each<[string, (bytes: Uint8Array) => unknown]>([
  ['a view', (bytes) => bytes],
  ['a buffer', (bytes) => bytes.buffer],
  ['numbers', (bytes) => new DataView(bytes.buffer)],
])('%s whose buffer is detached is refused', (_name, of) => {
  const bytes = new Uint8Array(8);
  const body = of(bytes);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  expect(() => encodeBody(body)).toThrow("The request body's buffer is detached.");
});
