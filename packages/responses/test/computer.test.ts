import { ComputerToolset } from '../src/computer/index.js';
import {
  Bench,
  call,
  CLICK,
  computerCall,
  computerDriver,
  done,
  IMAGE,
  PARAMS,
} from './tool-runs.js';

const bench = new Bench();
const shot = { type: 'computer_screenshot', image_url: IMAGE };
const check = { pending_safety_checks: [{ id: 'sc_1', code: 'malicious', message: 'Careful.' }] };

test('performs actions in order and captures the screen once', async () => {
  const log: unknown[] = [];
  const toolset = new ComputerToolset(computerDriver(log));
  bench.script([computerCall('c1', [{ type: 'screenshot' }, CLICK, { type: 'wait' }])], [done]);
  const response = await toolset.run(bench.ours, PARAMS);
  expect(response.output_text).toBe('Done.');
  expect(log).toEqual([CLICK, { type: 'wait' }, 'screenshot']);
  expect(bench.bodies[1].input.at(-1)).toEqual({
    type: 'computer_call_output',
    call_id: 'c1',
    output: shot,
  });
});

test.each([
  ['no handler', {}],
  ['false', { approveSafetyChecks: () => false }],
  ['a truthy value', { approveSafetyChecks: () => 'yes' as never }],
])('safety checks answered by %s stop the run before any action', async (_name, options) => {
  const log: unknown[] = [];
  bench.script([computerCall('c1', [CLICK], check)], [done]);
  const run = new ComputerToolset(computerDriver(log)).run(bench.ours, PARAMS, options);
  await expect(run).rejects.toThrow('pending safety checks of a computer call was not approved');
  expect(log).toEqual([]);
  expect(bench.bodies).toHaveLength(1);
});

test('approved safety checks are acknowledged', async () => {
  bench.script([computerCall('c1', [CLICK], check)], [done]);
  const approveSafetyChecks = jest.fn(() => true);
  await new ComputerToolset(computerDriver([])).run(bench.ours, PARAMS, { approveSafetyChecks });
  expect(approveSafetyChecks).toHaveBeenCalledTimes(1);
  const { acknowledged_safety_checks } = bench.bodies[1].input.at(-1);
  expect(acknowledged_safety_checks).toEqual(check.pending_safety_checks);
});

test('a callback cannot change the approved action', async () => {
  const log: unknown[] = [];
  const toolset = new ComputerToolset(computerDriver(log));
  await toolset.execute(computerCall('c1', [CLICK]), {
    beforeAction: (action, whole) => {
      if (action.type === 'click') action.x = 99;
      whole.actions = [];
      return true;
    },
  });
  expect(log).toEqual([CLICK, 'screenshot']);
});

test('a refused action stops the call', async () => {
  const log: unknown[] = [];
  const asked: string[] = [];
  const run = new ComputerToolset(computerDriver(log)).execute(
    computerCall('c1', [CLICK, { type: 'type', text: 'rm' }, CLICK]),
    { beforeAction: ({ type }) => asked.push(type) === 1 },
  );
  await expect(run).rejects.toThrow('`type` of a computer call was not approved');
  expect(asked).toEqual(['click', 'type']);
  expect(log).toEqual([CLICK]);
});

test.each([
  ['an unknown action', [{ type: 'format_disk' }]],
  ['the name of a member of objects', [{ type: 'constructor' }]],
  ['text as a position', [{ ...CLICK, x: '1' }]],
  ['a fraction', [{ ...CLICK, x: 1.5 }]],
  ['an unknown button', [{ ...CLICK, button: 'any' }]],
  ['keys that are no texts', [{ ...CLICK, keys: [1] }]],
  ['no actions', []],
])('%s after a valid action is refused before anything is performed', async (name, actions) => {
  const log: unknown[] = [];
  const all = name === 'no actions' ? actions : [CLICK, ...actions];
  bench.script([computerCall('c1', all)], [done]);
  const run = new ComputerToolset(computerDriver(log)).run(bench.ours, PARAMS);
  await expect(run).rejects.toThrow('computer call');
  expect(log).toEqual([]);
});

