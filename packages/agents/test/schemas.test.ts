import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { standardAgentTextFormat } from '@oai/structured';
import {
  zodAgentTextFormat,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '@oai/structured/zod';
import { z } from 'zod';
import { AgentOutputParseError, Agents } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let agents: Agents;
beforeAll(async () => {
  server = await emulator.listen();
  agents = new Agents({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const schema = z.object({ answer: z.string(), count: z.number().nullable() });
const environment = { type: 'none' } as const;

interface Place {
  place: string;
  path: string;
  call: (agent: object) => PromiseLike<unknown>;
}
const places: Place[] = [
  { place: 'agents.create', path: '', call: (agent) => agents.create(agent as never) },
  { place: 'agents.update', path: '', call: (agent) => agents.update('a', agent as never) },
  {
    place: 'sessions.create',
    path: 'agent.',
    call: (agent) => agents.sessions.create({ environment, agent: agent as never }),
  },
  {
    place: 'sessions.update',
    path: 'agent.',
    call: (agent) => agents.sessions.update('s', { agent: agent as never }),
  },
];

const wrong = [
  {
    name: 'a bare schema as format',
    agent: { text: { format: schema } },
    message: 'text.format` is a bare schema: use `zodAgentTextFormat`',
  },
  {
    name: 'a bare schema in a format',
    agent: { text: { format: { type: 'json_schema', schema } } },
    message: 'text.format.schema` is a bare schema: use `zodAgentTextFormat`',
  },
  {
    name: 'a format of responses',
    agent: { text: { format: zodTextFormat(schema, 'answer') } },
    message: 'text.format` is made for responses: use `zodAgentTextFormat`',
  },
  {
    name: 'a format of chat',
    agent: { text: { format: zodResponseFormat(schema, 'answer') } },
    message: 'text.format` is made for chat: use `zodAgentTextFormat`',
  },
  {
    name: 'a bare schema as tool',
    agent: { tools: [schema] },
    message: 'tools[0]` is a bare schema: use `zodResponsesFunction`',
  },
  {
    name: 'a bare schema in a tool',
    agent: { tools: [{ type: 'function', name: 'f', parameters: schema }] },
    message: 'tools[0]` is a bare schema: use `zodResponsesFunction`',
  },
];

test.each(places.flatMap((place) => wrong.map((row) => ({ ...place, ...row }))))(
  '$place: $name is refused before anything is sent',
  async ({ path, call, agent, message }) => {
    await expect((async () => call(agent))()).rejects.toThrow(`\`${path}${message}`);
    expect(emulator.requests).toEqual([]);
  },
);

test('plain JSON Schema is sent as it is', async () => {
  const parameters = { type: 'object', properties: { answer: { type: 'string' } } };
  const tool = { type: 'function' as const, name: 'f', description: 'F.', parameters };
  await agents.sessions.create({ environment, agent: { model: 'gpt-5', tools: [tool as never] } });
  expect(emulator.requests[0]!.body).toMatchObject({ agent: { tools: [tool] } });
});

const formats = [
  { helper: 'zodAgentTextFormat', format: zodAgentTextFormat(schema) },
  { helper: 'standardAgentTextFormat', format: standardAgentTextFormat(schema) },
];

describe.each(formats)('$helper', ({ format }) => {
  test('is sent as a strict JSON Schema, without its parser', async () => {
    await agents.sessions.create({ environment, agent: { model: 'gpt-5', text: { format } } });
    const { agent } = emulator.requests[0]!.body as { agent: { text: { format: object } } };
    expect(agent.text.format).toEqual({
      type: 'json_schema',
      schema: expect.objectContaining({
        additionalProperties: false,
        required: ['answer', 'count'],
      }),
    });
  });

  test.each([
    { text: '{"answer":"Po","count":1}', parsed: { answer: 'Po', count: 1 } },
    { text: '{"answer":"Po","count":null}', parsed: { answer: 'Po', count: null } },
  ])('parses $text', ({ text, parsed }) => {
    expect(format.$parseRaw(text)).toEqual(parsed);
  });

  test.each(['{"answer":5,"count":null}', '{"count":1}', '{', ''])('refuses %j', (text) => {
    expect(() => format.$parseRaw(text)).toThrow();
  });

  test('makes the result of a turn that it does not fit an error with the output', async () => {
    // The emulator answers in words.
    const session = await agents.sessions.create({ environment, agent: { model: 'gpt-5' } });
    const turn = agents.sessions.stream(session.id, { input: 'Hi', outputFormat: format });
    const error = await turn.finalResult().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AgentOutputParseError);
    expect((error as AgentOutputParseError).raw_result.output_text).toContain('Hi');
    expect((error as AgentOutputParseError).cause).toBeInstanceOf(Error);
  });
});

test('a tool of responses is accepted', async () => {
  const tool = zodResponsesFunction({ name: 'f', description: 'F.', parameters: schema });
  await agents.sessions.create({ environment, agent: { model: 'gpt-5', tools: [tool as never] } });
  expect(emulator.requests).toHaveLength(1);
});
