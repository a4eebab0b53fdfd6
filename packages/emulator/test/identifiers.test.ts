import { startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';

/** Requests that name files, containers, vector stores, responses and items. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const response = { model: 'gpt-4o', input: 'Hi' };
const said = (part: object) => ({ ...response, input: [{ role: 'user', content: [part] }] });
const using = (tool: object) => ({ ...response, tools: [tool] });
const item = (members: object) => ({ ...response, input: [members] });
const invalid = (param: string, id: string, prefix: string) => ({
  message: `Invalid '${param}': '${id}'. Expected an ID that begins with '${prefix}'.`,
  param,
  code: 'invalid_value',
});

test.each<[body: object, error: object, status: number]>([
  [
    { ...response, previous_response_id: 'resp_none' },
    {
      message: "Previous response with id 'resp_none' not found.",
      param: 'previous_response_id',
      code: 'previous_response_not_found',
    },
    400,
  ],
  [
    { ...response, previous_response_id: 'none' },
    invalid('previous_response_id', 'none', 'resp'),
    400,
  ],
  [
    { ...response, conversation: 'conv_none' },
    { message: "Conversation with id 'conv_none' not found." },
    404,
  ],
  [{ ...response, conversation: 'none' }, invalid('conversation', 'none', 'conv'), 400],
  [{ ...response, conversation: { id: 'none' } }, invalid('conversation.id', 'none', 'conv'), 400],
  [{ ...response, prompt: { id: 'none' } }, invalid('prompt.id', 'none', 'pmpt'), 400],
  [
    said({ type: 'input_file', file_id: 'file-none' }),
    { message: 'No such File object: file-none', param: 'input[0].content[0].file_id', code: null },
    404,
  ],
  [
    said({ type: 'input_image', detail: 'auto', file_id: 'none' }),
    invalid('input[0].content[0].file_id', 'none', 'file'),
    400,
  ],
  [
    using({ type: 'file_search', vector_store_ids: ['vs_none'] }),
    { message: 'Vector store with id vs_none not found.', param: 'tools' },
    404,
  ],
  [
    using({ type: 'file_search', vector_store_ids: ['none'] }),
    invalid('tools[0].vector_store_ids[0]', 'none', 'vs'),
    400,
  ],
  [
    using({ type: 'code_interpreter', container: 'cntr_none' }),
    { message: "Container with id 'cntr_none' not found.", param: 'tools[0].container' },
    404,
  ],
  [
    using({ type: 'code_interpreter', container: { type: 'auto', file_ids: ['file-none'] } }),
    { message: 'No such File object: file-none', param: 'tools[0].container.file_ids[0]' },
    404,
  ],
  [
    using({
      type: 'shell',
      environment: { type: 'container_reference', container_id: 'none' },
    }),
    invalid('tools[0].environment.container_id', 'none', 'cntr'),
    400,
  ],
  [
    item({ type: 'item_reference', id: 'fc_none' }),
    { message: "Item with id 'fc_none' not found.", param: 'input', code: null },
    404,
  ],
  [item({ id: 'msg_none' }), { message: "Item with id 'msg_none' not found." }, 404],
  [
    { ...item({ type: 'reasoning', id: 'rs_none', summary: [] }), store: false },
    {
      message:
        "Item with id 'rs_none' not found. Items are not persisted when `store` is set to false. Try again with `store` set to true, or remove this item from your input.",
    },
    404,
  ],
  [
    item({ type: 'reasoning', id: 'none', summary: [], encrypted_content: 'x' }),
    invalid('input[0].id', 'none', 'rs'),
    400,
  ],
  [
    item({ type: 'function_call', id: 'none', call_id: 'a', name: 'f', arguments: '{}' }),
    invalid('input[0].id', 'none', 'fc'),
    400,
  ],
])('%j is refused', async (body, error, status) => {
  const answer = await client.post('/responses', body);
  const found: any = await answer.json();
  expectValid('ErrorResponse', found);
  expect(found.error).toMatchObject({ type: 'invalid_request_error', ...error });
  expect(answer.status).toBe(status);
});

test('an unknown file in a message of chat', async () => {
  const content = [{ type: 'file', file: { file_id: 'file-none' } }];
  const body = { model: 'gpt-4o', messages: [{ role: 'user', content }] };
  const answer = await client.post('/chat/completions', body);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({
    error: {
      message: 'No such File object: file-none',
      param: 'messages[0].content[0].file.file_id',
    },
  });
});

test.each([
  ['/files/file-none', 'No such File object: file-none'],
  ['/responses/resp_none', "Response with id 'resp_none' not found."],
  ['/assistants/asst_none', "No assistant found with id 'asst_none'."],
  ['/vector_stores/vs_none', "No vector store found with id 'vs_none'."],
  ['/batches/batch_none', "No batch found with id 'batch_none'."],
])('%s is not there', async (path, message) => {
  const answer = await client.get(path);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { message, code: null } });
});

test('what exists is taken', async () => {
  const form = new FormData();
  form.append('purpose', 'user_data');
  form.append('file', new Blob(['a']), 'a.txt');
  const file = await client.create('/files', form);
  const container = await client.create('/containers', { name: 'a' });
  const content = [{ type: 'input_file', file_id: file.id }];
  const tools = [{ type: 'code_interpreter', container: container.id }];
  const { output } = await client.create('/responses', {
    ...{ ...response, input: [{ role: 'user', content }], prompt: { id: 'pmpt_any' } },
    tools,
  });
  expect(output[0]).toMatchObject({ container_id: container.id });
});

test('a container that is to be made is there afterwards, with its files', async () => {
  const form = new FormData();
  form.append('purpose', 'user_data');
  form.append('file', new Blob(['a']), 'a.txt');
  const { id } = await client.create('/files', form);
  const tool = { type: 'code_interpreter', container: { type: 'auto', file_ids: [id] } };
  const { output } = await client.create('/responses', using(tool));
  const path = `/containers/${output[0].container_id}`;
  expect(await client.read(path)).toMatchObject({ status: 'running' });
  expect((await client.read(`${path}/files`)).data).toMatchObject([{ path: '/mnt/data/a.txt' }]);
});

test('a reference stands for the item: an output of a response, or an item of a conversation', async () => {
  const tools = [
    { type: 'function', name: 'f', parameters: { type: 'object', properties: {} }, strict: false },
  ];
  const first = await client.create('/responses', { ...response, tools });
  const [call] = first.output;
  const answered = { type: 'function_call_output', call_id: call.call_id, output: 'Sunny.' };
  const input = [{ type: 'item_reference', id: call.id }, answered];
  const second = await client.create('/responses', { ...response, tools, input });
  expect(second.output[0].content[0].text).toContain('Sunny.');
  const { data } = await client.read(`/responses/${second.id}/input_items?order=asc`);
  expect(data[0]).toMatchObject({ type: 'function_call', id: call.id });

  const conversation = await client.create('/conversations', {
    items: [{ type: 'message', role: 'user', content: 'The password is swordfish.' }],
  });
  const items = await client.read(`/conversations/${conversation.id}/items`);
  const third = await client.create('/responses', item({ id: items.data[0].id }));
  expect(third.output[0].content[0].text).toContain('swordfish');
});
