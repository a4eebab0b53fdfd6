import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkTrainingFile, TrainingFileError, type TrainingMethod } from '../src/index.js';
import { trainingFile } from './support.js';

const user = { role: 'user', content: 'Hello!' };
const assistant = { role: 'assistant', content: 'Hello.' };
const call = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } };
const calling = { role: 'assistant', tool_calls: [call] };
const answer = { role: 'tool', tool_call_id: 'call_1', content: '1' };
const preferred = { input: { messages: [user] }, preferred_output: [assistant] };

const valid: [string, TrainingMethod, object][] = [
  ['messages', 'supervised', { messages: [user, assistant] }],
  ['parts', 'supervised', { messages: [{ role: 'user', content: [{ type: 'text' }] }, assistant] }],
  ['calls of tools', 'supervised', { messages: [user, calling, answer, assistant], tools: [call] }],
  ['a weight', 'supervised', { messages: [user, { ...assistant, weight: 0 }, user, assistant] }],
  ['prompts', 'supervised', { prompt: 'a', completion: 'b' }],
  ['preferences', 'dpo', { ...preferred, non_preferred_output: [assistant] }],
  ['prompts for graders', 'reinforcement', { messages: [user], reference: 4 }],
];

test.each(valid)('%s of %s are valid', async (_, method, example) => {
  const bytes = linesOf(Array.from({ length: 10 }, () => example));
  expect(await check(bytes, method)).toEqual({ examples: 10, bytes: bytes.length });
});

const invalid: [string, TrainingMethod, object | string, RegExp][] = [
  ['no JSON', 'supervised', '{', /not a JSON object/],
  ['a list', 'supervised', [1], /not a JSON object/],
  ['no messages', 'supervised', {}, /`messages` must be a list/],
  ['an empty list', 'supervised', { messages: [] }, /at least one/],
  [
    'a message that is a text',
    'supervised',
    { messages: ['a', assistant] },
    /`messages\[0\]` must/,
  ],
  ['a role', 'supervised', { messages: [{ ...user, role: 'bot' }, assistant] }, /\[0\]\.role/],
  ['no content', 'supervised', { messages: [{ role: 'user' }, assistant] }, /\[0\]\.content/],
  ['no answer', 'supervised', { messages: [user] }, /no message from the assistant/],
  ['a weight of a user', 'supervised', { messages: [{ ...user, weight: 1 }, assistant] }, /only/],
  ['half a weight', 'supervised', { messages: [{ ...assistant, weight: 0.5 }] }, /0 or 1/],
  [
    'a result without its call',
    'supervised',
    { messages: [{ ...answer, tool_call_id: 1 }, assistant] },
    /tool_call_id/,
  ],
  ['a tool without a name', 'supervised', { messages: [assistant], tools: [{}] }, /tools\[0\]/],
  ['no completion', 'supervised', { prompt: 'a' }, /`completion` must be a text/],
  [
    'no input',
    'dpo',
    { preferred_output: [assistant], non_preferred_output: [assistant] },
    /`input`/,
  ],
  ['no other output', 'dpo', preferred, /`non_preferred_output`/],
  ['an answer', 'reinforcement', { messages: [user, assistant] }, /last of `messages`/],
];

test.each(invalid)('%s is a problem of %s, with its line', async (_, method, example, message) => {
  const line = typeof example === 'string' ? example : JSON.stringify(example);
  const good = valid.find(([, each]) => each === method)![2];
  const bytes = linesOf([good, line, ...Array.from({ length: 10 }, () => good)]);
  const error = await problemsOf(bytes, method);
  expect(error.problems).toEqual([{ line: 2, message: expect.stringMatching(message) }]);
  expect(error.message).toContain('Line 2:');
});

test('all problems are named, up to `maxProblems`, and no content', async () => {
  const bytes = linesOf(Array.from({ length: 300 }, () => ({ messages: 'my secret' })));
  const error = await problemsOf(bytes, 'supervised');
  expect(error.problems).toHaveLength(100);
  expect(error.message).toMatch(/99 more are in `problems`/);
  expect(JSON.stringify(error.problems) + error.message).not.toContain('my secret');
});

test('nine examples are too few', async () => {
  const error = await problemsOf(trainingFile(9), 'supervised');
  expect(error.problems).toEqual([
    { line: undefined, message: expect.stringMatching(/9 examples.*10 or more/) },
  ]);
});

test('an empty file is too short', async () => {
  expect((await problemsOf(new Uint8Array(), 'supervised')).problems).toHaveLength(1);
});

test('a file on disk is checked as it is read, cut at any byte', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'training-'));
  const file = path.join(folder, 'training.jsonl');
  writeFileSync(file, trainingFile(12));
  try {
    for (const highWaterMark of [1, 7, 64])
      expect(await checkTrainingFile(createReadStream(file, { highWaterMark }))).toMatchObject({
        examples: 12,
      });
    await expect(
      checkTrainingFile(createReadStream(path.join(folder, 'none.jsonl'))),
    ).rejects.toThrow(/ENOENT/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function linesOf(examples: (object | string)[]): Uint8Array {
  const lines = examples.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
  return new TextEncoder().encode(lines.join('\n'));
}

function check(bytes: Uint8Array, method: TrainingMethod) {
  return checkTrainingFile(new Blob([new Uint8Array(bytes)]).stream(), { method });
}

async function problemsOf(bytes: Uint8Array, method: TrainingMethod): Promise<TrainingFileError> {
  const error: unknown = await check(bytes, method).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TrainingFileError);
  return error as TrainingFileError;
}

test.each([
  [{ method: 'sft' }, '`method` must be one of supervised, dpo, reinforcement, not sft'],
  [{ maxProblems: 0 }, '`maxProblems` must be a number, 1 or more'],
])('the options %j are refused', async (options, message) => {
  const bytes = new Blob(['{}']).stream();
  await expect(checkTrainingFile(bytes, options as never)).rejects.toThrow(message);
});
