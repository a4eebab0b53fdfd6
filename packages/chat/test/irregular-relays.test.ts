import { OpenAIError } from '@oai/core';
import { readRelay, RelayError, type ReadRelayOptions } from '../src/relay-reader.js';

/** Relays that send what is no chunk, too much, or nothing more. */
const chunk = (choices: string): string =>
  `{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":${choices}}`;
const FIRST = chunk('[{"index":0,"delta":{"role":"assistant","content":"a"}}]');
const sse = (...events: string[]): Response =>
  new Response(events.map((event) => `data: ${event}\n\n`).join(''));

async function failureOf(response: unknown, options?: ReadRelayOptions): Promise<unknown> {
  try {
    for await (const _ of readRelay(response as Response, options));
  } catch (error) {
    return error;
  }
  return undefined;
}

test.each([
  ...['null', '{', '{"choices":', 'undefined', ''],
  ...['[null]', '5', '{"a":1}'].map(chunk),
  ...['[null]', '5', '{"a":1}'].map((calls) =>
    chunk(`[{"index":0,"delta":{"tool_calls":${calls}}}]`),
  ),
])('an event that is no chunk is a RelayError: %s', async (event) => {
  for (const events of [[event], [FIRST, event]]) {
    const error = await failureOf(sse(...events, '[DONE]'));
    expect(error).toBeInstanceOf(RelayError);
    expect((error as Error).message).toBe(
      'The stream cannot be read: an event is no chunk (see `cause`).',
    );
  }
});

test.each([
  ['{"error":"text"}', 'The stream failed.'],
  ['{"error":{"message":{"toString":1}}}', 'The stream failed.'],
  ['{"error":{"message":"of the server"}}', 'of the server'],
])('the error event %s is a RelayError', async (event, message) => {
  const error = await failureOf(sse(FIRST, event));
  expect(error).toBeInstanceOf(RelayError);
  expect((error as RelayError).message).toBe(message);
  expect((error as RelayError).error).toEqual((JSON.parse(event) as { error: unknown }).error);
});

test('an index that no completion has is an OpenAIError, as in any stream', async () => {
  const error = await failureOf(sse(FIRST, chunk('[{"index":1000,"delta":{}}]')));
  expect(error).toBeInstanceOf(OpenAIError);
});

/** A body of one event without an end; counts the reads. */
function endless(): { body: ReadableStream<Uint8Array>; reads: () => number } {
  let count = 0;
  const kilobyte = new Uint8Array(1024).fill(120);
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        count += 1;
        controller.enqueue(kilobyte);
      },
    },
    { highWaterMark: 0 },
  );
  return { body, reads: () => count };
}

test('an event without an end is bounded', async () => {
  const { body, reads } = endless();
  const error = await failureOf(body, { maxEventBytes: 10 * 1024 });
  expect(error).toBeInstanceOf(RelayError);
  expect((error as Error).message).toBe('An event is larger than 10240 bytes (`maxEventBytes`).');
  expect(reads()).toBe(11);
});

test('an event without an end is bounded by 128 MiB by default', async () => {
  let count = 0;
  const mebibyte = new Uint8Array(1024 * 1024).fill(120);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      count += 1;
      controller.enqueue(mebibyte);
    },
  });
  expect(await failureOf(body)).toBeInstanceOf(RelayError);
  expect(count).toBeGreaterThanOrEqual(129);
  expect(count).toBeLessThanOrEqual(131);
});

test('the bound is that of one event, and 0 is none', async () => {
  const events = Array.from({ length: 50 }, () => FIRST);
  const bytes = new TextEncoder().encode(await sse(...events, '[DONE]').text());
  const cut = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 10) controller.enqueue(bytes.slice(at, at + 10));
        controller.close();
      },
    });
  expect(await failureOf(cut(), { maxEventBytes: 200 })).toBeUndefined();
  expect(await failureOf(cut(), { maxEventBytes: 0 })).toBeUndefined();
  expect(await failureOf(cut(), { maxEventBytes: 50 })).toBeInstanceOf(RelayError);
});

test('a connection that breaks is a RelayError with its cause; an abort is that of the caller', async () => {
  for (const [cause, isOwn] of [
    [new TypeError('terminated'), true],
    [new DOMException('aborted', 'AbortError'), false],
  ] as const) {
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(cause) });
    const error = await failureOf(new Response(body));
    if (isOwn) {
      expect(error).toBeInstanceOf(RelayError);
      expect((error as Error).cause).toBe(cause);
    } else expect(error).toBe(cause);
  }
});

test.each([{ body: null }, { body: undefined }])('%j has no body to read', async (response) => {
  const error = await failureOf(response);
  expect(error).toBeInstanceOf(RelayError);
  expect((error as Error).message).toBe('The response has no body.');
});

test('a response that is being read is refused', async () => {
  const response = sse(FIRST);
  response.body!.getReader();
  const error = await failureOf(response);
  expect(error).toBeInstanceOf(RelayError);
  expect((error as Error).message).toMatch(/^The stream cannot be read: /);
});
