import { SpanStatusCode } from '@opentelemetry/api';
import { Chat } from '@oai/chat';
import { Responses } from '@oai/responses';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.close());
afterEach(() => started.reset());

const params = {
  model: 'gpt-4o',
  messages: [{ role: 'user' as const, content: 'Say hello' }],
  stream: true as const,
};
const chatOf = (options?: Parameters<Started['client']>[0]) => new Chat(started.client(options));

test('the span ends with the stream, and has what its last chunks say', async () => {
  const stream = await chatOf().completions.create({
    ...params,
    stream_options: { include_usage: true },
  });
  let id: string | undefined;
  for await (const chunk of stream) id = chunk.id;
  const [span] = await started.spans(1);
  expect(span!.attributes).toMatchObject({
    'gen_ai.request.stream': true,
    'gen_ai.response.id': id,
    'gen_ai.response.finish_reasons': ['stop'],
    'gen_ai.response.time_to_first_chunk': expect.any(Number),
    'gen_ai.usage.input_tokens': expect.any(Number),
    'gen_ai.usage.output_tokens': expect.any(Number),
  });
  const names = (await started.metrics()).map(({ name }) => name);
  expect(names).toContain('gen_ai.client.inference.time_to_first_chunk');
  expect(names).not.toContain('gen_ai.client.inference.time_per_output_chunk');
});

test('the span is open while the stream is', async () => {
  started.emulator.script({ text: ['One', 'Two'], chunkDelayMs: 20 });
  const stream = await chatOf().completions.create(params);
  const iterator = stream[Symbol.asyncIterator]();
  await iterator.next();
  expect(await started.spans(0)).toHaveLength(0);
  while (!(await iterator.next()).done);
  const [span] = await started.spans(1);
  const [seconds, nanoseconds] = span!.duration;
  expect(seconds + nanoseconds / 1e9).toBeGreaterThan(0.03);
});

test('time between chunks is measured on request, once for each chunk after the first', async () => {
  started.emulator.script({ text: ['One', 'Two', 'Three'] });
  let chunks = 0;
  for await (const _ of await chatOf({ chunkMetrics: true }).completions.create(params))
    chunks += 1;
  await started.spans(1);
  expect(await started.metrics()).toContainEqual(
    expect.objectContaining({
      name: 'gen_ai.client.inference.time_per_output_chunk',
      value: { count: chunks - 1, sum: expect.any(Number) as number },
    }),
  );
});

test('a stream that the reader leaves ends with the reason error, and without an error', async () => {
  started.emulator.script({ text: ['One', 'Two', 'Three'], chunkDelayMs: 5 });
  for await (const _ of await chatOf().completions.create(params)) break;
  const [span] = await started.spans(1);
  expect(span!.attributes).toMatchObject({ 'gen_ai.response.finish_reasons': ['error'] });
  expect(span!.attributes).not.toHaveProperty('error.type');
});

test('a stream that breaks is an error, and keeps what had arrived', async () => {
  started.emulator.script({ text: ['One', 'Two', 'Three'] });
  started.emulator.fault({ kind: 'cut-stream', afterEvents: 2 });
  const chat = chatOf({ captureContent: 'span' });
  const stream = await chat.completions.create(params);
  await expect(
    (async () => {
      for await (const _ of stream);
    })(),
  ).rejects.toThrow();
  const [span] = await started.spans(1);
  expect(span!.status.code).toBe(SpanStatusCode.ERROR);
  expect(span!.attributes).toMatchObject({
    'error.type': 'IncompleteStreamError',
    'gen_ai.response.finish_reasons': ['error'],
  });
  expect(span!.attributes['gen_ai.output.messages']).toContain('One');
});

test('an aborted stream is an error of the class of the abort', async () => {
  started.emulator.script({ text: ['One', 'Two', 'Three'], chunkDelayMs: 50 });
  const helper = chatOf().completions.stream(params);
  helper.on('content', () => helper.abort());
  await expect(helper.finalContent()).rejects.toThrow();
  const [span] = await started.spans(1);
  expect(span!.attributes).toMatchObject({ 'error.type': 'APIUserAbortError' });
});

test('a streamed response has the facts of its last event', async () => {
  const responses = new Responses(started.client());
  const stream = await responses.create({ model: 'gpt-4o', input: 'Hi', stream: true });
  for await (const _ of stream);
  const [span] = await started.spans(1);
  expect(span!.attributes).toMatchObject({
    'openai.api.type': 'responses',
    'gen_ai.response.id': expect.stringMatching(/^resp_/) as string,
    'gen_ai.response.finish_reasons': ['stop'],
    'gen_ai.usage.output_tokens': expect.any(Number) as number,
    'gen_ai.response.time_to_first_chunk': expect.any(Number) as number,
  });
});
