import type { Repair } from '@oai/core';

import { chunk, completion, type ScriptedAnswer } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { answersOf, ok, tool } from './support/tools.js';

type Delta = Record<string, unknown>;
const streamed = (...deltas: Delta[][]): ScriptedAnswer => ({
  events: [
    chunk({ role: 'assistant', content: null }),
    ...deltas.map((tool_calls) => chunk({ tool_calls })),
    chunk({}, { finish_reason: 'tool_calls' }),
  ],
});
const whole = (...tool_calls: object[]) => completion({ tool_calls }, 'tool_calls');
const finalStream: ScriptedAnswer = {
  events: [
    chunk({ role: 'assistant', content: 'ok' }, { id: 'chatcmpl_2' }),
    chunk({}, { id: 'chatcmpl_2', finish_reason: 'stop' }),
  ],
};
const fn = (name: string, args: unknown) => ({ name, arguments: args });

interface Row {
  name: string;
  answer: ScriptedAnswer;
  /** The arguments of the calls, by the answers of the tools. */
  answers: string[];
  kinds: string[];
}

const rows: Row[] = [
  ...[undefined, null, ''].flatMap((id) => [
    {
      name: `the id ${JSON.stringify(id)}, streamed`,
      answer: streamed([{ index: 0, id, type: 'function', function: fn('f', '{"x":1}') }]),
      answers: ['f {"x":1}'],
      kinds: ['tool-call-id'],
    },
    {
      name: `the id ${JSON.stringify(id)}`,
      answer: whole({ id, type: 'function', function: fn('f', '{"x":1}') }),
      answers: ['f {"x":1}'],
      kinds: ['tool-call-id'],
    },
  ]),
  {
    name: 'an id that two calls have, streamed',
    answer: streamed(
      [{ index: 0, id: 'a', function: fn('f', '{"x":1}') }],
      [{ index: 1, id: 'a', function: fn('g', '{"x":2}') }],
    ),
    answers: ['f {"x":1}', 'g {"x":2}'],
    kinds: ['tool-call-id'],
  },
  {
    name: 'an id that two calls have',
    answer: whole(
      { id: 'a', type: 'function', function: fn('f', '{"x":1}') },
      { id: 'a', type: 'function', function: fn('g', '{"x":2}') },
    ),
    answers: ['f {"x":1}', 'g {"x":2}'],
    kinds: ['tool-call-id'],
  },
  ...['', null, undefined].flatMap((args) => [
    {
      name: `the arguments ${JSON.stringify(args)}, streamed`,
      answer: streamed([{ index: 0, id: 'a', type: 'function', function: fn('f', args) }]),
      answers: ['f {}'],
      kinds: ['tool-call-arguments'],
    },
    {
      name: `the arguments ${JSON.stringify(args)}`,
      answer: whole({ id: 'a', type: 'function', function: fn('f', args) }),
      answers: ['f {}'],
      kinds: ['tool-call-arguments'],
    },
  ]),
  {
    name: 'arguments that are an object, streamed',
    answer: streamed([{ index: 0, id: 'a', function: fn('f', { x: 1 }) }]),
    answers: ['f {"x":1}'],
    kinds: ['tool-call-arguments'],
  },
  {
    name: 'arguments that are an object',
    answer: whole({ id: 'a', type: 'function', function: fn('f', { x: 1 }) }),
    answers: ['f {"x":1}'],
    kinds: ['tool-call-arguments'],
  },
  {
    name: 'calls that all have the index 0',
    answer: streamed(
      [{ index: 0, id: 'a', type: 'function', function: fn('f', '{"x"') }],
      [{ index: 0, function: { arguments: ':1}' } }],
      [{ index: 0, id: 'b', type: 'function', function: fn('g', '') }],
      [{ index: 0, function: { arguments: '{"x":2}' } }],
      [{ index: 0, id: 'c', type: 'function', function: fn('f', '{"x":3}') }],
    ),
    answers: ['f {"x":1}', 'g {"x":2}', 'f {"x":3}'],
    kinds: ['tool-call-index', 'tool-call-index'],
  },
  {
    name: 'calls that all have the index 0, in one delta and without ids',
    answer: streamed([
      { index: 0, function: fn('f', '{"x":1}') },
      { index: 0, function: fn('g', '{"x":2}') },
    ]),
    answers: ['f {"x":1}', 'g {"x":2}'],
    kinds: ['tool-call-index', 'tool-call-id', 'tool-call-id'],
  },
  {
    name: 'an id that changes within one call',
    answer: streamed(
      [{ index: 0, id: 'a', type: 'function', function: fn('f', '{"x":') }],
      [{ index: 0, id: 'b', function: { arguments: '1}' } }],
    ),
    answers: ['f {"x":1}'],
    kinds: [],
  },
  {
    name: 'a name and an id in each delta of a call',
    answer: streamed(
      [{ index: 0, id: 'a', function: fn('f', '{"x":') }],
      [{ index: 0, id: 'b', function: fn('f', '1}') }],
    ),
    answers: ['f {"x":1}'],
    kinds: [],
  },
  {
    name: 'indexes that begin at 1',
    answer: streamed(
      [{ index: 1, id: 'a', function: fn('f', '{"x":1}') }],
      [{ index: 2, id: 'b', function: fn('g', '{"x":2}') }],
    ),
    answers: ['f {"x":1}', 'g {"x":2}'],
    kinds: ['tool-call-index'],
  },
  {
    name: 'no index, and the id in each delta',
    answer: streamed(
      [{ id: 'a', function: fn('f', '{"x":') }],
      [{ id: 'b', function: fn('g', '{"x":') }],
      [{ id: 'a', function: { arguments: '1}' } }],
      [{ id: 'b', function: { arguments: '2}' } }],
    ),
    answers: ['f {"x":1}', 'g {"x":2}'],
    kinds: [],
  },
  {
    name: 'no type',
    answer: whole({ id: 'a', function: fn('f', '{"x":1}') }),
    answers: ['f {"x":1}'],
    kinds: ['tool-call-type'],
  },
  {
    name: 'no role',
    answer: completion(
      { role: undefined, tool_calls: [{ id: 'a', type: 'function', function: fn('f', '{}') }] },
      'tool_calls',
    ),
    answers: ['f {}'],
    kinds: ['role'],
  },
  {
    name: 'the finish reason of text',
    answer: completion(
      { tool_calls: [{ id: 'a', type: 'function', function: fn('f', '{}') }] },
      'stop',
    ),
    answers: ['f {}'],
    kinds: [],
  },
];

