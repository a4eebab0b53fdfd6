import { createEmulator, type EmulatorServer } from '@oai/emulator';
import { AuthenticationError, ChatKit } from '../src/index.js';

const emulator = createEmulator();
let server: EmulatorServer;
let chatkit: ChatKit;
beforeAll(async () => {
  server = await emulator.listen();
  chatkit = new ChatKit({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => emulator.reset());

test('creates and cancels a session, with the header of the beta', async () => {
  const session = await chatkit.sessions.create({ workflow: { id: 'wf_1' }, user: 'user-42' });
  expect(session).toMatchObject({ object: 'chatkit.session', user: 'user-42' });
  const cancelled = await chatkit.sessions.cancel(session.id);
  expect(cancelled.id).toBe(session.id);
  for (const { headers } of emulator.requests) {
    expect(headers['openai-beta']).toBe('chatkit_beta=v1');
  }
});

test('lists the threads of a user', async () => {
  const threads = [];
  for await (const thread of chatkit.threads.list({ user: 'user-42' })) threads.push(thread);
  expect(threads).toEqual([]);
  expect(emulator.requests[0]).toMatchObject({ method: 'GET', path: '/chatkit/threads' });
  expect(emulator.requests[0]!.query.get('user')).toBe('user-42');
});

test('a refused key is an AuthenticationError', async () => {
  emulator.fault({ kind: 'status', status: 401 });
  await expect(chatkit.threads.list()).rejects.toThrow(AuthenticationError);
});
