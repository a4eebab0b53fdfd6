import { createEmulator, type Emulator, type EmulatorServer } from '@oai/emulator';
import { z } from 'zod';
import { APIError, InternalServerError } from '@oai/core';
import { zodFunction, zodResponseFormat } from '@oai/structured/zod';

import { Chat, createChatCompletion, type RunnableToolFunction } from '../src/index.js';

let emulator: Emulator;
let server: EmulatorServer;
let chat: Chat;

beforeAll(async () => {
  emulator = createEmulator();
  server = await emulator.listen();
  chat = new Chat({ apiKey: 'key', baseURL: server.baseURL, maxRetries: 0 });
});
afterEach(() => emulator.reset());
afterAll(() => server.close());

const messages = [{ role: 'user' as const, content: 'Hello there' }];
const base = { model: 'gpt-4o', messages };
const MathResponse = z.object({
  steps: z.array(z.object({ explanation: z.string(), output: z.string() })),
  final_answer: z.string(),
});

test('streams, with all events in order', async () => {
  const told: string[] = [];
  const runner = chat.completions
    .stream({ ...base, stream_options: { include_usage: true } })
    .on('connect', () => told.push('connect'))
    .on('message', ({ role }) => told.push(role))
    .on('chatCompletion', ({ choices }) => told.push(choices[0]!.finish_reason))
    .on('finalContent', (content) => told.push(content))
    .on('end', () => told.push('end'));
  const result = await runner.finalChatCompletion();
  const content = result.choices[0]!.message.content!;
  expect(content.length).toBeGreaterThan(0);
  expect(told).toEqual(['connect', 'stop', 'assistant', content, 'end']);
  expect(result.usage?.total_tokens).toBeGreaterThan(0);
  const whole = await chat.completions.create(base);
  expect(whole.choices[0]?.message.content).toBe(content);
});

test('parses, streamed or not', async () => {
  const body = { ...base, response_format: zodResponseFormat(MathResponse, 'math_response') };
  const parsed = (await chat.completions.parse(body)).choices[0]?.message.parsed;
  expect(MathResponse.parse(parsed)).toEqual(parsed);
  const streamed = await chat.completions.stream(body).finalChatCompletion();
  expect(MathResponse.parse(streamed.choices[0]?.message.parsed)).toBeDefined();
});

test('sends only schemas that the emulator accepts', async () => {
  const node: z.ZodType = z.object({ name: z.string(), children: z.lazy(() => z.array(node)) });
  const schemas = [
    z.union([z.object({ a: z.string() }), z.array(z.number())]),
    z.object({ tree: node, note: z.string().optional() }),
    z.object({
      kind: z.discriminatedUnion('k', [
        z.object({ k: z.literal('a') }),
        z.object({ k: z.literal('b') }),
      ]),
    }),
    z.object({ when: z.iso.datetime(), mail: z.email(), size: z.int().min(1).max(9) }),
  ];
  for (const schema of schemas) {
    const { choices } = await chat.completions.parse({
      ...base,
      response_format: zodResponseFormat(schema, 'answer', { optionalAsNullable: true }),
    });
    expect(choices[0]?.message.parsed).toBeDefined();
  }
});

test('calls functions', async () => {
  const Query = z.object({
    table_name: z.enum(['orders', 'customers']),
    columns: z.array(z.string()),
  });
  const { choices } = await chat.completions.parse({
    ...base,
    tools: [zodFunction({ name: 'query', parameters: Query })],
  });
  const toolCall = choices[0]?.message.tool_calls?.[0];
  if (toolCall?.type !== 'function') throw new Error('No function was called.');
  expect(Query.parse(toolCall.function.parsed_arguments)).toBeDefined();
});

test.each([false, true])('runs tools (streaming: %s)', async (stream) => {
  emulator.script([
    { toolCalls: [{ name: 'getCurrentWeather', arguments: { location: 'Tokyo' } }] },
    { text: 'Sunny.' },
  ]);

  const tools: RunnableToolFunction<any>[] = [
    {
      type: 'function',
      function: {
        name: 'getCurrentWeather',
        description: 'Get current weather for a location',
        parameters: {
          type: 'object',
          properties: { location: { type: 'string' } },
          required: ['location'],
        },
        function: async (args: { location: string }) => ({
          location: args.location,
          temperature: 22,
        }),
        parse: JSON.parse,
      },
    },
  ];
  const told: string[] = [];
  const note = (text: string) => told.push(text);
  const runner = stream
    ? chat.completions
        .runTools({ ...base, tools, stream: true })
        .on('functionToolCall', ({ name }) => note(name))
        .on('functionToolCallResult', note)
    : chat.completions
        .runTools({ ...base, tools })
        .on('functionToolCall', ({ name }) => note(name))
        .on('functionToolCallResult', note);
  const completion = await runner.finalChatCompletion();
  expect(completion.choices[0]?.message.content).toBe('Sunny.');
  expect(told).toEqual(['getCurrentWeather', '{"location":"Tokyo","temperature":22}']);
  expect(runner.messages.map(({ role }) => role)).toEqual([
    'user',
    'assistant',
    'tool',
    'assistant',
  ]);
});

test('creates completions with the function form', async () => {
  const { choices } = await createChatCompletion(chat['_client'], base);
  expect(choices[0]?.message.content).toBeTruthy();
  let chunks = 0;
  for await (const _chunk of await createChatCompletion(chat['_client'], { ...base, stream: true }))
    chunks += 1;
  expect(chunks).toBeGreaterThan(1);
});

test('keeps what arrived before an error in mid-stream', async () => {
  emulator.script({ text: ['One ', 'two ', 'three'] });
  emulator.fault({ kind: 'stream-error', afterEvents: 3 });
  const stream = chat.completions.stream(base);
  const error = await stream.done().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(APIError);
  expect(stream.currentChatCompletionSnapshot?.choices[0]?.message.content).toMatch(/^One /);
});

test.each([
  { kind: 'cut-stream', afterEvents: 3 } as const,
  { kind: 'reset', stage: 'body', afterBytes: 900 } as const,
])('fails on a stream that breaks off ($kind)', async (fault) => {
  emulator.script({ text: ['One ', 'two ', 'three ', 'four ', 'five'], chunkDelayMs: 2 });
  emulator.fault(fault);
  const stream = chat.completions.stream(base);
  await expect(stream.finalContent()).rejects.toBeInstanceOf(APIError);
  expect(stream.currentChatCompletionSnapshot?.choices[0]?.message.content).toMatch(/^One /);
});

test('fails with the error class of the status', async () => {
  emulator.fault({ kind: 'status', status: 500 });
  await expect(chat.completions.stream(base).done()).rejects.toBeInstanceOf(InternalServerError);
});

test('accepts a stream without [DONE] if all choices and the usage have arrived', async () => {
  emulator.fault({ kind: 'missing-end' });
  const stream = chat.completions.stream({ ...base, stream_options: { include_usage: true } });
  expect((await stream.totalUsage()).total_tokens).toBeGreaterThan(0);
});
