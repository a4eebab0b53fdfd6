import { APIUserAbortError, OpenAIError } from '@oai/core';

import { functionCall } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { answersOf, calls, ok, pause, tool } from './support/tools.js';

test('ends the run when a tool fails, and starts no further call', async () => {
  const { completions } = await serve([
    calls(functionCall('a', 'fails'), functionCall('b', 'f'), functionCall('c', 'f')),
  ]);
  const began = jest.fn();
  const runner = completions.runTools(
    {
      ...base,
      tools: [tool('fails', () => Promise.reject(new RangeError('Too far'))), tool('f', began)],
    },
    { maxConcurrentTools: 1 },
  );
  const error = await runner.done().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OpenAIError);
  expect((error as Error).message).toBe('The tool "fails" failed: Too far');
  expect((error as Error).cause).toBeInstanceOf(RangeError);
  expect(began).not.toHaveBeenCalled();
});

test('reports a failing tool to the model with toolErrors: return', async () => {
  const { completions } = await serve([calls(functionCall('a', 'fails')), ok]);
  const runner = completions.runTools(
    { ...base, tools: [tool('fails', () => Promise.reject(new RangeError('Too far')))] },
    { toolErrors: 'return' },
  );
  expect(await runner.finalContent()).toBe('ok');
  expect(answersOf(runner)).toEqual(['Too far']);
});

test('abandons a tool that times out', async () => {
  const never = () => new Promise(() => {});
  const { completions } = await serve([
    calls(functionCall('a', 'slow')),
    calls(functionCall('a', 'slow'), functionCall('b', 'own')),
    ok,
  ]);
  const thrown = completions.runTools(
    { ...base, tools: [tool('slow', never)] },
    { toolTimeoutMs: 10 },
  );
  await expect(thrown.done()).rejects.toThrow('The tool "slow" took longer than 10 ms.');
  const told = completions.runTools(
    {
      ...base,
      tools: [tool('slow', never, { timeoutMs: 5 }), tool('own', () => pause(20).then(() => 'x'))],
    },
    { toolErrors: 'return' },
  );
  expect(await told.finalContent()).toBe('ok');
  expect(answersOf(told)).toEqual(['The tool "slow" took longer than 5 ms.', 'x']);
});

test('ignores a toolTimeoutMs beyond the range of timers', async () => {
  const { completions } = await serve([calls(functionCall('a', 'f')), ok]);
  const runner = completions.runTools(
    { ...base, tools: [tool('f', () => pause(20).then(() => 'done'))] },
    { toolTimeoutMs: 2 ** 31 },
  );
  expect(await runner.finalContent()).toBe('ok');
  expect(answersOf(runner)).toEqual(['done']);
});

test('does not wait for a tool after an abort', async () => {
  const { completions } = await serve([calls(functionCall('a', 'f'))]);
  let signal: AbortSignal | undefined;
  const runner = completions.runTools({
    ...base,
    tools: [
      {
        type: 'function',
        function: {
          name: 'f',
          description: 'Hangs',
          parameters: {},
          function: (_args: string, { controller }) => {
            signal = controller.signal;
            setTimeout(() => runner.abort(), 5);
            return new Promise(() => {});
          },
        },
      },
    ],
  });
  await expect(runner.done()).rejects.toBeInstanceOf(APIUserAbortError);
  expect(signal?.aborted).toBe(true);
  expect(runner.messages).toHaveLength(2);
});

test('calls afterCompletion after the tools; it can end the run', async () => {
  const { completions } = await serve([calls(functionCall('a', 'f')), ok]);
  const counts: number[] = [];
  const runner = completions.runTools(
    { ...base, tools: [tool('f', () => 1)] },
    {
      afterCompletion: ({ id }, { messages: all, abort }) => {
        counts.push(all.length);
        expect(id).toBe('chatcmpl_1');
        abort();
      },
    },
  );
  await expect(runner.done()).rejects.toBeInstanceOf(APIUserAbortError);
  expect(counts).toEqual([3]);
});

test('is aborted by the signal of the caller', async () => {
  const { completions } = await serve([calls(functionCall('a', 'f'))]);
  const controller = new AbortController();
  const runner = completions.runTools(
    { ...base, tools: [tool('f', () => new Promise(() => {}))] },
    { signal: controller.signal },
  );
  setTimeout(() => controller.abort(), 20);
  await expect(runner.done()).rejects.toBeInstanceOf(APIUserAbortError);
});
