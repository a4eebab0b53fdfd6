import { ResponsesToolRunner as TheirRunner } from 'openai-latest/helpers/responses-tool-runner';
import {
  ResponsesToolRunner,
  ResponsesToolRunnerError,
  type ResponsesRunnerCheckpoint,
} from '../src/tool-runner/index.js';
import { Bench, call, cloneInOwnRealm, done, PARAMS } from './tool-runs.js';

cloneInOwnRealm();
const bench = new Bench();
const mcp = {
  type: 'mcp',
  server_label: 's',
  server_url: 'https://x/mcp?key=1',
  authorization: 'secret',
  headers: { a: 'secret' },
} as const;
const params = { ...PARAMS, tools: [mcp] };
const fresh = { ...params, input: 'The page shows a list.' };
const performed: string[] = [];
const registered = (name = 'f'): any => ({
  functions: [
    {
      tool: { type: 'function', name, parameters: { type: 'object' }, strict: false },
      execute: ({ n }: { n?: number }) => {
        performed.push(`${name} ${n}`);
        return `out ${n}`;
      },
      allowOutputOverride: true,
    },
  ],
});

async function record(Runner: any = ResponsesToolRunner, client: unknown = bench.ours) {
  const saved: ResponsesRunnerCheckpoint[] = [];
  bench.script([call('c1', 'f', { n: 1 }), call('c2', 'f', { n: 2 })], [done]);
  await new Runner(registered()).run(client, params, {
    ledger: {
      runId: 'run_1',
      save: (one: any) => void saved.push(JSON.parse(JSON.stringify(one))),
    },
  });
  bench.emulator.reset();
  performed.length = 0;
  const boundary = saved.find(({ phase }) => phase === 'boundary')!;
  return { saved, boundary };
}

function resume(
  resumeFrom: unknown,
  { ledger = {}, tools = registered(), input = fresh, ...options }: any = {},
) {
  const saved: ResponsesRunnerCheckpoint[] = [];
  bench.script([call('c3', 'f', { n: 3 })], [done]);
  const run = new ResponsesToolRunner(tools).run(bench.ours, input, {
    ledger: { runId: 'run_1', save: (one: any) => void saved.push(one), resumeFrom, ...ledger },
    ...options,
  });
  return { run, saved };
}

test('saves every stage, without credentials', async () => {
  const { saved } = await record();
  expect(saved.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(saved.map(({ phase }) => phase)).toEqual([
    ...Array(6).fill('pending'),
    'boundary',
    'pending',
    'final',
  ]);
  expect(saved.map((one) => one.attempted_call_ids.length)).toEqual([0, 0, 1, 1, 2, 2, 2, 2, 2]);
  expect(saved.map((one) => one.returned_call_ids.length)).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 2]);
  expect(JSON.stringify(saved)).not.toMatch(/secret|key=1/);
});

test('saves what `openai` saves', async () => {
  const ours = await record();
  const theirs = await record(TheirRunner, bench.theirs);
  const withoutText = (all: ResponsesRunnerCheckpoint[]) =>
    all.map((one) => ({ ...one, final_response: one.final_response?.id }));
  expect(withoutText(ours.saved)).toEqual(withoutText(theirs.saved));
});

test.each([
  ['its own', ResponsesToolRunner],
  ["`openai`'s", TheirRunner],
])('continues %s checkpoint, and performs no call again', async (_name, Runner: any) => {
  const client = Runner === TheirRunner ? bench.theirs : bench.ours;
  const { boundary } = await record(Runner, client);
  const { run, saved } = resume(boundary);
  expect((await run).output_text).toBe('Done.');
  expect(performed).toEqual(['f 3']);
  expect(bench.bodies[0].input.slice(boundary.history.length)).toEqual([
    { role: 'user', content: fresh.input },
  ]);
  expect(saved[0]).toMatchObject({ revision: boundary.revision + 1, consumed_requests: 2 });
});

const set = (change: (one: any) => void) => (one: any) => {
  change(one);
  return one;
};
const itemOf = (one: any, type: string) => one.history.find((item: any) => item.type === type);
const CHANGES: [string, (one: any) => unknown][] = [
  ['another version', set((one) => (one.version = 2))],
  ['another run', set((one) => (one.run_id = 'run_2'))],
  ['a further member', set((one) => (one.more = 1))],
  ['a missing member', set((one) => delete one.tools)],
  ['a text as history', set((one) => (one.history = 'x'))],
  ['no object', () => 'x'],
  ['used requests', set((one) => (one.consumed_requests = 20))],
  ['other tools', set((one) => (one.tools[0].name = 'g'))],
  ['other rights', set((one) => (one.output_override_names = []))],
  ['a call without output', set((one) => (one.history = one.history.slice(0, -1)))],
  ['an output without call', set((one) => one.history.splice(1, 1))],
  ['an output twice', set((one) => one.history.push(one.history.at(-1)))],
  ['an unknown function', set((one) => (itemOf(one, 'function_call').name = 'h'))],
  ['arguments that are no text', set((one) => (itemOf(one, 'function_call').arguments = {}))],
  ['a call that began only', set((one) => one.returned_call_ids.pop())],
  [
    'a call that is unknown',
    set((one) => (one.attempted_call_ids = one.returned_call_ids = ['x'])),
  ],
  [
    'a pending call with changed arguments',
    set((one) => one.pending_items.push(call('c9', 'f', { n: 666 }))),
  ],
];
test.each(CHANGES)('a checkpoint with %s is refused before a request', async (_name, change) => {
  const { boundary } = await record();
  await expect(resume(change(boundary)).run).rejects.toBeInstanceOf(TypeError);
  expect(bench.bodies).toEqual([]);
  expect(performed).toEqual([]);
});

test.each(['pending', 'final'])('a checkpoint of the phase %s is refused', async (phase) => {
  const { saved } = await record();
  const found = saved.find((one) => one.phase === phase);
  await expect(resume(found).run).rejects.toThrow('phase `boundary`');
});

test.each<[string, object]>([
  ['no new input', { input: { ...params, input: [] } }],
  [
    'input of the assistant',
    { input: { ...params, input: [{ role: 'assistant', content: 'x' }] } },
  ],
  ['empty input', { input: { ...params, input: '' } }],
  ['another limit', { maxSteps: 5 }],
  ['other registered tools', { tools: registered('g') }],
  ['no id', { ledger: { runId: '' } }],
  ['query options', { requestOptions: { query: { a: 1 } } }],
  ['retries', { requestOptions: { maxRetries: 3 } }],
])('%s is refused before a request', async (_name, options) => {
  const { boundary } = await record();
  await expect(resume(boundary, options).run).rejects.toBeInstanceOf(TypeError);
  expect(bench.bodies).toEqual([]);
});

test.each([
  [1, []],
  [3, []],
  [4, ['f 1']],
])('a store that fails at checkpoint %i ends the run', async (failing, calls) => {
  performed.length = 0;
  bench.script([call('c1', 'f', { n: 1 }), call('c2', 'f', { n: 2 })], [done]);
  const run = new ResponsesToolRunner(registered()).run(bench.ours, params, {
    ledger: {
      runId: 'run_1',
      save: ({ revision }) => {
        if (revision === failing) throw new Error('disk full');
      },
    },
  });
  await expect(run).rejects.toBeInstanceOf(ResponsesToolRunnerError);
  expect(performed).toEqual(calls);
});