test.each([
  ['an incomplete call', [computerCall('c1', [CLICK], { status: 'incomplete' })]],
  ['action beside actions', [computerCall('c1', [CLICK], { action: CLICK })]],
  ['a call of a function', [call('f1', 'f')]],
  ['one id for two calls', [computerCall('c1', [CLICK]), computerCall('c1', [CLICK])]],
  ['an id that is empty', [computerCall('', [CLICK])]],
])('%s is refused', async (_name, output) => {
  const log: unknown[] = [];
  bench.script(output, [done]);
  await expect(new ComputerToolset(computerDriver(log)).run(bench.ours, PARAMS)).rejects.toThrow();
  expect(log).toEqual([]);
});

test('an id of an earlier call is refused', async () => {
  const log: unknown[] = [];
  bench.script([computerCall('c1', [CLICK])], [computerCall('c1', [CLICK])], [done]);
  const run = new ComputerToolset(computerDriver(log)).run(bench.ours, PARAMS);
  await expect(run).rejects.toThrow('the id of one call for another');
  expect(log).toEqual([CLICK, 'screenshot']);
});

test('nothing is performed after the last allowed request', async () => {
  const log: unknown[] = [];
  bench.script([computerCall('c1', [CLICK])], [computerCall('c2', [CLICK])], [done]);
  const run = new ComputerToolset(computerDriver(log)).run(bench.ours, PARAMS, { maxSteps: 2 });
  await expect(run).rejects.toThrow('after 2 requests');
  expect(log).toEqual([CLICK, 'screenshot']);
});

test.each([0, -1, 1.5, NaN, '3'])('maxSteps %p is refused before a request', async (maxSteps) => {
  const toolset = new ComputerToolset(computerDriver([]));
  const run = toolset.run(bench.ours, PARAMS, { maxSteps: maxSteps as number });
  await expect(run).rejects.toThrow('`maxSteps` must be a positive safe integer');
  expect(bench.bodies).toEqual([]);
});

test.each([
  { stream: true },
  { background: true },
  { conversation: 'conv_1' },
  { previous_response_id: 'resp_1' },
  { tools: [] },
  { tools: [{ type: 'web_search' }] },
])('the parameters %j are refused before a request', async (params) => {
  const toolset = new ComputerToolset(computerDriver([]));
  const run = toolset.run(bench.ours, { ...PARAMS, ...params } as never);
  await expect(run).rejects.toBeInstanceOf(TypeError);
  expect(bench.bodies).toEqual([]);
});

test.each([null, 'x', { type: 'computer_screenshot' }, { image_url: IMAGE }])(
  'a screenshot %j is refused',
  async (image) => {
    const driver = computerDriver([], { screenshot: () => image as never });
    const run = new ComputerToolset(driver).execute(computerCall('c1', [CLICK]));
    await expect(run).rejects.toThrow('must return a `computer_screenshot`');
  },
);

test('a driver without all methods is refused', () => {
  const driver = computerDriver([], { wait: undefined as never });
  expect(() => new ComputerToolset(driver)).toThrow('no method `wait`');
  expect(() => new ComputerToolset(null as never)).toThrow('no method');
});

test('the idempotency key of the caller is for the first request only', async () => {
  bench.script([computerCall('c1', [CLICK])], [done]);
  const requestOptions = { idempotencyKey: 'mine', headers: { 'x-a': 'b' } };
  await new ComputerToolset(computerDriver([])).run(bench.ours, PARAMS, { requestOptions });
  const headers = bench.emulator.requests.map((request) => request.headers);
  expect(headers.map((all) => all['x-a'])).toEqual(['b', 'b']);
  expect(headers[0]!['idempotency-key']).toBe('mine');
  expect(headers[1]!['idempotency-key']).not.toBe('mine');
});
