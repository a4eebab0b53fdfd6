import { BetaResponses, Conversations } from '@oai/responses';
import { until } from './socket-server.js';
import { start, type Started } from './start.js';
import { connect, create, server, serveEachTest } from './ws-setup.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());
serveEachTest();

const call = { type: 'function_call' as const, call_id: 'c', name: 'f', arguments: '{}' };
const text = { type: 'output_text' as const, text: '{}', annotations: [] };
const answer = {
  type: 'message' as const,
  id: 'm',
  role: 'assistant' as const,
  status: 'completed' as const,
};
const plain = [call, { ...answer, content: [text] }];
/** The same items as parsing leaves them. */
const parsed = [
  { ...call, parsed_arguments: {} },
  { ...answer, content: [{ ...text, parsed: {} }] },
];
const model = 'gpt-5';
const options = () => ({ apiKey: 'sk-test', baseURL: started.server.baseURL });

test.each<[string, string, () => PromiseLike<unknown>]>([
  ['responses.create', 'input', () => started.responses.create({ model, input: parsed })],
  ['inputTokens.count', 'input', () => started.responses.inputTokens.count({ input: parsed })],
  ['responses.compact', 'input', () => started.responses.compact({ model, input: parsed })],
  ['beta.responses.create', 'input', () => beta().create({ model, input: parsed as never })],
  ['beta.inputTokens.count', 'input', () => beta().inputTokens.count({ input: parsed as never })],
  ['beta.responses.compact', 'input', () => beta().compact({ model, input: parsed as never })],
  ['conversations.create', 'items', () => conversations().create({ items: parsed })],
  [
    'conversations.items.create',
    'items',
    () => conversations().items.create('c', { items: parsed }),
  ],
])('%s sends items without the members that parsing has added', async (_name, list, send) => {
  started.emulator.script({ json: { id: 'r' } }, { path: /./ });
  await send();
  expect(started.emulator.requests[0]!.body).toMatchObject({ [list]: plain });
  expect(JSON.stringify(started.emulator.requests[0]!.body)).not.toContain('parsed');
  expect(parsed[0]).toHaveProperty('parsed_arguments');
});

const beta = () => new BetaResponses(options());
const conversations = () => new Conversations(options());

test('a connection sends items without the members that parsing has added', async () => {
  const connection = connect();
  connection.send({ ...create, input: parsed as never });
  await until(() => server.connections[0]?.received.length === 1);
  expect(server.connections[0]?.received).toEqual([JSON.stringify({ ...create, input: plain })]);
});
