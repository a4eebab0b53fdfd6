import {
  zodAgentTextFormat,
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '@oai/structured/zod';
import { z } from 'zod';
import { functionCall, message, numbered, response } from './response-events.js';
import { BetaResponses } from '../src/index.js';
import { start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const answer = (output: object[]) =>
  started.emulator.script({ json: response({ status: 'completed', output }) }, { path: /./ });
const Answer = z.object({
  total: z
    .number()
    .refine(async (total) => total < 10, 'too large')
    .transform(async (total) => total + 1),
});

test('waits for asynchronous checks and transforms of the schema', async () => {
  answer([message('{"total":3}'), functionCall('add', '{"total":1}')]);
  const result = await started.responses.parse({
    model: 'gpt-4o',
    input: 'Hi',
    text: { format: zodTextFormat(Answer, 'answer') },
    tools: [zodResponsesFunction({ name: 'add', parameters: Answer })],
  });
  expect(result.output_parsed).toEqual({ total: 4 });
  expect(result.output[1]).toMatchObject({ parsed_arguments: { total: 2 } });
});

test('parses the result of a `create` that a library has replaced by one with plain promises', async () => {
  answer([message('{"total":3}')]);
  const { responses } = started;
  const wrapped = Object.create(responses, {
    create: { value: async (body: never) => responses.create(body) },
  }) as typeof responses;
  const text = { format: zodTextFormat(Answer, 'answer') };
  const { output_parsed } = await wrapped.parse({ model: 'gpt-4o', input: 'Hi', text });
  expect(output_parsed).toEqual({ total: 4 });
});

test('rejects with the error of an asynchronous check', async () => {
  answer([message('{"total":30}')]);
  const text = { format: zodTextFormat(Answer, 'answer') };
  const parsed = started.responses.parse({ model: 'gpt-4o', input: 'Hi', text });
  await expect(parsed).rejects.toThrow('too large');
});

test('refuses a format of chat before the request', async () => {
  const text = { format: zodResponseFormat(Answer, 'answer') as never };
  const create = async () => started.responses.create({ model: 'gpt-4o', input: 'Hi', text });
  await expect(create).rejects.toThrow(/made for chat: use `zodTextFormat`/);
  expect(started.emulator.requests).toEqual([]);
});

const stream = (total: number) => {
  const output = [message(`{"total":${total}}`), functionCall('add', '{"total":1}')];
  const events = numbered([
    { type: 'response.created', response: response() },
    { type: 'response.completed', response: response({ status: 'completed', output }) },
  ]);
  const sse = events.map((event) => `data: ${JSON.stringify(event)}\n\n`);
  started.emulator.script({ sse }, { path: /./ });
  return started.responses.stream({
    model: 'gpt-4o',
    input: 'Hi',
    text: { format: zodTextFormat(Answer, 'answer') },
    tools: [zodResponsesFunction({ name: 'add', parameters: Answer })],
  });
};

test('a stream waits for asynchronous checks and transforms', async () => {
  const result = await stream(3).finalResponse();
  expect(result.output_parsed).toEqual({ total: 4 });
  expect(result.output[1]).toMatchObject({ parsed_arguments: { total: 2 } });
});

test('a stream fails with the error of an asynchronous check', async () => {
  await expect(stream(30).finalResponse()).rejects.toThrow('too large');
});

const bare = z.object({ total: z.number() });
const base = { model: 'gpt-4o', input: 'Hi' };

test.each([
  ['`text.format` is a bare schema: use `zodTextFormat`', { text: { format: bare as never } }],
  [
    '`text` is a format or a schema, which belongs in `text.format`: use `zodTextFormat`',
    { text: zodTextFormat(bare, 'answer') as never },
  ],
  ['`text` is a format or a schema, which belongs in `text.format`', { text: bare as never }],
  [
    '`text` is a format or a schema, which belongs in `text.format`',
    { text: z.toJSONSchema(bare) as never },
  ],
  [
    '`response_format` is a format or a schema, which belongs in `text.format`',
    { response_format: zodResponseFormat(bare, 'answer') as never },
  ],
  [
    '`text.format` is a bare schema: use `jsonSchemaTextFormat`',
    { text: { format: z.toJSONSchema(bare) as never } },
  ],
  [
    '`tools[1]` is a bare schema: use `zodResponsesFunction`',
    {
      tools: [
        { type: 'web_search' as const },
        { type: 'function' as const, name: 'f', strict: true, parameters: bare as never },
      ],
    },
  ],
  [
    '`text.format.schema` is a bare schema: use `zodTextFormat`',
    { text: { format: { type: 'json_schema' as const, name: 'a', schema: bare as never } } },
  ],
  [
    '`tools[0].tools[0]` is a bare schema: use `zodResponsesFunction`',
    {
      tools: [
        {
          type: 'namespace' as const,
          name: 'n',
          description: 'Adds.',
          tools: [{ type: 'function' as const, name: 'f', parameters: bare }],
        },
      ],
    },
  ],
  [
    "`tools[0].output_schema` must be JSON Schema, such as `zodTextFormat(schema, 'name').schema`",
    {
      tools: [
        {
          type: 'function' as const,
          name: 'f',
          strict: true,
          parameters: {},
          output_schema: bare as never,
        },
      ],
    },
  ],
  [
    '`tools[0]` is made for chat: use `zodResponsesFunction`',
    { tools: [zodFunction({ name: 'f', parameters: bare }) as never] },
  ],
  [
    '`text.format` is a tool: use `zodTextFormat`',
    { text: { format: zodResponsesFunction({ name: 'f', parameters: bare }) as never } },
  ],
  [
    '`text.format` is made for agents: use `zodTextFormat`',
    { text: { format: zodAgentTextFormat(bare) as never } },
  ],
  [
    '`tools[0]` is a format: use `zodResponsesFunction`',
    { tools: [zodTextFormat(bare, 'answer') as never] },
  ],
])('names the helper: %s', async (expected, part) => {
  const { responses } = started;
  const body = { ...base, ...part };
  await expect(async () => responses.create(body)).rejects.toThrow(expected);
  await expect(async () => responses.parse(body)).rejects.toThrow(expected);
  await expect(responses.stream(body).done()).rejects.toThrow(expected);
  await expect(async () => responses.inputTokens.count(body)).rejects.toThrow(expected);
  const beta = new BetaResponses({ apiKey: 'sk-test', baseURL: started.server.baseURL });
  await expect(async () => beta.create(body as never)).rejects.toThrow(expected);
  await expect(async () => beta.inputTokens.count(body as never)).rejects.toThrow(expected);
  expect(started.emulator.requests).toEqual([]);
});

test('refuses a format of chat when tokens are counted', async () => {
  const text = { format: zodResponseFormat(bare, 'answer') as never };
  const count = async () => started.responses.inputTokens.count({ ...base, text });
  await expect(count).rejects.toThrow('use `zodTextFormat`');
});
