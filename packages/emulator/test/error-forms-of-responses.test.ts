import { startClient, type TestClient } from './helpers/client.js';
import {
  expectRow,
  invalid,
  missing,
  unknown,
  wrongType,
  type Row,
} from './helpers/error-forms.js';

/** Errors of responses as the API has them, by what users of the API have published. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const messages = [{ role: 'user', content: 'Hi' }];
const ofResponses: Row[] = [
  ['no model', { input: 'Hi' }, missing('model'), 'model', 'missing_required_parameter'],
  [
    'an unknown model',
    { model: 'gpt-99', input: 'Hi' },
    "The requested model 'gpt-99' does not exist.",
    'model',
    'model_not_found',
  ],
  ['no input', { model: 'gpt-4o' }, missing('input'), 'input', 'missing_required_parameter'],
  ...['', []].map((input): Row => [
    `input of ${JSON.stringify(input)}`,
    { model: 'gpt-4o', input },
    `One of "input" or "previous_response_id" or 'prompt' or 'conversation' must be provided.`,
    null,
    'missing_required_parameter',
  ]),
  ...Object.entries({
    zzz_unknown: '',
    n: '',
    seed: '',
    max_tokens: '',
    inpu: '',
    modell: '',
    st: '',
    stop: " Did you mean 'store'?",
    stre: " Did you mean 'store' or 'stream'?",
    strem: " Did you mean 'stream' or 'store'?",
    tool: " Did you mean 'tools'?",
  }).map(([name, advice]): Row => [
    `a parameter ${name}`,
    { model: 'gpt-4o', input: 'Hi', [name]: 1 },
    unknown(name, advice),
    name,
    'unknown_parameter',
  ]),
  [
    'the messages of chat',
    { model: 'gpt-4o', input: 'Hi', messages },
    "Unsupported parameter: 'messages'. In the Responses API, this parameter has moved to 'input'. Try again with the new parameter. See the API documentation for more information: https://platform.openai.com/docs/api-reference/responses/create.",
    null,
    'unsupported_parameter',
  ],
  ...[
    ['input[0].bogus', { input: [{ role: 'user', content: 'Hi', bogus: 1 }] }],
    ['input[0].phase', { input: [{ role: 'user', content: 'Hi', phase: 'final_answer' }] }],
    ['text.zzz', { text: { zzz: 1 } }],
    ['reasoning.bogus', { reasoning: { bogus: 1 } }],
    ['stream_options.include_usage', { stream: true, stream_options: { include_usage: true } }],
  ].map(([param, more]): Row => [
    `a parameter ${param as string}`,
    { model: 'gpt-5', input: 'Hi', ...(more as object) },
    unknown(param as string),
    param as string,
    'unknown_parameter',
  ]),
  [
    'an unknown truncation',
    { model: 'gpt-4o', input: 'Hi', truncation: 'bogus' },
    invalid('bogus', "'auto' and 'disabled'"),
    'truncation',
    'invalid_value',
  ],
  [
    'an object for the truncation',
    { model: 'gpt-4o', input: 'Hi', truncation: {} },
    wrongType('truncation', "one of 'auto' or 'disabled'", 'an object'),
    'truncation',
    'invalid_type',
  ],
  [
    'probabilities of a model that reasons',
    { model: 'gpt-5', input: 'Hi', include: ['message.output_text.logprobs'] },
    'logprobs are not supported with reasoning models.',
    'include',
    'unsupported_parameter',
  ],
  [
    'alternatives of a model that reasons',
    { model: 'gpt-5', input: 'Hi', top_logprobs: 1 },
    'logprobs are not supported with reasoning models.',
    'top_logprobs',
    'unsupported_parameter',
  ],
  [
    'two pasts',
    { model: 'gpt-4o', input: 'Hi', conversation: 'conv_x', previous_response_id: 'resp_x' },
    "Mutually exclusive parameters: ''. Ensure you are only providing one of: 'pre..._id' or 'conversation'.",
    null,
    'mutually_exclusive_parameters',
  ],
  [
    'an unknown conversation',
    { model: 'gpt-4o', input: 'Hi', conversation: 'conv_x' },
    "Conversation with id 'conv_x' not found.",
    null,
    null,
    404,
  ],
  [
    'an unknown past',
    { model: 'gpt-4o', input: 'Hi', previous_response_id: 'resp_x' },
    "Previous response with id 'resp_x' not found.",
    'previous_response_id',
    'previous_response_not_found',
  ],
  ...['image_generation', 'web_search'].map((type, index): Row => [
    `the least reasoning with ${type}`,
    { model: 'gpt-5', input: 'Hi', reasoning: { effort: 'minimal' }, tools: [{ type }] },
    `The following tools cannot be used with reasoning.effort 'minimal': ${['image_gen', 'web_search'][index]}.`,
    'tools',
    null,
  ]),
  [
    'a search of the smallest model',
    { model: 'gpt-4.1-nano', input: 'Hi', tools: [{ type: 'web_search_preview' }] },
    "Tool 'web_search_preview' is not supported with gpt-4.1-nano.",
    'tools',
    null,
  ],
  [
    'deep research without data',
    { model: 'o3-deep-research', input: 'Hi' },
    "Deep research models require at least one of 'web_search_preview', 'mcp', or 'file_search' tools.",
    'tools',
    null,
  ],
  [
    'a server that is nowhere',
    { model: 'gpt-5', input: 'Hi', tools: [{ type: 'mcp', server_label: 'a' }] },
    "Missing mutually exclusive parameters: 'tools[0]'. Ensure you are providing exactly one of: 'server_url', 'connector_id', or 'tunnel_id'.",
    'tools[0]',
    'missing_mutually_exclusive_parameters',
  ],
  [
    'a picture without a source',
    { model: 'gpt-4o', input: [{ role: 'user', content: [{ type: 'input_image' }] }] },
    "Missing mutually exclusive parameters: 'input[0].content[0]'. Ensure you are providing exactly one of: 'file_id' or 'image_url'.",
    'input[0].content[0]',
    'missing_mutually_exclusive_parameters',
  ],
  [
    'an item twice',
    {
      model: 'gpt-4o',
      input: [1, 2].map(() => ({ type: 'message', id: 'msg_1', role: 'user', content: 'Hi' })),
    },
    'Duplicate item found with id msg_1. Remove duplicate items from your input and try again.',
    'input',
    null,
  ],
  [
    'content that the API has not encrypted',
    {
      model: 'gpt-5',
      input: [
        { type: 'reasoning', summary: [], encrypted_content: 'Work it out.' },
        { role: 'user', content: 'Hi' },
      ],
    },
    'The encrypted content Work...out. could not be verified. Reason: Encrypted content could not be decrypted or parsed.',
    null,
    'invalid_encrypted_content',
  ],
  [
    'an unknown role',
    { model: 'gpt-4o', input: [{ role: 'bogus', content: 'Hi' }] },
    invalid('bogus', "'assistant', 'system', 'developer', and 'user'"),
    'input[0]',
    'invalid_value',
  ],
];

test.each(ofResponses)('refuses %s', (...row) => expectRow(client, '/responses', row));

test('an empty input after a response, and what the emulator encrypted itself', async () => {
  const include = ['reasoning.encrypted_content'];
  const first: any = await client.create('/responses', { model: 'gpt-5', input: 'Hi', include });
  const reasoning = first.output[0];
  expect(reasoning.encrypted_content).toMatch(/^gAAAA/);
  const input = [...first.output, { role: 'user', content: 'And now?' }];
  await client.create('/responses', { model: 'gpt-5', input, store: false });
  await client.create('/responses', {
    model: 'gpt-5',
    input: [],
    previous_response_id: first.id,
  });
});

test.each([
  { input: [{ role: 'assistant', content: 'Hm.', phase: 'commentary' }, ...messages] },
  { input: [{ type: 'message', id: 'msg_1', status: 'completed', role: 'user', content: 'Hi' }] },
  {
    reasoning: { effort: 'minimal' },
    tools: [{ type: 'function', name: 'f', parameters: null }],
  },
  { reasoning: { effort: 'low' }, tools: [{ type: 'web_search' }] },
  { tools: [{ type: 'mcp', server_label: 'a', connector_id: 'connector_gmail' }] },
  {
    tools: [{ type: 'web_search_preview_2025_03_11' }],
    tool_choice: { type: 'web_search_preview' },
  },
])('responses: %j', async (more) => {
  const answer = await client.post('/responses', { model: 'gpt-5', input: 'Hi', ...more });
  expect(await answer.text()).toContain('"completed"');
});
