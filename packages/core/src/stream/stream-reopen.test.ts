import { collect, DONE, event, harness, respond } from '../../test/helpers/streams.js';
import { APIError } from '../errors/api-error.js';
import { IncompleteStreamError } from '../errors/incomplete-stream-error.js';
import { openStream } from './stream.js';

describe('a stream that fails before its first event', () => {
  const first = { error: { message: 'Busy', type: 'server_error' } };

  test.each([
    { name: 'an empty body', body: '' },
    { name: 'an error event', body: event(first) },
    { name: 'an error told as an item', body: event({ type: 'error', message: 'Busy' }, 'error') },
  ])('is opened again after $name', async ({ body }) => {
    const errors: unknown[] = [];
    const { context, closed } = harness({
      reopen: (error) => {
        errors.push(error);
        return Promise.resolve(respond(event(1) + DONE));
      },
    });
    expect(await collect(openStream(respond(body), context))).toEqual({ items: [1] });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(APIError);
    expect(closed).toEqual([undefined]);
    expect(context.controller.signal.aborted).toBe(false);
  });

  test('is opened again as often as the policy says', async () => {
    let attempts = 0;
    const { context } = harness({
      reopen: (error) => {
        attempts += 1;
        if (attempts > 3) return Promise.reject(error as Error);
        return Promise.resolve(respond(''));
      },
    });
    const { error } = await collect(openStream(respond(''), context));
    expect(attempts).toBe(4);
    expect(error).toBeInstanceOf(IncompleteStreamError);
  });

  test('throws the error of the last attempt', async () => {
    const last = new APIError(500, undefined, 'Last', new Headers());
    const { context, closed } = harness({ reopen: () => Promise.reject(last) });
    expect(await collect(openStream(respond(''), context))).toEqual({ items: [], error: last });
    expect(closed).toEqual([last]);
  });

  test('is not opened again once an event has been handed out', async () => {
    let attempts = 0;
    const { context } = harness({
      reopen: (error) => {
        attempts += 1;
        return Promise.reject(error as Error);
      },
    });
    const { items, error } = await collect(openStream(respond([event(1)]), context));
    expect({ items, attempts }).toEqual({ items: [1], attempts: 0 });
    expect(error).toBeInstanceOf(IncompleteStreamError);
  });

  test.each([
    event({ error: { message: 'No' } }),
    event({ type: 'error', message: 'No' }, 'error'),
  ])('throws an error told first if the policy refuses another attempt: %j', async (body) => {
    const { context } = harness({ reopen: (error) => Promise.reject(error as Error) });
    const { items, error } = await collect(openStream(respond([body]), context));
    expect(items).toEqual([]);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ requestID: 'req_1', error: { message: 'No' } });
  });

  test('ends quietly if it is aborted while it is opened again', async () => {
    const cancelled: unknown[] = [];
    const { context } = harness({
      reopen: () => {
        context.controller.abort();
        const body = new ReadableStream({ cancel: () => void cancelled.push(1) });
        return Promise.resolve(new Response(body));
      },
    });
    expect(await collect(openStream(respond(''), context))).toEqual({ items: [] });
    expect(cancelled).toEqual([1]);
  });
});
