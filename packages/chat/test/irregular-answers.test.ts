import { z } from 'zod';
import { InvalidResponseError, LengthFinishReasonError } from '@oai/core';
import { zodFunction, zodResponseFormat } from '@oai/structured/zod';

import { chunk, completion, functionCall } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';

const Answer = z.object({ a: z.number() });
const response_format = zodResponseFormat(Answer, 'answer');
const format = { ...base, response_format };
const end = (finish_reason = 'stop') => chunk({}, { finish_reason });
const failure = (promise: PromiseLike<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error as Error & { completion?: unknown },
  );

test.each([
  {},
  { choices: null },
  { choices: {} },
  { choices: [null] },
  { choices: [{ index: 0 }] },
  { choices: [{ message: 'text' }] },
  { choices: [{ message: { tool_calls: 5 } }] },
  { choices: [{ message: { tool_calls: [null] } }] },
  { choices: [{ message: { tool_calls: [{ type: 'function' }] } }] },
])('parse and tools refuse the answer %j', async (json) => {
  const { completions } = await serve([{ json }, { json }]);
  const runner = completions.runTools({ ...base, tools: [] });
  for (const answer of [completions.parse(format), runner.done()]) {
    const error = await failure(answer);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({
      message: 'The server sent a completion of an unexpected shape.',
      cause: expect.any(TypeError),
    });
  }
});

test.each([
  { n: undefined, expected: [1, ['choices']] },
  { n: 1, expected: [1, ['choices']] },
  { n: 2, expected: [2, []] },
])('joins text and calls in two choices, n: $n', async ({ n, expected }) => {
  const call = functionCall('a', 'f', { x: 1 });
  const choices = [{ content: 'Let me look.' }, { content: null, tool_calls: [call] }].map(
    (message) => ({ finish_reason: 'tool_calls', message: { role: 'assistant', ...message } }),
  );
  const { completions } = await serve([{ json: { id: 'c', choices } }]);
  const kinds: string[] = [];
  const read = await completions.parse(
    { ...base, ...(n ? { n } : {}) },
    { onRepair: ({ kind }) => kinds.push(kind) },
  );
  expect([read.choices.length, kinds]).toEqual(expected);
  const { content, tool_calls } = read.choices[0]!.message;
  expect(content).toBe('Let me look.');
  expect(tool_calls ?? []).toMatchObject(n === 2 ? [] : [call]);
});

describe.each(['parse', 'stream'] as const)('%s', (method) => {
  const answer = (message: { content?: string; tool_calls?: object[] }, finish_reason = 'stop') => {
    const { tool_calls, ...text } = message;
    if (method === 'parse') return completion(message, finish_reason);
    return {
      events: [
        chunk({ role: 'assistant', ...text }),
        ...(tool_calls ?? []).map((call, index) => chunk({ tool_calls: [{ index, ...call }] })),
        end(finish_reason),
      ],
    };
  };
  const run = async (
    message: { content?: string; tool_calls?: object[] },
    body: object = {},
    options: object = {},
    reason?: string,
  ) => {
    const { completions } = await serve([answer(message, reason)]);
    if (method === 'parse') return completions.parse({ ...format, ...body }, options);
    return completions.stream({ ...format, ...body }, options).finalChatCompletion();
  };

  test('keeps text before a tool call, which need not match the format', async () => {
    const call = functionCall('a', 'f', { x: 1 });
    const { choices } = await run({ content: 'Let me look.', tool_calls: [call] });
    expect(choices[0]?.message).toMatchObject({ content: 'Let me look.', parsed: null });
    expect(choices[0]?.message.tool_calls).toMatchObject([call]);
  });

  test('parses by a function of a format that is written by hand', async () => {
    const own = { type: 'json_object', $parseRaw: (text: string) => `read ${text}` };
    const { choices } = await run({ content: '{}' }, { response_format: own });
    expect(choices[0]?.message.parsed).toBe('read {}');
    const empty = await run({ content: '' }, { response_format: own });
    expect(empty.choices[0]?.message.parsed).toBe('read ');
  });

  test('keeps the answer on the error of a parser', async () => {
    const error = await failure(run({ content: '{"a":"no number"}' }));
    if (method === 'parse') expect(error).toBeInstanceOf(z.ZodError);
    else expect(error!.cause).toBeInstanceOf(z.ZodError);
    expect(Object.keys(error!)).not.toContain('completion');
    expect(error!.completion).toMatchObject({
      choices: [{ message: { content: '{"a":"no number"}' } }],
    });
  });

  test('keeps a truncated answer on the error', async () => {
    const error = await failure(run({ content: '{"a":' }, {}, {}, 'length'));
    expect(error).toBeInstanceOf(LengthFinishReasonError);
    expect(error!.completion).toMatchObject({ choices: [{ message: { content: '{"a":' } }] });
  });

  test('returns the faults of parsers on request', async () => {
    const tools = [zodFunction({ name: 'f', parameters: Answer })];
    const message = { tool_calls: [functionCall('a', 'f', '{"a":')] };
    const options = { parseErrors: 'return' };
    const called = await run(message, { tools }, options);
    expect(called.choices[0]?.message.tool_calls?.[0]).toMatchObject({
      function: { arguments: '{"a":', parsed_arguments: null, parse_error: expect.any(Error) },
    });
    const text = await run({ content: 'Sorry' }, {}, options);
    expect(text.choices[0]?.message).toMatchObject({
      content: 'Sorry',
      parsed: null,
      parse_error: expect.any(SyntaxError),
    });
    const good = await run({ content: '{"a":1}' }, {}, options);
    expect(good.choices[0]?.message).not.toHaveProperty('parse_error');
  });

  test('reads content in parts', async () => {
    const parts = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'Hm' }] },
      { type: 'text', text: '{"a":1}' },
    ];
    const { choices } = await run({ content: parts as unknown as string });
    expect(choices[0]?.message).toMatchObject({
      content: '{"a":1}',
      content_parts: parts,
      parsed: { a: 1 },
    });
  });
});
