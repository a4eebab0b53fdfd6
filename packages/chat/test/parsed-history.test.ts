import { zodFunction, zodResponseFormat } from '@oai/structured/zod';
import { z } from 'zod';

import { base, serve } from './support/serve.js';

const city = z.object({ city: z.string() });
const tools = [zodFunction({ name: 'weather', parameters: city })];
const response_format = zodResponseFormat(city, 'city');
const text = '{"city":"Rome"}';
const call = { id: 'call_1', type: 'function', function: { name: 'weather', arguments: text } };
const custom = { id: 'call_2', type: 'custom', custom: { name: 'f', input: '' } };

const answer = (message: object) => ({
  json: {
    id: 'chatcmpl_1',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', ...message } }],
  },
});

test.each([
  ['content', { content: text }],
  ['the arguments of calls', { content: null, tool_calls: [call, custom] }],
])('a message comes back as history without its parsed %s', async (_name, message) => {
  const { completions, requests } = await serve([answer(message), answer({ content: text })]);
  const body = { ...base, tools, response_format };
  const first = await completions.parse(body);
  const earlier = first.choices[0]!.message;
  expect(earlier).toHaveProperty('parsed');
  const messages = [...base.messages, earlier];
  await completions.parse({ ...body, messages });
  expect((requests[1] as typeof body).messages).toEqual([
    ...base.messages,
    { role: 'assistant', ...message },
  ]);
  // The caller's message keeps its values.
  expect(earlier).toHaveProperty('parsed');
});

test('errors of parsers are not sent back either', async () => {
  const { completions, requests } = await serve([
    answer({ content: '{}', tool_calls: [call] }),
    answer({ content: text }),
  ]);
  const body = { ...base, tools, response_format };
  const first = await completions.parse(body, { parseErrors: 'return' });
  const messages = [...base.messages, first.choices[0]!.message];
  await completions.create({ ...body, messages });
  expect(JSON.stringify(requests[1])).not.toMatch(/parse_error|parsed/);
});

test.each([[null], ['text'], [[null, 'text', { role: 'assistant', tool_calls: [null] }]]])(
  'messages that are none are sent as they are: %j',
  async (messages) => {
    const { completions, requests } = await serve([answer({ content: text })]);
    await completions.create({ ...base, messages: messages as never });
    expect(requests).toMatchObject([{ messages }]);
  },
);

test('the error of a cut-off answer names the limit and holds the answer', async () => {
  const cut = answer({ content: '{"city":' });
  cut.json.choices[0]!.finish_reason = 'length';
  const { completions } = await serve([cut]);
  const error = await completions.parse({ ...base, response_format }).catch((fault) => fault);
  expect(error.message).toContain('`max_completion_tokens` stopped the output');
  expect(error.completion.choices[0].message.content).toBe('{"city":');
});
