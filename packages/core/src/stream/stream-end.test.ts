import fc from 'fast-check';
import { collect, DONE, encoder, event, harness, respond } from '../../test/helpers/streams.js';
import { APIError } from '../errors/api-error.js';
import { IncompleteStreamError } from '../errors/incomplete-stream-error.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { openStream } from './stream.js';

describe('a stream that does not end as it should', () => {
  const isLast = () => (item: unknown) => (item as { last?: boolean }).last === true;
  const recording = event({ text: 'Grüße' }) + event({ text: '…' }) + event({ last: true });
  const bytes = encoder.encode(recording);
  /** The final event counts even without the blank line that ends it. */
  const wholeLength = bytes.length - 2;

  test('is incomplete at every byte before its final event', async () => {
    for (let length = 0; length < wholeLength; length += 1) {
      const { context, closed } = harness({ streamEnd: isLast });
      const { items, error } = await collect(
        openStream(respond([bytes.slice(0, length)]), context),
      );
      expect(error).toBeInstanceOf(IncompleteStreamError);
      expect(error).toMatchObject({
        eventCount: items.length,
        lastEvent: items.at(-1),
        requestID: 'req_1',
      });
      expect(closed).toEqual([error]);
      expect(context.controller.signal.aborted).toBe(true);
    }
  });

  test.each([
    { name: 'the final event', streamEnd: isLast, body: recording, count: 3 },
    {
      name: 'the sentinel, though a final event is expected',
      streamEnd: isLast,
      body: event(1) + DONE,
      count: 1,
    },
    { name: 'the sentinel', streamEnd: undefined, body: event(1) + DONE, count: 1 },
  ])('is complete after $name', async ({ streamEnd, body, count }) => {
    const { context } = harness({ streamEnd });
    const { items, error } = await collect(openStream(respond(body), context));
    expect(error).toBeUndefined();
    expect(items).toHaveLength(count);
  });

  test('goes on after the final event to the end of the body', async () => {
    const { context } = harness({ streamEnd: isLast });
    const { items } = await collect(openStream(respond(recording + event({ usage: 1 })), context));
    expect(items).toHaveLength(4);
  });

  test('judges each stream by a rule of its own', async () => {
    let rules = 0;
    const streamEnd = () => {
      rules += 1;
      return () => false;
    };
    for (let index = 0; index < 2; index += 1) {
      const { context } = harness({ streamEnd });
      await collect(openStream(respond(event(1)), context));
    }
    expect(rules).toBe(2);
  });

  test('is accepted where ends are not announced, and its last event is not lost', async () => {
    const { context } = harness({ allowUnterminated: true });
    const body = `${event(1)}data: 2`;
    expect(await collect(openStream(respond(body), context))).toEqual({ items: [1, 2] });
  });

  test('has no body', async () => {
    const { context, closed } = harness();
    const stream = openStream(new Response(null, { status: 204 }), context);
    expect((await collect(stream)).error).toBeInstanceOf(InvalidResponseError);
    expect(closed).toHaveLength(1);
  });

  test.each([
    { name: 'broken JSON', data: '{oops' },
    { name: 'no JSON', data: 'hello' },
    { name: 'a long text', data: 'x'.repeat(5000) },
  ])('breaks with a typed error at $name, after the events before it', async ({ data }) => {
    const { context, closed } = harness();
    const body = `${event(1)}data: ${data}\n\n${event(2)}${DONE}`;
    const { items, error } = await collect(openStream(respond(body), context));
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ status: 200, requestID: 'req_1', body: data });
    expect((error as Error).message).toContain('Event 2');
    expect((error as Error).message.length).toBeLessThan(400);
    expect(closed).toEqual([error]);
  });

  test('never passes off a truncation as an end, wherever it is cut and however it is split', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(wholeLength - 1),
        fc.integer({ min: 1, max: 9 }),
        async (length, size) => {
          const reads: Uint8Array[] = [];
          for (let at = 0; at < length; at += size) {
            reads.push(bytes.slice(at, Math.min(at + size, length)));
          }
          const { context } = harness({ streamEnd: isLast });
          const { error } = await collect(openStream(respond(reads), context));
          expect(error).toBeInstanceOf(IncompleteStreamError);
        },
      ),
      { numRuns: 200, seed: 11 },
    );
  });
});

describe('errors told in mid-stream', () => {
  const failure = { message: 'Overloaded', type: 'server_error', code: 'overloaded', param: null };

  test('keep code, type and request id, and come after the events before them', async () => {
    const { context } = harness();
    const body = event(1) + event({ error: failure }) + event(2) + DONE;
    const { items, error } = await collect(openStream(respond(body), context));
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ code: 'overloaded', type: 'server_error', requestID: 'req_1' });
  });

  test('told as an item are yielded, and thrown if the final event never comes', async () => {
    const { context } = harness();
    const told = { ...failure, type: 'error', sequence_number: 3 };
    const { items, error } = await collect(
      openStream(respond(event(1) + event(told, 'error')), context),
    );
    expect(items).toEqual([1, told]);
    expect(error).toMatchObject({ code: 'overloaded', requestID: 'req_1' });
    expect(error).not.toBeInstanceOf(IncompleteStreamError);
  });

  test('told as an item are not thrown if the final event comes', async () => {
    const streamEnd = () => (item: unknown) =>
      (item as { type?: string }).type === 'response.failed';
    const { context } = harness({ streamEnd });
    const body = event({ type: 'error' }, 'error') + event({ type: 'response.failed' });
    expect(await collect(openStream(respond(body), context))).toEqual({
      items: [{ type: 'error' }, { type: 'response.failed' }],
    });
  });
});
