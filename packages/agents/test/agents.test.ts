import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { Agents, BadRequestError, EnvironmentInfosPage, NotFoundError } from '../src/index.js';

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

test('agents are created, changed, listed and deleted', async () => {
  const agent = await agents.create({ model: 'gpt-5', name: 'librarian' });
  expect(agent).toMatchObject({ model: 'gpt-5', name: 'librarian' });
  await agents.update(agent.id, { name: 'archivist' });
  expect((await agents.retrieve(agent.id)).name).toBe('archivist');
  expect((await agents.list()).data.map(({ id }) => id)).toEqual([agent.id]);
  expect((await agents.delete(agent.id)).deleted).toBe(true);
  await expect(agents.retrieve(agent.id)).rejects.toThrow(NotFoundError);
});

test('every request names the beta', async () => {
  await agents.sessions.list({ limit: 1 });
  expect(emulator.requests.at(-1)?.headers['openai-beta']).toBe('agents=v1');
});

test('a page of environments has the ids of its ends', async () => {
  for (let count = 0; count < 3; count++) {
    await agents.environments.create({ environment: { type: 'openai_hosted' } });
  }
  const page = await agents.environments.list({ limit: 2 });
  expect(page).toBeInstanceOf(EnvironmentInfosPage);
  expect(page.first_id).toBe(page.data[0]?.id);
  expect(page.last_id).toBe(page.data[1]?.id);
  expect(page.hasNextPage()).toBe(true);
  expect((await page.getNextPage()).data).toHaveLength(1);
});

test('an idempotency key is sent as a header, and not in the body', async () => {
  await agents.environments.create({
    environment: { type: 'openai_hosted' },
    'Idempotency-Key': 'once',
  });
  const request = emulator.requests.at(-1)!;
  expect(request.headers['idempotency-key']).toBe('once');
  expect(request.body).toEqual({ environment: { type: 'openai_hosted' } });
});

test('errors by status', async () => {
  await expect(agents.create({} as never)).rejects.toThrow(BadRequestError);
  await expect(agents.sessions.retrieve('none')).rejects.toThrow(NotFoundError);
  const session = await agents.sessions.create({ environment, agent: { model: 'gpt-5' } });
  expect((await agents.sessions.retrieve(session.id)).id).toBe(session.id);
});
