import { SpanKind, SpanStatusCode, type Span } from '@opentelemetry/api';
import { Chat } from '@oai/chat';
import { Embeddings } from '@oai/embeddings';
import { Images } from '@oai/images';
import { Models } from '@oai/models';
import { Responses } from '@oai/responses';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.close());
afterEach(() => started.reset());

const messages = [{ role: 'user' as const, content: 'Say hello' }];
const server = () => {
  const { hostname, port } = new URL(started.server.baseURL);
  return { 'server.address': hostname, 'server.port': Number(port) };
};

test('a chat completion is one span with the attributes of the conventions', async () => {
  const chat = new Chat(started.client());
  const completion = await chat.completions.create({
    model: 'gpt-5.6-sol',
    messages: [{ role: 'user', content: 'Say hello in JSON' }],
    temperature: 0.5,
    top_p: 0.9,
    max_completion_tokens: 100,
    seed: 7,
    stop: 'END',
    n: 2,
    response_format: { type: 'json_object' },
    reasoning_effort: 'low',
    service_tier: 'flex',
  });
  const [span] = await started.spans(1);
  expect(span!.name).toBe('chat gpt-5.6-sol');
  expect(span!.kind).toBe(SpanKind.CLIENT);
  expect(span!.status.code).toBe(SpanStatusCode.UNSET);
  expect(span!.instrumentationScope.name).toBe('@oai/otel');
  expect(span!.attributes).toMatchObject({
    ...server(),
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'openai',
    'gen_ai.request.model': 'gpt-5.6-sol',
    'gen_ai.request.temperature': 0.5,
    'gen_ai.request.top_p': 0.9,
    'gen_ai.request.max_tokens': 100,
    'gen_ai.request.seed': 7,
    'gen_ai.request.stop_sequences': ['END'],
    'gen_ai.request.choice.count': 2,
    'gen_ai.request.reasoning.level': 'low',
    'gen_ai.output.type': 'json',
    'openai.api.type': 'chat_completions',
    'openai.request.service_tier': 'flex',
    'gen_ai.response.id': completion.id,
    'gen_ai.response.model': completion.model,
    'gen_ai.response.finish_reasons': ['stop', 'stop'],
    'gen_ai.usage.input_tokens': completion.usage!.prompt_tokens,
    'gen_ai.usage.output_tokens': completion.usage!.completion_tokens,
    'oai.request_id': completion._request_id,
  });
  expect(JSON.stringify(span!.attributes)).not.toMatch(/Say hello|sk-canary/);
});

test('a call is measured: its duration and tokens', async () => {
  const chat = new Chat(started.client({ legacyMetrics: true }));
  const { usage, model } = await chat.completions.create({ model: 'gpt-4o', messages });
  await started.spans(1);
  const metrics = await started.metrics();
  const common = {
    ...server(),
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'openai',
    'gen_ai.request.model': 'gpt-4o',
    'gen_ai.response.model': model,
  };
  const input = usage!.prompt_tokens;
  const output = usage!.completion_tokens;
  const once = (sum: number) => ({ count: 1, sum });
  for (const row of [
    { name: 'gen_ai.client.inference.duration', value: once(expect.any(Number) as number) },
    { name: 'gen_ai.client.inference.operation.input_tokens', value: once(input) },
    { name: 'gen_ai.client.inference.operation.output_tokens', value: once(output) },
    { name: 'gen_ai.client.operation.duration', value: once(expect.any(Number) as number) },
  ]) {
    expect(metrics).toContainEqual({ ...row, attributes: common });
  }
  const sum = (name: string) =>
    metrics.filter((one) => one.name === name).reduce((total, one) => total + Number(one.value), 0);
  expect(sum('gen_ai.client.inference.usage.input_tokens')).toBe(input);
  expect(sum('gen_ai.client.inference.usage.output_tokens')).toBe(output);
  expect(metrics).toContainEqual({
    name: 'gen_ai.client.token.usage',
    attributes: { ...common, 'gen_ai.token.type': 'output' },
    value: once(output),
  });
});

test.each<[string, (client: ReturnType<Started['client']>) => Promise<unknown>, object]>([
  [
    'chat gpt-4o',
    (client) => new Responses(client).create({ model: 'gpt-4o', input: 'Hi', store: false }),
    {
      'openai.api.type': 'responses',
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.usage.output_tokens': expect.any(Number),
    },
  ],
  [
    'embeddings text-embedding-3-small',
    (client) =>
      new Embeddings(client).create({
        model: 'text-embedding-3-small',
        input: 'a',
        dimensions: 256,
      }),
    {
      'gen_ai.embeddings.dimension.count': 256,
      'gen_ai.request.encoding_formats': ['base64'],
      'gen_ai.usage.input_tokens': expect.any(Number),
    },
  ],
  [
    'generate_content gpt-image-1',
    (client) => new Images(client).generate({ model: 'gpt-image-1', prompt: 'A robot' }),
    { 'gen_ai.output.type': 'image' },
  ],
])('%s', async (name, call, attributes) => {
  await call(started.client());
  const [span] = await started.spans(1);
  expect(span!.name).toBe(name);
  expect(span!.attributes).toMatchObject(attributes);
});

