import { APIUserAbortError } from '@oai/core';
import { z } from 'zod';
import { zodFunction, zodResponseFormat, zodTextFormat } from '@oai/structured/zod';

import { chunk, completion, functionCall } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';

const Answer = z.object({
  total: z.number().refine(async (total) => total < 10, 'too large'),
});

test('waits for asynchronous checks and transforms of the schema', async () => {
  let checked = 0;
  const Checked = z.object({
    total: z.number().transform(async (total) => {
      checked += 1;
      return total + 1;
    }),
  });
  const { completions } = await serve([
    completion({
      content: '{"total":3}',
      tool_calls: [functionCall('a', 'add', { total: 1 })],
    }),
  ]);
  const { choices } = await completions.parse({
    ...base,
    response_format: zodResponseFormat(Checked, 'answer'),
    tools: [zodFunction({ name: 'add', parameters: Checked })],
  });
  expect(choices[0]?.message.parsed).toEqual({ total: 4 });
  expect(choices[0]?.message.tool_calls).toMatchObject([
    { function: { parsed_arguments: { total: 2 } } },
  ]);
  expect(checked).toBe(2);
});

test('rejects with the error of an asynchronous check', async () => {
  const { completions } = await serve([completion({ content: '{"total":30}' })]);
  const response_format = zodResponseFormat(Answer, 'answer');
  await expect(completions.parse({ ...base, response_format })).rejects.toThrow('too large');
});

test('refuses a format of responses before the request', async () => {
  const { completions, requests } = await serve([completion({ content: '{"total":3}' })]);
  const response_format = zodTextFormat(Answer, 'answer') as never;
  await expect(async () => completions.create({ ...base, response_format })).rejects.toThrow(
    /made for responses: use `zodResponseFormat`/,
  );
  expect(requests).toEqual([]);
});

const Later = z.object({ total: z.number().transform(async (total) => total + 1) });
const callDelta = (index: number, total: number) =>
  chunk({
    tool_calls: [
      { index, id: `call_${index}`, type: 'function', ...functionPart(`{"total":${total}}`) },
    ],
  });
const functionPart = (args: string) => ({ function: { name: 'add', arguments: args } });
const end = chunk({}, { finish_reason: 'stop' });

test('a stream waits for asynchronous checks, in its events and at its end', async () => {
  const events = [chunk({ role: 'assistant', content: '{"total":' }), chunk({ content: '3}' })];
  const { completions } = await serve([{ events: [...events, callDelta(0, 1), end] }]);
  const stream = completions.stream({
    ...base,
    response_format: zodResponseFormat(Later, 'answer'),
    tools: [zodFunction({ name: 'add', parameters: Later })],
  });
  const seen: unknown[] = [];
  stream.on('content.delta', ({ parsed }) => seen.push(structuredClone(parsed)));
  stream.on('content.done', ({ parsed }) => seen.push(parsed));
  stream.on('tool_calls.function.arguments.done', ({ parsed_arguments }) =>
    seen.push(parsed_arguments),
  );
  const { choices } = await stream.finalChatCompletion();
  expect(seen).toEqual([{}, { total: 3 }, { total: 4 }, { total: 2 }]);
  expect(choices[0]?.message.parsed).toEqual({ total: 4 });
  expect(choices[0]?.message.tool_calls).toMatchObject([
    { function: { parsed_arguments: { total: 2 } } },
  ]);
});

test('a stream parses each call by itself, also where indexes leave gaps', async () => {
  const { completions } = await serve([
    { events: [chunk({ role: 'assistant' }), callDelta(1, 1), callDelta(3, 5), end] },
  ]);
  const stream = completions.stream({
    ...base,
    tools: [zodFunction({ name: 'add', parameters: Later })],
  });
  stream.on('tool_calls.function.arguments.done', () => {});
  const { choices } = await stream.finalChatCompletion();
  expect(choices[0]?.message.tool_calls).toMatchObject([
    { function: { parsed_arguments: { total: 2 } } },
    { function: { parsed_arguments: { total: 6 } } },
  ]);
});

