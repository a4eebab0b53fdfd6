import { startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const tool = {
  type: 'function',
  function: {
    name: 'look',
    parameters: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] },
  },
};

/** Returns the events of a stream with their names, each validated against the document. */
async function namedEvents(response: Response): Promise<{ event: string; data: any }[]> {
  const text = await response.text();
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [, event = '', data = ''] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
      const parsed = { event, data: data === '[DONE]' ? data : (JSON.parse(data) as unknown) };
      expectValid('AssistantStreamEvent', parsed);
      return parsed;
    });
}

async function setUp(tools: object[] = []) {
  const assistant = await client.create('/assistants', { model: 'gpt-4o', name: 'Helper', tools });
  expectValid('AssistantObject', assistant);
  const thread = await client.create('/threads', {
    messages: [{ role: 'user', content: 'Look 3 times' }],
  });
  expectValid('ThreadObject', thread);
  return { assistant, thread, runs: `/threads/${thread.id}/runs` };
}

test('objects are created, changed, listed and deleted', async () => {
  const { assistant, thread } = await setUp();
  expect((await client.create(`/assistants/${assistant.id}`, { name: 'New' })).name).toBe('New');
  expectValidResponse('GET /assistants', await client.read('/assistants'));
  expect((await client.create(`/threads/${thread.id}`, { metadata: { a: 'b' } })).metadata).toEqual(
    { a: 'b' },
  );
  const path = `/threads/${thread.id}/messages`;
  const message = await client.create(path, {
    role: 'user',
    content: [{ type: 'text', text: 'More' }],
  });
  expectValid('MessageObject', message);
  expect((await client.create(`${path}/${message.id}`, { metadata: { c: 'd' } })).metadata).toEqual(
    { c: 'd' },
  );
  const list = await client.read(`${path}?order=asc`);
  expectValidResponse('GET /threads/{thread_id}/messages', list);
  expect(list.data.map((each: any) => each.content[0].text.value)).toEqual([
    'Look 3 times',
    'More',
  ]);
  expectValidResponse(
    'DELETE /threads/{thread_id}/messages/{message_id}',
    await (await client.delete(`${path}/${message.id}`)).json(),
  );
  expectValidResponse(
    'DELETE /threads/{thread_id}',
    await (await client.delete(`/threads/${thread.id}`)).json(),
  );
  expectValidResponse(
    'DELETE /assistants/{assistant_id}',
    await (await client.delete(`/assistants/${assistant.id}`)).json(),
  );
  expect((await client.get(path)).status).toBe(404);
});

test('a run is polled, waits for tools, and completes', async () => {
  const { assistant, thread, runs } = await setUp([tool]);
  const run = await client.create(runs, {
    assistant_id: assistant.id,
    additional_messages: [{ role: 'user', content: 'Look 4 times' }],
  });
  expectValid('RunObject', run);
  const path = `${runs}/${run.id}`;
  const polled = await client.get(path);
  expect(polled.headers.get('openai-poll-after-ms')).toBe('10');
  expect(((await polled.json()) as any).status).toBe('in_progress');
  const waiting = await client.read(path);
  expectValid('RunObject', waiting);
  expect(waiting.status).toBe('requires_action');
  const [call] = waiting.required_action.submit_tool_outputs.tool_calls;
  expect(JSON.parse(call.function.arguments)).toEqual({ n: 4 });
  expect((await client.post(`${path}/submit_tool_outputs`, { tool_outputs: [] })).status).toBe(400);
  expect(
    (
      await client.create(`${path}/submit_tool_outputs`, {
        tool_outputs: [{ tool_call_id: call.id, output: 'a fox' }],
      })
    ).status,
  ).toBe('queued');
  await client.read(path);
  const done = await client.read(path);
  expectValid('RunObject', done);
  expect(done.status).toBe('completed');
  const steps = await client.read(`${path}/steps`);
  expectValidResponse('GET /threads/{thread_id}/runs/{run_id}/steps', steps);
  expect(steps.data.map((step: any) => [step.type, step.status])).toEqual([
    ['message_creation', 'completed'],
    ['tool_calls', 'completed'],
  ]);
  const { data } = await client.read(`/threads/${thread.id}/messages?run_id=${run.id}`);
  expect(data[0].content[0].text.value).toContain('a fox');
  expect((await client.post(`${path}/cancel`)).status).toBe(400);
});

test('a run is streamed, tools included', async () => {
  const { assistant, runs } = await setUp([tool]);
  const first = await namedEvents(
    await client.post(runs, { assistant_id: assistant.id, stream: true }),
  );
  expect(first.map(({ event }) => event).filter((name) => !name.endsWith('delta'))).toEqual([
    'thread.run.created',
    'thread.run.queued',
    'thread.run.in_progress',
    'thread.run.step.created',
    'thread.run.step.in_progress',
    'thread.run.requires_action',
    'done',
  ]);
  const waiting = first.at(-2)!.data;
  const [call] = waiting.required_action.submit_tool_outputs.tool_calls;
  const pieces = first
    .filter(({ event }) => event === 'thread.run.step.delta')
    .map(({ data }) => data.delta.step_details.tool_calls[0].function.arguments);
  expect(pieces.join('')).toBe(call.function.arguments);
  client.emulator.script({ text: ['It is ', 'done'] });
  const second = await namedEvents(
    await client.post(`${runs}/${waiting.id}/submit_tool_outputs`, {
      tool_outputs: [{ tool_call_id: call.id, output: 'x' }],
      stream: true,
    }),
  );
  expect(second.map(({ event }) => event)).toEqual([
    'thread.run.step.completed',
    'thread.run.queued',
    'thread.run.in_progress',
    'thread.run.step.created',
    'thread.run.step.in_progress',
    'thread.message.created',
    'thread.message.in_progress',
    'thread.message.delta',
    'thread.message.delta',
    'thread.message.completed',
    'thread.run.step.completed',
    'thread.run.completed',
    'done',
  ]);
  expect(
    second.find(({ event }) => event === 'thread.message.completed')!.data.content[0].text.value,
  ).toBe('It is done');
});

test('a thread and its run are made together, scripted and cancelled', async () => {
  const { assistant } = await setUp();
  client.emulator.script({ text: 'Scripted', finishReason: 'length' });
  const body = {
    assistant_id: assistant.id,
    thread: { messages: [{ role: 'user', content: 'Hi' }] },
  };
  const events = await namedEvents(await client.post('/threads/runs', { ...body, stream: true }));
  expect(events[0]!.event).toBe('thread.created');
  expect(events.at(-2)!.event).toBe('thread.run.incomplete');
  const run = await client.create('/threads/runs', body);
  const cancelled = await client.create(`/threads/${run.thread_id}/runs/${run.id}/cancel`);
  expectValid('RunObject', cancelled);
  expect(cancelled.status).toBe('cancelled');
  expect(
    (await client.post(`/threads/${run.thread_id}/runs`, { assistant_id: 'asst_none' })).status,
  ).toBe(404);
});
