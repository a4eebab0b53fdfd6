import { APIUserAbortError, OpenAIError } from '@oai/core';
import { zodResponsesFunction, zodTextFormat } from '@oai/structured/zod';
import { z } from 'zod';
import { ResponseStream, type ResponseStreamEvent } from '../src/index.js';
import {
  callEvents,
  functionCall,
  message,
  messageEvents,
  sse,
  stream,
  textStream,
} from './response-events.js';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const params = { model: 'gpt-4o', input: 'Hi' };
const script = (events: readonly { type: string }[]) =>
  started.emulator.script({ sse: sse(events) }, { path: /^\/responses/ });

describe('events', () => {
  test('tells each event by type, and all of them as `event`', async () => {
    script(textStream(['Hel', 'lo']));
    const told: string[] = [];
    const helper = started.responses.stream(params);
    helper.on('connect', () => told.push('connect'));
    helper.on('event', ({ type }) => told.push(`event ${type}`));
    helper.on('response.created', ({ response }) => told.push(`created ${response.id}`));
    helper.on('response.output_text.delta', ({ delta, snapshot }) =>
      told.push(`delta ${delta} of ${snapshot}`),
    );
    helper.on('response.completed', ({ response }) => told.push(`completed ${response.status}`));
    helper.on('end', () => told.push('end'));
    await helper.done();
    expect(told).toEqual([
      'connect',
      'event response.created',
      'created resp_1',
      'event response.in_progress',
      'event response.output_item.added',
      'event response.content_part.added',
      'event response.output_text.delta',
      'delta Hel of Hel',
      'event response.output_text.delta',
      'delta lo of Hello',
      'event response.output_text.done',
      'event response.content_part.done',
      'event response.output_item.done',
      'event response.completed',
      'completed completed',
      'end',
    ]);
    expect([helper.ended, helper.errored, helper.aborted]).toEqual([true, false, false]);
  });

  test('tells what the arguments of a call add up to', async () => {
    const output = [functionCall('add', '{"a":1}')];
    script(stream(callEvents('add', ['{"a"', ':1}']), { output }));
    const snapshots: string[] = [];
    const helper = started.responses.stream(params);
    helper.on('response.function_call_arguments.delta', (event) => snapshots.push(event.snapshot));
    await helper.done();
    expect(snapshots).toEqual(['{"a"', '{"a":1}']);
  });

  test('passes on events of types that are not known', async () => {
    const news = { type: 'response.telepathy.delta', delta: '…' };
    script(stream([news, ...messageEvents(['Hi'])], { output: [message('Hi')] }));
    const types: string[] = [];
    const helper = started.responses.stream(params);
    for await (const { type } of helper) types.push(type);
    expect(types).toContain('response.telepathy.delta');
    expect((await helper.finalResponse()).output_text).toBe('Hi');
  });
});

describe('the final response', () => {
  test('is parsed by the format of the call', async () => {
    const text = '{"answer":42}';
    script(textStream(['{"answer"', ':42}']));
    const format = zodTextFormat(z.object({ answer: z.number() }), 'answer');
    const helper = started.responses.stream({ ...params, text: { format } });
    const final = await helper.finalResponse();
    expect(final.output_parsed?.answer).toBe(42);
    expect(final.output_text).toBe(text);
    expect(started.emulator.requests[0]!.body).toMatchObject({ stream: true, model: 'gpt-4o' });
  });

  test('has the parsed arguments of calls', async () => {
    script(stream(callEvents('add', ['{"a":1}']), { output: [functionCall('add', '{"a":1}')] }));
    const tools = [zodResponsesFunction({ name: 'add', parameters: z.object({ a: z.number() }) })];
    const final = await started.responses.stream({ ...params, tools }).finalResponse();
    expect(final.output).toMatchObject([{ parsed_arguments: { a: 1 } }]);
  });

  test('fails with the cause if it does not parse', async () => {
    script(textStream(['{"answer":"x"}']));
    const format = zodTextFormat(z.object({ answer: z.number() }), 'answer');
    const helper = started.responses.stream({ ...params, text: { format } });
    const error: unknown = await helper.finalResponse().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ cause: { name: 'ZodError' } });
    expect(helper.currentResponseSnapshot?.status).toBe('completed');
  });

  test.each(['failed', 'incomplete'])(
    'of a response that is %s is returned unparsed',
    async (status) => {
      script(textStream(['{"answer'], { status }));
      const format = zodTextFormat(z.object({ answer: z.number() }), 'answer');
      const helper = started.responses.stream({ ...params, text: { format } });
      const final = await helper.finalResponse();
      expect([final.status, final.output_parsed, final.output_text]).toEqual([
        status,
        null,
        '{"answer',
      ]);
    },
  );

  test('comes from the emulator as create gives it', async () => {
    const { responses } = started;
    const helper = responses.stream({ ...params, input: 'Count to five' });
    let text = '';
    helper.on('response.output_text.delta', ({ delta }) => (text += delta));
    const final = await helper.finalResponse();
    expect(final.output_text).toBe(text);
    expect(text.length).toBeGreaterThan(0);
  });
});