test('other calls have no span', async () => {
  await new Models(started.client()).list();
  await new Chat(started.client()).completions.create({ model: 'gpt-4o', messages });
  expect(await started.spans(1)).toHaveLength(1);
});

test('the span covers retries', async () => {
  started.emulator.fault({ kind: 'status', status: 500 });
  const client = started.client();
  Object.assign(client, { _sleep: () => Promise.resolve() });
  await new Chat(client).completions.create({ model: 'gpt-4o', messages });
  const [span] = await started.spans(1);
  expect(span!.attributes).toMatchObject({ 'oai.attempts': 2 });
  expect(span!.attributes).not.toHaveProperty('error.type');
});

test.each<[string, object, string]>([
  ['the code of the server', { code: 'insufficient_quota' }, 'insufficient_quota'],
  ['the status, for a code that is a sentence', { code: 'Limit of tenant 4711 is over' }, '429'],
  ['the status, without a code', { code: null }, '429'],
])('error.type is %s', async (_name, error, type) => {
  started.emulator.script({ status: 429, json: { error: { message: 'No.', ...error } } } as never);
  const chat = new Chat(started.client({}, { maxRetries: 0 }));
  await expect(chat.completions.create({ model: 'gpt-4o', messages })).rejects.toThrow('429 No.');
  const [span] = await started.spans(1);
  expect(span!.status).toEqual({ code: SpanStatusCode.ERROR, message: '429 No.' });
  expect(span!.attributes).toMatchObject({ 'error.type': type });
  expect(span!.attributes).not.toHaveProperty('gen_ai.response.finish_reasons');
  const metrics = await started.metrics();
  expect(metrics).toContainEqual(
    expect.objectContaining({
      name: 'gen_ai.client.inference.duration',
      attributes: expect.objectContaining({ 'error.type': type }) as object,
    }),
  );
  expect(metrics).toContainEqual(
    expect.objectContaining({ name: 'gen_ai.client.inference.usage.input_tokens', value: 0 }),
  );
  expect(started.events()).toMatchObject([
    {
      eventName: 'gen_ai.client.operation.exception',
      attributes: { 'exception.type': 'RateLimitError', 'exception.message': '429 No.' },
    },
  ]);
});

test('a connection that breaks is the class of its error', async () => {
  started.emulator.fault({ kind: 'reset', stage: 'request' });
  const chat = new Chat(started.client({}, { maxRetries: 0 }));
  await expect(chat.completions.create({ model: 'gpt-4o', messages })).rejects.toThrow();
  const [span] = await started.spans(1);
  expect(span!.attributes).toMatchObject({ 'error.type': 'APIConnectionError' });
});

// The attributes that these set on the span which is active while the method of the client runs:
// @opentelemetry/instrumentation-openai 0.21, @traceloop/instrumentation-openai 0.27,
// @arizeai/openinference-instrumentation-openai 4.2.
test.each<[string, Record<string, string>, (span: Span) => Span]>([
  ['conventions', { 'gen_ai.operation.name': 'chat' }, (span) => span],
  [
    'OpenInference, which wraps spans',
    { 'openinference.span.kind': 'LLM' },
    (span) => ({ span, spanContext: () => span.spanContext() }) as unknown as Span,
  ],
])(
  'a call inside a span of another instrumentation gets no second span: %s',
  async (_name, attributes, wrap) => {
    const chat = new Chat(started.client());
    const call = () => chat.completions.create({ model: 'gpt-4o', messages });
    await started.within('chat gpt-4o', attributes, call, wrap);
    expect(await started.spans(1)).toHaveLength(1);
    await started.within('GET /', {}, call);
    const [, , mine] = await started.spans(3);
    expect(mine).toMatchObject({ name: 'chat gpt-4o' });
    expect(mine!.parentSpanContext).toBeDefined();
  },
);

test('what the call does itself is below its span', async () => {
  const seen: unknown[] = [];
  const { trace } = await import('@opentelemetry/api');
  const client = started.client(
    {},
    {
      fetch: (...sent) => {
        seen.push(trace.getActiveSpan()?.spanContext().spanId);
        return fetch(...sent);
      },
    },
  );
  await new Chat(client).completions.create({ model: 'gpt-4o', messages });
  const [span] = await started.spans(1);
  expect(seen).toEqual([span!.spanContext().spanId]);
});

test('further attributes, and a provider of one’s own', async () => {
  const client = started.client({
    provider: 'acme',
    attributes: ({ headers }) => ({ tenant: String(headers['x-tenant']) }),
  });
  const chat = new Chat(client);
  const options = { headers: { 'x-tenant': 'blue' } };
  await chat.completions.create({ model: 'gpt-4o', messages }, options);
  const [span] = await started.spans(1);
  expect(span!.attributes).toMatchObject({ tenant: 'blue', 'gen_ai.provider.name': 'acme' });
});

test('functions in options that throw do not break the call', async () => {
  const client = started.client({
    captureContent: 'span',
    attributes: () => {
      throw new Error('attributes');
    },
    redact: () => {
      throw new Error('redact');
    },
  });
  await new Chat(client).completions.create({ model: 'gpt-4o', messages });
  const [span] = await started.spans(1);
  expect(span!.attributes).toHaveProperty(['gen_ai.response.id']);
  expect(span!.attributes).not.toHaveProperty(['gen_ai.input.messages']);
});
