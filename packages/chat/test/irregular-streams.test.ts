import { APIUserAbortError, IncompleteStreamError } from '@oai/core';

import { chunk, sse, usageChunk, type ScriptedAnswer } from './support/scripted-server.js';
import { base, serve } from './support/serve.js';
import { streams } from './support/streams.js';

const end = chunk({}, { finish_reason: 'stop' });
const text = (body: string | Buffer[], type = 'text/event-stream'): ScriptedAnswer => {
  return async (response) => {
    response.writeHead(200, { 'content-type': type });
    for (const part of typeof body === 'string' ? [body] : body) {
      response.write(part);
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  };
};
const audio = (delta: object) => chunk({ audio: delta });

test.each([1, 2, 200])(
  'emits nothing after an abort, with %i events in one read',
  async (count) => {
    const events = Array.from({ length: count }, (_, n) => sse(chunk({ content: `${n}` }))).join(
      '',
    );
    const body = `${events}${sse(end)}data: [DONE]\n\n`;
    const caller = new AbortController();
    for (const by of ['abort', 'controller', 'signal'] as const) {
      const { completions } = await serve([text(body)]);
      const stream = completions.stream(base, by === 'signal' ? { signal: caller.signal } : {});
      const heard: string[] = [];
      for (const event of ['content', 'chunk', 'message', 'finalContent', 'end'] as const) {
        stream.on(event, () => heard.push(event));
      }
      stream.once('content', () => {
        if (by === 'abort') stream.abort();
        else (by === 'signal' ? caller : stream.controller).abort();
      });
      await expect(stream.finalContent()).rejects.toBeInstanceOf(APIUserAbortError);
      expect(heard).toEqual(['chunk', 'content', 'end']);
      expect(stream.aborted).toBe(true);
      expect(stream.currentChatCompletionSnapshot?.choices[0]?.message.content).toBe('0');
    }
  },
);

test('yields nothing after an abort within a loop', async () => {
  const { completions } = await serve([{ events: streams['text']! }]);
  const stream = completions.stream(base);
  let count = 0;
  const loop = async () => {
    for await (const _chunk of stream) {
      count += 1;
      stream.abort();
    }
  };
  await expect(loop()).rejects.toBeInstanceOf(APIUserAbortError);
  expect(count).toBe(1);
});

test('refuses a second loop', async () => {
  const { completions } = await serve([{ events: streams['text']! }]);
  const stream = completions.stream(base);
  const read = async () => {
    let count = 0;
    for await (const _chunk of stream) count += 1;
    return count;
  };
  expect(await read()).toBe(4);
  await expect(read()).rejects.toThrow('has ended, so it cannot be iterated');
});

test('reads the last event without a blank line, wherever the bytes are split', async () => {
  const body = Buffer.from(sse(chunk({ content: 'Grüße' })) + sse(end).trimEnd());
  const answers: ScriptedAnswer[] = [];
  for (let at = 0; at <= body.length; at += 1) {
    answers.push(text([body.subarray(0, at), body.subarray(at)]));
  }
  const { completions } = await serve(answers);
  for (const _answer of answers) {
    expect(await completions.stream(base).finalContent()).toBe('Grüße');
  }
}, 60_000);

test.each([
  { name: 'labelled as JSON', type: 'application/json' },
  { name: 'labelled as text', type: 'text/plain' },
])('reads events $name', async ({ type }) => {
  const { completions } = await serve([text(streams['text']!.map(sse).join(''), type)]);
  expect(await completions.stream(base).finalContent()).toBe('Hello');
});

describe('audio', () => {
  const begin = audio({ id: 'audio_1', data: 'AAAA', transcript: 'Hi' });
  const expires = audio({ expires_at: 1 });

  test.each(['', 'data: [DONE]\n\n'])('ends with `expires_at`, then %j', async (done) => {
    const { completions } = await serve([text(sse(begin) + sse(expires) + done)]);
    const stream = completions.stream(base);
    const { choices } = await stream.finalChatCompletion();
    expect(choices[0]).toMatchObject({
      finish_reason: 'stop',
      message: { audio: { id: 'audio_1', data: 'AAAA', transcript: 'Hi', expires_at: 1 } },
    });
    expect(stream.repairs).toEqual([{ kind: 'finish-reason', path: 'choices[0].finish_reason' }]);
  });

  test('is incomplete if it goes on', async () => {
    const more = audio({ data: 'AAAA' });
    const { completions } = await serve([{ events: [begin, expires, more] }]);
    const done = completions.stream(base).done();
    await expect(done).rejects.toThrow('missing finish_reason for choice 0');
  });
});

test('reads chunks of filters with an empty id as parts of the one completion', async () => {
  const filter = { ...chunk({}, { id: '' }), choices: [], prompt_filter_results: [] };
  const items = [filter, ...streams['text']!, filter].map((item) => JSON.stringify(item));
  const { ChatCompletionStream } = await import('../src/index.js');
  const lines = new Blob([`${items.join('\n')}\n`]).stream();
  const stream = ChatCompletionStream.fromReadableStream(lines);
  expect(await stream.finalContent()).toBe('Hello');
  expect(stream.allChatCompletions()).toHaveLength(1);
  expect(stream.allChatCompletions()[0]!.id).toBe('chatcmpl_1');
});

describe('several choices that end early', () => {
  const choice = (index: number, reason: string | null = null) =>
    chunk({ role: 'assistant', content: `${index}` }, { index, finish_reason: reason });

  test.each([
    { name: 'before the second', events: [choice(0, 'stop')] },
    { name: 'inside the second', events: [choice(0, 'stop'), choice(1)] },
    { name: 'inside both', events: [choice(0), choice(1)] },
  ])('are incomplete: $name', async ({ events }) => {
    const { completions } = await serve([{ events, isUnterminated: true }]);
    const stream = completions.stream({ ...base, n: 2 });
    const error: unknown = await stream.done().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(IncompleteStreamError);
    expect((error as IncompleteStreamError).partial).toMatchObject({
      choices: [{ message: { content: '0' } }, ...(events[1] ? [{ message: {} }] : [])],
    });
  });

  test('are refused beyond those that the request asked for, with what arrived', async () => {
    const events = [choice(0), choice(1), choice(2)];
    const { completions } = await serve([{ events }]);
    const stream = completions.stream({ ...base, n: 2 });
    const error: unknown = await stream.done().catch((reason: unknown) => reason);
    expect((error as Error).message).toContain('invalid choice index: 2');
    expect((error as IncompleteStreamError).partial).toMatchObject({
      choices: [{ message: { content: '0' } }, { message: { content: '1' } }],
    });
  });

  test('are complete with all choices', async () => {
    const { completions } = await serve([
      { events: [choice(0, 'stop'), choice(1, 'stop')], isUnterminated: true },
    ]);
    const { choices } = await completions.stream({ ...base, n: 2 }).finalChatCompletion();
    expect(choices.map(({ message }) => message.content)).toEqual(['0', '1']);
  });
});

test('throws an error event as the class of its code, with what arrived', async () => {
  const fault = { object: 'error', message: 'Overloaded', code: 503 };
  const { completions } = await serve([{ events: [chunk({ content: 'Hel' }), fault] }]);
  const stream = completions.stream(base);
  const error: unknown = await stream.done().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'InternalServerError', status: 503 });
  expect(error).toHaveProperty('completion', stream.currentChatCompletionSnapshot);
  expect(stream.currentChatCompletionSnapshot?.choices[0]?.message.content).toBe('Hel');
});

test.each(['create', 'parse', 'stream'] as const)(
  '%s throws errors of status 200',
  async (name) => {
    const error = { message: 'Slow down', code: 'rate_limit_exceeded' };
    const { completions } = await serve([{ json: { error } }]);
    const result =
      name === 'stream'
        ? completions.stream(base).done()
        : Promise.resolve(completions[name](base));
    await expect(result).rejects.toMatchObject({ name: 'RateLimitError' });
  },
);

test('the usage at the end is kept', async () => {
  const { completions } = await serve([{ events: [...streams['text']!, usageChunk()] }]);
  expect((await completions.stream(base).totalUsage()).total_tokens).toBe(7);
});
