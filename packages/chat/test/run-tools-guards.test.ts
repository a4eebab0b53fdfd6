import { APIUserAbortError, OpenAIError, type ToolApprovalPause } from '../src/index.js';
import { functionCall } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { answersOf, calls, ok, pause, tool } from './support/tools.js';

const never = (): Promise<never> => new Promise(() => {});

/** A tool that needs approval and records its calls. */
const guarded = (ran: unknown[]) =>
  tool('delete', (args) => void ran.push(args), { needsApproval: true });

const memberNames = [
  ...['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', '__defineGetter__'],
  ...['isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString'],
];

describe('an approval belongs to one call that was shown', () => {
  test.each(memberNames)('the id %s is not approved by its name', async (id) => {
    const first = calls(functionCall(id, 'delete', { path: '/' }));
    const { completions } = await serve([first, ok]);
    const ran: unknown[] = [];
    const runner = completions.runTools({ ...base, tools: [guarded(ran)] }, { approvals: {} });
    await runner.done();
    expect(runner.pause?.pending).toEqual([{ id, name: 'delete', arguments: '{"path":"/"}' }]);
    const { messages } = runner.pause!;
    const unanswered = { ...base, messages, tools: [guarded(ran)] };
    const asked = completions.runTools(unanswered, { approvals: { other: true } });
    await asked.done().catch(() => {});
    expect(asked.pause?.pending).toHaveLength(1);
    expect(ran).toEqual([]);

    const approvals = Object.fromEntries([[id, true]]);
    await completions.runTools(unanswered, { approvals }).done();
    expect(ran).toEqual([{ path: '/' }]);
  });

  test('not to one with the same id in a later answer', async () => {
    const { completions } = await serve([
      calls(functionCall('a', 'delete', { path: '/tmp' })),
      calls(functionCall('a', 'delete', { path: '/' })),
      ok,
    ]);
    const ran: unknown[] = [];
    const paused = completions.runTools({ ...base, tools: [guarded(ran)] });
    await paused.done();
    const { messages } = paused.pause!;
    const resumed = completions.runTools(
      { ...base, messages, tools: [guarded(ran)] },
      { approvals: { a: true } },
    );
    await resumed.done();
    expect(ran).toEqual([{ path: '/tmp' }]);
    expect(resumed.pause?.pending).toEqual([
      { id: 'a', name: 'delete', arguments: '{"path":"/"}' },
    ]);
  });

  test('not to a call of a run that nobody has seen', async () => {
    const { completions } = await serve([calls(functionCall('a', 'delete')), ok]);
    const ran: unknown[] = [];
    const options = { approvals: { a: true } };
    const runner = completions.runTools({ ...base, tools: [guarded(ran)] }, options);
    await runner.done();
    expect([ran, runner.pause?.pending.length]).toEqual([[], 1]);
  });

  const twins = [
    functionCall('a', 'delete', { path: '/tmp' }),
    functionCall('a', 'delete', { path: '/' }),
  ];

  test.each([
    ['1 and "1"', [1, '1']],
    ['"1" and 1', ['1', 1]],
    ['"1" and ["1"]', ['1', ['1']]],
    ['objects', [{}, { toString: 1 }]],
    ['true and "true"', [true, 'true']],
  ])('not to another with an id that is the same as text: %s', async (_name, ids) => {
    const list = twins.map((call, index) => ({ ...call, id: ids[index] }));
    const ran: unknown[] = [];
    const { completions } = await serve([calls(...list), ok]);
    const paused = completions.runTools({ ...base, tools: [guarded(ran)] });
    await paused.done();
    const { messages, pending } = paused.pause!;
    const options = { approvals: { [String(pending[0]!.id)]: true } };
    const resumed = completions.runTools({ ...base, messages, tools: [guarded(ran)] }, options);
    await resumed.done();
    expect(ran).toEqual([{ path: '/tmp' }]);
    expect(resumed.pause?.pending).toEqual([pending[1]]);

    // A conversation that another program has kept.
    const kept = [
      ...base.messages,
      { role: 'assistant', tool_calls: list.slice(0, 2) },
    ] as typeof base.messages;
    const asked = (await serve([ok])).completions.runTools(
      { ...base, messages: kept, tools: [guarded(ran)] },
      { approvals: { 1: true, true: true } },
    );
    await asked.done().catch(() => {});
    expect(ran).toEqual([{ path: '/tmp' }]);
  });

  test('not to another with the same id in one answer', async () => {
    const { completions } = await serve([calls(...twins), ok]);
    const ran: unknown[] = [];
    const paused = completions.runTools({ ...base, tools: [guarded(ran)] });
    await paused.done();
    const { messages, pending } = paused.pause!;
    expect(new Set(pending.map(({ id }) => id)).size).toBe(2);
    const options = { approvals: { a: true } };
    const resumed = completions.runTools({ ...base, messages, tools: [guarded(ran)] }, options);
    await resumed.done();
    expect(ran).toEqual([{ path: '/tmp' }]);
    expect(resumed.pause?.pending).toEqual([pending[1]]);
  });

  test('not to several with one id in a conversation, which are refused', async () => {
    const { completions } = await serve([ok]);
    const ran: unknown[] = [];
    const messages = [...base.messages, { role: 'assistant' as const, tool_calls: twins as never }];
    const runner = completions.runTools(
      { ...base, messages, tools: [guarded(ran)] },
      { approvals: { a: true } },
    );
    expect(await runner.finalContent()).toBe('ok');
    expect(ran).toEqual([]);
    expect(answersOf(runner)).toEqual(Array(2).fill(expect.stringContaining('the same id')));
  });

  test.each([
    { change: {}, runs: true },
    { change: { arguments: '{"path":"/"}' }, runs: false },
    { change: { name: 'other' }, runs: false },
    { change: { id: 'b' }, runs: false },
  ])('the call itself approves what is the same, not %j', async ({ change, runs }) => {
    const { completions } = await serve([calls(functionCall('a', 'delete', { path: '/tmp' })), ok]);
    const ran: unknown[] = [];
    const paused = completions.runTools({ ...base, tools: [guarded(ran)] });
    await paused.done();
    const { messages, pending } = JSON.parse(JSON.stringify(paused.pause!)) as ToolApprovalPause;
    const options = { approvals: { a: { ...pending[0]!, ...change } } };
    const resumed = completions.runTools({ ...base, messages, tools: [guarded(ran)] }, options);
    await resumed.done();
    expect(ran).toEqual(runs ? [{ path: '/tmp' }] : []);
    expect(resumed.pause?.pending).toEqual(runs ? undefined : pending);
  });

  test.each<unknown>([{ toString: 1 }, ['a'], {}])('%j names no call: nothing runs', async (id) => {
    const { completions } = await serve([ok]);
    const ran: unknown[] = [];
    const saved = {
      role: 'assistant',
      tool_calls: [{ ...functionCall('a', 'delete'), id: id as string }],
    } as never;
    const messages = [...base.messages, saved];
    const runner = completions.runTools(
      { ...base, messages, tools: [guarded(ran)] },
      { approvals: { a: true } },
    );
    await expect(runner.done()).rejects.toThrow(
      new OpenAIError('The `id` of a tool call must be a text.'),
    );
    expect(ran).toEqual([]);
  });

  test.each([1, 'yes', {}])('%j is not an approval that runs a call', async (approval) => {
    const { completions } = await serve([calls(functionCall('a', 'delete')), ok]);
    const ran: unknown[] = [];
    const paused = completions.runTools({ ...base, tools: [guarded(ran)] });
    await paused.done();
    const options = { approvals: { a: approval as true } };
    const { messages } = paused.pause!;
    await completions.runTools({ ...base, messages, tools: [guarded(ran)] }, options).done();
    expect(ran).toEqual([]);
  });
});

