import { makeParseableResponseTool } from '@oai/core/internal';
import {
  ResponsesToolRunner,
  runnerFunction,
  type ResponsesRunnerOptions,
  type RunnerFunction,
} from '../src/tool-runner/index.js';
import { Bench, call, done, entry, notes, PARAMS } from './tool-runs.js';

/** Approvals, failures, time limits and concurrency of functions: the same as those of chat. */

const bench = new Bench();

const run = (functions: RunnerFunction[], options: ResponsesRunnerOptions = {}) =>
  new ResponsesToolRunner({ functions }).run(bench.ours, PARAMS, options);

/** The outputs that the second request sends, by the id of the call. */
const outputs = () =>
  Object.fromEntries(
    bench.bodies[1].input
      .filter((item: any) => item.type === 'function_call_output')
      .map((item: any) => [item.call_id, item.output]),
  );

describe('approvals', () => {
  test.each([
    ['true', true, 'x'],
    ['false', false, 'The call was refused by the user.'],
    ['a reason', 'Not on Sundays.', 'Not on Sundays.'],
    ['an empty reason', '', 'The call was refused by the user.'],
  ])('%s', async (_name, decision, output) => {
    const execute = jest.fn(() => 'x');
    bench.script([call('c1', 'f', { a: 1 })], [done]);
    const seen: any[] = [];
    const log: string[] = [];
    await run([entry('f', execute)], {
      approveFunction: async (shown) => {
        expect(execute).not.toHaveBeenCalled();
        seen.push({ ...shown });
        // A change of the copy that was shown has no effect.
        Object.assign(shown, { name: 'g', arguments: '{"a":2}' });
        return decision;
      },
      onDiagnostic: notes(log),
    });
    expect(seen).toMatchObject([{ call_id: 'c1', name: 'f', arguments: '{"a":1}' }]);
    expect(outputs()).toEqual({ c1: output });
    expect(execute.mock.calls.length).toBe(decision === true ? 1 : 0);
    if (decision === true) expect(execute).toHaveBeenCalledWith({ a: 1 }, expect.anything());
    expect(log).toContain(`responses approval ${decision === true ? 'completed' : 'refused'} c1 f`);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['an object', { approved: true }],
  ])('%s ends the run', async (_name, decision) => {
    const execute = jest.fn(() => 'x');
    bench.script([call('c1', 'f')], [done]);
    await expect(
      run([entry('f', execute)], { approveFunction: () => decision as boolean }),
    ).rejects.toThrow('`approveFunction` must return true, false, or a reason');
    expect(execute).not.toHaveBeenCalled();
  });

  test('an error ends the run without its text, also if failures are returned', async () => {
    const execute = jest.fn(() => 'x');
    bench.script([call('c1', 'f')], [done]);
    const fail = () => Promise.reject(new Error('password=1'));
    const options = { approveFunction: fail, toolErrors: 'return' } as const;
    const error = await run([entry('f', execute)], options).catch((one) => one);
    expect(error.name).toBe('ResponsesToolRunnerError');
    expect(error.message).not.toContain('password');
    expect(execute).not.toHaveBeenCalled();
    expect(bench.bodies).toHaveLength(1);
  });

  test('an abort while a person decides performs nothing', async () => {
    const execute = jest.fn(() => 'x');
    const controller = new AbortController();
    bench.script([call('c1', 'f')], [done]);
    const approveFunction = () => {
      controller.abort(new Error('Enough.'));
      return true;
    };
    const { signal } = controller;
    await expect(run([entry('f', execute)], { approveFunction, signal })).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(execute).not.toHaveBeenCalled();
    expect(bench.bodies).toHaveLength(1);
  });
});

describe('failures that the model learns of', () => {
  const toolErrors = 'return' as const;
  const checked = runnerFunction(
    makeParseableResponseTool<{ name: string; arguments: object }>(
      { type: 'function', name: 'checked', parameters: { type: 'object' }, strict: true },
      {
        parser: (text) => {
          if (!('city' in JSON.parse(text))) throw new Error('`city` is missing.');
          return JSON.parse(text) as object;
        },
        callback: () => 'sunny',
      },
    ),
  );

  test.each<[string, RunnerFunction, unknown, string]>([
    ['an error', entry('f', () => Promise.reject(new Error('No such city.'))), {}, 'No such city.'],
    ['a text that is thrown', entry('f', () => Promise.reject('No.')), {}, 'No.'],
    ['arguments that are no object', entry('f', () => 'x'), '[1]', 'are not a JSON object'],
    ['arguments that are cut off', entry('f', () => 'x'), '{"a', 'are not a JSON object'],
    ['arguments that do not fit the schema', checked, {}, '`city` is missing.'],
  ])('%s', async (_name, fails, args, text) => {
    bench.script([call('c1', fails.tool.name, args), call('c2', 'ok')], [done]);
    await run([fails, entry('ok', () => 'fine')], { toolErrors });
    expect(outputs()).toEqual({ c1: expect.stringContaining(text), c2: 'fine' });
  });

  test('a result that the API does not take ends the run: that is a fault of the program', async () => {
    bench.script([call('c1', 'f')], [done]);
    await expect(run([entry('f', () => 5 as never)], { toolErrors })).rejects.toThrow(
      'must return a text',
    );
  });

  test('an abort ends the run', async () => {
    const controller = new AbortController();
    bench.script([call('c1', 'f')], [done]);
    const fail = () => {
      controller.abort();
      return Promise.reject(new Error('stopped'));
    };
    await expect(
      run([entry('f', fail)], { toolErrors, signal: controller.signal }),
    ).rejects.toThrow();
    expect(bench.bodies).toHaveLength(1);
  });
});

