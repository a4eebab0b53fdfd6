import { functionCall } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { calls, ok, tool } from './support/tools.js';

/** The bounds of a run of tools: at their values, one below and one above. */

test.each([
  { count: 7, highest: 7 },
  { count: 8, highest: 8 },
  { count: 9, highest: 8 },
  { count: 9, options: { maxConcurrentTools: 9 }, highest: 9 },
])('$highest of $count calls run at the same time', async ({ count, options, highest }) => {
  const list = Array.from({ length: count }, (_, index) => functionCall(`call_${index}`, 'wait'));
  const { completions } = await serve([calls(...list), ok]);
  let running = 0;
  let most = 0;
  let release: (value?: unknown) => void = () => {};
  const released = new Promise((resolve) => (release = resolve));
  const wait = async (): Promise<string> => {
    running += 1;
    most = Math.max(most, running);
    if (running === highest) setTimeout(release, 20);
    await released;
    running -= 1;
    return 'done';
  };
  await completions.runTools({ ...base, tools: [tool('wait', wait)] }, options).done();
  expect(most).toBe(highest);
});

test.each([
  { answers: 9, requests: 9 },
  { answers: 10, requests: 10 },
  { answers: 11, requests: 10 },
  { answers: 11, options: { maxChatCompletions: 11 }, requests: 11 },
])('$requests requests for $answers answers', async ({ answers, options, requests }) => {
  const script = Array.from({ length: answers - 1 }, (_, index) =>
    calls(functionCall(`call_${index}`, 'go')),
  );
  const { completions, requests: sent } = await serve([...script, ok]);
  const run = jest.fn(() => 'done');
  await completions.runTools({ ...base, tools: [tool('go', run)] }, options).done();
  expect(sent).toHaveLength(requests);
  expect(run).toHaveBeenCalledTimes(Math.min(answers - 1, requests));
});
