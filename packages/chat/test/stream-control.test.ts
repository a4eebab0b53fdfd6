import { APIUserAbortError } from '@oai/core';

import { chunk, sse } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { streams } from './support/streams.js';

test('keeps what arrived after an abort, and rejects every promise', async () => {
  const { completions } = await serve([
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(chunk({ role: 'assistant', content: 'Hel' })));
    },
  ]);
  const stream = completions.stream(base);
  const onAbort = jest.fn();
  const onEnd = jest.fn();
  stream.on('abort', onAbort).on('end', onEnd);
  stream.once('content', () => stream.abort());
  await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
  await expect(stream.finalContent()).rejects.toBeInstanceOf(APIUserAbortError);
  expect(onAbort).toHaveBeenCalledTimes(1);
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(stream.aborted).toBe(true);
  expect(stream.currentChatCompletionSnapshot?.choices[0]?.message.content).toBe('Hel');
});

test("is aborted by the caller's signal, before and during the call", async () => {
  const { completions, requests } = await serve([
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(chunk({ role: 'assistant', content: 'Hel' })));
    },
  ]);
  await expect(
    completions.stream(base, { signal: AbortSignal.abort() }).done(),
  ).rejects.toBeInstanceOf(APIUserAbortError);
  expect(requests).toHaveLength(0);
  const controller = new AbortController();
  const stream = completions.stream(base, { signal: controller.signal });
  stream.once('content', () => controller.abort());
  await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
});

test('iterates over chunks; leaving the loop ends the call', async () => {
  let closed = false;
  const { completions } = await serve([
    { events: streams['text']! },
    (response) => {
      response.on('close', () => (closed = true));
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(chunk({ role: 'assistant', content: 'Hel' })));
    },
  ]);
  const contents: unknown[] = [];
  for await (const { choices } of completions.stream(base))
    contents.push(choices[0]?.delta.content);
  expect(contents).toEqual(['', 'Hel', 'lo', undefined]);

  const stream = completions.stream(base);
  for await (const _chunk of stream) break;
  await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
  for (let wait = 0; wait < 100 && !closed; wait += 1) await new Promise((r) => setTimeout(r, 5));
  expect(closed).toBe(true);
});

test('applies back-pressure to the server while a loop is slow', async () => {
  const count = 4000;
  const event = sse(chunk({ role: 'assistant', content: 'x'.repeat(2000) }));
  let written = 0;
  const { completions } = await serve([
    async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (; written < count && !response.destroyed; written += 1) {
        if (response.write(event)) continue;
        await new Promise<void>((resolve) => {
          const go = () => {
            response.off('drain', go).off('close', go);
            resolve();
          };
          response.on('drain', go).on('close', go);
        });
      }
      response.end();
    },
  ]);
  const stream = completions.stream(base);
  let read = 0;
  for await (const _chunk of stream) {
    read += 1;
    if (read <= 20) await new Promise((resolve) => setTimeout(resolve, 10));
    else break;
  }
  // 8 MB were on their way; what the sockets and one read hold is far less.
  expect(written).toBeLessThan(count / 2);
});

test('supports emitted, once and off', async () => {
  const { completions } = await serve([{ events: streams['text']! }]);
  const stream = completions.stream(base);
  const heard: string[] = [];
  const listener = (delta: string) => heard.push(delta);
  stream.on('content', listener).off('content', listener);
  stream.once('content', (delta) => heard.push(`once ${delta}`));
  expect(await stream.emitted('content')).toEqual(['Hel', 'Hel']);
  await stream.done();
  expect(heard).toEqual(['once Hel']);
});

test('calls a patched create', async () => {
  const { completions } = await serve([{ events: streams['text']! }]);
  const create = jest.spyOn(Object.getPrototypeOf(completions) as typeof completions, 'create');
  expect(await completions.stream(base).finalContent()).toBe('Hello');
  expect(create).toHaveBeenCalledTimes(1);
  create.mockRestore();
});
