import {
  APIError,
  APIUserAbortError,
  IncompleteStreamError,
  StreamIdleTimeoutError,
} from '@oai/core';
import type { ResponseStream } from '../src/index.js';
import { message, messageEvents, numbered, sse, stream, textStream } from './response-events.js';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const params = { model: 'gpt-4o', input: 'Hi' };
const script = (events: readonly { type: string }[]) =>
  started.emulator.script({ sse: sse(events) }, { path: /^\/responses/ });

describe('what goes wrong', () => {
  const failureOf = async (helper: ResponseStream<unknown>) => {
    const ends: string[] = [];
    helper.on('error', () => ends.push('error'));
    helper.on('abort', () => ends.push('abort'));
    helper.on('end', () => ends.push('end'));
    const error: unknown = await helper.finalResponse().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return { error, ends };
  };

  test('a stream that ends early carries what arrived', async () => {
    script(textStream(['Hel', 'lo']).slice(0, 6));
    const helper = started.responses.stream(params);
    const { error, ends } = await failureOf(helper);
    expect(error).toBeInstanceOf(IncompleteStreamError);
    expect(error).toMatchObject({
      eventCount: 6,
      partial: { output: [{ content: [{ text: 'Hello' }] }] },
    });
    expect(helper.currentResponseSnapshot).toBe((error as IncompleteStreamError).partial);
    expect(ends).toEqual(['error', 'end']);
  });

  test('a server that never ends its streams is accepted by option', async () => {
    script(textStream(['Hel', 'lo']).slice(0, 6));
    const options = { allowUnterminatedStreams: true };
    const final = await started.responses.stream(params, options).finalResponse();
    expect([final.status, final.output_text]).toEqual(['in_progress', 'Hello']);
  });

  test('silence ends the stream', async () => {
    const events = textStream(['Hel', 'lo']).map((event) => sse([event]));
    started.emulator.script({ sse: events, chunkDelayMs: 400 }, { path: '/responses' });
    const helper = started.responses.stream(params, { streamIdleTimeoutMs: 50 });
    expect((await failureOf(helper)).error).toBeInstanceOf(StreamIdleTimeoutError);
  });

  test('an error event is the typed error', async () => {
    const error = { type: 'error', code: 'server_error', message: 'Out of order', param: null };
    script([...textStream(['Hel', 'lo']).slice(0, 5), ...numbered([error], 5)]);
    const helper = started.responses.stream(params);
    const seen: string[] = [];
    helper.on('event', ({ type }) => seen.push(type));
    const failure = await failureOf(helper);
    expect(failure.error).toBeInstanceOf(APIError);
    expect(failure.error).toMatchObject({ code: 'server_error', message: /Out of order/ });
    expect(failure.ends).toEqual(['error', 'end']);
    expect(seen).not.toContain('error');
    expect(helper.currentResponseSnapshot?.output).toHaveLength(1);
  });

  test('a refused call is its status error, and nobody has to listen', async () => {
    started.emulator.fault({ kind: 'status', status: 429 });
    const helper = started.responses.stream(params);
    await new Promise((go) => setTimeout(go, 100));
    await expect(helper.finalResponse()).rejects.toMatchObject({ status: 429 });
  });

  test('an abort keeps what arrived', async () => {
    const events = textStream(['Hel', 'lo']).map((event) => sse([event]));
    started.emulator.script({ sse: events, chunkDelayMs: 10 }, { path: '/responses' });
    const helper = started.responses.stream(params);
    helper.on('response.output_text.delta', () => helper.abort());
    const { error, ends } = await failureOf(helper);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(ends).toEqual(['abort', 'end']);
    expect(helper.aborted).toBe(true);
    expect(helper.currentResponseSnapshot?.output).toMatchObject([{ content: [{ text: 'Hel' }] }]);
  });

  test("a caller's signal aborts before and during the call", async () => {
    const early = started.responses.stream(params, { signal: AbortSignal.abort() });
    expect((await failureOf(early)).error).toBeInstanceOf(APIUserAbortError);
    expect(started.emulator.requests).toHaveLength(0);

    const controller = new AbortController();
    const events = textStream(['Hel', 'lo']).map((event) => sse([event]));
    started.emulator.script({ sse: events, chunkDelayMs: 10 }, { path: '/responses' });
    const late = started.responses.stream(params, { signal: controller.signal });
    late.once('response.created', () => controller.abort());
    expect((await failureOf(late)).error).toBeInstanceOf(APIUserAbortError);
  });

  test('a stream that does not begin with a response is refused', async () => {
    script(textStream(['Hi']).slice(2));
    const { error } = await failureOf(started.responses.stream(params));
    expect((error as Error).message).toMatch(/begins with `response.created`/);
  });

  test('an error that a listener throws fails the stream', async () => {
    script(textStream(['Hi']));
    const helper = started.responses.stream(params);
    helper.on('response.output_text.delta', () => {
      throw new Error('mine');
    });
    const { error } = await failureOf(helper);
    expect(error).toMatchObject({ message: 'mine' });
  });
});

describe('a background response whose connection breaks', () => {
  const events = stream(messageEvents(['Hel', 'lo', ' you']), {
    output: [message('Hello you')],
    background: true,
  });

  test('is taken up again where it broke, without a lost or doubled event', async () => {
    started.emulator.script({ sse: sse(events.slice(0, 6)) }, { path: '/responses' });
    // The second connection tells some events again, and breaks too.
    script(events.slice(3, 8));
    script(events.slice(8));
    const helper = started.responses.stream({ ...params, background: true });
    const told: number[] = [];
    helper.on('event', (event) => told.push(event.sequence_number));
    const final = await helper.finalResponse();
    expect(final.output_text).toBe('Hello you');
    expect(told).toEqual(events.map((event) => event.sequence_number));
    const asked = started.emulator.requests.map((one) => `${one.method} ${one.path}?${one.query}`);
    expect(asked).toEqual([
      'POST /responses?',
      'GET /responses/resp_1?stream=true&starting_after=5',
      'GET /responses/resp_1?stream=true&starting_after=7',
    ]);
  });

  test('is given up after as many breaks without progress as there are retries', async () => {
    started.emulator.script({ sse: sse(events.slice(0, 6)) }, { path: '/responses' });
    started.emulator.script({ sse: ': nothing\n\n' }, { path: '/responses/resp_1', times: 9 });
    const helper = started.responses.stream({ ...params, background: true }, { maxRetries: 1 });
    const error: unknown = await helper.finalResponse().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(IncompleteStreamError);
    expect(helper.currentResponseSnapshot?.output).toMatchObject([
      { content: [{ text: 'Hello' }] },
    ]);
  });

  test('is not taken up again if it does not run in the background', async () => {
    script(textStream(['Hel', 'lo']).slice(0, 6));
    await expect(started.responses.stream(params).finalResponse()).rejects.toThrow(
      IncompleteStreamError,
    );
    expect(started.emulator.requests).toHaveLength(1);
  });
});