describe('after an abort no tool starts, and the run ends at once', () => {
  test.each([
    { name: 'an approval', more: (wait: () => Promise<unknown>) => ({ needsApproval: wait }) },
    { name: 'a parse', more: (wait: () => Promise<unknown>) => ({ parse: wait }) },
  ])('while $name is awaited', async ({ more }) => {
    const { completions, requests } = await serve([calls(functionCall('a', 'read')), ok]);
    const run = jest.fn(() => 'content');
    let go = (_value: unknown): void => {};
    const wait = (): Promise<unknown> => new Promise((resolve) => (go = resolve));
    const runner = completions.runTools({ ...base, tools: [tool('read', run, more(wait))] });
    while (requests.length === 0) await pause(1);
    await pause(20);
    runner.abort();
    await expect(runner.done()).rejects.toBeInstanceOf(APIUserAbortError);
    go(false);
    await pause(5);
    expect(run).not.toHaveBeenCalled();
    expect(requests).toHaveLength(1);
  });

  test('while a tool never ends', async () => {
    const { completions, requests } = await serve([
      calls(functionCall('a', 'wait'), functionCall('b', 'read')),
      ok,
    ]);
    const run = jest.fn(() => 'content');
    const options = { maxConcurrentTools: 1 };
    const tools = [tool('wait', never), tool('read', run)];
    const runner = completions.runTools({ ...base, tools }, options);
    while (requests.length === 0) await pause(1);
    await pause(20);
    runner.abort();
    await expect(runner.done()).rejects.toBeInstanceOf(APIUserAbortError);
    await pause(5);
    expect(run).not.toHaveBeenCalled();
  });
});

test('a failing tool is reported at once, and the others get their signal', async () => {
  const { completions } = await serve([
    calls(functionCall('a', 'wait'), functionCall('b', 'fail'), functionCall('c', 'read')),
    ok,
  ]);
  let signal: AbortSignal | undefined;
  const run = jest.fn(() => 'content');
  const wait = tool('wait', ((_args: object, runner: { controller: AbortController }) => {
    signal = runner.controller.signal;
    return never();
  }) as never);
  const fail = tool('fail', async () => {
    await pause(5);
    throw new Error('broken');
  });
  const tools = [wait, fail, tool('read', run)];
  const runner = completions.runTools({ ...base, tools }, { maxConcurrentTools: 2 });
  const error: unknown = await runner.done().catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).not.toBeInstanceOf(APIUserAbortError);
  expect((error as Error).message).toContain('broken');
  expect(signal?.aborted).toBe(true);
  expect(run).not.toHaveBeenCalled();
});

test.each([
  { kind: 'a Map', result: { found: new Map([['a', 1]]) } },
  { kind: 'a Promise', result: { found: Promise.resolve(1) } },
  { kind: 'a BigInt', result: { found: 1n } },
])('a result with $kind ends the run, rather than be cut', async ({ kind, result }) => {
  const { completions } = await serve([calls(functionCall('a', 'find')), ok]);
  const runner = completions.runTools({ ...base, tools: [tool('find', () => result)] });
  const error: unknown = await runner.done().catch((one: unknown) => one);
  expect(error).toBeInstanceOf(OpenAIError);
  expect((error as Error).message).toContain(
    `The result of the tool "find" cannot be sent as JSON: found is ${kind}`,
  );
});
