import { startClient, type TestClient } from './helpers/client.js';

/** Refusals of assistants and their threads. */

let client: TestClient;
let thread: string;
let assistant: string;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(async () => {
  client.emulator.reset();
  assistant = (await client.create('/assistants', { model: 'gpt-4o' })).id;
  thread = (await client.create('/threads', {})).id;
});

const errorOf = async (answer: Response) => {
  const { error } = (await answer.json()) as any;
  return { status: answer.status, ...error };
};
const run = () => client.post(`/threads/${thread}/runs`, { assistant_id: assistant });

test.each(['', 'assistants=v1', 'realtime=v1'])(
  'the header of the beta may not be %j',
  async (beta) => {
    const init = { headers: { 'openai-beta': beta } };
    for (const path of ['/threads', '/threads/runs', '/assistants']) {
      const body = { '/threads': {}, '/threads/runs': { assistant_id: assistant } }[path];
      const answer = await client.post(path, body ?? { model: 'gpt-4o' }, init);
      expect(await errorOf(answer)).toMatchObject({
        status: 400,
        message: expect.stringContaining("You must provide the 'OpenAI-Beta' header"),
        code: 'invalid_beta',
      });
    }
  },
);

test('vector stores do without the header', async () => {
  const init = { headers: { 'openai-beta': '' } };
  expect(await client.post('/vector_stores', {}, init)).toMatchObject({ status: 200 });
});

test('a thread has one run at a time, and takes no message meanwhile', async () => {
  const first: any = await (await run()).json();
  expect(await errorOf(await run())).toMatchObject({
    status: 400,
    message: `Thread ${thread} already has an active run ${first.id}.`,
  });
  const message = { role: 'user', content: 'Hi' };
  expect(await errorOf(await client.post(`/threads/${thread}/messages`, message))).toMatchObject({
    status: 400,
    message: `Can't add messages to ${thread} while a run ${first.id} is active.`,
  });
  const path = `/threads/${thread}/runs/${first.id}`;
  await client.read(path);
  expect(await client.read(path)).toMatchObject({ status: 'completed' });
  await client.create(`/threads/${thread}/messages`, message);
  expect(await run()).toMatchObject({ status: 200 });
});

test('a cancelled run, and one that has expired, stand in no way', async () => {
  const first: any = await (await run()).json();
  await client.create(`/threads/${thread}/runs/${first.id}/cancel`);
  expect(await run()).toMatchObject({ status: 200 });
  client.emulator.advance(600_000);
  expect(await run()).toMatchObject({ status: 200 });
});
