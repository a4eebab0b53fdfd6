import { z } from 'zod';
import {
  APIUserAbortError,
  ContentFilterFinishReasonError,
  IncompleteStreamError,
  LengthFinishReasonError,
  OpenAIError,
} from '@oai/core';
import { zodFunction, zodResponseFormat } from '@oai/structured/zod';

import { Chat, ChatCompletionStream } from '../src/index.js';
import { chunk, sse, startServer, usageChunk, type ScriptedAnswer } from './scripted-server.js';
import { streams } from './streams.js';

const messages = [{ role: 'user' as const, content: 'Hello' }];
const base = { model: 'gpt-4o', messages };
const closing: (() => Promise<void>)[] = [];
const unhandled = jest.fn();

async function serve(answers: ScriptedAnswer[]) {
  const server = await startServer(answers);
  closing.push(() => server.close());
  const chat = new Chat({ apiKey: 'key', baseURL: server.baseURL, maxRetries: 0 });
  return { completions: chat.completions, requests: server.requests };
}

beforeAll(() => process.on('unhandledRejection', unhandled));
afterAll(() => process.off('unhandledRejection', unhandled));
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(unhandled).not.toHaveBeenCalled();
});

const Answer = z.object({ steps: z.array(z.string()), total: z.number() });
const answerText = '{"steps":["one","two"],"total":12}';
const pieces = (text: string, length: number) =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
const finished = (finish_reason: string) => chunk({}, { finish_reason });

test('parses the content while it arrives, into one live object', async () => {
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
  expect(new Set(seen).size).toBe(1);
  expect(done).toHaveBeenCalledWith({
    content: answerText,
    parsed: { steps: ['one', 'two'], total: 12 },
  });
});

