import OpenAI from 'openai-latest';
import { zodResponseFormat as theirFormat } from 'openai-latest/helpers/zod';
import { z } from 'zod';
import { zodResponseFormat } from '@oai/structured/zod';

import { compareEvents } from './support/compare.js';
import { streams } from './support/streams.js';

const messages = [{ role: 'user', content: 'Hello' }];

describe('stream emits the events of the openai package', () => {
  test.each(Object.keys(streams))('%s', async (name) => {
    const { ours, theirs, requests } = await compareEvents(
      [{ events: streams[name]! }],
      (completions) => completions.stream({ model: 'gpt-4o', messages }),
    );
    expect(theirs.length).toBeGreaterThan(4);
    expect(ours).toEqual(theirs);
    expect(requests[0]).toEqual(requests[1]);
  });

  test('a strict tool', async () => {
    const { ours, theirs } = await compareEvents(
      [{ events: streams['tool calls one after the other']! }],
      (completions) =>
        completions.stream({
          model: 'gpt-4o',
          messages,
          tools: ['first', 'second'].map((name) => ({
            type: 'function',
            function: { name, strict: true, parameters: {} },
          })),
        }),
    );
    expect(ours).toEqual(theirs);
  });
});

test.each([
  {
    name: 'a JSON Schema',
    format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema: {} } },
  },
  { name: 'JSON', format: { type: 'json_object' } },
])(
  'stream with the response format $name emits the events of the openai package',
  async ({ format }) => {
    const { ours, theirs } = await compareEvents([{ events: streams['JSON']! }], (completions) =>
      completions.stream({ model: 'gpt-4o', messages, response_format: format }),
    );
    expect(ours).toEqual(theirs);
  },
);

test('stream with zod emits the events of the openai package', async () => {
  const Answer = z.object({ total: z.number(), note: z.string() });
  const { ours, theirs } = await compareEvents([{ events: streams['JSON']! }], (completions) =>
    completions.stream({
      model: 'gpt-4o',
      messages,
      response_format:
        completions instanceof OpenAI.Chat.Completions
          ? theirFormat(Answer, 'x')
          : zodResponseFormat(Answer, 'x'),
    }),
  );
  expect(ours).toEqual(theirs);
});
