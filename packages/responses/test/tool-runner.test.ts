import { APIError } from '@oai/core';
import { makeParseableResponseTool } from '@oai/core/internal';
import {
  ResponsesToolRunner,
  ResponsesToolRunnerError,
  runnerFunction,
} from '../src/tool-runner/index.js';
import { sse, response } from './response-events.js';
import { Bench, call, completed, done, entry, PARAMS } from './tool-runs.js';

const bench = new Bench();
const never = new Promise<never>(() => {});
const reason = new Error('Enough.');

function events(output: readonly object[]): any[] {
  return [
    { type: 'response.created', response: response() },
    ...output.map((item, output_index) => ({
      type: 'response.output_item.done',
      output_index,
      item,
    })),
    { type: 'response.completed', response: completed(output) },
  ].map((event, sequence_number) => ({ ...event, sequence_number }));
}

const script = (...all: any[][]) =>
  bench.emulator.script(
    all.map((list) => ({ sse: sse(list) })),
    { path: '/responses' },
  );

test('returns the final response with its text', async () => {
  bench.script([call('c1', 'f')], [done]);
  const runner = new ResponsesToolRunner({ functions: [entry('f', () => 'x')] });
  const final = await runner.run(bench.ours, PARAMS);
  expect(final.output_text).toBe('Done.');
  expect(runner.close()).toEqual({ status: 'closed' });
  await expect(runner.run(bench.ours, PARAMS)).rejects.toThrow('closed');
});

test('a tool that throws ends the run, without its text', async () => {
  const later = jest.fn(() => 'x');
  const fail = () => Promise.reject(new Error('password=1'));
  bench.script([call('c1', 'f'), call('c2', 'g')], [done]);
  const runner = new ResponsesToolRunner({ functions: [entry('f', fail), entry('g', later)] });
  const error = await runner.run(bench.ours, PARAMS).catch((one) => one);
  expect(error).toBeInstanceOf(ResponsesToolRunnerError);
  expect(error.name).toBe('ResponsesToolRunnerError');
  expect(error).toMatchObject({ attemptedCallIds: ['c1'], completedCallIds: [] });
  expect(`${error.stack} ${JSON.stringify(error)} ${error.cause}`).not.toContain('password');
  expect(later).not.toHaveBeenCalled();
});

test('the error of a failed request is the cause', async () => {
  bench.emulator.script(
    { status: 400, json: { error: { message: 'Bad.' } } },
    { path: '/responses' },
  );
  const runner = new ResponsesToolRunner({ functions: [entry('f', () => 'x')] });
  const error = await runner.run(bench.ours, PARAMS).catch((one) => one);
  expect(error.message).toContain('The request failed: 400');
  expect(error.cause).toBeInstanceOf(APIError);
  expect(Object.keys(error)).not.toContain('cause');
});

test('a namespaced call is not a call of the function', async () => {
  const execute = jest.fn(() => 'x');
  bench.script([call('c1', 'f', {}, { namespace: 'other' })], [done]);
  const run = new ResponsesToolRunner({ functions: [entry('f', execute)] }).run(bench.ours, PARAMS);
  await expect(run).rejects.toThrow('not registered');
  expect(execute).not.toHaveBeenCalled();
});

test.each(['constructor', '__proto__', 'toString'])('%s is no function', async (name) => {
  bench.script([call('c1', name)], [done]);
  const runner = new ResponsesToolRunner({ functions: [entry('f', () => 'x')] });
  await expect(runner.run(bench.ours, PARAMS)).rejects.toThrow('not registered');
});

test.each([
  ['no name', [entry('', () => 'x')], 'declaration with a name'],
  ['no function', [entry('f', undefined as never)], 'needs `execute`'],
  ['a name twice', [entry('f', () => 'x'), entry('f', () => 'y')], 'are named "f"'],
])('%s is refused', (_name, functions, message) => {
  expect(() => new ResponsesToolRunner({ functions })).toThrow(message);
});

test('an unknown early name is refused', () => {
  const functions = [entry('f', () => 'x')];
  const earlyExecution = { functions: ['g'] };
  expect(() => new ResponsesToolRunner({ functions, earlyExecution })).toThrow(
    'unknown function "g"',
  );
});

describe('runnerFunction', () => {
  const tool = (callback?: (args: any) => unknown) =>
    makeParseableResponseTool<any>(entry('f', () => '').tool, {
      parser: (text) => {
        const args = JSON.parse(text);
        if (typeof args.a !== 'number') throw new Error('a is no number');
        return args;
      },
      callback,
    }) as never;

  test('passes parsed arguments', async () => {
    bench.script([call('c1', 'f', { a: 1 })], [done]);
    const callback = jest.fn(() => 'x');
    await new ResponsesToolRunner({ functions: [runnerFunction(tool(callback))] }).run(
      bench.ours,
      PARAMS,
    );
    expect(callback).toHaveBeenCalledWith({ a: 1 });
  });

  test('does not call the function with other arguments', async () => {
    bench.script([call('c1', 'f', { a: 'x' })], [done]);
    const callback = jest.fn(() => 'x');
    const runner = new ResponsesToolRunner({ functions: [runnerFunction(tool(callback))] });
    await expect(runner.run(bench.ours, PARAMS)).rejects.toBeInstanceOf(ResponsesToolRunnerError);
    expect(callback).not.toHaveBeenCalled();
  });

  test('needs a function', () => {
    expect(() => runnerFunction(tool())).toThrow('needs a tool');
    expect(() => runnerFunction(entry('f', () => '').tool as never)).toThrow('needs a tool');
  });
});