test('unwraps a root that is no object, in pieces as well', async () => {
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

test('parses arguments of interleaved calls, and says once when each is whole', async () => {
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

test('puts custom tool calls together', async () => {
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

test('puts audio together, whatever the padding of its pieces', async () => {
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

test("takes Azure's filter chunks: without id, without delta", async () => {
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

test.each([
  ['length', LengthFinishReasonError],
  ['content_filter', ContentFilterFinishReasonError],
])(
  'fails on %s when a value was asked for, and keeps what arrived, with usage',
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

test('does not fail on length when text was asked for', async () => {
  const { completions } = await serve([
    { events: [chunk({ role: 'assistant', content: 'cut' }), finished('length')] },
  ]);
  expect(await completions.stream(base).finalContent()).toBe('cut');
});

test('gives a refusal, and no parsed value', async () => {
  const { completions } = await serve([{ events: streams['refusal']! }]);
  const stream = completions.stream({
    ...base,
    response_format: zodResponseFormat(Answer, 'answer'),
  });
  const message = (await stream.finalChatCompletion()).choices[0]?.message;
  expect(message).toMatchObject({ refusal: 'I cannot.', parsed: null });
});

test('fails when the answer does not fit its schema', async () => {
  const { completions } = await serve([
    { events: [chunk({ role: 'assistant', content: '{"steps":1}' }), finished('stop')] },
  ]);
  const stream = completions.stream({
    ...base,
    response_format: zodResponseFormat(Answer, 'answer'),
  });
  await expect(stream.done()).rejects.toThrow(/steps/);
});

test('a truncated stream is an error that carries what arrived', async () => {
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

test('a stream without [DONE] is whole when every choice has finished', async () => {
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

test('an abort keeps what arrived, and ends everything that waits', async () => {
  const { completions } = await serve([
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(chunk({ role: 'assistant', content: 'Hel' })));
    },
  ]);
  const stream = completions.stream(base);
  const onAbort = jest.fn();
  const onEnd = jest.fn();
  stream.on('abort', onAbort).on('end', onEnd);
  stream.once('content', () => stream.abort());
  await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
  await expect(stream.finalContent()).rejects.toBeInstanceOf(APIUserAbortError);
  expect(onAbort).toHaveBeenCalledTimes(1);
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(stream.aborted).toBe(true);
  expect(stream.currentChatCompletionSnapshot?.choices[0]?.message.content).toBe('Hel');
});

test("a caller's signal aborts, before and during the call", async () => {
  const { completions, requests } = await serve([
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(chunk({ role: 'assistant', content: 'Hel' })));
    },
  ]);
  await expect(
    completions.stream(base, { signal: AbortSignal.abort() }).done(),
  ).rejects.toBeInstanceOf(APIUserAbortError);
  expect(requests).toHaveLength(0);
  const controller = new AbortController();
  const stream = completions.stream(base, { signal: controller.signal });
  stream.once('content', () => controller.abort());
  await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
});

test('nobody listens, nobody waits: a failure goes by quietly', async () => {
  const { completions } = await serve([{ json: { error: { message: 'No' } }, status: 400 }]);
  const stream = completions.stream(base);
  await new Promise<void>((resolve) => stream.once('end', resolve));
  expect(stream.errored).toBe(true);
});

test('iterates over chunks; leaving the loop ends the call', async () => {
  let closed = false;
  const { completions } = await serve([
    { events: streams['text']! },
    (response) => {
      response.on('close', () => (closed = true));
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(chunk({ role: 'assistant', content: 'Hel' })));
    },
  ]);
  const contents: unknown[] = [];
  for await (const { choices } of completions.stream(base))
    contents.push(choices[0]?.delta.content);
  expect(contents).toEqual(['', 'Hel', 'lo', undefined]);

  const stream = completions.stream(base);
  for await (const _chunk of stream) break;
  await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
  for (let wait = 0; wait < 100 && !closed; wait += 1) await new Promise((r) => setTimeout(r, 5));
  expect(closed).toBe(true);
});

test('a failure is thrown by the loop, after the chunks that came before it', async () => {
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

test('a slow loop slows the server down', async () => {
  const count = 4000;
  const event = sse(chunk({ role: 'assistant', content: 'x'.repeat(2000) }));
  let written = 0;
  const { completions } = await serve([
    async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (; written < count && !response.destroyed; written += 1) {
        if (response.write(event)) continue;
        await new Promise<void>((resolve) => {
          const go = () => {
            response.off('drain', go).off('close', go);
            resolve();
          };
          response.on('drain', go).on('close', go);
        });
      }
      response.end();
    },
  ]);
  const stream = completions.stream(base);
  let read = 0;
  for await (const _chunk of stream) {
    read += 1;
    if (read <= 20) await new Promise((resolve) => setTimeout(resolve, 10));
    else break;
  }
  // 8 MB were on their way; what the sockets and one read hold is far less.
  expect(written).toBeLessThan(count / 2);
});

test('emitted, once and off', async () => {
  const { completions } = await serve([{ events: streams['text']! }]);
  const stream = completions.stream(base);
  const heard: string[] = [];
  const listener = (delta: string) => heard.push(delta);
  stream.on('content', listener).off('content', listener);
  stream.once('content', (delta) => heard.push(`once ${delta}`));
  expect(await stream.emitted('content')).toEqual(['Hel', 'Hel']);
  await stream.done();
  expect(heard).toEqual(['once Hel']);
});

test('goes through a readable stream and back', async () => {
  const { completions } = await serve([{ events: streams['text with usage']! }]);
  const copy = ChatCompletionStream.fromReadableStream(completions.stream(base).toReadableStream());
  const heard: string[] = [];
  copy.on('content', (delta) => heard.push(delta));
  const completion = await copy.finalChatCompletion();
  expect(heard).toEqual(['Hi']);
  expect(completion).toMatchObject({
    usage: { total_tokens: 7 },
    choices: [{ message: { content: 'Hi', parsed: null } }],
  });
});

test('cancelling the readable stream ends the call', async () => {
  const { completions } = await serve([
    (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(chunk({ role: 'assistant', content: 'Hel' })));
    },
  ]);
  const stream = completions.stream(base);
  const reader = stream.toReadableStream().getReader();
  await reader.read();
  await reader.cancel();
  await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
});

test('an empty stream and missing parts are named', async () => {
  const { completions } = await serve([
    { events: [] },
    { events: [chunk({ role: 'assistant', content: 'x' })] },
    {
      events: [
        chunk({ tool_calls: [{ index: 0, function: { name: 'f', arguments: '{}' } }] }),
        finished('tool_calls'),
      ],
    },
  ]);
  await expect(completions.stream(base).done()).rejects.toThrow('without sending any chunk');
  await expect(completions.stream(base).done()).rejects.toThrow(
    'without the finish_reason of choice 0',
  );
  await expect(completions.stream(base).done()).rejects.toThrow('without the id of tool call 0');
});

test("an error in a listener ends the stream with it, and the listener's promise is nobody's", async () => {
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

test('goes through a create that somebody replaced', async () => {
  const { completions } = await serve([{ events: streams['text']! }]);
  const create = jest.spyOn(Object.getPrototypeOf(completions) as typeof completions, 'create');
  expect(await completions.stream(base).finalContent()).toBe('Hello');
  expect(create).toHaveBeenCalledTimes(1);
  create.mockRestore();
});
