import { startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

let now = 1_800_000_000;
let client: TestClient;
beforeAll(async () => {
  const clock = { now: () => now * 1000, sleep: async () => undefined };
  client = await startClient({ clock, apiKeys: ['sk-test'] });
});
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const open = (user = 'ada', more = {}) =>
  client.create('/chatkit/sessions', { workflow: { id: 'wf_1' }, user, ...more });
const threads = async (query = '') => (await client.read(`/chatkit/threads${query}`)).data;

test('a session has the defaults of the API, and what it was created with', async () => {
  const plain = await open();
  expectValid('ChatSessionResource', plain);
  expect(plain).toMatchObject({
    status: 'active',
    user: 'ada',
    expires_at: now + 600,
    max_requests_per_1_minute: 10,
    workflow: { id: 'wf_1', version: null, state_variables: null, tracing: { enabled: true } },
    chatkit_configuration: {
      automatic_thread_titling: { enabled: true },
      file_upload: { enabled: false, max_file_size: 512, max_files: 10 },
      history: { enabled: true, recent_threads: null },
    },
  });
  const own = await open('ada', {
    workflow: { id: 'wf_2', version: '3', state_variables: { a: 1 }, tracing: { enabled: false } },
    expires_after: { anchor: 'created_at', seconds: 60 },
    rate_limits: { max_requests_per_1_minute: 4 },
    chatkit_configuration: { file_upload: { enabled: true }, history: { recent_threads: 5 } },
  });
  expect(own).toMatchObject({
    expires_at: now + 60,
    rate_limits: { max_requests_per_1_minute: 4 },
    workflow: { id: 'wf_2', version: '3', state_variables: { a: 1 }, tracing: { enabled: false } },
    chatkit_configuration: {
      file_upload: { enabled: true, max_files: 10 },
      history: { enabled: true, recent_threads: 5 },
    },
  });
});

test('a session is cancelled, and its secret ends with it', async () => {
  const session = await open();
  const withSecret = () =>
    client.post('/chatkit/sessions', undefined, {
      headers: { authorization: `Bearer ${session.client_secret}` },
    });
  expect((await withSecret()).status).toBe(400);
  const cancelled = await client.create(`/chatkit/sessions/${session.id}/cancel`);
  expectValidResponse('POST /chatkit/sessions/{session_id}/cancel', cancelled);
  expect(cancelled).toEqual({ ...session, status: 'cancelled' });
  expect((await withSecret()).status).toBe(401);
  expect(await client.create(`/chatkit/sessions/${session.id}/cancel`)).toEqual(cancelled);
  const late = await open();
  now += 601;
  expect(await client.create(`/chatkit/sessions/${late.id}/cancel`)).toMatchObject({
    status: 'expired',
  });
});

test('each session brings a thread of its user, with a question and the answer', async () => {
  client.emulator.script({ text: 'How can I help?' }, { path: '/chatkit/sessions' });
  await open();
  const [thread, ...others] = await threads();
  expect(others).toEqual([]);
  expectValid('ThreadResource', thread);
  expect(thread).toMatchObject({ title: 'Hello', status: { type: 'active' }, user: 'ada' });
  expect(await client.read(`/chatkit/threads/${thread.id}`)).toEqual(thread);
  const items = await client.read(`/chatkit/threads/${thread.id}/items?order=asc`);
  expectValidResponse('GET /chatkit/threads/{thread_id}/items', items);
  expect(items.data).toMatchObject([
    { type: 'chatkit.user_message', thread_id: thread.id, content: [{ text: 'Hello' }] },
    { type: 'chatkit.assistant_message', content: [{ text: 'How can I help?' }] },
  ]);
});

test('a script gives the items of a thread', async () => {
  const task = { type: 'chatkit.task', task_type: 'thought', heading: 'Thinking', summary: null };
  client.emulator.script(
    { items: [task], toolCalls: [{ name: 'open_map', arguments: { city: 'Bergen' } }] },
    { path: '/chatkit/sessions' },
  );
  await open('ada', { chatkit_configuration: { automatic_thread_titling: { enabled: false } } });
  const [thread] = await threads();
  expect(thread.title).toBeNull();
  const items = await client.read(`/chatkit/threads/${thread.id}/items?order=asc`);
  expectValidResponse('GET /chatkit/threads/{thread_id}/items', items);
  expect(items.data).toMatchObject([
    { type: 'chatkit.user_message' },
    task,
    {
      type: 'chatkit.client_tool_call',
      status: 'in_progress',
      name: 'open_map',
      arguments: '{"city":"Bergen"}',
      output: null,
    },
  ]);
});

test('an unscripted model answers', async () => {
  await open();
  const [{ id }] = await threads();
  const { data } = await client.read(`/chatkit/threads/${id}/items`);
  expect(data.map(({ type }: any) => type)).toEqual([
    'chatkit.assistant_message',
    'chatkit.user_message',
  ]);
  expect(data[0].content[0].text).toContain('Hello');
});

test('threads are listed by user, in pages, the latest one first', async () => {
  for (const user of ['ada', 'grace', 'ada', 'ada']) await open(user);
  const first = await client.read('/chatkit/threads?user=ada&limit=2');
  expectValidResponse('GET /chatkit/threads', first);
  expect(first).toMatchObject({ has_more: true, first_id: first.data[0].id });
  const second = await client.read(`/chatkit/threads?user=ada&limit=2&after=${first.last_id}`);
  expect(second.data).toHaveLength(1);
  expect(second.has_more).toBe(false);
  const oldest = await threads('?order=asc&limit=1');
  expect(oldest).toEqual(second.data);
  expect(await threads('?user=nobody')).toEqual([]);
  expect(await client.read('/chatkit/threads?limit=0')).toMatchObject({ data: [], has_more: true });
  expect(await client.read('/chatkit/threads?user=nobody')).toMatchObject({
    first_id: null,
    last_id: null,
  });
});

test('a deleted thread is gone, with its items', async () => {
  await open();
  const [{ id }] = await threads();
  const answer = await client.delete(`/chatkit/threads/${id}`);
  const body = await answer.json();
  expectValidResponse('DELETE /chatkit/threads/{thread_id}', body);
  expect(body).toEqual({ id, object: 'chatkit.thread.deleted', deleted: true });
  expect(await threads()).toEqual([]);
  for (const gone of [
    await client.get(`/chatkit/threads/${id}`),
    await client.get(`/chatkit/threads/${id}/items`),
    await client.delete(`/chatkit/threads/${id}`),
  ]) {
    expect(gone.status).toBe(404);
    expect(await gone.json()).toEqual({
      error: {
        message: `No thread found with id '${id}'.`,
        type: 'invalid_request_error',
        param: 'thread_id',
        code: null,
      },
    });
  }
});

test.each<[string, string, string]>([
  ['/chatkit/threads?user=', 'user', 'empty_string'],
  ['/chatkit/threads?limit=101', 'limit', 'invalid_value'],
  ['/chatkit/threads?order=up', 'order', 'invalid_value'],
  ['/chatkit/threads?after=cthr_none', 'after', 'invalid_cursor'],
])('GET %s is refused', async (path, param, code) => {
  const answer = await client.get(path);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { param, code } });
});

test.each([
  [{ workflow: { id: 'wf_1' } }, 'user'],
  [{ user: 'ada' }, 'workflow'],
  [{ user: '', workflow: { id: 'wf_1' } }, 'user'],
  [
    { user: 'a', workflow: { id: 'w' }, expires_after: { anchor: 'created_at', seconds: 601 } },
    'expires_after.seconds',
  ],
])('a session from %j is refused', async (body, param) => {
  const answer = await client.post('/chatkit/sessions', body);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { param } });
  expect(await threads()).toEqual([]);
});

test('a session that nobody knows cannot be cancelled', async () => {
  const answer = await client.post('/chatkit/sessions/cksess_none/cancel');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: 'session_not_found' } });
});
