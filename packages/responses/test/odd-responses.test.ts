import { InvalidResponseError, OpenAIError, type Repair } from '@oai/core';
import { zodTextFormat } from '@oai/structured/zod';
import { z } from 'zod';
import { hello, serveTests, shifted, started } from './irregular.js';
import { functionCall, message, response, sse, stream, textStream } from './response-events.js';

serveTests();

const format = zodTextFormat(z.object({ a: z.number() }), 'answer');
const params = { model: 'm', input: 'x', text: { format } };
const answer = (json: unknown) => started.emulator.script({ json }, { path: /^\/responses/ });
const faultOf = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('an answer of status 200 that is no response', () => {
  const calls: Array<[string, () => PromiseLike<unknown>]> = [
    ['create', () => started.responses.create({ model: 'm', input: 'x' })],
    ['retrieve', () => started.responses.retrieve('resp_1')],
    ['parse', () => started.responses.parse(params)],
  ];
  const table = calls.flatMap(([name, call]) =>
    ['text', null, 5, true, [], [{}], {}].map((json) => [name, json, call] as const),
  );

  test.each(table)('%s answered with %j', async (_name, json, call) => {
    answer(json);
    expect(await faultOf(call())).toBeInstanceOf(InvalidResponseError);
  });

  test.each(calls)('%s answered with plain text', async (_name, call) => {
    started.emulator.script(
      { body: 'Hi', headers: { 'content-type': 'text/plain' } },
      {
        path: /^\/responses/,
      },
    );
    expect(await faultOf(call())).toBeInstanceOf(OpenAIError);
  });
});

describe('odd members', () => {
  const ODD = [null, 0, 1.5, true, '', 'text', [], {}, [null], [[]], ['x', 5], [{}]];
  const names = ['id', 'object', 'status', 'output', 'usage', 'error', 'text', 'tools', 'metadata'];
  const table = names.flatMap((name) => ODD.map((value) => [name, value] as const));

  test.each(table)('%s: %j is no TypeError of ours', async (name, value) => {
    const body = response({ status: 'completed', output: [message('{"a":1}')], [name]: value });
    for (const call of ['create', 'parse'] as const) {
      answer(body);
      const error = await faultOf(started.responses[call](params) as PromiseLike<unknown>);
      expect([undefined, true]).toContain(
        error === undefined ? undefined : error instanceof OpenAIError,
      );
    }
    started.emulator.script(
      { sse: sse(stream(hello, { [name]: value } as object as { output: [] })) },
      { path: /^\/responses/ },
    );
    const helper = started.responses.stream({ model: 'm', input: 'x' });
    const error = await faultOf(helper.finalResponse());
    expect([undefined, true]).toContain(
      error === undefined ? undefined : error instanceof OpenAIError,
    );
  });
});

describe('a failed parse keeps the response', () => {
  const broken = { output: [message('no JSON')], status: 'completed' };

  test.each([
    ['no JSON', 'SyntaxError'],
    ['{"a":"b"}', 'ZodError'],
  ])('in the error for %s', async (text, name) => {
    answer(response({ output: [message(text)], status: 'completed', usage: { total_tokens: 7 } }));
    const error = await faultOf(started.responses.parse(params));
    expect(error).toMatchObject({ name });
    const kept = (error as { response: unknown }).response;
    expect(kept).toMatchObject({ output_text: text, usage: { total_tokens: 7 } });
    expect(Object.keys(error as object)).not.toContain('response');
  });

  test('in the error of a stream', async () => {
    started.emulator.script({ sse: sse(textStream(['no ', 'JSON'])) }, { path: /^\/responses/ });
    const error = await faultOf(started.responses.stream(params).finalResponse());
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({
      response: { output_text: 'no JSON' },
      cause: { name: 'SyntaxError' },
    });
  });

  test('and is returned with the fault by option', async () => {
    answer(response(broken));
    const options = { parseErrors: 'return' as const };
    const parsed = await started.responses.parse(params, options);
    expect(parsed.output_parsed).toBeNull();
    expect(parsed.output).toMatchObject([
      { content: [{ text: 'no JSON', parsed: null, parse_error: { name: 'SyntaxError' } }] },
    ]);
    started.emulator.script({ sse: sse(textStream(['no ', 'JSON'])) }, { path: /^\/responses/ });
    const streamed = await started.responses.stream(params, options).finalResponse();
    expect(streamed.output).toMatchObject([{ content: [{ parsed: null, parse_error: {} }] }]);
  });

  test('also for the arguments of a call', async () => {
    answer(response({ output: [functionCall('add', '{')], status: 'completed' }));
    const tools = [{ type: 'function' as const, name: 'add', parameters: {}, strict: true }];
    const call = started.responses.parse(
      { model: 'm', input: 'x', tools },
      { parseErrors: 'return' },
    );
    expect((await call).output).toMatchObject([
      { arguments: '{', parsed_arguments: null, parse_error: { name: 'SyntaxError' } },
    ]);
  });
});

describe('repairs are reported', () => {
  test.each<[string, readonly { type: string }[], Repair[]]>([
    ['nothing', stream(hello, { output: [message('Hello')] }), []],
    ['no output', stream(hello, { output: [] }), [{ kind: 'final-output', path: 'output' }]],
    [
      'items counted from 1',
      stream(shifted(hello), { output: [message('Hello')] }),
      [{ kind: 'item-index', path: 'output[0]' }],
    ],
    [
      'deltas alone',
      stream(hello.slice(2, 4), { output: [message('Hello')] }),
      [
        { kind: 'item-missing', path: 'output[0]' },
        { kind: 'part-missing', path: 'output[0].content[0]' },
      ],
    ],
    [
      'a call without arguments',
      stream([], { output: [functionCall('add', '')] }),
      [{ kind: 'call-arguments', path: 'output[0].arguments' }],
    ],
  ])('%s', async (_name, events, expected) => {
    const repairs: Repair[] = [];
    started.emulator.script({ sse: sse(events) }, { path: /^\/responses/ });
    const helper = started.responses.stream(
      { model: 'm', input: 'x' },
      { onRepair: (repair) => void repairs.push(repair) },
    );
    await helper.finalResponse();
    expect(repairs).toEqual(expected);
  });
});
