import { ApiDocument } from '../src/document/document.js';
import { validate } from '../src/document/validate.js';
import { startClient, type TestClient } from './helpers/client.js';
import { expectValidResponse } from './helpers/document.js';

const document = new ApiDocument();
let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const SESSIONS = '/agents/sessions';
const environment = { type: 'none' };

async function eventsOf(path: string, init?: RequestInit): Promise<Record<string, any>[]> {
  const response = await fetch(`${client.server.baseURL}${path}`, {
    ...init,
    headers: { authorization: 'Bearer sk-test', 'content-type': 'application/json' },
  });
  const text = await response.text();
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!));
}

test('a session answers its input, and later messages', async () => {
  const session = await client.create(SESSIONS, {
    agent: { model: 'gpt-5' },
    environment,
    input: 'Which river?',
  });
  expectValidResponse(`POST ${SESSIONS}`, session);
  expect(session.agent.model).toBe('gpt-5');
  const path = `${SESSIONS}/${session.id}`;
  const input = [
    { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'And which sea?' }] },
  ];
  const accepted = await fetch(`${client.server.baseURL}${path}/events`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-test', 'content-type': 'application/json' },
    body: JSON.stringify({ events: [{ type: 'agent.session.input.message', input }] }),
  });
  expect(accepted.status).toBe(202);

  const items = await client.read(`${path}/items`);
  expectValidResponse(`GET ${SESSIONS}/{session_id}/items`, items);
  expect(items.data.map(({ role }: { role: string }) => role)).toEqual([
    ...['user', 'assistant'],
    ...['user', 'assistant'],
  ]);
  expect(items.data[3].content[0].text).toContain('And which sea?');
  const turns = await client.read(`${path}/turns`);
  expectValidResponse(`GET ${SESSIONS}/{session_id}/turns`, turns);
  expect(turns.data).toHaveLength(2);
  const own = await client.read(`${path}/turns/${turns.data[1].id}/items`);
  expect(own.data.map(({ id }: { id: string }) => id)).toEqual(
    items.data.slice(2).map(({ id }: { id: string }) => id),
  );
});

test('events are those of the document, from the first one until the session is idle', async () => {
  const body = JSON.stringify({
    ...{ agent: { model: 'gpt-5' }, environment },
    ...{ input: 'Hi', stream: true },
  });
  const streamed = await eventsOf(SESSIONS, { method: 'POST', body });
  expect(streamed.map(({ type }) => type)).toEqual([
    'agent.session.created',
    'agent.session.in_progress',
    'agent.session.turn.created',
    'agent.session.turn.item.added',
    'agent.session.turn.output_text.delta',
    'agent.session.turn.output_text.done',
    'agent.session.turn.item.done',
    'agent.session.turn.completed',
    'agent.session.idle',
  ]);
  const schema = document.schema('SessionEvent');
  const resolve = (name: string) => document.schema(name);
  for (const event of streamed) expect(validate(schema, event, resolve)).toBeUndefined();
  const { id } = await client.create(SESSIONS, {
    agent: { model: 'gpt-5' },
    environment,
    input: 'Hi',
  });
  const later = await eventsOf(`${SESSIONS}/${id}/events`);
  expect(later.map(({ type }) => type)).toEqual(streamed.map(({ type }) => type));
});

test('a session takes the settings of its agent', async () => {
  const agent = await client.create('/agents', { model: 'gpt-5', instructions: 'Be brief.' });
  const session = await client.create(SESSIONS, { agent_id: agent.id, environment });
  expect(session.agent).toMatchObject({ id: agent.id, instructions: 'Be brief.' });
  await client.delete(`${SESSIONS}/${session.id}`);
  expect((await client.read(SESSIONS)).data).toEqual([]);
});

test('no response contains the secrets of a credential', async () => {
  const vault = await client.create('/vaults', { name: 'keys' });
  const path = `/vaults/${vault.id}/credentials`;
  const auth = { type: 'static_bearer', token: 'secret', mcp_server_url: 'https://mcp.test' };
  const credential = await client.create(path, { name: 'mcp', auth });
  expectValidResponse('POST /vaults/{vault_id}/credentials', credential);
  expect(credential.auth).toEqual({ type: auth.type, mcp_server_url: auth.mcp_server_url });
  const rotated = await client.create(`${path}/${credential.id}`, {
    auth: { type: 'static_bearer', token: 'other secret' },
  });
  expect(rotated.auth).toEqual(credential.auth);
  expect(JSON.stringify(await client.read(path))).not.toContain('secret');
});

test('automations are paused and resumed', async () => {
  const target = { type: 'existing_session', session_id: 'asess_1', instructions: 'Go on.' };
  const automation = await client.create('/agents/automations', {
    ...{ name: 'daily', type: 'periodic', expression: '0 9 * * *', timezone: 'UTC', target },
  });
  const path = `/agents/automations/${automation.id}`;
  expect((await client.create(`${path}/pause`)).status).toBe('paused');
  expect((await client.create(`${path}/resume`)).status).toBe('active');
  const invocation = await client.create(`${path}/invocations`);
  expect((await client.read(`${path}/invocations`)).data).toMatchObject([{ id: invocation.id }]);
});

test('each question of a decision has an answer of its kind', async () => {
  const decision = await client.create('/decisions', {
    model: 'gpt-5',
    input: 'The box was open.',
    questions: [
      { type: 'predicate', name: 'p', instructions: 'A complaint.' },
      { type: 'choice', instructions: 'A team.', choices: [{ value: 'a' }, { value: 'b' }] },
      { type: 'score', name: 's', instructions: 'Anger.', levels: [{ label: 'low' }] },
    ],
  });
  expectValidResponse('POST /decisions', decision);
  expect(decision.answers).toMatchObject([
    { type: 'predicate', name: 'p', probability: 0.9 },
    { type: 'choice', name: null, choice: 'a' },
    { type: 'score', name: 's', score: 0 },
  ]);
});

test('the secret of a webhook endpoint is shown when it is made and rotated', async () => {
  const types = await client.read('/webhook_event_types');
  expect(types.data).toContain('response.completed');
  const endpoint = await client.create('/webhook_endpoints', {
    ...{ name: 'main', url: 'https://app.test/hook', event_types: ['response.completed'] },
  });
  expectValidResponse('POST /webhook_endpoints', endpoint);
  const path = `/webhook_endpoints/${endpoint.id}`;
  const rotated = await client.create(`${path}/rotate_secret`, {});
  expect(rotated.signing_secret).not.toBe(endpoint.signing_secret);
  expect(await client.read(path)).not.toHaveProperty('signing_secret');
});
