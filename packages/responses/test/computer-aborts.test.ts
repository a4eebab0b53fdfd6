import { ComputerToolset } from '../src/computer/index.js';
import { Bench, CLICK, computerCall, computerDriver, done, PARAMS } from './tool-runs.js';

const bench = new Bench();
const reason = new Error('Enough.');

test('an abort before the run sends nothing', async () => {
  const toolset = new ComputerToolset(computerDriver([]));
  const run = toolset.run(bench.ours, PARAMS, { signal: AbortSignal.abort(reason) });
  await expect(run).rejects.toBe(reason);
  expect(bench.bodies).toEqual([]);
});

test('an abort during a request ends the run', async () => {
  const log: unknown[] = [];
  const controller = new AbortController();
  bench.emulator.script(
    () => {
      controller.abort(reason);
      return { text: 'Too late.' };
    },
    { path: '/responses' },
  );
  const toolset = new ComputerToolset(computerDriver(log));
  await expect(
    toolset.run(bench.ours, PARAMS, { signal: controller.signal }),
  ).rejects.toBeInstanceOf(Error);
  expect(log).toEqual([]);
});

// Each row aborts in another callback and then never lets it end.
const never = new Promise<never>(() => {});
test.each(['approveSafetyChecks', 'beforeAction', 'click', 'screenshot'])(
  'an abort while %s is awaited ends the run at once',
  async (phase) => {
    const controller = new AbortController();
    const log: unknown[] = [];
    const step = (name: string) => () => {
      if (name !== phase) return true;
      log.length = 0;
      controller.abort(reason);
      return never;
    };
    const driver = computerDriver(log, {
      ...(phase === 'click' && { click: step('click') as never }),
      ...(phase === 'screenshot' && { screenshot: step('screenshot') as never }),
    });
    const toolset = new ComputerToolset(driver);
    const check = { pending_safety_checks: [{ id: 'sc_1' }] };
    bench.script([computerCall('c1', [CLICK, CLICK], check)], [done]);
    const records: string[] = [];
    const run = toolset.run(bench.ours, PARAMS, {
      signal: controller.signal,
      approveSafetyChecks: step('approveSafetyChecks'),
      beforeAction: step('beforeAction'),
      onDiagnostic: ({ stage, reason: why }) => void records.push(`${stage} ${why}`),
    });
    await expect(run).rejects.toBe(reason);
    expect(log).toEqual([]);
    expect(records.at(-1)).toMatch(/^(approval|action) cancelled$/);
    expect(bench.bodies).toHaveLength(1);
  },
);

test('an abandoned call of the driver keeps the helper busy until it has settled', async () => {
  const controller = new AbortController();
  let release = (): void => {};
  const driver = computerDriver([], {
    click: () => {
      controller.abort(reason);
      return new Promise<void>((resolve) => (release = resolve));
    },
  });
  const toolset = new ComputerToolset(driver);
  const first = toolset.execute(computerCall('c1', [CLICK]), { signal: controller.signal });
  await expect(first).rejects.toBe(reason);
  await expect(toolset.execute(computerCall('c2', [CLICK]))).rejects.toThrow('busy');
  expect(toolset.close()).toEqual({ status: 'draining' });
  release();
  await Promise.resolve().then(() => undefined);
  await new Promise(setImmediate);
  expect(toolset.close()).toEqual({ status: 'closed' });
  await expect(toolset.execute(computerCall('c2', [CLICK]))).rejects.toThrow('closed');
});

test('two runs do not share a driver', async () => {
  const toolset = new ComputerToolset(computerDriver([]));
  bench.script([done]);
  const first = toolset.run(bench.ours, PARAMS);
  await expect(toolset.run(bench.ours, PARAMS)).rejects.toThrow('busy');
  expect((await first).output_text).toBe('Done.');
});

test.each([
  () => {
    throw new Error('broken');
  },
  () => Promise.reject(new Error('broken')) as never,
])('an observer that fails changes nothing', async (onDiagnostic) => {
  const toolset = new ComputerToolset(computerDriver([]));
  const output = await toolset.execute(computerCall('c1', [CLICK]), { onDiagnostic });
  expect(output.call_id).toBe('c1');
});
