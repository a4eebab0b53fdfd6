import { APIConnectionError } from '@oai/core';

import { Chat, type ChatCompletion, type ChatCompletionChunk } from '../src/index.js';
import { base } from './support/serve.js';

/** One answer with text of several bytes a character, and a tool call in pieces. */
const chunk = (delta: object, finish_reason: string | null = null) => ({
  id: 'c',
  choices: [{ index: 0, delta, finish_reason }],
});
const call = (members: object) => chunk({ tool_calls: [{ index: 0, ...members }] });
const chunks = [
  chunk({ role: 'assistant', content: '' }),
  chunk({ content: 'Grüße, ' }),
  chunk({ content: '👋 "x"\n' }),
  call({ id: 'call_1', type: 'function', function: { name: 'look', arguments: '' } }),
  call({ function: { arguments: '{"where":' } }),
  call({ function: { arguments: '"Zürich"}' } }),
  chunk({}, 'tool_calls'),
] as unknown as ChatCompletionChunk[];
const events = chunks.map((one) => `data: ${JSON.stringify(one)}\n\n`);
const bytes = new TextEncoder().encode(`${events.join('')}data: [DONE]\n\n`);
/** Where each event ends, its blank line not included. */
const ends = events.map(
  (_event, index) => new TextEncoder().encode(events.slice(0, index + 1).join('')).length - 2,
);
const cuts = Array.from({ length: bytes.length + 1 }, (_, cut) => cut);

/** A client whose answer is cut after some bytes: by its end, or by a connection that breaks. */
function chatCut(after: number, breaks: boolean): Chat {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.subarray(0, after)),
    pull: (controller) => {
      if (breaks) controller.error(new TypeError('terminated'));
      else controller.close();
    },
  });
  const headers = { 'content-type': 'text/event-stream' };
  const fetch = () => Promise.resolve(new Response(body, { headers }));
  return new Chat({ apiKey: 'sk-test', maxRetries: 0, fetch });
}

/** Returns the text and the arguments in the first chunks. */
function contentOf(count: number): { text: string; args: string } {
  const deltas = chunks.slice(0, count).map(({ choices }) => choices[0]!.delta);
  const join = (parts: (string | null | undefined)[]): string => parts.join('');
  return {
    text: join(deltas.map(({ content }) => content)),
    args: join(deltas.map(({ tool_calls }) => tool_calls?.[0]?.function?.arguments)),
  };
}

/** Returns the number of chunks which must arrive. A broken connection may take the last one along. */
const arrived = (cut: number) => ends.filter((end) => end <= cut).length;
const complete = (cut: number) => ends.filter((end) => end + 2 <= cut).length;

const received = (completion: ChatCompletion | undefined) => {
  const message = completion?.choices[0]?.message;
  const args = message?.tool_calls?.map(
    (one) => (one as { function: { arguments: string } }).function.arguments,
  );
  return { text: message?.content ?? '', args: args?.join('') ?? '' };
};

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

describe.each([
  ['ends', false],
  ['breaks', true],
])('a stream whose connection %s after any byte', (_how, breaks) => {
  /** Returns an error for an outcome that is not right after `count` chunks. */
  const faultOf = (error: unknown, count: number): string | undefined => {
    if (!error) return count < chunks.length ? 'no error' : undefined;
    if (!(error instanceof APIConnectionError)) return `not this error: ${String(error)}`;
    return count < chunks.length ? undefined : `an error: ${error.message}`;
  };

  test('gives the stream helper all that arrived, and an error unless it was complete', async () => {
    const faults: unknown[] = [];
    for (const cut of cuts) {
      const stream = chatCut(cut, breaks).completions.stream(base);
      let heard = '';
      stream.on('content', (delta) => (heard += delta));
      const error: unknown = await stream.done().catch((reason: unknown) => reason);
      const count = breaks ? complete(cut) : arrived(cut);
      const expected = contentOf(count);
      const snapshot = stream.currentChatCompletionSnapshot as ChatCompletion | undefined;
      const partial = error ? (error as APIConnectionError).partial : snapshot;
      const fault = faultOf(error, count);
      if (fault) faults.push([cut, fault]);
      for (const seen of [received(snapshot), received(partial as ChatCompletion | undefined)]) {
        if (!isSame(seen, expected)) faults.push([cut, seen, expected]);
      }
      if (heard !== expected.text) faults.push([cut, heard, expected.text]);
    }
    expect(faults).toEqual([]);
  }, 60_000);

  test('gives a loop all that arrived, and an error unless it was complete', async () => {
    const faults: unknown[] = [];
    for (const cut of cuts) {
      const read: ChatCompletionChunk[] = [];
      let error: unknown;
      try {
        const stream = await chatCut(cut, breaks).completions.create({ ...base, stream: true });
        for await (const one of stream) read.push(one);
      } catch (reason) {
        error = reason;
      }
      const count = breaks ? complete(cut) : arrived(cut);
      const fault = faultOf(error, count);
      if (fault) faults.push([cut, fault]);
      if (!isSame(read, chunks.slice(0, count))) faults.push([cut, read.length, count]);
    }
    expect(faults).toEqual([]);
  }, 60_000);
});
