import { startClient, type TestClient } from './helpers/client.js';
import { expectValid, expectValidResponse } from './helpers/document.js';

/** Items of earlier turns, in the forms in which clients send them back. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const user = { role: 'user', content: 'Hi' };
const text = { type: 'output_text', text: 'Hello' };
const citation = {
  type: 'url_citation',
  url: 'https://example.com',
  title: 'Example',
  start_index: 0,
  end_index: 5,
};
const call = { type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{}' };
const answered = { type: 'function_call_output', call_id: 'call_1', output: 'x' };
const thought = { type: 'summary_text', text: 'Well.' };
const search = { type: 'web_search_call', action: { type: 'search', query: 'x' } };
const command = {
  type: 'local_shell_call',
  call_id: 'call_2',
  status: 'completed',
  action: { type: 'exec', command: ['ls'], env: {} },
};
const approval = { type: 'mcp_approval_response', approval_request_id: 'mcpr_1', approve: true };

const histories: [name: string, items: object[]][] = [
  ['an answer without type and id', [{ role: 'assistant', content: [text] }]],
  ['an answer with type', [{ type: 'message', role: 'assistant', content: [text] }]],
  ['an answer with null', [{ role: 'assistant', content: [text], id: null, status: null }]],
  ['citations', [{ role: 'assistant', content: [{ ...text, annotations: [citation] }] }]],
  ['a refusal', [{ role: 'assistant', content: [{ type: 'refusal', refusal: 'No.' }] }]],
  ['reasoning without id', [{ type: 'reasoning', summary: [], encrypted_content: 'gAAAAAx' }]],
  [
    'reasoning with null',
    [{ type: 'reasoning', id: null, summary: [thought], content: null, encrypted_content: null }],
  ],
  ['a search without id', [{ ...search, status: 'completed' }]],
  ['a search without status', [search]],
  ['a command without id', [command]],
  [
    'a command with null, answered as a function',
    [
      {
        ...{ type: 'local_shell_call', call_id: 'call_4', status: 'completed' },
        action: { type: 'exec', command: ['ls'], timeout_ms: null, env: null },
      },
      { ...answered, call_id: 'call_4' },
    ],
  ],
  ['a call with null', [{ ...call, id: null, status: null }, answered]],
  [
    'a call of a custom tool with null',
    [
      { type: 'custom_tool_call', id: null, call_id: 'call_3', name: 'f', input: 'x' },
      { type: 'custom_tool_call_output', call_id: 'call_3', output: 'x' },
    ],
  ],
  ['an approval', [approval]],
  ['an approval with its reason', [{ ...approval, id: null, reason: 'Fine.' }]],
  [
    'the output of a command, as in the guide',
    [{ type: 'local_shell_call_output', call_id: 'call_2', output: 'x' }],
  ],
  [
    'the output of a command, as in the reference',
    [{ type: 'local_shell_call_output', id: 'call_2', output: 'x' }],
  ],
];

test.each(histories)('%s is taken by responses', async (_name, items) => {
  const body = { model: 'gpt-4o', input: [user, ...items, user] };
  await client.create('/responses', body);
  expect(await client.create('/responses/input_tokens', body)).toMatchObject({
    input_tokens: expect.any(Number),
  });
});

test.each(histories)('%s is taken by conversations', async (_name, items) => {
  const { id } = await client.create('/conversations', { items: [user, ...items] });
  const added = await client.create(`/conversations/${id}/items`, { items });
  expect(added.data).toMatchObject(items.map(() => ({ id: expect.any(String) })));
  for (const item of added.data) {
    expect(await client.read(`/conversations/${id}/items/${item.id}`)).toEqual(item);
  }
});

test('an answer without its annotations is stored as an item of the document', async () => {
  const { id } = await client.create('/conversations', {
    items: [{ role: 'assistant', content: [text] }],
  });
  const page = await client.read(`/conversations/${id}/items`);
  expectValidResponse('GET /conversations/{conversation_id}/items', page);
  expect(page.data[0].content).toEqual([{ ...text, annotations: [], logprobs: [] }]);
});

test('a picture of an earlier response is named by its id alone', async () => {
  const tools = [{ type: 'image_generation' }];
  const { output } = await client.create('/responses', { model: 'gpt-4o', input: 'Hi', tools });
  const [picture] = output;
  const named = { type: 'image_generation_call', id: picture.id };
  const { id } = await client.create('/responses', { model: 'gpt-4o', input: [user, named, user] });
  const { data } = await client.read(`/responses/${id}/input_items?order=asc`);
  expect(data[1]).toMatchObject({ id: picture.id, result: picture.result });
});

test.each<[item: object, error: object, status: number]>([
  [
    { role: 'assistant', content: [{ type: 'refusal' }] },
    { param: 'input[0].content[0].refusal', code: 'missing_required_parameter' },
    400,
  ],
  [
    { type: 'reasoning', encrypted_content: 'x' },
    { param: 'input[0].summary', code: 'missing_required_parameter' },
    400,
  ],
  [
    { type: 'mcp_approval_response', approve: true },
    { param: 'input[0].approval_request_id', code: 'missing_required_parameter' },
    400,
  ],
  [
    { type: 'image_generation_call', id: 'ig_none' },
    { message: "Item with id 'ig_none' not found.", param: 'input' },
    404,
  ],
])('%j is refused', async (item, error, status) => {
  const answer = await client.post('/responses', { model: 'gpt-4o', input: [item] });
  const found: any = await answer.json();
  expectValid('ErrorResponse', found);
  expect(found.error).toMatchObject(error);
  expect(answer.status).toBe(status);
});