test.each(rows)('runTools reads $name', async ({ answer, answers, kinds }) => {
  const stream = 'events' in answer;
  const { completions, requests } = await serve([answer, stream ? finalStream : ok]);
  const told: Repair[] = [];
  const run = (name: string) => tool(name, (args) => `${name} ${JSON.stringify(args)}`);
  const body = { ...base, tools: [run('f'), run('g')] };
  const options = { onRepair: (repair: Repair) => told.push(repair) };
  const runner = stream
    ? completions.runTools({ ...body, stream }, options)
    : completions.runTools(body, options);
  expect(await runner.finalContent()).toBe('ok');
  expect(answersOf(runner)).toEqual(answers);
  expect(told.map(({ kind }) => kind)).toEqual(kinds);
  expect(runner.repairs).toEqual(told);
  expect(told.every(({ path }) => path.startsWith('choices[0].message'))).toBe(true);
  // Each result has the id of its call, and no two calls have the same.
  const sent = requests[1]!['messages'] as {
    tool_calls?: { id: string; function: { arguments: unknown } }[];
    tool_call_id?: string;
  }[];
  const ids = sent.find(({ tool_calls }) => tool_calls)!.tool_calls!.map(({ id }) => id);
  expect(ids.every(Boolean)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(sent.flatMap(({ tool_call_id }) => tool_call_id ?? [])).toEqual(ids);
});

test.each([-1, 1.5, 128, 1e9, '0'])(
  'refuses the index %p before it changes anything',
  async (index) => {
    const { completions } = await serve([
      streamed([{ index: 0, id: 'a', function: fn('f', '{"x":1}') }], [{ index, id: 'b' }]),
    ]);
    const stream = completions.stream(base);
    const error: unknown = await stream.done().catch((reason: unknown) => reason);
    expect((error as Error).message).toContain(`invalid tool call index: ${index}`);
    const calls = stream.currentChatCompletionSnapshot?.choices[0]?.message.tool_calls;
    expect(calls).toMatchObject([{ id: 'a', function: fn('f', '{"x":1}') }]);
    expect(calls).toHaveLength(1);
    expect(error).toHaveProperty('completion', stream.currentChatCompletionSnapshot);
  },
);

test('does not invent arguments that a tool requires', async () => {
  const { completions } = await serve([
    whole({ id: 'a', type: 'function', function: fn('f', '') }),
    ok,
  ]);
  const parameters = { type: 'object', required: ['x'] };
  const runner = completions.runTools({ ...base, tools: [tool('f', () => 'ran', { parameters })] });
  await runner.done();
  expect(answersOf(runner)).toEqual([expect.stringMatching(/JSON/)]);
});

test('keeps the other fields of a call, and sends them back', async () => {
  const extra = { extra_content: { google: { thought_signature: 's' } } };
  const { completions, requests } = await serve([
    streamed(
      [{ index: 0, id: 'a', ...extra, function: { ...fn('f', '{}'), note: 'n' } }],
      [{ index: 0, extra_content: { other: 1 } }],
    ),
    finalStream,
  ]);
  await completions.runTools({ ...base, stream: true, tools: [tool('f', () => 1)] }).done();
  expect((requests[1]!['messages'] as object[])[1]).toEqual({
    role: 'assistant',
    content: null,
    tool_calls: [
      {
        id: 'a',
        type: 'function',
        function: { ...fn('f', '{}'), note: 'n' },
        extra_content: { ...extra.extra_content, other: 1 },
      },
    ],
  });
});

test('runs calls one after the other if they must not be parallel', async () => {
  const call = (id: string) => ({ id, type: 'function', function: fn('f', '{}') });
  const most = async (options: object) => {
    const { completions } = await serve([whole(call('a'), call('b')), ok]);
    let running = 0;
    let highest = 0;
    const run = async () => {
      highest = Math.max(highest, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    const body = { ...base, parallel_tool_calls: false, tools: [tool('f', run)] };
    await completions.runTools(body, options).done();
    return highest;
  };
  expect(await most({})).toBe(1);
  expect(await most({ maxConcurrentTools: 2 })).toBe(2);
});
