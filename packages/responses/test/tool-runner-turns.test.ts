import { ComputerToolset } from '../src/computer/index.js';
import { ResponsesToolRunner, type ResponsesRunnerTurn } from '../src/tool-runner/index.js';
import { Bench, call, CLICK, computerCall, computerDriver, done, PARAMS } from './tool-runs.js';

const bench = new Bench();
const execute = jest.fn((_args: object) => 'x'.repeat(300));
afterEach(() => execute.mockClear());

function runner(more: object = {}): ResponsesToolRunner {
  const tool = { type: 'function', name: 'f', parameters: null, strict: false } as const;
  const functions = [{ tool, execute, allowOutputOverride: true }];
  return new ResponsesToolRunner({ functions, ...more });
}

const output = (call_id: string, text: unknown = 'mine') => ({
  type: 'function_call_output' as const,
  call_id,
  output: text as string,
});

async function loop(onTurn: (turn: ResponsesRunnerTurn) => void, options: object = {}) {
  for await (const turn of runner().iterate(bench.ours, PARAMS, options)) onTurn(turn);
  return bench.bodies.at(-1).input;
}

test('supplied outputs take the place of calls', async () => {
  bench.script([call('c1', 'f'), call('c2', 'f', { n: 2 })], [done]);
  const input = await loop((turn) => {
    if (turn.final) return expect(turn.completedCallIds).toEqual(['c1', 'c2']);
    turn.supplyOutputs([output('c2', 'first')]);
    turn.supplyOutputs([output('c1')]);
    turn.appendUserText('Go on.');
  });
  expect(execute).toHaveBeenCalledTimes(1);
  expect(input.slice(-3)).toEqual([
    output('c1'),
    output('c2', 'x'.repeat(300)),
    { role: 'user', content: 'Go on.' },
  ]);
});

test.each([
  ['an unknown call', [output('c9')]],
  ['one call twice', [output('c1'), output('c1')]],
  ['a number', [output('c1', 3)]],
  ['no output', null],
  ['another item', [{ ...output('c1'), type: 'message' }]],
])('outputs for %s are refused', async (_name, outputs) => {
  bench.script([call('c1', 'f')], [done]);
  await loop((turn) => {
    if (!turn.final) expect(() => turn.supplyOutputs(outputs as never)).toThrow(TypeError);
  });
  expect(execute).toHaveBeenCalledTimes(1);
});

test('a turn that is over takes nothing', async () => {
  bench.script([call('c1', 'f')], [done]);
  const turns: ResponsesRunnerTurn[] = [];
  await loop((turn) => {
    turns.push(turn);
    expect(() => turn.appendUserText('')).toThrow(TypeError);
    if (turn.final) expect(() => turns[0]!.appendUserText('x')).toThrow('over');
  });
  expect(() => turns[0]!.supplyOutputs([])).toThrow('over');
  expect(() => turns[1]!.appendUserText('x')).toThrow('over or final');
});

test('changes of a turn do not change what is performed', async () => {
  bench.script([call('c1', 'f', { n: 1 })], [done]);
  const input = await loop(({ response: { output: items } }) => {
    Object.assign(items[0]!, { arguments: '{"n":666}', call_id: 'other', name: 'g' });
  });
  expect(execute.mock.calls[0]![0]).toEqual({ n: 1 });
  expect(input.at(-2)).toEqual(call('c1', 'f', { n: 1 }));
});

test('leaving the loop performs nothing and frees the runner', async () => {
  const one = runner();
  bench.script([call('c1', 'f')], [done]);
  for await (const turn of one.iterate(bench.ours, PARAMS)) {
    await expect(one.run(bench.ours, PARAMS)).rejects.toThrow('busy');
    if (!turn.final) break;
  }
  expect(execute).not.toHaveBeenCalled();
  expect((await one.run(bench.ours, PARAMS)).output_text).toBe('Done.');
});

describe('a context budget', () => {
  const four = [['c1'], ['c2'], ['c3']].map(([id]) => [call(id!, 'f')]);

  test('leaves out chosen calls of one request, and keeps the conversation', async () => {
    bench.script(...four, [done]);
    const compact = jest.fn(({ eligibleCallIds }: any) => ({
      dropCallIds: eligibleCallIds.slice(0, 2),
      summary: 'Nothing found.',
    }));
    const contextBudget = { maxInputBytes: 1000, maxInputImages: 0, compact };
    const input = await loop(() => undefined, { contextBudget });
    expect(compact.mock.calls[0]![0]).toMatchObject({
      eligibleCallIds: ['c1', 'c2', 'c3'],
      inputImages: 0,
    });
    expect(compact.mock.calls[0]![0].history).toHaveLength(7);
    expect(input.map((item: any) => item.call_id ?? item.content)).toEqual([
      'Summary of outputs that are left out: Nothing found.',
      'go',
      expect.stringContaining('"call_id":"c1"'),
      expect.stringContaining('"call_id":"c2"'),
      'c3',
      'c3',
    ]);
  });

  test.each<[string, object | undefined, string]>([
    ['is exceeded without `compact`', undefined, 'exceeds'],
    ['is still exceeded', { dropCallIds: [] }, 'still exceeds'],
    ['is given unknown calls', { dropCallIds: ['c9'] }, 'ids of `eligibleCallIds`'],
    ['is given a call twice', { dropCallIds: ['c1', 'c1'] }, 'each once'],
    ['is given nothing', {}, 'ids of `eligibleCallIds`'],
  ])('that %s ends the run', async (_name, compaction, message) => {
    bench.script(...four, [done]);
    const compact = compaction && (() => compaction as never);
    const contextBudget = { maxInputBytes: 600, maxInputImages: 0, ...(compact && { compact }) };
    await expect(loop(() => undefined, { contextBudget })).rejects.toThrow(message);
  });

  test('keeps the newest screenshots', async () => {
    const computer = new ComputerToolset(computerDriver([]));
    bench.script(...['k1', 'k2', 'k3'].map((id) => [computerCall(id, [CLICK])]), [done]);
    const eligible: string[][] = [];
    const compact = ({ eligibleCallIds }: { eligibleCallIds: string[] }) => {
      eligible.push(eligibleCallIds);
      return { dropCallIds: eligibleCallIds };
    };
    const contextBudget = { maxInputBytes: 10_000, maxInputImages: 2, compact };
    const run = runner({ computer, functions: [] });
    await run.run(bench.ours, PARAMS, {
      contextBudget: { ...contextBudget, keepRecentScreenshots: 2 },
    });
    expect(eligible).toEqual([['k1']]);
  });

  test.each([{ truncation: 'auto' }, { context_management: [{ type: 'compaction' }] }])(
    'excludes %j',
    async (params) => {
      const contextBudget = { maxInputBytes: 1000, maxInputImages: 0 };
      const run = runner().run(bench.ours, { ...PARAMS, ...params } as never, { contextBudget });
      await expect(run).rejects.toThrow('`contextBudget` excludes');
    },
  );
});
