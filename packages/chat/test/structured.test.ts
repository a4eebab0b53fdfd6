import { z } from 'zod';
import { zodFunction, zodResponseFormat, zodTextFormat } from '@oai/structured/zod';

import { completion, functionCall } from './support/scripted-server.js';
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
  await expect(completions.create({ ...base, response_format })).rejects.toThrow(
    /made for `text.format` of responses.*use `zodResponseFormat`/,
  );
  expect(requests).toEqual([]);
});
