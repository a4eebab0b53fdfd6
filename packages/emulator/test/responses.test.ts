import { inflateSync } from 'node:zlib';
import { plainPng } from '../src/media/png.js';
import { readEvents, startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const question = { model: 'gpt-4o', input: 'Are semicolons optional?' };
const tool = {
  type: 'function',
  name: 'look',
  parameters: { type: 'object', properties: { where: { type: 'string' } }, required: ['where'] },
};

test('answers with a response that the document describes', async () => {
  const response = await client.create('/responses', {
    ...question,
    instructions: 'Be brief',
    metadata: { a: 'b' },
  });
  expectValid('Response', response);
  expect(response).toMatchObject({
    status: 'completed',
    instructions: 'Be brief',
    metadata: { a: 'b' },
  });
  expect(response.output[0].content[0].text).toContain('semicolons');
  expect(await client.read(`/responses/${response.id}`)).toEqual(response);
});

test.each<[string, object, object | undefined, string[]]>([
  ['text', {}, { text: ['a', 'b'] }, ['response.output_text.delta', 'response.output_text.delta']],
  ['a refusal', {}, { refusal: 'No' }, ['response.refusal.delta']],
  [
    'reasoning',
    {},
    { reasoning: 'Hm, well', text: 'x' },
    [
      'response.reasoning_summary_text.delta',
      'response.reasoning_summary_text.delta',
      'response.output_text.delta',
    ],
  ],
  [
    'custom tools',
    { tools: [{ type: 'custom', name: 'run' }] },
    { toolCalls: [{ name: 'run', chunks: ['l', 's'] }] },
    ['response.custom_tool_call_input.delta', 'response.custom_tool_call_input.delta'],
  ],
  [
    'hosted tools',
    {
      tools: [
        { type: 'web_search' },
        { type: 'code_interpreter', container: { type: 'auto' } },
        { type: 'image_generation' },
        { type: 'file_search', vector_store_ids: ['vs_000000000000000000000001'] },
      ],
    },
    undefined,
    [],
  ],
  [
    'logprobs',
    { include: ['message.output_text.logprobs'], top_logprobs: 2 },
    { text: ['a'] },
    ['response.output_text.delta'],
  ],
  [
    'an incomplete answer',
    {},
    { text: ['a'], finishReason: 'length' },
    ['response.output_text.delta'],
  ],
])(
  'streams %s in events that the document describes and numbers',
  async (_, more, script, deltas) => {
    if (script) client.emulator.script(script);
    await client.create('/vector_stores', { name: 'empty' });
    const response = await client.post('/responses', { ...question, ...more, stream: true });
    const text = await response.clone().text();
    expect(text).toMatch(/^event: response\.created\ndata: /);
    const events = await readEvents(response);
    for (const event of events) expectValid('ResponseStreamEvent', event);
    expect(events.map((event) => event.sequence_number)).toEqual(
      events.map((_event, index) => index),
    );
    if (script)
      expect(events.map((event) => event.type).filter((type) => type.endsWith('.delta'))).toEqual(
        deltas,
      );
    const last = events.at(-1);
    expect(last.type).toBe(`response.${last.response.status}`);
    const done = events
      .filter((event) => event.type === 'response.output_item.done')
      .map((event) => event.item);
    expect(done).toEqual(last.response.output);
  },
);

test('calls functions and takes their output', async () => {
  const first = await client.create('/responses', { ...question, tools: [tool] });
  expectValid('Response', first);
  const [call] = first.output;
  expect(call).toMatchObject({ type: 'function_call', name: 'look', status: 'completed' });
  const second = await client.create('/responses', {
    model: 'gpt-4o',
    previous_response_id: first.id,
    tools: [tool],
    input: [{ type: 'function_call_output', call_id: call.call_id, output: 'sunny' }],
  });
  expect(second.output[0].content[0].text).toContain('sunny');
  const items = await client.read(`/responses/${second.id}/input_items`);
  expectValidResponse('GET /responses/{response_id}/input_items', items);
  expect(items.data).toHaveLength(1);
});

test('takes the whole conversation as input, output items included', async () => {
  const first = await client.create('/responses', { ...question, tools: [tool] });
  const input = [
    { role: 'user', content: question.input },
    ...first.output,
    { type: 'function_call_output', call_id: first.output[0].call_id, output: '1' },
  ];
  const second = await client.create('/responses', { ...question, input, tools: [tool] });
  expect(second.output[0].type).toBe('message');
  const unanswered = await client.post('/responses', { ...question, input: input.slice(0, 2) });
  expect(unanswered.status).toBe(400);
});

test('structured output', async () => {
  const schema = {
    type: 'object',
    properties: { n: { type: 'integer' } },
    required: ['n'],
    additionalProperties: false,
  };
  const response = await client.create('/responses', {
    ...question,
    text: { format: { type: 'json_schema', name: 'x', schema, strict: true } },
  });
  expect(JSON.parse(response.output[0].content[0].text)).toEqual({ n: 1 });
});

test('runs in the background, is polled, cancelled and resumed', async () => {
  const queued = await client.create('/responses', { ...question, background: true });
  expect(queued).toMatchObject({ status: 'queued', output: [] });
  expectValid('Response', { ...queued, usage: undefined });
  const polled = await client.get(`/responses/${queued.id}`);
  expect(polled.headers.get('openai-poll-after-ms')).toBe('10');
  expect(((await polled.json()) as any).status).toBe('in_progress');
  expect((await client.read(`/responses/${queued.id}`)).status).toBe('completed');

  const other = await client.create('/responses', { ...question, background: true });
  expect((await client.create(`/responses/${other.id}/cancel`)).status).toBe('cancelled');
  expect((await client.read(`/responses/${other.id}`)).status).toBe('cancelled');

  const all = await readEvents(
    await client.post('/responses', { ...question, background: true, stream: true }),
  );
  const { id } = all[0].response;
  const rest = await readEvents(await client.get(`/responses/${id}?stream=true&starting_after=4`));
  expect(rest).toEqual(all.slice(5));

  client.emulator.fault({ kind: 'cut-stream', afterEvents: 3 });
  const body = { ...question, background: true, stream: true };
  const begun = await readEvents(await client.post('/responses', body));
  const resumed = await client.get(
    `/responses/${begun[0].response.id}?stream=true&starting_after=2`,
  );
  const numbers = [...begun, ...(await readEvents(resumed))].map((event) => event.sequence_number);
  expect(numbers).toEqual(all.map((event) => event.sequence_number));
  const { id: plain } = await client.create('/responses', question);
  expect((await client.get(`/responses/${plain}?stream=true`)).status).toBe(400);
});

test('is deleted, and not kept if it must not be', async () => {
  const { id } = await client.create('/responses', question);
  expect(await (await client.delete(`/responses/${id}`)).json()).toMatchObject({
    id,
    deleted: true,
  });
  expect((await client.get(`/responses/${id}`)).status).toBe(404);
  const unkept = await client.create('/responses', { ...question, store: false });
  expect((await client.get(`/responses/${unkept.id}`)).status).toBe(404);
});

test('counts and compacts input', async () => {
  const counted = await client.create('/responses/input_tokens', question);
  expectValid('TokenCountsResource', counted);
  const compacted = await client.create('/responses/compact', { ...question, model: 'gpt-5' });
  expectValid('CompactResource', compacted);
});

test('conversations keep what is said in them', async () => {
  const conversation = await client.create('/conversations', {
    metadata: { a: 'b' },
    items: [{ role: 'user', content: 'Hello' }],
  });
  expectValid('ConversationResource', conversation);
  await client.create('/responses', { ...question, conversation: conversation.id });
  const path = `/conversations/${conversation.id}`;
  const items = await client.read(`${path}/items?order=asc&limit=2`);
  expectValidResponse('GET /conversations/{conversation_id}/items', items);
  expect(items.data.map((item: any) => item.content[0].text)).toEqual(['Hello', question.input]);
  expect(items.has_more).toBe(true);
  const added = await client.create(`${path}/items`, {
    items: [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'More' }] }],
  });
  expectValidResponse('POST /conversations/{conversation_id}/items', added);
  const itemPath = `${path}/items/${added.data[0].id}`;
  expectValidResponse(
    'GET /conversations/{conversation_id}/items/{item_id}',
    await client.read(itemPath),
  );
  expectValid('ConversationResource', await (await client.delete(itemPath)).json());
  expect((await client.get(itemPath)).status).toBe(404);
  expect((await client.create(path, { metadata: { c: 'd' } })).metadata).toEqual({ c: 'd' });
  expectValidResponse(
    'DELETE /conversations/{conversation_id}',
    await (await client.delete(path)).json(),
  );
});

test.each([
  [{ model: 'gpt-4o', input: [{ type: 'function_call_output', call_id: 'x' }] }, 'input[0].output'],
  [{ model: 'gpt-4o', input: [{ role: 'user' }] }, 'input[0].content'],
  [{ model: 'gpt-4o', input: 'x', max_tokens: 3 }, 'max_tokens'],
  [{ model: 'gpt-4o', input: 'x', previous_response_id: 'resp_none' }, 'previous_response_id'],
  [{ model: 'gpt-4o', input: 'x', tools: [{ type: 'function' }] }, 'tools[0].name'],
])('refuses %j, naming %s', async (body, param) => {
  const response = await client.post('/responses', body);
  expect([400, 404]).toContain(response.status);
  expect(((await response.json()) as any).error.param).toBe(param);
});

test('pictures are real PNG files', () => {
  const png = Buffer.from(plainPng('x'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const at = png.indexOf('IDAT');
  const length = png.readUInt32BE(at - 4);
  expect(inflateSync(png.subarray(at + 4, at + 4 + length))).toHaveLength(16 * (1 + 16 * 3));
});
