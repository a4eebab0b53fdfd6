import { z } from 'zod';
import { zodFunction, zodResponseFormat } from '@oai/structured/zod';

import { chunk } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { streams } from './support/streams.js';

const Answer = z.object({ steps: z.array(z.string()), total: z.number() });
const answerText = '{"steps":["one","two"],"total":12}';
const pieces = (text: string, length: number) =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
const finished = (finish_reason: string) => chunk({}, { finish_reason });

test('parses the content while it arrives, into a new root for each event', async () => {
  const { completions } = await serve([
    {
      events: [
        chunk({ role: 'assistant' }),
        ...pieces(answerText, 5).map((content) => chunk({ content })),
        finished('stop'),
      ],
    },
  ]);
  const stream = completions.stream({
    ...base,
    response_format: zodResponseFormat(Answer, 'answer'),
  });
  const seen: unknown[] = [];
  const texts: string[] = [];
  stream.on('content.delta', ({ parsed }) => {
    seen.push(parsed);
    texts.push(JSON.stringify(parsed));
  });
  const done = jest.fn();
  stream.on('content.done', done);
  const completion = await stream.finalChatCompletion();
  expect(completion.choices[0]?.message.parsed).toEqual({ steps: ['one', 'two'], total: 12 });
  expect(texts[0]).toBe('{}');
  expect(texts).toContain('{"steps":["one"]}');
  expect(new Set(seen).size).toBe(seen.length);
  expect(done).toHaveBeenCalledWith({
    content: answerText,
    parsed: { steps: ['one', 'two'], total: 12 },
  });
});

test('unwraps a root that is not an object, also while it arrives', async () => {
  const { completions } = await serve([
    {
      events: [
        ...pieces('{"value":["a","b"]}', 6).map((content) => chunk({ role: 'assistant', content })),
        finished('stop'),
      ],
    },
  ]);
  const stream = completions.stream({
    ...base,
    response_format: zodResponseFormat(z.array(z.string()), 'list'),
  });
  const texts: unknown[] = [];
  stream.on('content.delta', ({ parsed }) => texts.push(JSON.stringify(parsed)));
  expect((await stream.finalChatCompletion()).choices[0]?.message.parsed).toEqual(['a', 'b']);
  expect(texts).toContain('["a"]');
});

test('parses the arguments of interleaved calls, and emits `done` once for each', async () => {
  const calls = Array.from({ length: 16 }, (_, index) => index);
  const text = (index: number) => `{"city":"City ${index}"}`;
  const { completions } = await serve([
    {
      events: [
        chunk({ role: 'assistant', content: null }),
        ...calls.map((index) =>
          chunk({
            tool_calls: [
              {
                index,
                id: `call_${index}`,
                type: 'function',
                function: { name: 'weather', arguments: '' },
              },
            ],
          }),
        ),
        ...pieces(text(0), 4).flatMap((_, step) =>
          calls.map((index) =>
            chunk({
              tool_calls: [{ index, function: { arguments: pieces(text(index), 4)[step] ?? '' } }],
            }),
          ),
        ),
        ...calls.map((index) =>
          chunk({
            tool_calls: [
              {
                index,
                function: {
                  arguments: pieces(text(index), 4)
                    .slice(pieces(text(0), 4).length)
                    .join(''),
                },
              },
            ],
          }),
        ),
        finished('tool_calls'),
      ],
    },
  ]);
  const stream = completions.stream({
    ...base,
    tools: [zodFunction({ name: 'weather', parameters: z.object({ city: z.string() }) })],
  });
  const done: number[] = [];
  stream.on('tool_calls.function.arguments.done', ({ index, parsed_arguments }) => {
    expect(parsed_arguments).toEqual({ city: `City ${index}` });
    done.push(index);
  });
  const partial: unknown[] = [];
  stream.on('tool_calls.function.arguments.delta', ({ index, parsed_arguments }) => {
    if (index === 15) partial.push(JSON.stringify(parsed_arguments));
  });
  const { choices } = await stream.finalChatCompletion();
  expect(done.sort((a, b) => a - b)).toEqual(calls);
  expect(partial).toContain('{"city":"Cit"}');
  expect(choices[0]?.message.tool_calls?.map((call) => call.id)).toEqual(
    calls.map((index) => `call_${index}`),
  );
});

test('assembles custom tool calls', async () => {
  const { completions } = await serve([
    {
      events: [
        chunk({ role: 'assistant', content: null }),
        chunk({
          tool_calls: [
            { index: 0, id: 'call_1', type: 'custom', custom: { name: 'shell', input: '' } },
          ],
        }),
        chunk({ tool_calls: [{ index: 0, custom: { input: 'ls ' } }] }),
        chunk({ tool_calls: [{ index: 0, custom: { input: '-l' } }] }),
        finished('tool_calls'),
      ],
    },
  ]);
  const message = await completions.stream(base).finalMessage();
  expect(message.tool_calls).toEqual([
    { id: 'call_1', type: 'custom', custom: { name: 'shell', input: 'ls -l' } },
  ]);
});

test('assembles audio from pieces with any padding', async () => {
  const bytes = Buffer.from('Sound, in pieces of odd lengths.');
  const data = pieces(bytes.toString('latin1'), 7).map((piece) =>
    Buffer.from(piece, 'latin1').toString('base64'),
  );
  const { completions } = await serve([
    {
      events: [
        chunk({ role: 'assistant', audio: { id: 'audio_1', transcript: 'So' } }),
        ...data.map((piece) => chunk({ audio: { data: piece } })),
        chunk({ audio: { transcript: 'und', expires_at: 12 } }),
        finished('stop'),
      ],
    },
  ]);
  const message = await completions.stream(base).finalMessage();
  expect(message.audio).toEqual({
    id: 'audio_1',
    transcript: 'Sound',
    expires_at: 12,
    data: bytes.toString('base64'),
  });
});

test("accepts Azure's filter chunks, which have no id and no delta", async () => {
  const filter = { hate: { filtered: false } };
  const { completions } = await serve([
    {
      events: [
        {
          id: '',
          object: '',
          created: 0,
          model: '',
          choices: [],
          prompt_filter_results: [{ prompt_index: 0 }],
        },
        chunk({ role: 'assistant', content: 'Hi' }),
        finished('stop'),
        {
          id: '',
          object: '',
          created: 0,
          model: '',
          choices: [{ index: 0, finish_reason: null, content_filter_results: filter }],
        },
      ],
    },
  ]);
  const completion = await completions.stream(base).finalChatCompletion();
  expect(completion).toMatchObject({
    id: 'chatcmpl_1',
    model: 'gpt-4o',
    object: 'chat.completion',
  });
  expect(completion.choices[0]).toMatchObject({
    finish_reason: 'stop',
    content_filter_results: filter,
    message: { content: 'Hi' },
  });
});

test('returns a refusal without a parsed value', async () => {
  const { completions } = await serve([{ events: streams['refusal']! }]);
  const stream = completions.stream({
    ...base,
    response_format: zodResponseFormat(Answer, 'answer'),
  });
  const message = (await stream.finalChatCompletion()).choices[0]?.message;
  expect(message).toMatchObject({ refusal: 'I cannot.', parsed: null });
});