describe('iteration', () => {
  test('gives every event as it came', async () => {
    const events = textStream(['Hel', 'lo']);
    script(events);
    const seen: ResponseStreamEvent[] = [];
    for await (const event of started.responses.stream(params)) seen.push(event);
    expect(seen).toEqual(events);
  });

  test('ends the call when the loop is left', async () => {
    started.emulator.script(
      { sse: textStream(['a', 'b', 'c', 'd']).map((event) => sse([event])), chunkDelayMs: 20 },
      { path: '/responses' },
    );
    const helper = started.responses.stream(params);
    for await (const event of helper) if (event.type === 'response.output_text.delta') break;
    await expect(helper.done()).rejects.toThrow(APIUserAbortError);
    while (!started.emulator.requests[0]!.cancelled) await new Promise((go) => setTimeout(go, 5));
  });

  test('of a slow reader holds the connection back, and loses nothing', async () => {
    const pieces = Array.from({ length: 3000 }, (_, index) => `${index} `);
    script(textStream(pieces));
    const helper = started.responses.stream(params);
    let seen = 0;
    let mostAhead = 0;
    let told = 0;
    helper.on('event', () => (told += 1));
    for await (const event of helper) {
      seen += 1;
      mostAhead = Math.max(mostAhead, told - seen);
      if (event.type === 'response.output_text.delta' && seen % 500 === 0)
        await new Promise((go) => setTimeout(go, 5));
    }
    expect(seen).toBe(pieces.length + 8);
    expect(mostAhead).toBeLessThanOrEqual(17);
  });
});

test('createResponse takes any client that has responses', async () => {
  script(textStream(['Hi']));
  const client = { responses: started.responses };
  const helper = ResponseStream.createResponse(client, params);
  const created = await helper.emitted('response.created');
  expect(created.response.id).toBe('resp_1');
  expect((await helper.finalResponse()).output_text).toBe('Hi');
});

test('the work of a delta does not grow with the response', async () => {
  const secondsFor = async (count: number) => {
    script(textStream(Array.from({ length: count }, () => 'token ')));
    const start = process.cpuUsage();
    const helper = started.responses.stream(params);
    let characters = 0;
    helper.on('response.output_text.delta', ({ snapshot }) => (characters += snapshot.length));
    await helper.done();
    expect(characters).toBe((count * (count + 1) * 6) / 2);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  await secondsFor(2000);
  const short = Math.max(await secondsFor(2000), 0.01);
  expect((await secondsFor(20_000)) / short).toBeLessThan(40);
});

describe('a response made before', () => {
  test('is read from its beginning, and told after the event asked for', async () => {
    script(textStream(['Hel', 'lo']));
    const helper = started.responses.stream({ response_id: 'resp_1', starting_after: 4 });
    const told: number[] = [];
    helper.on('event', (event) => told.push(event.sequence_number));
    const snapshots: string[] = [];
    helper.on('response.output_text.delta', (event) => snapshots.push(event.snapshot));
    expect((await helper.finalResponse()).output_text).toBe('Hello');
    expect(told).toEqual([5, 6, 7, 8, 9]);
    expect(snapshots).toEqual(['Hello']);
    const [request] = started.emulator.requests;
    expect([request!.method, request!.path, request!.query.toString()]).toEqual([
      'GET',
      '/responses/resp_1',
      'stream=true',
    ]);
  });

  test('is parsed by the format given again', async () => {
    script(textStream(['{"answer":42}']));
    const format = zodTextFormat(z.object({ answer: z.number() }), 'answer');
    const helper = started.responses.stream({ response_id: 'resp_1', text: { format } });
    expect((await helper.finalResponse()).output_parsed).toEqual({ answer: 42 });
  });

  test('cannot be mixed with making one', () => {
    const mixture = { response_id: 'resp_1', model: 'gpt-4o', input: 'Hi' };
    expect(() => started.responses.stream(mixture)).toThrow(/leave out `input` and `model`/);
    expect(started.emulator.requests).toHaveLength(0);
  });
});

describe('relaying', () => {
  test('the other end sees the same events and the same final response', async () => {
    script(textStream(['Hel', 'lo']));
    const relayed = started.responses.stream(params).toReadableStream();
    const reader = ResponseStream.fromReadableStream(relayed);
    const deltas: string[] = [];
    reader.on('response.output_text.delta', ({ delta }) => deltas.push(delta));
    expect((await reader.finalResponse()).output_text).toBe('Hello');
    expect(deltas).toEqual(['Hel', 'lo']);
  });

  test('a relay that stops early is no success', async () => {
    const lines = textStream(['Hel', 'lo']).slice(0, 6);
    const bytes = new TextEncoder().encode(lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const body = new Response(bytes).body!;
    const reader = ResponseStream.fromReadableStream(body);
    await expect(reader.finalResponse()).rejects.toMatchObject({
      name: 'IncompleteStreamError',
      partial: { output: [{ content: [{ text: 'Hello' }] }] },
    });
  });

  test('stopping the relay ends the call', async () => {
    const events = textStream(['a', 'b', 'c', 'd']).map((event) => sse([event]));
    started.emulator.script({ sse: events, chunkDelayMs: 20 }, { path: '/responses' });
    const reader = started.responses.stream(params).toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
    while (!started.emulator.requests[0]!.cancelled) await new Promise((go) => setTimeout(go, 5));
  });
});
