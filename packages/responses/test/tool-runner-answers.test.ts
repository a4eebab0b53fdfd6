import { ResponsesToolRunner, ResponsesToolRunnerError } from '../src/tool-runner/index.js';
import { Bench, call, completed, done, PARAMS } from './tool-runs.js';

const bench = new Bench();
const tool = {
  type: 'function' as const,
  name: 'f',
  parameters: { type: 'object' },
  strict: false,
};
const entry = { tool, execute: () => 'x' };
const image = { type: 'image_generation_call', id: 'ig_1', status: 'completed', result: 'iVBO' };
const drawing = { ...PARAMS, tools: [{ type: 'image_generation' as const }] };

test('an image without a message is an answer', async () => {
  bench.script([call('c1', 'f')], [image]);
  const runner = new ResponsesToolRunner({ functions: [entry] });
  expect((await runner.run(bench.ours, drawing)).output).toEqual([image]);
});

test.each([
  [
    'an incomplete response',
    { status: 'incomplete', output: [done] },
    'The response is incomplete',
  ],
  ['an image that failed', { output: [{ ...image, result: null }] }, 'neither calls nor a final'],
])('the error for %s has the response', async (_name, change, message) => {
  bench.emulator.script({ json: { ...completed([]), ...change } }, { path: '/responses' });
  const runner = new ResponsesToolRunner({ functions: [entry] });
  const error = await runner.run(bench.ours, drawing).catch((one) => one);
  expect(error).toBeInstanceOf(ResponsesToolRunnerError);
  expect(error.message).toContain(message);
  expect(error.response).toMatchObject(change);
  expect(Object.keys(error)).not.toContain('response');
});
