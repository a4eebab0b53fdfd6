import { APIError, APIUserAbortError, IncompleteStreamError } from '@oai/core';
import { AssistantStream } from '../src/index.js';
import { start, type Started } from './start.js';
import { DONE, sse, streams, textDelta } from './thread-events.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const body = { assistant_id: 'asst_1' };
const events = streams['a message']!;
const answer = (text: string) => started.emulator.script({ sse: text }, { path: /^\/threads/ });

test('streams the operation of each helper', async () => {
  const { runs } = started.threads;
  const tools = { thread_id: 'thread_1', tool_outputs: [{ tool_call_id: 'call_1', output: '1' }] };
  for (const begin of [
    () => runs.stream('thread_1', body),
    () => runs.createAndStream('thread_1', body),
    () => runs.submitToolOutputsStream('run_1', tools),
    () => started.threads.createAndRunStream({ ...body, thread: { messages: [] } }),
  ]) {
    answer(sse(events) + DONE);
    expect((await begin().finalRun()).status).toBe('completed');
  }
  const sent = started.emulator.requests.map(({ method, path }) => `${method} ${path}`);
  expect(sent).toEqual([
    'POST /threads/thread_1/runs',
    'POST /threads/thread_1/runs',
    'POST /threads/thread_1/runs/run_1/submit_tool_outputs',
    'POST /threads/runs',
  ]);
  for (const { body: json, headers } of started.emulator.requests) {
    expect(json).toMatchObject({ stream: true });
    expect(json).not.toHaveProperty('thread_id');
    expect(headers['openai-beta']).toBe('assistants=v2');
  }
});

test('shares no object between snapshots and events', async () => {
  answer(sse(events) + DONE);
  const seen: unknown[] = [];
  for await (const event of started.threads.runs.stream('thread_1', body)) seen.push(event);
  expect(seen).toEqual(JSON.parse(JSON.stringify(events)));
});

test('accepts a stream without `done` after the final event of the run', async () => {
  answer(sse(events));
  expect((await started.threads.runs.stream('thread_1', body).finalRun()).status).toBe('completed');
});

test('fails on a stream that is cut off, with what arrived', async () => {
  answer(sse(events.slice(0, 10)));
  const stream = started.threads.runs.stream('thread_1', body);
  const error: unknown = await stream.finalRun().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(IncompleteStreamError);
  expect(error).toMatchObject({ eventCount: 10, partial: { id: 'run_1', status: 'in_progress' } });
  expect(stream.currentMessageSnapshot()).toMatchObject({
    content: [{ text: { value: 'Hello' } }],
  });
  expect(stream.currentRunStepSnapshot()).toMatchObject({ id: 'step_1' });
});

test.each([
  { error: { message: 'Out of order', code: 'server_error' } },
  { message: 'Out of order', code: 'server_error' },
])('the error event %j is the typed error', async (data) => {
  answer(sse([...events.slice(0, 6), { event: 'error', data }]));
  const stream = started.threads.runs.stream('thread_1', body);
  const told: string[] = [];
  stream.on('error', () => told.push('error'));
  stream.on('end', () => told.push('end'));
  const error: unknown = await stream.finalMessages().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(APIError);
  expect(error).toMatchObject({ code: 'server_error', message: /Out of order/ });
  expect(told).toEqual(['error', 'end']);
});

test('fails with the error class of the status, without an unhandled rejection', async () => {
  started.emulator.fault({ kind: 'status', status: 429 });
  const stream = started.threads.runs.stream('thread_1', body);
  await new Promise((go) => setTimeout(go, 50));
  await expect(stream.finalRun()).rejects.toMatchObject({ status: 429 });
});

test('keeps what arrived before an abort', async () => {
  const pieces = events.map((event) => sse([event]));
  started.emulator.script({ sse: pieces, chunkDelayMs: 10 }, { path: /^\/threads/ });
  const stream = started.threads.runs.stream('thread_1', body);
  stream.once('textDelta', () => stream.abort());
  await expect(stream.finalRun()).rejects.toThrow(APIUserAbortError);
  expect(stream.aborted).toBe(true);
  expect(stream.currentMessageSnapshot()).toMatchObject({ content: [{ text: { value: 'Hel' } }] });
});

test("is aborted by the caller's signal", async () => {
  const stream = started.threads.runs.stream('thread_1', body, { signal: AbortSignal.abort() });
  await expect(stream.done()).rejects.toThrow(APIUserAbortError);
  expect(started.emulator.requests).toHaveLength(0);
});

test('fails on a delta of an unknown message', async () => {
  answer(sse([events[0]!, textDelta(0, { value: 'x' })]));
  const stream = started.threads.runs.stream('thread_1', body);
  await expect(stream.finalRun()).rejects.toThrow(/message msg_1 arrived before/);
});

test('reads back the output of toReadableStream', async () => {
  answer(sse(events) + DONE);
  const relayed = started.threads.runs.stream('thread_1', body).toReadableStream();
  const reader = AssistantStream.fromReadableStream(relayed);
  let text = '';
  reader.on('textDelta', ({ value }) => (text += value ?? ''));
  expect((await reader.finalRun()).usage).toEqual({ total_tokens: 9 });
  expect(text).toBe('HelloBye');
});

test('fails when the output of toReadableStream is cut off', async () => {
  const lines = events.slice(0, 6).map((event) => `${JSON.stringify(event)}\n`);
  const stream = new Response(lines.join('')).body!;
  const reader = AssistantStream.fromReadableStream(stream);
  await expect(reader.finalRun()).rejects.toThrow(IncompleteStreamError);
});

test.each([
  { error: { message: 'Out of order', code: 'server_error' } },
  { message: 'Out of order', code: 'server_error' },
])('fails with the error event %j of a relayed stream, also for late readers', async (data) => {
  const items = [...events.slice(0, 6), { event: 'error', data }];
  const lines = items.map((event) => `${JSON.stringify(event)}\n`).join('');
  const reader = AssistantStream.fromReadableStream(new Response(lines).body!);
  const onError = jest.fn();
  reader.on('error', onError);
  const expected = { code: 'server_error', message: 'Out of order' };
  await expect(reader.finalRun()).rejects.toMatchObject(expected);
  await expect(reader.done()).rejects.toBeInstanceOf(APIError);
  expect(onError).toHaveBeenCalledTimes(1);
  expect(reader.currentRun()).toMatchObject({ id: 'run_1' });
});

test.each(['abort', 'controller', 'signal'] as const)(
  'emits nothing after an abort by %s, though all events came in one read',
  async (by) => {
    answer(sse(events) + DONE);
    const caller = new AbortController();
    const options = by === 'signal' ? { signal: caller.signal } : {};
    const stream = started.threads.runs.stream('thread_1', body, options);
    const seen: string[] = [];
    for (const event of ['textDelta', 'messageDone', 'runStepDone'] as const) {
      stream.on(event, () => seen.push(event));
    }
    stream.once('textDelta', () => {
      if (by === 'abort') stream.abort();
      else (by === 'signal' ? caller : stream.controller).abort();
    });
    await expect(stream.finalRun()).rejects.toThrow(APIUserAbortError);
    expect(seen).toEqual(['textDelta']);
  },
);

test('refuses a second loop', async () => {
  answer(sse(events) + DONE);
  const stream = started.threads.runs.stream('thread_1', body);
  for await (const _event of stream);
  await expect(stream[Symbol.asyncIterator]().next()).rejects.toThrow(
    'has ended, so it cannot be iterated',
  );
});
