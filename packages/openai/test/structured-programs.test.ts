import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { standardFunction } from '@oai/structured';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';

import OpenAI from '../src/index.js';
import {
  zodFunction,
  zodRealtimeFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '../src/public/helpers/zod.gen.js';
import { OpenAIRealtimeWS } from '../src/public/realtime/ws.gen.js';

/** Programs as a newcomer writes them from the documentation: streams, tools and realtime. */

const emulator = createEmulator();
let server: EmulatorServer;
let client: OpenAI;
beforeAll(async () => {
  server = await emulator.listen();
  client = new OpenAI({ apiKey: 'sk-test', baseURL: server.baseURL });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const Recipe = z.object({
  title: z.string(),
  minutes: z.number().int(),
  steps: z.array(z.string()),
});
const recipe = { title: 'Toast', minutes: 5, steps: ['Slice.', 'Toast.'] };
const pieces = JSON.stringify(recipe).match(/.{1,9}/g)!;
const messages = [{ role: 'user' as const, content: 'How do I make toast?' }];

test('a stream of chat shows the object as it grows', async () => {
  emulator.script({ text: pieces });
  const titles: unknown[] = [];
  const stream = client.chat.completions
    .stream({ model: 'gpt-4o', messages, response_format: zodResponseFormat(Recipe, 'recipe') })
    .on('content.delta', ({ parsed }) => titles.push((parsed as Partial<typeof recipe>)?.title));
  const completion = await stream.finalChatCompletion();
  expect(completion.choices[0]?.message.parsed?.steps.length).toBe(2);
  expect(titles.at(-1)).toBe('Toast');
});

test('a stream of responses ends with the object', async () => {
  emulator.script({ text: pieces });
  let text = '';
  const stream = client.responses
    .stream({
      model: 'gpt-4o',
      input: 'How do I make toast?',
      text: { format: zodTextFormat(Recipe, 'recipe') },
    })
    .on('response.output_text.delta', ({ delta }) => (text += delta));
  const response = await stream.finalResponse();
  expect(JSON.parse(text)).toEqual(recipe);
  expect(response.output_parsed?.minutes.toFixed(1)).toBe('5.0');
});

test('runTools calls a function with checked arguments, then parses the answer', async () => {
  emulator.script({ toolCalls: [{ name: 'temperature', arguments: { city: 'Oslo' } }] });
  emulator.script({ text: pieces });
  const asked: string[] = [];
  const runner = client.chat.completions.runTools({
    model: 'gpt-4o',
    messages,
    response_format: zodResponseFormat(Recipe, 'recipe'),
    tools: [
      zodFunction({
        name: 'temperature',
        parameters: z.object({ city: z.string() }),
        function: ({ city }) => {
          asked.push(city.toUpperCase());
          return { celsius: 4 };
        },
      }),
      standardFunction({
        name: 'humidity',
        parameters: toStandardJsonSchema(v.object({ city: v.string() })),
        function: ({ city }) => city.length,
      }),
    ],
  });
  const completion = await runner.finalChatCompletion();
  expect(asked).toEqual(['OSLO']);
  expect(completion.choices[0]?.message.parsed?.title).toBe('Toast');
});

test('a responses program answers the calls of its tools until the text comes', async () => {
  emulator.script({ toolCalls: [{ name: 'temperature', arguments: { city: 'Oslo' } }] });
  emulator.script({ text: 'Cold.' });
  const Arguments = z.object({ city: z.string() });
  const tools = [zodResponsesFunction({ name: 'temperature', parameters: Arguments })];
  const input: OpenAI.Responses.ResponseInput = [{ role: 'user', content: 'Oslo?' }];
  let response = await client.responses.parse({ model: 'gpt-4o', input, tools });
  for (const call of response.output) {
    if (call.type !== 'function_call') continue;
    const { city } = Arguments.parse(call.parsed_arguments);
    input.push(call, {
      type: 'function_call_output',
      call_id: call.call_id,
      output: JSON.stringify({ city, celsius: 4 }),
    });
  }
  response = await client.responses.parse({ model: 'gpt-4o', input, tools });
  expect(response.output_text).toBe('Cold.');
});

test('a realtime session calls a function that is described by zod', async () => {
  const Arguments = z.object({ city: z.string(), unit: z.enum(['C', 'F']).optional() });
  const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime' }, client);
  const failures: unknown[] = [];
  connection.on('error', (error) => failures.push(error));
  connection.send({
    type: 'session.update',
    session: {
      type: 'realtime',
      output_modalities: ['text'],
      tools: [zodRealtimeFunction({ name: 'temperature', parameters: Arguments })],
    },
  });
  connection.send({
    type: 'conversation.item.create',
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Oslo?' }] },
  });
  connection.send({ type: 'response.create' });
  const [call] = await Promise.all([
    connection.emitted('response.function_call_arguments.done'),
    connection.emitted('response.done'),
  ]);
  const { city } = Arguments.parse(JSON.parse(call.arguments));
  connection.send({
    type: 'conversation.item.create',
    item: {
      type: 'function_call_output',
      call_id: call.call_id,
      output: JSON.stringify({ city, celsius: 4 }),
    },
  });
  connection.send({ type: 'response.create' });
  const { response } = await connection.emitted('response.done');
  expect(response.output?.[0]).toMatchObject({ type: 'message', status: 'completed' });
  connection.close();
  expect(failures).toEqual([]);
});
