import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { zodResponsesFunction } from '@oai/structured/zod';
import { z } from 'zod';
import {
  agentOutputFormat,
  Agents,
  AgentTurnResult,
  functionTool,
  outputText,
  ParsedAgentTurnResult,
  type AgentToolHandler,
} from '../src/index.js';
import { typesOf } from './helpers/scripted-session.js';

const emulator = createEmulator();
let server: EmulatorServer;
let agents: Agents;
beforeAll(async () => {
  server = await emulator.listen();
  agents = new Agents({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

const environment = { type: 'none' } as const;
const weather = functionTool(
  zodResponsesFunction({
    name: 'weather',
    description: 'Returns the weather of a city.',
    parameters: z.object({ city: z.string() }),
    function: ({ city }) => ({ city, sky: 'clear' }),
  }),
);
const format = agentOutputFormat(
  { type: 'object', properties: { answer: { type: 'string' } }, required: ['answer'] },
  (text) => JSON.parse(text) as { answer: string },
);

test('turns follow each other in a session', async () => {
  const session = await agents.sessions.create({ environment, agent: { model: 'gpt-5' } });
  for (const input of ['Which river?', 'Which sea?']) {
    const result = await agents.sessions.stream(session.id, { input }).finalResult();
    expect(result).toBeInstanceOf(AgentTurnResult);
    expect(result.output_text).toContain(input);
    expect(result.session_id).toBe(session.id);
    expect(result.messages.map(outputText)).toEqual([result.output_text]);
  }
});

test('the events of a turn can be read, and its result afterwards', async () => {
  const session = await agents.sessions.create({ environment, agent: { model: 'gpt-5' } });
  const turn = agents.sessions.stream(session.id, { input: 'Hi' }).withResultCollection();
  expect(await typesOf(turn)).toEqual([
    ...['created', 'in_progress', 'turn.created', 'turn.item.added', 'turn.output_text.delta'],
    ...['turn.output_text.done', 'turn.item.done', 'turn.completed', 'idle'],
  ]);
  expect((await turn.finalResult()).turn.status).toBe('completed');
});

test('a tool is called, and its result sent', async () => {
  const seen: unknown[] = [];
  const handler: AgentToolHandler = (given) => {
    seen.push(given);
    return weather.handler(given);
  };
  const session = await agents.sessions.create({
    environment,
    agent: { model: 'gpt-5', tools: [weather.definition] },
  });
  const toolHandlers = { [weather.name]: handler };
  const turn = agents.sessions.stream(session.id, { input: 'How is it?', toolHandlers });
  expect((await turn.finalResult()).output_text).toContain('"sky":"clear"');
  expect(seen).toEqual([{ city: expect.any(String) }]);
});

test('a new session streams its first turn, with tools', async () => {
  const stream = await agents.sessions.create({
    environment,
    agent: { model: 'gpt-5', tools: [weather.definition] },
    input: 'How is it?',
    stream: true,
    toolHandlers: { [weather.name]: weather.handler },
  });
  expect((await stream.finalResult()).output_text).toContain('"sky":"clear"');
  const creation = emulator.requests.find(({ path }) => path.endsWith('/agents/sessions'));
  expect(creation?.body).not.toHaveProperty('toolHandlers');
});

test('the output of a turn is parsed', async () => {
  const stream = await agents.sessions.create({
    environment,
    agent: { model: 'gpt-5', text: { format } },
    input: 'Which river?',
    stream: true,
  });
  const result = await stream.finalResult();
  expect(result).toBeInstanceOf(ParsedAgentTurnResult);
  expect(typeof result.output_parsed.answer).toBe('string');
  expect(JSON.parse(result.raw_result.output_text)).toEqual(result.output_parsed);

  const next = agents.sessions.stream(result.session_id, { input: 'And?', outputFormat: format });
  expect(typeof (await next.finalResult()).output_parsed.answer).toBe('string');
  const { body } = emulator.requests.find(({ path }) => path.endsWith('/agents/sessions'))!;
  expect(Object(body).agent.text.format).toEqual({ type: 'json_schema', schema: format.schema });
});

test('handlers need a stream', async () => {
  const created = agents.sessions.create({
    environment,
    toolHandlers: { weather: weather.handler },
  } as never);
  await expect(created).rejects.toThrow('`toolHandlers` needs `stream: true`');
  expect(emulator.requests).toHaveLength(0);
});