describe('time limits', () => {
  const waits = () => {
    const signals: AbortSignal[] = [];
    const execute: RunnerFunction['execute'] = (_args, options) =>
      new Promise((_resolve, reject) => {
        signals.push(options!.signal!);
        options!.signal!.addEventListener('abort', () => reject(new Error('stopped')));
      });
    return { signals, execute };
  };

  test('a call that takes too long ends the run, and its signal is aborted', async () => {
    const { signals, execute } = waits();
    bench.script([call('c1', 'f')], [done]);
    await expect(run([entry('f', execute)], { toolTimeoutMs: 10 })).rejects.toThrow(
      'The function "f" took longer than 10 ms.',
    );
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('or the model learns of it', async () => {
    bench.script([call('c1', 'f'), call('c2', 'ok')], [done]);
    const functions = [entry('f', waits().execute), entry('ok', () => 'fine')];
    await run(functions, { toolTimeoutMs: 10, toolErrors: 'return' });
    expect(outputs()).toEqual({ c1: 'The function "f" took longer than 10 ms.', c2: 'fine' });
  });

  test('a function that never returns does not keep the runner busy', async () => {
    bench.script([call('c1', 'f')], [done]);
    const functions = [entry('f', () => new Promise<string>(() => {}))];
    const runner = new ResponsesToolRunner({ functions });
    const options = { toolTimeoutMs: 10, toolErrors: 'return' } as const;
    await runner.run(bench.ours, PARAMS, options);
    bench.script([done]);
    await expect(runner.run(bench.ours, PARAMS, options)).resolves.toMatchObject({
      output_text: 'Done.',
    });
    expect(runner.close()).toEqual({ status: 'closed' });
  });

  test('the decision of a person has no time limit', async () => {
    bench.script([call('c1', 'f')], [done]);
    const approveFunction = () =>
      new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 50));
    await run([entry('f', () => 'x')], { toolTimeoutMs: 20, approveFunction });
    expect(outputs()).toEqual({ c1: 'x' });
  });
});

describe('concurrency', () => {
  /** Functions that note how many of them run, and end together. */
  const counted = () => {
    let running = 0;
    const counts: number[] = [];
    const execute = async (args: Record<string, unknown>) => {
      counts.push((running += 1));
      await new Promise((resolve) => setTimeout(resolve, 20));
      running -= 1;
      return String(args.n);
    };
    return { counts, execute };
  };
  const calls = (name: string) => [1, 2, 3, 4].map((n) => call(`c${n}`, name, { n }));

  test.each([
    ['independent functions run beside each other', true, 3, [1, 2, 3, 3]],
    ['two at a time by default', true, undefined, [1, 2, 2, 2]],
    ['others run one after another', false, 3, [1, 1, 1, 1]],
  ])('%s', async (_name, independent, maxConcurrentCalls, expected) => {
    const { counts, execute } = counted();
    bench.script(calls('f'), [done]);
    const limit = maxConcurrentCalls === undefined ? {} : { maxConcurrentCalls };
    await run([entry('f', execute, { independent })], limit);
    expect(counts).toEqual(expected);
    const sent = bench.bodies[1].input.filter((item: any) => item.type === 'function_call_output');
    expect(sent.map((item: any) => item.output)).toEqual(['1', '2', '3', '4']);
  });

  test('a call that is not independent waits for those before it', async () => {
    const { counts, execute } = counted();
    const order: string[] = [];
    bench.script([...calls('f').slice(0, 2), call('c9', 'g'), call('c3', 'f', { n: 3 })], [done]);
    const alone = () => {
      order.push(`after ${counts.length}`);
      return 'x';
    };
    await run([entry('f', execute, { independent: true }), entry('g', alone)]);
    expect(order).toEqual(['after 2']);
    expect(counts).toEqual([1, 2, 1]);
  });

  test('a failure stops those that run and starts no other', async () => {
    let signal: AbortSignal | undefined;
    const started: unknown[] = [];
    const execute: RunnerFunction['execute'] = async ({ n }, options) => {
      started.push(n);
      if (n === 2) throw new Error('no');
      signal = options!.signal;
      await new Promise((resolve) => signal!.addEventListener('abort', resolve));
      return 'x';
    };
    bench.script(calls('f'), [done]);
    await expect(run([entry('f', execute, { independent: true })])).rejects.toMatchObject({
      attemptedCallIds: ['c1', 'c2'],
      completedCallIds: [],
    });
    expect(signal!.aborted).toBe(true);
    expect(started).toEqual([1, 2]);
  });
});

test.each<[string, object]>([
  ['toolErrors', { toolErrors: 'ignore' }],
  ['toolTimeoutMs', { toolTimeoutMs: 0 }],
  ['toolTimeoutMs', { toolTimeoutMs: NaN }],
  ['approveFunction', { approveFunction: true }],
  ['maxConcurrentCalls', { maxConcurrentCalls: 0 }],
])('an invalid `%s` is refused before any request', async (name, options) => {
  await expect(run([entry('f', () => 'x')], options)).rejects.toThrow(`\`${name}\``);
  expect(bench.bodies).toHaveLength(0);
});
