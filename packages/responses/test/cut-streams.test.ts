import { APIConnectionError } from '@oai/core';

import { Responses, type Response as APIResponse, type ResponseStreamEvent } from '../src/index.js';

/** One answer with text of several bytes a character, and a function call in pieces. */
const item = { type: 'message', id: 'm', role: 'assistant', content: [] };
const call = { type: 'function_call', id: 'f', call_id: 'c', name: 'look', arguments: '' };
const text = (delta: string) => ({
  type: 'output_text.delta',
  output_index: 0,
  content_index: 0,
  delta,
});
const args = (delta: string) => ({ type: 'function_call_arguments.delta', output_index: 1, delta });
const response = (members: object) => ({ id: 'r', object: 'response', output: [], ...members });
const events = [
  { type: 'created', response: response({ status: 'in_progress' }) },
  { type: 'output_item.added', output_index: 0, item },
  text('Grüße, '),
  text('👋 "x"\n'),
  { type: 'output_item.added', output_index: 1, item: call },
  args('{"where":'),
  args('"Zürich"}'),
  { type: 'completed', response: response({ status: 'completed' }) },
].map((event) => ({
  ...event,
  type: `response.${event.type}`,
})) as unknown as ResponseStreamEvent[];
const written = events.map((event) => `data: ${JSON.stringify(event)}\n\n`);
const bytes = new TextEncoder().encode(written.join(''));
/** Where each event ends, its blank line not included. */
const ends = written.map(
  (_event, index) => new TextEncoder().encode(written.slice(0, index + 1).join('')).length - 2,
);
const cuts = Array.from({ length: bytes.length + 1 }, (_, cut) => cut);

/** Responses whose answer is cut after some bytes: by its end, or by a connection that breaks. */
function responsesCut(after: number, breaks: boolean): Responses {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.subarray(0, after)),
    pull: (controller) => {
      if (breaks) controller.error(new TypeError('terminated'));
      else controller.close();
    },
  });
  const headers = { 'content-type': 'text/event-stream' };
  const fetch = () => Promise.resolve(new Response(body, { headers }));
  return new Responses({ apiKey: 'sk-test', maxRetries: 0, fetch });
}

/** Returns the text and the arguments in the first events. */
function contentOf(count: number): { text: string; args: string } {
  const deltas = (type: string): string =>
    events
      .slice(0, count)
      .map((event) => (event.type === type ? (event as { delta: string }).delta : ''))
      .join('');
  return {
    text: deltas('response.output_text.delta'),
    args: deltas('response.function_call_arguments.delta'),
  };
}

function received(snapshot: APIResponse | undefined): { text: string; args: string } {
  const result = { text: '', args: '' };
  for (const one of snapshot?.output ?? []) {
    if (one.type === 'function_call') result.args += one.arguments;
    if (one.type !== 'message') continue;
    for (const part of one.content) if (part.type === 'output_text') result.text += part.text;
  }
  return result;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

describe.each([
  ['ends', false],
  ['breaks', true],
])('a stream whose connection %s after any byte', (_how, breaks) => {
  /** A connection that breaks takes an event without its blank line along. */
  const countOf = (cut: number) => ends.filter((end) => (breaks ? end + 2 : end) <= cut).length;

  /** Returns an error for an outcome that is not right after `count` events. */
  const faultOf = (error: unknown, count: number): string | undefined => {
    if (!error) return count < events.length ? 'no error' : undefined;
    if (!(error instanceof APIConnectionError)) return `not this error: ${String(error)}`;
    return count < events.length ? undefined : `an error: ${error.message}`;
  };

  test('gives the stream helper all that arrived, and an error unless it was complete', async () => {
    const faults: unknown[] = [];
    for (const cut of cuts) {
      const stream = responsesCut(cut, breaks).stream({ model: 'm', input: 'x' });
      let heard = '';
      stream.on('response.output_text.delta', ({ delta }) => (heard += delta));
      const error: unknown = await stream.done().catch((reason: unknown) => reason);
      const count = countOf(cut);
      const expected = contentOf(count);
      const snapshot = stream.currentResponseSnapshot as APIResponse | undefined;
      const partial = error ? (error as APIConnectionError).partial : snapshot;
      const fault = faultOf(error, count);
      if (fault) faults.push([cut, fault]);
      for (const seen of [received(snapshot), received(partial as APIResponse | undefined)]) {
        if (!isSame(seen, expected)) faults.push([cut, seen, expected]);
      }
      if (heard !== expected.text) faults.push([cut, heard, expected.text]);
    }
    expect(faults).toEqual([]);
  }, 60_000);

  test('gives a loop all that arrived, and an error unless it was complete', async () => {
    const faults: unknown[] = [];
    for (const cut of cuts) {
      const read: ResponseStreamEvent[] = [];
      let error: unknown;
      try {
        const responses = responsesCut(cut, breaks);
        const stream = await responses.create({ model: 'm', input: 'x', stream: true });
        for await (const one of stream) read.push(one);
      } catch (reason) {
        error = reason;
      }
      const count = countOf(cut);
      const fault = faultOf(error, count);
      if (fault) faults.push([cut, fault]);
      if (!isSame(read, events.slice(0, count))) faults.push([cut, read.length, count]);
    }
    expect(faults).toEqual([]);
  }, 60_000);
});
