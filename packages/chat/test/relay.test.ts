import { serve, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { Stream } from '@oai/core';

import {
  Chat,
  relay,
  type ChatCompletionChunk,
  type RelayOptions,
  type RelaySource,
} from '../src/index.js';
import { readRelay, RelayError } from '../src/relay-reader.js';
import {
  chunk,
  functionCall,
  sse,
  startServer,
  type ScriptedAnswer,
} from './support/scripted-server.js';
import { streams } from './support/streams.js';

const base = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }] };
const closing: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

/** Starts a server that relays a stream of the API to its clients. */
async function between(
  answers: ScriptedAnswer[],
  start: (completions: Chat['completions']) => RelaySource | Promise<RelaySource>,
  options?: RelayOptions,
): Promise<string> {
  const api = await startServer(answers);
  const { completions } = new Chat({ apiKey: 'key', baseURL: api.baseURL, maxRetries: 0 });
  const server = await new Promise<ServerType>((resolve) => {
    const listening = serve(
      {
        fetch: async () => relay(await start(completions), options),
        port: 0,
        hostname: '127.0.0.1',
      },
      () => resolve(listening),
    );
  });
  closing.push(api.close, async () => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const read = async (url: string) => {
  let last: unknown;
  let count = 0;
  for await (const { snapshot } of readRelay(await fetch(url))) {
    last = snapshot;
    count += 1;
  }
  return { last, count };
};

test.each(['create', 'stream'] as const)('relays a stream of %s', async (method) => {
  const url = await between([{ events: streams['text with usage']! }], (completions) =>
    method === 'create' ? completions.create({ ...base, stream: true }) : completions.stream(base),
  );
  const { last, count } = await read(url);
  expect(count).toBe(4);
  expect(last).toMatchObject({
    usage: { total_tokens: 7 },
    choices: [{ finish_reason: 'stop', message: { content: 'Hi' } }],
  });
});

test('relays both completions of runTools, with a snapshot for each', async () => {
  const url = await between(
    [
      {
        events: [
          chunk({ role: 'assistant', tool_calls: [{ index: 0, ...functionCall('a', 'f') }] }),
          chunk({}, { finish_reason: 'tool_calls' }),
        ],
      },
      {
        events: [
          chunk({ role: 'assistant', content: 'ok' }, { id: 'chatcmpl_2' }),
          chunk({}, { id: 'chatcmpl_2', finish_reason: 'stop' }),
        ],
      },
    ],
    (completions) =>
      completions.runTools({
        ...base,
        stream: true,
        tools: [
          {
            type: 'function',
            function: { name: 'f', description: 'x', parameters: {}, function: () => 1 },
          },
        ],
      }),
  );
  expect((await read(url)).last).toMatchObject({
    id: 'chatcmpl_2',
    choices: [{ message: { content: 'ok' } }],
  });
});

test('can be read by an API client', async () => {
  const url = await between([{ events: streams['text']! }], (completions) =>
    completions.stream(base),
  );
  const stream = Stream.fromSSEResponse<ChatCompletionChunk>(
    await fetch(url),
    new AbortController(),
  );
  const contents: unknown[] = [];
  for await (const { choices } of stream) contents.push(choices[0]?.delta.content);
  expect(contents).toEqual(['', 'Hel', 'lo', undefined]);
});

test('reports a failure without internals of the server', async () => {
  const broken = [{ events: [chunk({ role: 'assistant', content: 'Hel' })], isUnterminated: true }];
  const url = await between(broken, (completions) => completions.stream(base));
  const error = (await read(url).catch((reason: unknown) => reason)) as RelayError;
  expect(error).toBeInstanceOf(RelayError);
  expect(error.error).toEqual({
    message: 'The stream failed.',
    code: null,
    type: 'IncompleteStreamError',
  });
});

test('reports the error message of the API', async () => {
  const refused = {
    json: {
      error: { message: 'No such model', code: 'model_not_found', type: 'invalid_request_error' },
    },
    status: 404,
  };
  const url = await between([refused], (completions) => completions.stream(base));
  await expect(read(url)).rejects.toThrow('No such model');
});

test('names the fault of a response that is not a relay', async () => {
  await expect(readRelay(new Response('', { status: 500 })).next()).rejects.toThrow('status 500');
  await expect(readRelay(new Response(null)).next()).rejects.toThrow('no body');
  await expect(readRelay(new Response(sse(chunk({ content: 'x' })))).next()).resolves.toMatchObject(
    {
      done: false,
    },
  );
  const cut = readRelay(new Response(sse(chunk({ content: 'x' }))));
  await cut.next();
  await expect(cut.next()).rejects.toThrow('ended early');
});

test('keeps the connection alive, and ends the call when the reader disconnects', async () => {
  let closed = false;
  const url = await between(
    [
      (response) => {
        response.on('close', () => (closed = true));
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(sse(chunk({ role: 'assistant', content: 'Hel' })));
      },
    ],
    (completions) => completions.stream(base),
    { heartbeatMs: 5, headers: { 'x-own': '1' } },
  );
  const response = await fetch(url);
  expect(response.headers.get('x-own')).toBe('1');
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const reader = response.body!.getReader();
  let text = '';
  // On a busy machine comments may be sent before the first chunk.
  while (!(text.includes(': \n\n: \n\n') && text.includes('Hel')))
    text += Buffer.from((await reader.read()).value!).toString();
  await reader.cancel();
  for (let wait = 0; wait < 200 && !closed; wait += 1) await new Promise((r) => setTimeout(r, 5));
  expect(closed).toBe(true);
});

test('applies back-pressure to the API while the reader is slow', async () => {
  const pulled: number[] = [];
  async function* source() {
    for (let count = 1; count <= 1000; count += 1) {
      pulled.push(count);
      await Promise.resolve();
      yield chunk({ content: 'x' }) as unknown as ChatCompletionChunk;
    }
  }
  const reader = relay(source()).body!.getReader();
  await reader.read();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(pulled.length).toBeLessThanOrEqual(3);
  await reader.cancel();
});

test.each(['\n', '\r\n'])(
  'reads an event of 4 MB in linear time, with %j as line end',
  async (eol) => {
    const content = 'x'.repeat(4 << 20);
    const bytes = Buffer.from(
      `data: ${JSON.stringify(chunk({ content }))}${eol}${eol}data: [DONE]${eol}${eol}`,
    );
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(sink) {
        if (at >= bytes.length) return sink.close();
        sink.enqueue(bytes.subarray(at, (at += 16 << 10)));
      },
    });
    const startedAt = process.cpuUsage();
    for await (const { snapshot } of readRelay(body)) {
      expect(snapshot.choices[0]!.message.content).toHaveLength(content.length);
    }
    // Quadratic work took 18 seconds.
    expect(process.cpuUsage(startedAt).user / 1e6).toBeLessThan(2);
  },
);

test('an error that cannot be converted is the general one, and its heartbeat ends', async () => {
  const failing = { next: () => Promise.reject(new Error('internal')) };
  const source = { [Symbol.asyncIterator]: () => failing };
  const response = relay(source, {
    heartbeatMs: 1,
    toPublicError: () => {
      throw new TypeError('of the conversion');
    },
  });
  const text = await response.text();
  expect(text).toContain('The stream failed.');
  expect(text).not.toMatch(/internal|conversion/);
  // A heartbeat after the end would be an uncaught error.
  await new Promise((resolve) => setTimeout(resolve, 10));
});
