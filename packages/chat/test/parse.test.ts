import { z } from 'zod';
import { ContentFilterFinishReasonError, LengthFinishReasonError } from '@oai/core';
import { zodFunction, zodResponseFormat } from '@oai/structured/zod';

import { completion, functionCall } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';

const Answer = z.object({ total: z.number() });
const response_format = zodResponseFormat(Answer, 'answer');

test('parses the content, and keeps the response and its request id', async () => {
  const { completions, requests } = await serve([completion({ content: '{"total":3}' })]);
  const promise = completions.parse({ ...base, response_format });
  const { data, response } = await promise.withResponse();
  expect(data.choices[0]?.message.parsed?.total).toBe(3);
  expect((await promise)._request_id).toBe('req_1');
  expect(response.status).toBe(200);
  expect(requests[0]).toMatchObject({
    response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true } },
  });
});

test('parses the result of a `create` that a library has replaced by one with plain promises', async () => {
  const { completions } = await serve([completion({ content: '{"total":3}' })]);
  const create = completions.create.bind(completions) as (...args: unknown[]) => Promise<unknown>;
  const wrapped = new Proxy(completions, {
    get: (target, name, receiver) =>
      name === 'create'
        ? async (...args: unknown[]) => create(...args)
        : (Reflect.get(target, name, receiver) as unknown),
  });
  const { choices } = await wrapped.parse({ ...base, response_format });
  expect(choices[0]?.message.parsed).toEqual({ total: 3 });
});

test('parses arguments, also of strict tools without a parser', async () => {
  const { completions } = await serve([
    completion({
      tool_calls: [functionCall('a', 'typed', { total: 1 }), functionCall('b', 'strict', { x: 2 })],
    }),
  ]);
  const { choices } = await completions.parse({
    ...base,
    tools: [
      zodFunction({ name: 'typed', parameters: Answer }),
      { type: 'function', function: { name: 'strict', strict: true, parameters: {} } },
      { type: 'custom', custom: { name: 'shell' } },
    ],
  });
  expect(choices[0]?.message.tool_calls).toMatchObject([
    { function: { parsed_arguments: { total: 1 } } },
    { function: { parsed_arguments: { x: 2 } } },
  ]);
});

test('parses the JSON of a raw schema', async () => {
  const { completions } = await serve([completion({ content: '{"total":3}' })]);
  const { choices } = await completions.parse({
    ...base,
    response_format: { type: 'json_schema', json_schema: { name: 'x', schema: {} } },
  });
  expect(choices[0]?.message.parsed).toEqual({ total: 3 });
});

test.each([
  ['length', LengthFinishReasonError],
  ['content_filter', ContentFilterFinishReasonError],
])('throws on %s', async (reason, errorClass) => {
  const { completions } = await serve([completion({ content: '{"to' }, reason)]);
  await expect(completions.parse({ ...base, response_format })).rejects.toBeInstanceOf(errorClass);
});

test('does not throw on a refusal', async () => {
  const { completions } = await serve([completion({ refusal: 'No.' })]);
  const { choices } = await completions.parse({ ...base, response_format });
  expect(choices[0]?.message).toMatchObject({ refusal: 'No.', parsed: null });
});

test('throws the error of the schema library if the content does not match', async () => {
  const { completions } = await serve([completion({ content: '{"total":"3"}' })]);
  await expect(completions.parse({ ...base, response_format })).rejects.toBeInstanceOf(z.ZodError);
});

test('rejects a tool that is not strict before the request', async () => {
  const { completions, requests } = await serve([]);
  const parse = () =>
    completions.parse({ ...base, tools: [{ type: 'function', function: { name: 'loose' } }] });
  expect(parse).toThrow('The tool `loose` is not marked with `strict: true`');
  expect(requests).toHaveLength(0);
});