test('a stream fails with the error of an asynchronous check', async () => {
  const { completions } = await serve([{ events: [chunk({ content: '{"total":30}' }), end] }]);
  const response_format = zodResponseFormat(Answer, 'answer');
  const stream = completions.stream({ ...base, response_format });
  await expect(stream.finalChatCompletion()).rejects.toThrow('too large');
});

test('the abort of a stream does not wait for a check', async () => {
  const { completions } = await serve([{ events: [chunk({ content: '{"total":3}' }), end] }]);
  const Endless = z.object({
    total: z.number().refine(() => {
      stream.abort();
      return new Promise(() => {});
    }),
  });
  const response_format = zodResponseFormat(Endless, 'answer');
  const stream = completions.stream({ ...base, response_format });
  await expect(stream.finalChatCompletion()).rejects.toThrow(APIUserAbortError);
});

test.each([false, true])('runTools waits for checks of arguments (stream: %s)', async (stream) => {
  const calls = [functionCall('a', 'add', { total: 1 }), functionCall('b', 'add', { total: 20 })];
  const Small = z.object({
    total: z
      .number()
      .refine(async (total) => total < 10, 'too large')
      .transform(async (total) => total + 1),
  });
  const { completions, requests } = await serve(
    stream
      ? [
          { events: [callDelta(0, 1), callDelta(1, 20), end] },
          { events: [chunk({ content: '{"total":3}' }), end] },
        ]
      : [completion({ tool_calls: calls }), completion({ content: '{"total":3}' })],
  );
  const add = jest.fn(({ total }: { total: number }) => String(total));
  const runner = completions.runTools({
    ...base,
    stream,
    response_format: zodResponseFormat(Later, 'answer'),
    tools: [zodFunction({ name: 'add', parameters: Small, function: add })],
  } as Parameters<typeof completions.runTools>[0]);
  const { choices } = await runner.finalChatCompletion();
  expect(choices[0]?.message.parsed).toEqual({ total: 4 });
  expect(add.mock.calls.map(([args]) => args)).toEqual([{ total: 2 }]);
  const [first, second] = (requests[1]?.['messages'] as { content: string }[]).slice(-2);
  expect(first?.content).toBe('2');
  expect(second?.content).toContain('too large');
});

describe.each([false, true])('the message of a call of `runTools` (stream: %s)', (stream) => {
  test.each([
    ['has the parsed arguments', 1, { total: 2 }, 1],
    ['has the arguments as they are if they are refused', 30, { total: 30 }, 0],
  ])('%s', async (_name, total, parsed, calls) => {
    const check = jest.fn(async (value: number) => value < 10);
    const parameters = z.object({
      total: z
        .number()
        .refine(check)
        .transform((value) => value + 1),
    });
    const { completions } = await serve(
      stream
        ? [{ events: [callDelta(0, total), end] }, { events: [chunk({ content: 'x' }), end] }]
        : [
            completion({ tool_calls: [functionCall('a', 'add', { total })] }),
            completion({ content: 'x' }),
          ],
    );
    const add = jest.fn(() => 'ok');
    const tools = [zodFunction({ name: 'add', parameters, function: add })];
    const runner = completions.runTools({ ...base, stream, tools } as never) as never as {
      messages: object[];
      done(): Promise<void>;
    };
    await runner.done();
    expect(runner.messages[1]).toMatchObject({
      tool_calls: [{ function: { parsed_arguments: parsed } }],
    });
    expect(add.mock.calls.length).toBe(calls);
    if (calls > 0) expect((add.mock.calls as unknown[][])[0]?.[0]).toEqual(parsed);
    // One reading serves the message and the function.
    expect(check).toHaveBeenCalledTimes(1);
  });
});
