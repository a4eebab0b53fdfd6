import { collect, DONE, encoder, event, harness, respond } from '../../test/helpers/streams.js';
import { IncompleteStreamError } from '../errors/incomplete-stream-error.js';
import { openStream } from './stream.js';

describe('a last event without its blank line', () => {
  const last = { last: true, text: 'Grüße' };
  const isLast = () => (item: unknown) => (item as { last?: boolean }).last === true;

  test.each([
    { name: 'the whole line', end: `data: ${JSON.stringify(last)}`, items: [{ n: 1 }, last] },
    { name: 'its line feed', end: `data: ${JSON.stringify(last)}\n`, items: [{ n: 1 }, last] },
    { name: '[DONE]', end: 'data: [DONE]', items: [{ n: 1 }] },
    { name: 'a part of an object', end: 'data: {"last":true', items: undefined },
    { name: 'a number, which may go on', end: 'data: 12', items: undefined },
  ])('counts if it is complete: $name', async ({ end, items: expected }) => {
    const body = encoder.encode(event({ n: 1 }) + end);
    for (let split = 0; split <= body.length; split += 1) {
      const { context } = harness({ streamEnd: isLast });
      const reads = [body.slice(0, split), body.slice(split)];
      const { items, error } = await collect(openStream(respond(reads), context));
      expect(items).toEqual(expected ?? [{ n: 1 }]);
      if (expected) expect(error).toBeUndefined();
      else expect(error).toBeInstanceOf(IncompleteStreamError);
    }
  });

  test('keeps its name', async () => {
    const { context } = harness({ synthesizeEventData: true, allowUnterminated: true });
    const body = 'event: thread.done\ndata: {"a":1}';
    expect(await collect(openStream(respond(body), context))).toEqual({
      items: [{ event: 'thread.done', data: { a: 1 } }],
    });
  });
});

test('an event that is an error object is thrown', async () => {
  const { context } = harness();
  const fault = { object: 'error', message: 'Overloaded', code: 503 };
  const { items, error } = await collect(
    openStream(respond(event({ n: 1 }) + event(fault) + DONE), context),
  );
  expect(items).toEqual([{ n: 1 }]);
  expect(error).toMatchObject({ name: 'InternalServerError', error: fault });
});
