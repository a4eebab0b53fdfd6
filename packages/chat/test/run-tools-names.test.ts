import { functionCall } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { answersOf, calls, ok, tool } from './support/tools.js';

/** A tool is only what was declared under its own name, whatever every object inherits. */

const names = [
  ...['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['prototype', 'length', 'name', 'call', 'apply'],
];

test.each(names)('the function %s is not called unless it was declared', async (name) => {
  const { completions } = await serve([calls(functionCall('a', name, { path: '/' })), ok]);
  const run = jest.fn(() => 'content');
  const runner = completions.runTools({ ...base, tools: [tool('read', run)] });
  expect(await runner.finalContent()).toBe('ok');
  expect(run).not.toHaveBeenCalled();
  expect(answersOf(runner)).toEqual([expect.stringContaining('"read"')]);
});

test.each(names)('the function %s is called if it was declared', async (name) => {
  const { completions } = await serve([calls(functionCall('a', name, { path: '/' })), ok]);
  const run = jest.fn(() => 'content');
  const runner = completions.runTools({ ...base, tools: [tool(name, run)] });
  expect(await runner.finalContent()).toBe('ok');
  expect(run).toHaveBeenCalledTimes(1);
  expect(answersOf(runner)).toEqual(['content']);
});
