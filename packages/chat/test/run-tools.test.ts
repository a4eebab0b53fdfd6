import { z } from 'zod';
import { APIUserAbortError, OpenAIError } from '@oai/core';
import { zodFunction } from '@oai/structured/zod';

import {
  Chat,
  ChatCompletionRunner,
  ChatCompletionStreamingRunner,
  ParsingToolFunction,
  type RunnerOptions,
} from '../src/index.js';
import {
  chunk,
  completion,
  functionCall,
  startServer,
  type ScriptedAnswer,
} from './scripted-server.js';

const messages = [{ role: 'user' as const, content: 'Hello' }];
const base = { model: 'gpt-4o', messages };
const closing: (() => Promise<void>)[] = [];
const unhandled = jest.fn();
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function serve(answers: ScriptedAnswer[]) {
  const server = await startServer(answers);
  closing.push(() => server.close());
  const chat = new Chat({ apiKey: 'key', baseURL: server.baseURL, maxRetries: 0 });
  return { completions: chat.completions, requests: server.requests };
}

beforeAll(() => process.on('unhandledRejection', unhandled));
afterAll(() => process.off('unhandledRejection', unhandled));
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  await pause(1);
  expect(unhandled).not.toHaveBeenCalled();
});

const calls = (...list: object[]) => completion({ tool_calls: list }, 'tool_calls');
const ok = completion({ content: 'ok' });
const tool = (name: string, run: (args: Record<string, unknown>) => unknown, more = {}) => ({
  type: 'function' as const,
  function: {
    name,
    description: 'Does it',
    parameters: { type: 'object' },
    parse: (text: string) => JSON.parse(text) as Record<string, unknown>,
    function: run,
    ...more,
  },
});
const answersOf = (runner: { messages: object[] }) =>
  runner.messages
    .filter((message): message is { role: 'tool'; content: string } => 'tool_call_id' in message)
    .map(({ content }) => content);

test('checks arguments with zod, and tells the model what is wrong with them', async () => {
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

test('sends back only what the API takes', async () => {
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
    refusal: null,
    audio: { id: 'audio_1' },
    tool_calls: [functionCall('a', 'f')],
  });
});

