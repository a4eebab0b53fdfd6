// A runtime such as React Native: no streams, no `crypto`, blobs that hold only text and have no
// methods, URLs without setters, and bytes of another realm. e2e/runtimes runs the real one.
import path from 'node:path';
import vm from 'node:vm';
import { bundle } from './helpers/bundle.js';

const { code } = bundle(
  `export { APIClient, toFile } from './src/index.js';
   export { asBinaryResponse, multipart, websocketURL } from './src/internal.js';`,
  path.join(__dirname, '..'),
  {
    format: 'iife',
    globalName: 'core',
    platform: 'browser',
    conditions: ['@oai/source', 'react-native'],
  },
);

const RUNTIME = `
  class Blob {
    constructor(parts = [], { type = '' } = {}) {
      if (parts.some((part) => typeof part !== 'string' && !(part instanceof Blob)))
        throw new Error('Blobs of bytes are not supported.');
      this.content = parts.map((part) => part.content ?? part).join('');
      this.size = this.content.length;
      this.type = type;
    }
    slice(start, end) {
      return new Blob([this.content.slice(start, end)]);
    }
  }
  class File extends Blob {
    constructor(parts, name, options) {
      super(parts, options);
      this.name = name;
    }
  }
  class FileReader {
    readAsArrayBuffer({ content }) {
      setTimeout(() => {
        this.result = Uint8Array.from(content, (character) => character.charCodeAt(0)).buffer;
        this.onload();
      });
    }
  }
  class Response {
    constructor(content, { status = 200, headers = {} } = {}) {
      Object.assign(this, { content, status, ok: status < 300, url: '', bodyUsed: false });
      this.headers = new Headers(headers);
    }
    async text() {
      return this.content.content ?? this.content;
    }
    async json() {
      return JSON.parse(await this.text());
    }
    async arrayBuffer() {
      const text = await this.text();
      return Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer;
    }
    async blob() {
      return new Blob([await this.text()]);
    }
  }
  class URL {
    constructor(url) {
      if (typeof url !== 'string') throw new TypeError('url.includes is not a function');
      this.parsed = new HostURL(url);
    }
    get href() { return this.parsed.href; }
    get origin() { return this.parsed.origin; }
    get host() { return this.parsed.host; }
    get protocol() { return this.parsed.protocol; }
    get pathname() { return this.parsed.pathname; }
    get search() { return this.parsed.search; }
    get username() { return ''; }
    get password() { return ''; }
  }
`;

interface Sent {
  body: Uint8Array | string;
  headers: Headers;
}

/** Runs a function with the exports of the core in such a runtime; `sent` has what was sent. */
async function run<Result>(
  program: string,
  answer = '{}',
  type = 'application/json',
): Promise<{ result: Result; sent: Sent[] }> {
  const sent: Sent[] = [];
  const context = vm.createContext({
    console,
    setTimeout,
    clearTimeout,
    AbortController,
    DOMException,
    Headers,
    TextEncoder,
    HostURL: URL,
    performance,
    sent,
    answer,
    type,
  });
  vm.runInContext(`'use strict'; ${RUNTIME} ${code}; globalThis.core = core;`, context);
  const result = await (vm.runInContext(
    `(async () => {
      const { APIClient, asBinaryResponse, multipart, toFile, websocketURL } = core;
      const fetch = async (url, init) => {
        sent.push(init);
        return new Response(answer, { headers: { 'content-type': type } });
      };
      const client = new APIClient({ apiKey: 'key', maxRetries: 0, fetch });
      ${program}
    })()`,
    context,
  ) as Promise<Result>);
  return { result, sent };
}

const textOf = ({ body }: Sent): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(Uint8Array.from(body));

test('a call returns its answer', async () => {
  const { result } = await run(
    'return (await client.post("/x", { body: { a: 1 }, idempotencyKey: "k" })).n;',
    '{"n":1}',
  );
  expect(result).toBe(1);
});

test('a stream fails with an error that names the fix', async () => {
  const { result } = await run<string>(
    `
    const stream = await client.post('/x', { body: {}, stream: true });
    try {
      for await (const event of stream);
    } catch (error) {
      return error.message;
    }
    `,
    'data: {}\n\n',
    'text/event-stream',
  );
  expect(result).toContain('expo/fetch');
});

test.each([
  ['a file', 'new File(["content"], "a.txt")'],
  ['a blob', 'await toFile(new Blob(["content"]), "a.txt")'],
  ['bytes', 'await toFile(Uint8Array.from("content", (c) => c.charCodeAt(0)), "a.txt")'],
  ['an iterable', 'await toFile((async function* () { yield "content"; })(), "a.txt")'],
  ['a response', 'await toFile(new Response("content"), "a.txt")'],
])('%s is uploaded from memory', async (_name, file) => {
  const { sent } = await run(
    `const file = ${file}; await client.post('/files', { body: multipart({ file, purpose: 'x' }) });`,
  );
  const boundary = /boundary=(.+)/.exec(sent[0]!.headers.get('content-type')!)![1]!;
  expect(boundary).toMatch(/^oai-[\da-f]{32}$/);
  const text = textOf(sent[0]!);
  expect(text).toContain('filename="a.txt"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n');
  expect(text.endsWith(`--${boundary}--\r\n`)).toBe(true);
});

test('bytes of more than a megabyte are uploaded whole', async () => {
  const { sent } = await run(`
    const file = await toFile(new Uint8Array(2 ** 21).fill(65), 'a.txt');
    await client.post('/files', { body: multipart({ file }) });
  `);
  expect(textOf(sent[0]!).match(/A{2097152}/)).not.toBeNull();
});

test.each([
  ['arrayBuffer', 'new Uint8Array(await response.arrayBuffer()).length'],
  ['bytes', '(await response.bytes()).length'],
  ['text', '(await response.text()).length'],
  ['blob', '(await response.blob()).size'],
])('%s of a binary answer has the whole content', async (_name, read) => {
  const { result } = await run(
    `const response = await client.get('/speech', { __binaryResponse: asBinaryResponse }); return ${read};`,
    'RIFF',
    'audio/wav',
  );
  expect(result).toBe(4);
});

test('the address of a socket is made without setters', async () => {
  const { result } = await run(
    'return websocketURL("https://host.example/v1/?version=1", "/realtime").href;',
  );
  expect(result).toBe('wss://host.example/v1/realtime?version=1');
});
