import { Chat } from '@oai/chat';
import { Responses } from '@oai/responses';
import { openTelemetry } from '@oai/otel';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.close());
afterEach(() => started.reset());
afterEach(() => delete process.env[VARIABLE]);

const VARIABLE = 'OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ';
const call = (id: string, name: string, text: string) => ({
  id,
  type: 'function' as const,
  function: { name, arguments: text },
});

async function chatAttributes(options: Parameters<Started['client']>[0], stream = false) {
  started.emulator.script({
    text: 'Sunny.',
    toolCalls: [{ id: 'call_2', name: 'get_time', arguments: { zone: 'CET' } }],
  });
  const params = {
    model: 'gpt-4o',
    messages: [
      { role: 'system' as const, content: 'Be brief.' },
      {
        role: 'user' as const,
        content: [
          { type: 'text' as const, text: 'Weather?' },
          { type: 'image_url' as const, image_url: { url: `data:image/png;base64,${PIXEL}` } },
          { type: 'image_url' as const, image_url: { url: 'https://example.com/a.png' } },
        ],
      },
      {
        role: 'assistant' as const,
        tool_calls: [call('call_1', 'get_weather', '{"city":"Paris"}')],
      },
      { role: 'tool' as const, tool_call_id: 'call_1', content: 'rain' },
    ],
    tools: [{ type: 'function' as const, function: { name: 'get_weather' } }],
  };
  const chat = new Chat(started.client(options));
  if (stream) for await (const _ of await chat.completions.create({ ...params, stream: true }));
  else await chat.completions.create(params);
  const [span] = await started.spans(1);
  return span!.attributes;
}

const input = [
  { role: 'system', parts: [{ type: 'text', content: 'Be brief.' }] },
  {
    role: 'user',
    parts: [
      { type: 'text', content: 'Weather?' },
      { type: 'blob', modality: 'image', mime_type: 'image/png', content: '', omitted_bytes: 33 },
      { type: 'uri', modality: 'image', uri: 'https://example.com/a.png' },
    ],
  },
  {
    role: 'assistant',
    parts: [{ type: 'tool_call', id: 'call_1', name: 'get_weather', arguments: { city: 'Paris' } }],
  },
  { role: 'tool', parts: [{ type: 'tool_call_response', id: 'call_1', response: 'rain' }] },
];
const output = [
  {
    role: 'assistant',
    parts: [
      { type: 'text', content: 'Sunny.' },
      { type: 'tool_call', id: 'call_2', name: 'get_time', arguments: { zone: 'CET' } },
    ],
    finish_reason: 'tool_call',
  },
];

test.each([false, true])('chat on the span, streamed: %p', async (stream) => {
  const attributes = await chatAttributes({ captureContent: 'span' }, stream);
  const read = (name: string) => JSON.parse(String(attributes[name])) as unknown;
  expect(read('gen_ai.input.messages')).toEqual(input);
  expect(read('gen_ai.output.messages')).toEqual(output);
  expect(read('gen_ai.tool.definitions')).toEqual([{ type: 'function', name: 'get_weather' }]);
  expect(started.events()).toEqual([]);
});

test('chat in an event, structured, within the trace', async () => {
  const attributes = await chatAttributes({ captureContent: 'event' });
  expect(attributes).not.toHaveProperty(['gen_ai.input.messages']);
  const [span] = await started.spans(1);
  expect(started.events()).toMatchObject([
    {
      eventName: 'gen_ai.client.inference.operation.details',
      spanContext: { spanId: span!.spanContext().spanId },
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.request.model': 'gpt-4o',
        'gen_ai.input.messages': input,
        'gen_ai.output.messages': output,
      },
    },
  ]);
});

test('a response with instructions, reasoning and tools', async () => {
  started.emulator.script({
    text: 'Sunny.',
    reasoning: 'It is June.',
    toolCalls: [{ id: 'call_2', name: 'get_time', arguments: {} }],
  });
  const responses = new Responses(started.client({ captureContent: 'span' }));
  await responses.create({
    model: 'o4-mini',
    instructions: 'Be brief.',
    input: [
      { role: 'user', content: 'Weather?' },
      { type: 'function_call', call_id: 'call_1', name: 'get_weather', arguments: '{broken' },
      { type: 'function_call_output', call_id: 'call_1', output: 'rain' },
    ],
  });
  const [span] = await started.spans(1);
  const read = (name: string) => JSON.parse(String(span!.attributes[name])) as unknown;
  expect(read('gen_ai.system_instructions')).toEqual([{ type: 'text', content: 'Be brief.' }]);
  expect(read('gen_ai.input.messages')).toEqual([
    { role: 'user', parts: [{ type: 'text', content: 'Weather?' }] },
    {
      role: 'assistant',
      parts: [{ type: 'tool_call', id: 'call_1', name: 'get_weather', arguments: '{broken' }],
    },
    { role: 'tool', parts: [{ type: 'tool_call_response', id: 'call_1', response: 'rain' }] },
  ]);
  const [message] = read('gen_ai.output.messages') as [{ parts: object[] }];
  expect(message).toMatchObject({ role: 'assistant', finish_reason: 'tool_call' });
  expect(message.parts).toEqual(
    expect.arrayContaining([
      { type: 'reasoning', content: 'It is June.' },
      { type: 'text', content: 'Sunny.' },
      { type: 'tool_call', id: 'call_2', name: 'get_time', arguments: {} },
    ]),
  );
});

test('redact changes what is recorded', async () => {
  const attributes = await chatAttributes({
    captureContent: 'span',
    redact: ({ outputMessages }) => ({ outputMessages }),
  });
  expect(attributes).not.toHaveProperty(['gen_ai.input.messages']);
  expect(attributes).toHaveProperty(['gen_ai.output.messages']);
});

test.each([
  [undefined, false],
  ['NO_CONTENT', false],
  ['SPAN_ONLY', true],
  ['true', true],
])('the environment variable %p', async (value, isRecorded) => {
  if (value !== undefined) process.env[VARIABLE] = value;
  expect('gen_ai.input.messages' in (await chatAttributes({}))).toBe(isRecorded);
});

test.each<[string, object, string]>([
  ['an unknown option', { captureContents: true }, 'Unknown option `captureContents`'],
  [
    'an unknown place',
    { captureContent: true },
    '`captureContent` must be one of none, span, event, both; it is true',
  ],
  [
    'events without a logger',
    { captureContent: 'event', loggerProvider: undefined },
    'option `loggerProvider`',
  ],
  [
    'a provider without its method',
    { tracerProvider: {} },
    '`tracerProvider` must have the method `getTracer`',
  ],
  ['redact that is no function', { redact: 'all' }, '`redact` must be a function'],
  ['options that are no object', null as never, '`options` must be an object, not null'],
])('%s is refused', (_name, options, message) => {
  expect(() => openTelemetry(options as never)).toThrow(message);
});

test('an invalid environment variable is refused', () => {
  process.env[VARIABLE] = 'everything';
  expect(() => openTelemetry()).toThrow(`${VARIABLE} must be SPAN_ONLY`);
});
