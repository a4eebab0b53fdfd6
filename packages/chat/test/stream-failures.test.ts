import { z } from 'zod';
import {
  ContentFilterFinishReasonError,
  IncompleteStreamError,
  LengthFinishReasonError,
  OpenAIError,
} from '@oai/core';
import { zodResponseFormat } from '@oai/structured/zod';

import { chunk, usageChunk } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { streams } from './support/streams.js';

const Answer = z.object({ steps: z.array(z.string()), total: z.number() });
const finished = (finish_reason: string) => chunk({}, { finish_reason });

test.each([
  ['length', LengthFinishReasonError],
  ['content_filter', ContentFilterFinishReasonError],
])(
  'fails on %s if the content is parsed, and keeps what arrived, with usage',
  async (reason, errorClass) => {
    const { completions } = await serve([
      {
        events: [
          chunk({ role: 'assistant', content: '{"steps":["on' }),
          finished(reason),
          usageChunk(),
        ],
      },
    ]);
    const stream = completions.stream({
      ...base,
      response_format: zodResponseFormat(Answer, 'answer'),
    });
    const onDone = jest.fn();
    stream.on('content.done', onDone);
    await expect(stream.finalChatCompletion()).rejects.toBeInstanceOf(errorClass);
    expect(onDone).not.toHaveBeenCalled();
    expect(stream.currentChatCompletionSnapshot).toMatchObject({
      usage: { total_tokens: 7 },
      choices: [{ message: { content: '{"steps":["on', parsed: { steps: ['on'] } } }],
    });
  },
);

test('does not fail on length if the content is text', async () => {
  const { completions } = await serve([
    { events: [chunk({ role: 'assistant', content: 'cut' }), finished('length')] },
  ]);
  expect(await completions.stream(base).finalContent()).toBe('cut');
});

test('fails if the content does not match its schema', async () => {
  const { completions } = await serve([
    { events: [chunk({ role: 'assistant', content: '{"steps":1}' }), finished('stop')] },
  ]);
  const stream = completions.stream({
    ...base,
    response_format: zodResponseFormat(Answer, 'answer'),
  });
  await expect(stream.done()).rejects.toThrow(/steps/);
});

test('fails on a truncated stream, with what arrived', async () => {
  const { completions } = await serve([
    {
      events: [chunk({ role: 'assistant', content: 'Hel' }), chunk({ content: 'lo' })],
      isUnterminated: true,
    },
  ]);
  const stream = completions.stream(base);
  const error = await stream.done().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(IncompleteStreamError);
  expect((error as IncompleteStreamError).partial).toMatchObject({
    choices: [{ message: { content: 'Hello' } }],
  });
});

test('accepts a stream without [DONE] if every choice has finished', async () => {
  const { completions } = await serve([
    {
      events: [chunk({ role: 'assistant', content: 'Hi' }), finished('stop')],
      isUnterminated: true,
    },
    {
      // The announced usage is missing, so this one was cut.
      events: [
        { ...chunk({ content: 'Hi' }), usage: null },
        { ...finished('stop'), usage: null },
      ],
      isUnterminated: true,
    },
  ]);
  expect(await completions.stream(base).finalContent()).toBe('Hi');
  await expect(completions.stream(base).done()).rejects.toBeInstanceOf(IncompleteStreamError);
});

test('does not leave an unhandled rejection after a failure', async () => {
  const { completions } = await serve([{ json: { error: { message: 'No' } }, status: 400 }]);
  const stream = completions.stream(base);
  await new Promise<void>((resolve) => stream.once('end', resolve));
  expect(stream.errored).toBe(true);
});

test('throws a failure from the loop, after the chunks before it', async () => {
  const { completions } = await serve([
    { events: [chunk({ role: 'assistant', content: 'Hel' })], isUnterminated: true },
  ]);
  const contents: unknown[] = [];
  const loop = async () => {
    for await (const { choices } of completions.stream(base))
      contents.push(choices[0]?.delta.content);
  };
  await expect(loop()).rejects.toBeInstanceOf(IncompleteStreamError);
  expect(contents).toEqual(['Hel']);
});

test('names what an invalid stream lacks', async () => {
  const { completions } = await serve([
    { events: [] },
    { events: [chunk({ role: 'assistant', content: 'x' })] },
    {
      events: [
        chunk({ tool_calls: [{ index: 0, id: 'a', function: { arguments: '{}' } }] }),
        finished('tool_calls'),
      ],
    },
    { events: [chunk({ role: 'user', content: 'x' }), finished('stop')] },
  ]);
  await expect(completions.stream(base).done()).rejects.toThrow('without sending any chunk');
  await expect(completions.stream(base).done()).rejects.toThrow(
    'missing finish_reason for choice 0',
  );
  await expect(completions.stream(base).done()).rejects.toThrow('missing name for tool call 0');
  await expect(completions.stream(base).done()).rejects.toThrow('missing role for choice 0');
});

test('fails with the error of a listener', async () => {
  const { completions } = await serve([{ events: streams['text']! }]);
  const stream = completions.stream(base);
  stream.on('content', () => {
    throw new TypeError('In the listener');
  });
  const error = await stream.done().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OpenAIError);
  expect((error as Error).message).toBe('In the listener');
  expect((error as Error).cause).toBeInstanceOf(TypeError);
});
