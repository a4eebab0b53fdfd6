import { z } from 'zod';
import { zodFunction } from '@oai/structured/zod';

import { ChatCompletionRunner, ParsingToolFunction, type RunnerOptions } from '../src/index.js';
import { functionCall } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { answersOf, calls, ok, pause, tool } from './support/tools.js';

test('checks arguments with zod, and reports errors to the model', async () => {
  const { completions, requests } = await serve([
    calls(functionCall('a', 'weather', { city: 3 })),
    calls(functionCall('b', 'weather', { city: 'Oslo' })),
    ok,
  ]);
  const seen: string[] = [];
  const runner = completions.runTools({
    ...base,
    tools: [
      zodFunction({
        name: 'weather',
        parameters: z.object({ city: z.string() }),
        function: ({ city }) => {
          seen.push(city);
          return { city, degrees: 12 };
        },
      }),
    ],
  });
  expect(await runner.finalContent()).toBe('ok');
  expect(runner).toBeInstanceOf(ChatCompletionRunner);
  expect(seen).toEqual(['Oslo']);
  expect(answersOf(runner)[0]).toMatch(/expected string/i);
  expect(answersOf(runner)[1]).toBe('{"city":"Oslo","degrees":12}');
  expect(requests[0]).toMatchObject({
    tool_choice: 'auto',
    tools: [{ type: 'function', function: { name: 'weather', strict: true } }],
  });
  expect(await runner.totalUsage()).toEqual({
    prompt_tokens: 9,
    completion_tokens: 12,
    total_tokens: 21,
  });
  expect(runner.allChatCompletions()).toHaveLength(3);
});

test('sends only fields that the API accepts', async () => {
  const answer = calls(functionCall('a', 'f')) as { json: { choices: { message: object }[] } };
  Object.assign(answer.json.choices[0]!.message, {
    annotations: [],
    audio: { id: 'audio_1', data: 'AA==', expires_at: 1, transcript: 't' },
  });
  const { completions, requests } = await serve([answer, ok]);
  await completions.runTools({ ...base, tools: [tool('f', () => 1)] }).done();
  expect((requests[1]!['messages'] as object[])[1]).toEqual({
    role: 'assistant',
    content: null,
    audio: { id: 'audio_1' },
    tool_calls: [functionCall('a', 'f')],
  });
});

test('runs calls concurrently, up to the limit, and answers in the order of the calls', async () => {
  const list = [50, 10, 30, 10].map((wait, index) => functionCall(`c${index}`, 'f', { wait }));
  const run = async (options: RunnerOptions) => {
    const { completions } = await serve([calls(...list), ok]);
    let running = 0;
    let most = 0;
    const runner = completions.runTools(
      {
        ...base,
        tools: [
          tool('f', async ({ wait }) => {
            running += 1;
            most = Math.max(most, running);
            await pause(wait as number);
            running -= 1;
            return String(wait as number);
          }),
        ],
      },
      options,
    );
    await runner.done();
    expect(answersOf(runner)).toEqual(['50', '10', '30', '10']);
    return most;
  };
  expect(await run({})).toBe(4);
  expect(await run({ maxConcurrentTools: 2 })).toBe(2);
  expect(await run({ maxConcurrentTools: 1 })).toBe(1);
});

test('passes the context to the functions', async () => {
  const { completions, requests } = await serve([calls(functionCall('a', 'who')), ok]);
  const runner = completions.runTools({
    ...base,
    toolContext: { user: 'Ada' },
    tools: [
      {
        type: 'function',
        function: {
          name: 'who',
          description: 'Returns the user',
          parameters: {},
          function: (_args: string, _runner, { user }) => user,
        },
      },
    ],
  });
  expect(await runner.finalFunctionToolCallResult()).toBe('Ada');
  expect(requests[0]).not.toHaveProperty('toolContext');
});

test('leaves calls of custom tools to the caller', async () => {
  const custom = { id: 'x', type: 'custom', custom: { name: 'shell', input: 'ls' } };
  const { completions, requests } = await serve([calls(custom, functionCall('a', 'f'))]);
  const runner = completions.runTools({
    ...base,
    tools: [tool('f', () => 1), { type: 'custom', custom: { name: 'shell' } } as never],
  });
  await runner.done();
  expect(requests).toHaveLength(1);
  expect(answersOf(runner)).toEqual(['1']);
});

test('accepts ParsingToolFunction, and takes the name of the function as a default', async () => {
  const { completions } = await serve([
    calls(functionCall('a', 'double', { n: 4 }), functionCall('b', 'echo', 'raw')),
    ok,
  ]);
  const runner = completions.runTools({
    ...base,
    tools: [
      new ParsingToolFunction({
        name: 'double',
        description: 'Doubles',
        parameters: {},
        parse: (text) => JSON.parse(text) as { n: number },
        function: ({ n }) => n * 2,
      }),
      {
        type: 'function',
        function: {
          description: 'Echoes',
          parameters: {},
          function: function echo(text: string) {
            return text;
          },
        },
      },
    ],
  });
  await runner.done();
  expect(answersOf(runner)).toEqual(['8', 'raw']);
});

test.each([
  ['no function', [zodFunction({ name: 'x', parameters: z.object({}) })], 'has no function'],
  [
    'no name',
    [
      tool(
        '',
        (
          () => () =>
            1
        )(),
      ),
    ],
    'has no name',
  ],
  ['two of one name', [tool('x', () => 1), tool('x', () => 2)], 'Two tools'],
])('rejects tools with %s before any request', async (_name, tools, message) => {
  const { completions, requests } = await serve([]);
  await expect(completions.runTools({ ...base, tools: tools as never }).done()).rejects.toThrow(
    message,
  );
  expect(requests).toHaveLength(0);
});
