import { readEvents, startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const question = { model: 'gpt-4o', input: 'Fix it' };
const server = { server_label: 'docs' };

test.each<[string, { type: string; [key: string]: unknown }, string[]]>([
  [
    'tools of an MCP server',
    { type: 'mcp_list_tools', ...server, tools: [{ name: 'find', input_schema: {} }] },
    ['response.mcp_list_tools.in_progress', 'response.mcp_list_tools.completed'],
  ],
  ['an approval request', { type: 'mcp_approval_request', ...server, name: 'find' }, []],
  [
    'an MCP call',
    { type: 'mcp_call', ...server, name: 'find', arguments: { a: 1 }, output: 'found' },
    [
      'response.mcp_call.in_progress',
      ...Array<string>(5).fill('response.mcp_call_arguments.delta'),
      'response.mcp_call_arguments.done',
      'response.mcp_call.completed',
    ],
  ],
  [
    'a failed MCP call',
    {
      type: 'mcp_call',
      ...server,
      name: 'find',
      error: { type: 'http_error', code: 500, message: 'no' },
    },
    [
      'response.mcp_call.in_progress',
      'response.mcp_call_arguments.delta',
      'response.mcp_call_arguments.done',
      'response.mcp_call.failed',
    ],
  ],
  ['a computer call', { type: 'computer_call', action: { type: 'screenshot' } }, []],
  [
    'a shell call',
    { type: 'shell_call', action: { commands: ['ls'] } },
    [
      'response.shell_call_command.added',
      'response.shell_call_command.delta',
      'response.shell_call_command.done',
    ],
  ],
  [
    'a search of the web',
    { type: 'web_search_call' },
    ['in_progress', 'searching', 'completed'].map((end) => `response.web_search_call.${end}`),
  ],
  [
    'a search of files',
    {
      type: 'file_search_call',
      results: [{ file_id: 'file-1', filename: 'a.txt', score: 0.9, text: 'x' }],
    },
    ['in_progress', 'searching', 'completed'].map((end) => `response.file_search_call.${end}`),
  ],
  [
    'a picture',
    { type: 'image_generation_call' },
    ['in_progress', 'generating', 'partial_image', 'completed'].map(
      (end) => `response.image_generation_call.${end}`,
    ),
  ],
  [
    'code that runs',
    { type: 'code_interpreter_call', code: 'x', outputs: [{ type: 'logs', logs: '1' }] },
    [
      'response.code_interpreter_call.in_progress',
      'response.code_interpreter_call_code.delta',
      'response.code_interpreter_call_code.done',
      'response.code_interpreter_call.interpreting',
      'response.code_interpreter_call.completed',
    ],
  ],
  ['a patch', { type: 'apply_patch_call', operation: { type: 'delete_file', path: 'a.txt' } }, []],
])('%s', async (_name, item, types) => {
  client.emulator.script({ items: [item] }, { times: 2 });
  const response = await client.create('/responses', question);
  expectValid('Response', response);
  expect(response.output).toHaveLength(1);
  expect(response.output[0].type).toBe(item.type);
  const events = await readEvents(await client.post('/responses', { ...question, stream: true }));
  for (const event of events) expectValid('ResponseStreamEvent', event);
  const names = events.map((event) => event.type as string);
  const [from, to] = ['added', 'done'].map((end) => names.indexOf(`response.output_item.${end}`));
  expect(names.slice(from! + 1, to)).toEqual(types);
});

test('items come before the text, and their calls are answered in the next turn', async () => {
  const item = { type: 'shell_call', action: { commands: ['ls'] } };
  client.emulator.script({ items: [item], text: 'Look.' });
  const first = await client.create('/responses', question);
  expect(first.output.map(({ type }: any) => type)).toEqual(['shell_call', 'message']);
  const output = { stdout: 'a', stderr: '', outcome: { type: 'exit', exit_code: 0 } };
  const { call_id } = first.output[0];
  const second = await client.create('/responses', {
    ...question,
    previous_response_id: first.id,
    input: [{ type: 'shell_call_output', call_id, output: [output] }],
  });
  expect(second.output[0].type).toBe('message');
});

test.each<[type: string, member: string, include: string, value: unknown[]]>([
  [
    'file_search_call',
    'results',
    'file_search_call.results',
    [{ file_id: 'file-1', filename: 'a.txt', score: 0.9, text: 'x' }],
  ],
  [
    'code_interpreter_call',
    'outputs',
    'code_interpreter_call.outputs',
    [{ type: 'logs', logs: '42' }],
  ],
])('%s has its %s for those who ask', async (type, member, include, value) => {
  client.emulator.script({ items: [{ type, [member]: value }], text: 'Found.' }, { times: 2 });
  const plain = await client.create('/responses', question);
  expect(plain.output[0][member]).toBeNull();
  const asked = await client.create('/responses', { ...question, include: [include] });
  expect(asked.output[0][member]).toEqual(value);
  const isSearch = type === 'file_search_call';
  expect(asked.output[1].content[0].annotations).toHaveLength(isSearch ? 1 : 0);
});

test('scripted code runs in the container of the request, or in a new one', async () => {
  const container = await client.create('/containers', { name: 'a' });
  const tools = [{ type: 'code_interpreter', container: container.id }];
  client.emulator.script({ items: [{ type: 'code_interpreter_call' }] }, { times: 2 });
  const own = await client.create('/responses', { ...question, tools });
  expect(own.output[0].container_id).toBe(container.id);
  const { output } = await client.create('/responses', question);
  expect(await client.read(`/containers/${output[0].container_id}`)).toMatchObject({
    status: 'running',
  });
});

test.each([
  [{ type: 'mcp_call', server_label: 'docs' }, "Missing required parameter: 'name'"],
  [{ type: 'mcp_cal' }, "the type 'mcp_cal' cannot be scripted, only mcp_list_tools"],
])('an item that the document does not have: %j', async (item, message) => {
  client.emulator.script({ items: [item] });
  const answer = await client.post('/responses', question);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain(message);
});