describe('aborts', () => {
  const phases = [
    'request',
    'onEvent',
    'beforeEarlyCall',
    'execute',
    'approveMcp',
    'save',
    'compact',
  ];
  test.each(phases)('while %s is awaited the run ends at once', async (phase) => {
    const controller = new AbortController();
    const log: string[] = [];
    const step =
      (name: string, value?: unknown): any =>
      () => {
        log.push(name);
        if (name !== phase) return value;
        controller.abort(reason);
        return never;
      };
    const approval = {
      type: 'mcp_approval_request',
      id: 'm1',
      name: 'n',
      arguments: '{}',
      server_label: 's',
    };
    const output = phase === 'approveMcp' ? [approval] : [call('c1', 'f'), call('c2', 'f')];
    if (phase === 'request') bench.emulator.script(step('request'), { path: '/responses' });
    else script(events(output), events([done]));
    const compact = phase === 'compact';
    const runner = new ResponsesToolRunner({ functions: [entry('f', step('execute', 'x'))] });
    const run = runner.run(
      bench.ours,
      { ...PARAMS, tools: [{ type: 'mcp', server_label: 's', server_url: 'https://x' }] },
      {
        stream: true,
        signal: controller.signal,
        onEvent: step('onEvent'),
        approveMcp: step('approveMcp', true),
        ...(phase === 'beforeEarlyCall' && {
          eager: true,
          beforeEarlyCall: step('beforeEarlyCall', 'execute'),
        }),
        ...(phase === 'save' && { ledger: { runId: 'r', save: step('save') } }),
        ...(compact && {
          contextBudget: { maxInputBytes: 1, maxInputImages: 0, compact: step('compact') },
        }),
      },
    );
    await expect(run).rejects.toBeInstanceOf(ResponsesToolRunnerError);
    const count = log.length;
    await new Promise(setImmediate);
    expect(log).toHaveLength(count);
    expect(log.at(-1)).toBe(phase);
    if (phase !== 'execute') expect(log).not.toContain('execute');
    if (phase !== 'request') expect(runner.close()).toEqual({ status: 'draining' });
  });

  test('at a turn, nothing is performed', async () => {
    const controller = new AbortController();
    const execute = jest.fn(() => 'x');
    bench.script([call('c1', 'f')], [done]);
    const runner = new ResponsesToolRunner({ functions: [entry('f', execute)] });
    const { signal } = controller;
    const loop = async () => {
      for await (const _turn of runner.iterate(bench.ours, PARAMS, { signal }))
        controller.abort(reason);
    };
    await expect(loop()).rejects.toBeInstanceOf(ResponsesToolRunnerError);
    expect(execute).not.toHaveBeenCalled();
  });

  test('before the run, nothing is sent', async () => {
    const runner = new ResponsesToolRunner({ functions: [entry('f', () => 'x')] });
    const run = runner.run(bench.ours, PARAMS, { signal: AbortSignal.abort(reason) });
    await expect(run).rejects.toBeInstanceOf(ResponsesToolRunnerError);
    await expect(run).rejects.toHaveProperty('cause', reason);
    expect(bench.bodies).toEqual([]);
  });
});

describe('early calls', () => {
  test('that are independent run side by side, within their limit', async () => {
    let running = 0;
    let most = 0;
    const execute = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return 'x';
    };
    const calls = ['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => call(id, 'f'));
    script(events(calls), events([done]));
    const runner = new ResponsesToolRunner({
      functions: [entry('f', execute, { independent: true })],
    });
    await runner.run(bench.ours, PARAMS, { stream: true, eager: true, maxConcurrentCalls: 3 });
    expect(most).toBe(3);
    expect(bench.bodies[1].input.slice(-5).map((item: any) => item.call_id)).toEqual(
      calls.map(({ call_id }) => call_id),
    );
  });

  test('that fail end the run at once, and the others get their signal', async () => {
    let aborted: unknown;
    const hang = (_args: object, options?: { signal: AbortSignal | undefined }) => {
      options?.signal?.addEventListener('abort', () => (aborted = options.signal?.aborted));
      return never;
    };
    script(events([call('c1', 'f'), call('c2', 'g')]), events([done]));
    const independent = { independent: true };
    const fail = () => Promise.reject(new Error('broken'));
    const functions = [entry('f', hang, independent), entry('g', fail, independent)];
    const run = new ResponsesToolRunner({ functions }).run(bench.ours, PARAMS, {
      stream: true,
      eager: true,
    });
    await expect(run).rejects.toMatchObject({
      attemptedCallIds: ['c1', 'c2'],
      completedCallIds: [],
    });
    expect(aborted).toBe(true);
  });

  test('that the completed response changes end the run', async () => {
    const list = events([call('c1', 'f')]);
    list.at(-1).response.output = [call('c1', 'f', { changed: true })];
    script(list);
    const runner = new ResponsesToolRunner({ functions: [entry('f', () => 'x')] });
    const run = runner.run(bench.ours, PARAMS, { stream: true, eager: true });
    await expect(run).rejects.toThrow('differs from the items');
  });
});