test('runs several calls at once, up to the cap, and answers in the order of the calls', async () => {
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

test('a failing tool ends the run, and what was not begun stays undone', async () => {
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
  expect((error as Error).cause).toBeInstanceOf(RangeError);
  expect(began).not.toHaveBeenCalled();
});

test('a failing tool is told to the model if so chosen', async () => {
  const { completions } = await serve([calls(functionCall('a', 'fails')), ok]);
  const runner = completions.runTools(
    { ...base, tools: [tool('fails', () => Promise.reject(new RangeError('Too far')))] },
    { toolErrors: 'return' },
  );
  expect(await runner.finalContent()).toBe('ok');
  expect(answersOf(runner)).toEqual(['Too far']);
});

test('a slow tool is left behind', async () => {
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

test('an abort does not wait for a tool', async () => {
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

describe('approval', () => {
  const tools = (ran: string[]) => [
    tool('read', () => {
      ran.push('read');
      return 'content';
    }),
    tool(
      'delete',
      ({ path }) => {
        ran.push(`delete ${path as string}`);
        return 'deleted';
      },
      { needsApproval: ({ path }: Record<string, unknown>) => path !== '/tmp' },
    ),
  ];
  const first = calls(
    functionCall('a', 'read'),
    functionCall('b', 'delete', { path: '/home' }),
    functionCall('c', 'delete', { path: '/tmp' }),
    functionCall('d', 'delete', { path: '/etc' }),
  );

  test('pauses, survives JSON, and goes on with the decisions', async () => {
    const { completions, requests } = await serve([first, ok]);
    const ran: string[] = [];
    const onApproval = jest.fn();
    const paused = completions.runTools({ ...base, tools: tools(ran) });
    paused.on('approvalRequired', onApproval);
    await paused.done();
    expect([...ran].sort()).toEqual(['delete /tmp', 'read']);
    expect(requests).toHaveLength(1);
    expect(onApproval).toHaveBeenCalledWith(paused.pause);
    expect(paused.pause?.pending).toEqual([
      { id: 'b', name: 'delete', arguments: '{"path":"/home"}' },
      { id: 'd', name: 'delete', arguments: '{"path":"/etc"}' },
    ]);

    const stored = JSON.parse(JSON.stringify(paused.pause)) as NonNullable<typeof paused.pause>;
    const resumed = completions.runTools(
      { ...base, messages: stored.messages, tools: tools(ran) },
      { approvals: { b: true, d: 'Not without a backup.' } },
    );
    expect(await resumed.finalContent()).toBe('ok');
    expect(resumed.pause).toBeUndefined();
    expect(ran.slice(2)).toEqual(['delete /home']);
    expect((requests[1]!['messages'] as object[]).slice(2)).toEqual([
      { role: 'tool', tool_call_id: 'a', content: 'content' },
      { role: 'tool', tool_call_id: 'c', content: 'deleted' },
      { role: 'tool', tool_call_id: 'b', content: 'deleted' },
      { role: 'tool', tool_call_id: 'd', content: 'Not without a backup.' },
    ]);
  });

  test('by the option of the run, streaming, with a refusal', async () => {
    const { completions, requests } = await serve([
      {
        events: [
          chunk({ role: 'assistant', tool_calls: [{ index: 0, ...functionCall('a', 'read') }] }),
          chunk({}, { finish_reason: 'tool_calls' }),
        ],
      },
      {
        events: [chunk({ role: 'assistant', content: 'ok' }), chunk({}, { finish_reason: 'stop' })],
      },
    ]);
    const ran: string[] = [];
    const body = { ...base, stream: true as const, tools: tools(ran) };
    const needsApproval = jest.fn(() => Promise.resolve(true));
    const paused = completions.runTools(body, { needsApproval });
    expect(paused).toBeInstanceOf(ChatCompletionStreamingRunner);
    await paused.done();
    expect(needsApproval).toHaveBeenCalledWith({ id: 'a', name: 'read', arguments: '{}' });
    const resumed = completions.runTools(
      { ...body, messages: paused.pause!.messages },
      { needsApproval, approvals: { a: false } },
    );
    expect(await resumed.finalContent()).toBe('ok');
    expect(ran).toEqual([]);
    expect((requests[1]!['messages'] as object[]).at(-1)).toEqual({
      role: 'tool',
      tool_call_id: 'a',
      content: 'The call was refused by the user.',
    });
  });
});

test('hands the context to the functions', async () => {
  const { completions, requests } = await serve([calls(functionCall('a', 'who')), ok]);
  const runner = completions.runTools({
    ...base,
    toolContext: { user: 'Ada' },
    tools: [
      {
        type: 'function',
        function: {
          name: 'who',
          description: 'Tells who',
          parameters: {},
          function: (_args: string, _runner, { user }) => user,
        },
      },
    ],
  });
  expect(await runner.finalFunctionToolCallResult()).toBe('Ada');
  expect(requests[0]).not.toHaveProperty('toolContext');
});

test('calls afterCompletion when the tools have run; it can end the run', async () => {
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

test('takes ParsingToolFunction and functions named by themselves', async () => {
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
])('a tool with %s is refused before any request', async (_name, tools, message) => {
  const { completions, requests } = await serve([]);
  await expect(completions.runTools({ ...base, tools: tools as never }).done()).rejects.toThrow(
    message,
  );
  expect(requests).toHaveLength(0);
});

test('a signal of the caller ends the run', async () => {
  const { completions } = await serve([calls(functionCall('a', 'f'))]);
  const controller = new AbortController();
  const runner = completions.runTools(
    { ...base, tools: [tool('f', () => new Promise(() => {}))] },
    { signal: controller.signal },
  );
  setTimeout(() => controller.abort(), 20);
  await expect(runner.done()).rejects.toBeInstanceOf(APIUserAbortError);
});
