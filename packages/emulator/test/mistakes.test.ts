import { createEmulator } from '../src/index.js';
import { authorization } from './helpers/client.js';

/** Mistakes that plain JavaScript lets pass: each is refused by name. */

const emulator = createEmulator();
const { script, fault } = emulator as any;

test.each<[string, unknown, string | RegExp]>([
  ['a misspelled member', { txt: 'Hi' }, "script has no member 'txt'; did you mean 'text'?"],
  ['an unknown member', { words: 'Hi' }, /^script has no member 'words'; it may have text, /],
  ['no answers', [], 'script has no answer in the array; give at least one'],
  [
    'a text',
    'Paris.',
    "script is 'Paris.'; it must be an object such as { text: 'Hi' }, or a function",
  ],
  ['null', null, 'script is null; it must be an object'],
  [
    'a number as text',
    { text: 5 },
    'script: text is 5; it must be a string or an array of strings',
  ],
  [
    'an unknown reason',
    { finishReason: 'end' },
    /^script: finishReason is 'end'; it must be one of 'stop'/,
  ],
  ['a turn and a status', { text: 'Hi', status: 200 }, /^script has no member 'text'/],
  [
    'a call without a name',
    { toolCalls: [{}] },
    'script: toolCalls[0]: name is undefined; it must be a string',
  ],
  [
    'a misspelled call',
    { toolCalls: [{ name: 'f', argument: {} }] },
    /no member 'argument'; did you mean 'arguments'/,
  ],
  ['a misspelled choice', { choices: [{ txt: 'a' }] }, /^script: choices\[0\] has no member 'txt'/],
  ['a wrong second answer', [{ text: 'a' }, 'b'], /^script is 'b'/],
  [
    'a negative pause',
    { text: 'a', delayMs: -1 },
    'script: delayMs is -1; it must be a number of 0 or more',
  ],
])('script: %s', (_name, answer, message) => {
  expect(() => script(answer)).toThrow(TypeError);
  expect(() => script(answer)).toThrow(message);
});

test.each<[string, unknown, string | RegExp]>([
  [
    'an unknown kind',
    { kind: 'stat' },
    /^fault: kind is 'stat'; it must be one of 'status', 'reset'/,
  ],
  ['no kind', {}, /^fault: kind is undefined/],
  ['a name', 'status', "fault is 'status'; it must be an object"],
  [
    'no status',
    { kind: 'status' },
    "fault 'status': status is undefined; it must be a number of 200 or more",
  ],
  [
    'an unknown stage',
    { kind: 'reset', stage: 'end' },
    /^fault 'reset': stage is 'end'; it must be one of 'request', 'before-headers'/,
  ],
  ['no stage', { kind: 'stall' }, /^fault 'stall': stage is undefined/],
  [
    'a member of another kind',
    { kind: 'html', afterBytes: 1 },
    /^fault 'html' has no member 'afterBytes'/,
  ],
])('fault: %s', (_name, wrong, message) => {
  expect(() => fault(wrong)).toThrow(TypeError);
  expect(() => fault(wrong)).toThrow(message);
});

test.each<[string, unknown, string | RegExp]>([
  ['a misspelled path', { pth: '/files' }, "match has no member 'pth'; did you mean 'path'?"],
  [
    'a path with /v1',
    { path: '/v1/files' },
    "match: path is '/v1/files'; leave out '/v1': paths are those below it",
  ],
  ['a pattern with /v1', { path: /^\/v1\/files/ }, /leave out '\/v1'/],
  [
    'a path without a slash',
    { path: 'files' },
    /^match: path is 'files'; it must be a string that begins with '\/'/,
  ],
  ['a condition that is no function', { when: true }, 'match: when is true; it must be a function'],
  ['zero times', { times: 0 }, 'match: times is 0; it must be a number of 1 or more'],
  ['a list', [], 'match is an array; it must be an object'],
])('match: %s', (_name, wrong, message) => {
  expect(() => script({ text: 'a' }, wrong)).toThrow(message);
  expect(() => fault({ kind: 'empty' }, wrong)).toThrow(message);
});

test.each<[string, object, string | RegExp]>([
  [
    'a misspelled option',
    { latencyMS: 5 },
    "options has no member 'latencyMS'; did you mean 'latencyMs'?",
  ],
  ['a model', { models: 'gpt-9' }, "options: models is 'gpt-9'; it must be an array of strings"],
  [
    'a file without a name',
    { files: [{ purpose: 'x', content: '' }] },
    /^options: files\[0\]: filename/,
  ],
  [
    'a misspelled limit',
    { rateLimits: { requestPerMinute: 5 } },
    /^rateLimits has no member 'requestPerMinute'/,
  ],
])('createEmulator: %s', (_name, options, message) => {
  expect(() => createEmulator(options)).toThrow(message);
});

test('listen: an unknown option', async () => {
  await expect(emulator.listen({ prt: 1 } as object)).rejects.toThrow(
    "listen has no member 'prt'; did you mean 'port'?",
  );
});

test('an answer that a function returns', async () => {
  emulator.script(() => ({ txt: 'Hi' }) as object);
  const answer = await emulator.fetch('https://x/v1/chat/completions', {
    method: 'POST',
    headers: { ...authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] }),
  });
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain("script has no member 'txt'");
});
