import { createEmulator } from '../src/index.js';
import { authorization } from './helpers/client.js';
import { expectValid } from './helpers/document.js';

const user = { role: 'user', content: 'Hi' };
const assistant = { role: 'assistant', content: 'Hello' };
const good = { messages: [user, assistant] };
const ten = (line: unknown) => Array(10).fill(line) as unknown[];
const dpo = { input: { messages: [user] }, preferred_output: [assistant] };

const grader = { type: 'string_check', name: 'a', input: '', reference: '', operation: 'eq' };
const graded = { method: { type: 'reinforcement', reinforcement: { grader } } };

async function train(lines: unknown[], body: object = {}, purpose = 'fine-tune'): Promise<any> {
  const content = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const file = { id: 'file-1', filename: 'a.jsonl', purpose, content: content.join('\n') };
  const emulator = createEmulator({ files: [file] });
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = { ...authorization, 'content-type': 'application/json' };
    const answer = await emulator.fetch(`https://x/v1/fine_tuning/jobs${path}`, {
      headers,
      ...init,
    });
    return (await answer.json()) as any;
  };
  const made = await send('', {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o-mini', training_file: 'file-1', ...body }),
  });
  if (made.error?.type) return made;
  const job = await send(`/${made.id}`);
  expectValid('FineTuningJob', job);
  const { data } = await send(`/${made.id}/events`);
  return { ...job, lastEvent: data[0] };
}

test.each<[string, unknown[], object, string, string]>([
  [
    'nine examples',
    Array(9).fill(good),
    {},
    'invalid_n_examples',
    'has 9 example(s), but must have at least 10',
  ],
  [
    'a line that is no JSON',
    [...ten(good), '{'],
    {},
    'invalid_training_file',
    'Line 11 is not a dictionary',
  ],
  ['a list', [...ten(good), []], {}, 'invalid_training_file', 'Line 11 is not a dictionary'],
  [
    'an empty object',
    ten({}),
    {},
    'invalid_training_file',
    "Line 1: Unexpected file format, expected 'messages'",
  ],
  [
    'no messages',
    ten({ messages: [] }),
    {},
    'invalid_training_file',
    "expected 'messages' to be a list",
  ],
  [
    'no answer',
    ten({ messages: [user] }),
    {},
    'invalid_training_file',
    'no message from the assistant',
  ],
  [
    'an unknown role',
    ten({ messages: [{ role: 'bot', content: '' }] }),
    {},
    'invalid_training_file',
    "Invalid role 'bot' in 'messages[0]'",
  ],
  [
    'no content',
    ten({ messages: [user, { role: 'assistant' }] }),
    {},
    'invalid_training_file',
    "Missing content in 'messages[1]'",
  ],
  [
    'a question at the end',
    ten({ messages: [user, assistant, user] }),
    {},
    'invalid_training_file',
    'Last message is not from the assistant.',
  ],
  [
    'a weight of two',
    ten({ messages: [user, { ...assistant, weight: 2 }] }),
    {},
    'invalid_training_file',
    "Invalid weight in 'messages[1]'",
  ],
  [
    'prompts for a model of chat',
    ten({ prompt: 'a', completion: 'b' }),
    {},
    'invalid_training_file',
    'Input file is in the completion format',
  ],
  [
    'messages for a model of completions',
    ten(good),
    { model: 'davinci-002' },
    'invalid_training_file',
    "expected 'prompt' and 'completion'",
  ],
  [
    'answers where they are graded',
    ten(good),
    { ...graded, model: 'o4-mini' },
    'invalid_training_file',
    'Last message is not from the user.',
  ],
  [
    'two preferred answers',
    ten({ ...dpo, preferred_output: [assistant, assistant], non_preferred_output: [assistant] }),
    { method: { type: 'dpo' } },
    'invalid_training_file',
    "'preferred_output' has more than one message.",
  ],
  [
    'no pair for dpo',
    ten(good),
    { method: { type: 'dpo' } },
    'invalid_training_file',
    "expected 'input.messages'",
  ],
  [
    'one half of a pair',
    ten(dpo),
    { method: { type: 'dpo' } },
    'invalid_training_file',
    "expected 'non_preferred_output'",
  ],
])('%s: the job fails', async (_name, lines, body, code, message) => {
  const job = await train(lines, body);
  expect(job).toMatchObject({
    status: 'failed',
    error: { code, param: 'training_file', message: expect.stringContaining(message) },
    lastEvent: { level: 'error', message: job.error.message },
  });
});

test.each<[string, unknown[], object]>([
  ['messages', ten(good), {}],
  ['calls of tools', ten({ messages: [user, { role: 'assistant', tool_calls: [] }] }), {}],
  ['prompts', ten({ prompt: 'a', completion: 'b' }), { model: 'babbage-002' }],
  ['pairs', ten({ ...dpo, non_preferred_output: [assistant] }), { method: { type: 'dpo' } }],
  ['prompts to grade', ten({ messages: [user] }), { ...graded, model: 'o4-mini' }],
])('%s: the job runs', async (_name, lines, body) => {
  expect((await train(lines, body)).status).toBe('running');
});

test.each<[string, object, string, string]>([
  ['a file for batches', {}, 'batch', 'training_file'],
  ['a model that cannot be tuned', { model: 'o3' }, 'fine-tune', 'model'],
  ['a model that does not reason', graded, 'fine-tune', 'model'],
  [
    'an unknown hyperparameter',
    { hyperparameters: { epochs: 3 } },
    'fine-tune',
    'hyperparameters.epochs',
  ],
  [
    'a hyperparameter of another method',
    { method: { type: 'supervised', supervised: { hyperparameters: { beta: 1 } } } },
    'fine-tune',
    'method.supervised.hyperparameters.beta',
  ],
  [
    'a rate of zero',
    { hyperparameters: { learning_rate_multiplier: 0 } },
    'fine-tune',
    'hyperparameters.learning_rate_multiplier',
  ],
])('%s is refused', async (_name, body, purpose, param) => {
  expect((await train(ten(good), body, purpose)).error.param).toBe(param);
});
