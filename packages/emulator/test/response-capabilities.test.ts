import { answerSchema, onlyMedium, unsupported, type RefusedRow } from './helpers/capabilities.js';
import { startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';

/** Parameters and contents that a model of responses does not take. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const encrypted = { include: ['reasoning.encrypted_content'] };
const logprobs = { include: ['message.output_text.logprobs'] };
const computer = { type: 'computer' };
const preview = {
  type: 'computer_use_preview',
  environment: 'browser',
  display_width: 800,
  display_height: 600,
};
const image = { type: 'input_image', image_url: 'data:image/png;base64,AAAA', detail: 'auto' };

const refusedByResponses: RefusedRow[] = [
  ['gpt-4o', { reasoning: { effort: 'low' } }, unsupported('reasoning.effort')],
  ['gpt-4.1', { reasoning: { summary: 'auto' } }, unsupported('reasoning.summary')],
  [
    'gpt-4o',
    encrypted,
    { message: 'Encrypted content is not supported with this model.', param: 'include' },
  ],
  [
    'gpt-5.1',
    { reasoning: { effort: 'minimal' } },
    {
      message:
        "Unsupported value: 'minimal' is not supported with the 'gpt-5.1' model. Supported values are: 'none', 'low', 'medium', and 'high'.",
      param: 'reasoning.effort',
      code: 'unsupported_value',
    },
  ],
  [
    'o3',
    { temperature: 0.5 },
    {
      message: "Unsupported parameter: 'temperature' is not supported with this model.",
      param: 'temperature',
      code: null,
    },
  ],
  ['gpt-5.2', { top_p: 0.5, reasoning: { effort: 'high' } }, { message: expect.any(String) }],
  [
    'gpt-5',
    logprobs,
    { message: 'logprobs are not supported with reasoning models.', param: 'include' },
  ],
  [
    'gpt-4o',
    { text: { verbosity: 'high' } },
    {
      message: `Unsupported value: 'high' is not supported with the 'gpt-4o' model. ${onlyMedium}`,
      param: 'text.verbosity',
      code: 'unsupported_value',
    },
  ],
  [
    'gpt-3.5-turbo',
    { text: { format: { type: 'json_schema', name: 'a', strict: true, schema: answerSchema } } },
    {
      message:
        "Invalid parameter: 'text.format' of type 'json_schema' is not supported with this model.",
      param: 'text.format',
    },
  ],
  [
    'gpt-4o',
    { tools: [computer] },
    { message: "Tool 'computer' is not supported with gpt-4o.", param: 'tools' },
  ],
  [
    'gpt-5.4',
    { tools: [preview] },
    { message: "Tool 'computer_use_preview' is not supported with gpt-5.4.", param: 'tools' },
  ],
  [
    'gpt-4',
    { input: [{ role: 'user', content: [image] }] },
    { message: 'Invalid content type. input_image is only supported by certain models.' },
  ],
];

test.each(refusedByResponses)('a response of %s refuses %j', async (model, members, error) => {
  const answer = await client.post('/responses', { model, input: 'JSON, please', ...members });
  const found: any = await answer.json();
  expectValid('ErrorResponse', found);
  expect(found.error).toMatchObject({ type: 'invalid_request_error', ...error });
  expect(answer.status).toBe(400);
});

test.each<[string, object]>([
  ['gpt-4o', { temperature: 0.2, text: { verbosity: 'medium' }, ...logprobs, top_logprobs: 2 }],
  ['gpt-4o', { reasoning: { effort: null }, input: [{ role: 'user', content: [image] }] }],
  ['o3', { reasoning: { effort: 'low', summary: 'auto' }, ...encrypted }],
  ['gpt-5', { reasoning: { effort: 'minimal' }, text: { verbosity: 'low' }, top_p: 1 }],
  ['gpt-5.2', { temperature: 0.2, ...logprobs }],
  ['computer-use-preview', { tools: [preview], truncation: 'auto' }],
  ['gpt-5.4', { tools: [computer] }],
])('a response of %s takes %j', async (model, members) => {
  expect(await client.post('/responses', { model, input: 'Hi', ...members })).toMatchObject({
    status: 200,
  });
});
