import { createEmulator, type EmulatorServer } from '@oai/emulator';
import OpenAI from 'openai-latest';
import { DecisionsToolRunner as TheirRunner } from 'openai-latest/helpers/decisions-tool-runner';
import { Decisions } from '../src/index.js';
import { DecisionsToolRunner, DecisionsToolRunnerError } from '../src/tool-runner/index.js';

// `any`: two packages of different types are driven alike.
type Anything = any;

const emulator = createEmulator();
const { structuredClone: clone } = globalThis;
let server: EmulatorServer;
beforeAll(async () => {
  server = await emulator.listen();
  // Their runner takes values of its own realm only; `structuredClone` in jest is that of Node.
  globalThis.structuredClone = (value) => JSON.parse(JSON.stringify(value));
});
afterAll(() => {
  globalThis.structuredClone = clone;
  return server.close();
});
afterEach(() => emulator.reset());

const settings = () => ({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
const ours = () => ({ decisions: new Decisions(settings()) });
const theirs = () =>
  new OpenAI({
    ...settings(),
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      const read = async () => JSON.parse(await answer.text());
      return Object.assign(answer, { json: read });
    },
  });

const usage = {
  input_tokens: 1,
  output_tokens: 2,
  total_tokens: 3,
  input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  output_tokens_details: { reasoning_tokens: 0 },
};
const probabilities = ['a', 'done'].map((value) => ({ value, probability: 0.5 }));
function decision(choice: string, name = 'next_action'): object {
  const answer =
    choice === 'refusal'
      ? { type: 'refusal', name }
      : { type: 'choice', name, choice, confidence: 0.9, probabilities };
  return { model: 'm', answers: [answer], usage };
}
const script = (...choices: string[]) =>
  emulator.script(
    choices.map((choice) => ({ json: decision(choice) })),
    { path: '/decisions' },
  );

const params = { model: 'm', input: 'Open the box.' };
const done = { id: 'done', description: 'Done.', done: true };
const action = (log: unknown[], id = 'a') => ({
  id,
  description: 'Act.',
  execute: () => void log.push(id),
});

interface Case {
  name: string;
  choices: string[];
  registration?: (log: unknown[]) => object;
  options?: object;
  params?: object;
}
const fail = () => {
  throw new Error('secret');
};
const CASES: Case[] = [
  { name: 'an action, then done', choices: ['a', 'done'] },
  { name: 'a verified outcome', choices: ['done'], registration: () => ({ verify: () => true }) },
  {
    name: 'a second look',
    choices: ['done', 'a', 'done'],
    registration: (log) => ({ verify: () => log.length > 0 }),
  },
  { name: 'a truthy outcome', choices: ['done'], registration: () => ({ verify: () => 1 }) },
  { name: 'a failing check', choices: ['done'], registration: () => ({ verify: fail }) },
  { name: 'a refusal', choices: ['refusal'] },
  { name: 'an unknown choice', choices: ['constructor'] },
  {
    name: 'a failing action',
    choices: ['a'],
    registration: () => ({ candidates: () => [{ ...action([]), execute: fail }, done] }),
  },
  { name: 'a limit', choices: ['a', 'a'], options: { maxSteps: 2 } },
  { name: 'done alone', choices: [], registration: () => ({ candidates: () => [done] }) },
  { name: 'no candidates', choices: [], registration: () => ({ candidates: () => [] }) },
  {
    name: 'nothing that is done',
    choices: [],
    registration: (log) => ({ candidates: () => [action(log), action(log, 'b')] }),
  },
  {
    name: 'one id twice',
    choices: [],
    registration: (log) => ({ candidates: () => [action(log), action(log), done] }),
  },
  { name: 'a failing observation', choices: [], registration: () => ({ observe: fail }) },
  {
    name: 'parts',
    choices: ['done'],
    registration: () => ({ observe: () => [{ type: 'input_text', text: 'A box.' }] }),
  },
  { name: 'a limit of none', choices: [], options: { maxSteps: 0 } },
  { name: 'an unknown parameter', choices: [], params: { stream: true } },
  { name: 'a user', choices: ['done'], params: { safety_identifier: 'u1' } },
  { name: 'an aborted signal', choices: [], options: { signal: AbortSignal.abort() } },
];

async function drive(Runner: Anything, client: unknown, row: Case): Promise<unknown> {
  emulator.reset();
  if (row.choices.length > 0) script(...row.choices);
  const log: unknown[] = [];
  const runner = new Runner({
    observe: () => 'A box.',
    candidates: () => [action(log), done],
    ...row.registration?.(log),
  });
  let result: unknown;
  try {
    result = await runner.run(client, { ...params, ...row.params }, row.options);
  } catch (error: Anything) {
    const { attemptedCandidateIds, completedCandidateIds, reason, name } = error;
    result = { attemptedCandidateIds, completedCandidateIds, reason, name };
    expect(`${error.stack}${JSON.stringify(error)}${error.cause}`).not.toContain('secret');
  }
  const bodies = emulator.requests.map(({ body }: Anything) => ({
    ...body,
    // Each package words its question.
    questions: body.questions.map(({ instructions: _own, ...rest }: Anything) => rest),
  }));
  return JSON.parse(JSON.stringify({ log, result, bodies }));
}

test.each(CASES)('$name: the same as with `openai`', async (row) => {
  const expected = await drive(TheirRunner, theirs(), row);
  expect(await drive(DecisionsToolRunner, ours(), row)).toEqual(expected);
});

const never = new Promise<never>(() => {});
test.each(['observe', 'candidates', 'execute', 'verify', 'request'])(
  'an abort while %s is awaited ends the run at once',
  async (phase) => {
    const controller = new AbortController();
    const log: string[] = [];
    const step =
      (name: string, value?: unknown): Anything =>
      () => {
        log.push(name);
        if (name !== phase) return value;
        controller.abort(new Error('Enough.'));
        return never;
      };
    if (phase === 'request') emulator.script(step('request'), { path: '/decisions' });
    else script(phase === 'verify' ? 'done' : 'a', 'done');
    const runner = new DecisionsToolRunner({
      observe: step('observe', 'A box.'),
      candidates: step('candidates', [{ ...action([]), execute: step('execute') }, done]),
      verify: step('verify', true),
    });
    const run = runner.run(ours(), params, { signal: controller.signal });
    await expect(run).rejects.toMatchObject({ reason: 'cancelled' });
    await expect(run).rejects.toBeInstanceOf(DecisionsToolRunnerError);
    await new Promise(setImmediate);
    expect(log.at(-1)).toBe(phase);
    if (phase !== 'request') expect(runner.close()).toEqual({ status: 'draining' });
  },
);

test('only one run at a time, and none after close', async () => {
  const runner = new DecisionsToolRunner({ observe: () => '', candidates: () => [done as never] });
  const first = runner.run(ours(), params);
  await expect(runner.run(ours(), params)).rejects.toThrow('busy');
  expect((await first).status).toBe('unverified');
  expect(runner.close()).toEqual({ status: 'closed' });
  await expect(runner.run(ours(), params)).rejects.toThrow('closed');
});
