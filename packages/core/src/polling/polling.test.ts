import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { PollTimeoutError } from '../errors/poll-timeout-error.js';
import { createdBy, pollUntil, type PollRead } from './polling.js';

interface State {
  status: string;
}

const isDone = ({ status }: State): boolean => status === 'done';

/** Gives the states one after the other, the last one for ever, and notes the pauses. */
function poll(statuses: string[], options: Partial<Parameters<typeof pollUntil<State>>[1]> = {}) {
  const pauses: number[] = [];
  let reads = 0;
  const result = pollUntil<State>(
    () => Promise.resolve({ status: statuses[Math.min(reads++, statuses.length - 1)]! }),
    {
      isDone,
      sleep: (durationMs) => {
        pauses.push(durationMs);
        return Promise.resolve();
      },
      ...options,
    },
  );
  return { result, pauses, reads: () => reads };
}

const answered = (status: string, header: string): PollRead<State> =>
  Object.assign(Promise.resolve({ status }), {
    withResponse: () =>
      Promise.resolve({
        data: { status },
        response: new Response(null, { headers: { 'openai-poll-after-ms': header } }),
      }),
  });

describe('pollUntil', () => {
  test.each([
    { name: 'at once', states: ['done'], pauses: [] },
    {
      name: 'after pauses of the default length',
      states: ['a', 'b', 'done'],
      pauses: [5000, 5000],
    },
    { name: 'after pauses as asked for', states: ['a', 'done'], intervalMs: 20, pauses: [20] },
    { name: 'without pauses', states: ['a', 'done'], intervalMs: 0, pauses: [0] },
  ])('resolves $name', async ({ states, pauses, ...options }) => {
    const polled = poll(states, options);
    expect(await polled.result).toEqual({ status: 'done' });
    expect(polled.pauses).toEqual(pauses);
    expect(polled.reads()).toBe(states.length);
  });

  test.each([
    { header: '250', expected: 250 },
    { header: '0', expected: 100 },
    { header: '0.001', expected: 100 },
    { header: '99999', expected: 60_000 },
    { header: String(23 * 86_400_000), expected: 60_000 },
    { header: 'Infinity', expected: 60_000 },
    { header: 'soon', expected: 5000 },
    { header: '-1', expected: 5000 },
    { header: '', expected: 5000 },
    { header: '250', intervalMs: 10, expected: 10 },
  ])('pauses $expected ms for the header "$header" and intervalMs $intervalMs', async (row) => {
    const pauses: number[] = [];
    const states = ['a', 'done'];
    await pollUntil(() => answered(states.shift()!, row.header), {
      isDone,
      intervalMs: row.intervalMs,
      sleep: (durationMs) => Promise.resolve(void pauses.push(durationMs)),
    });
    expect(pauses).toEqual([row.expected]);
  });

  test('gives up with the last state', async () => {
    const error = await poll(['queued', 'running'], {
      maxWaitMs: 30,
      intervalMs: 2,
      sleep: undefined,
    }).result.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PollTimeoutError);
    expect(error).toMatchObject({ maxWaitMs: 30, lastState: { status: 'running' } });
  });

  test('gives up during a read that never ends, and tells the read', async () => {
    let told: AbortSignal | undefined;
    const polled = pollUntil<State>(
      (signal) => {
        told = signal;
        return new Promise(() => {});
      },
      { isDone: () => true, maxWaitMs: 10 },
    );
    await expect(polled).rejects.toBeInstanceOf(PollTimeoutError);
    expect(told?.aborted).toBe(true);
  });

  test.each(['before', 'during a pause', 'during a read'])('is aborted %s', async (when) => {
    const controller = new AbortController();
    if (when === 'before') controller.abort();
    else setTimeout(() => controller.abort(), 5);
    let reads = 0;
    const polled = pollUntil<State>(
      () => {
        reads += 1;
        return when === 'during a read'
          ? new Promise<State>(() => {})
          : Promise.resolve({ status: 'a' });
      },
      { isDone: () => false, signal: controller.signal },
    );
    await expect(polled).rejects.toBeInstanceOf(APIUserAbortError);
    expect(reads).toBe(when === 'before' ? 0 : 1);
  });

  test.each([undefined, null, {}, { status: null }, { status: 5 }, [], 7, 'done', 'running'])(
    'refuses the state %j',
    async (state) => {
      const decide = jest.fn(() => false);
      const polled = pollUntil<unknown>(() => Promise.resolve(state), { isDone: decide });
      await expect(polled).rejects.toBeInstanceOf(InvalidResponseError);
      await expect(polled).rejects.toThrow('The server returned no `status`');
      expect(decide).not.toHaveBeenCalled();
    },
  );

  test('passes on what a read throws', async () => {
    const failure = new OpenAIError('No');
    const polled = pollUntil<State>(() => Promise.reject(failure), { isDone: () => true });
    await expect(polled).rejects.toBe(failure);
  });

  test.each([
    { intervalMs: -1 },
    { intervalMs: NaN },
    { maxWaitMs: -5 },
    { maxWaitMs: 'x' as never },
  ])('refuses %j before the first read', async (options) => {
    const polled = poll(['done'], options);
    await expect(polled.result).rejects.toThrow(Object.keys(options)[0]);
    expect(polled.reads()).toBe(0);
  });

  test('leaves no listener on the signal', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(signal, args);
    };
    await poll(['a', 'done'], { signal, maxWaitMs: 100_000 }).result;
    expect(listeners).toBe(0);
  });
});

describe('createdBy', () => {
  test('returns an object with an ID', async () => {
    const created = { id: 'x_1' };
    expect(await createdBy(Promise.resolve(created))).toBe(created);
  });

  test.each([undefined, null, {}, { id: null }, { id: 5 }, [], 7, 'x_1'])(
    'refuses %j, with the response',
    async (data) => {
      const response = new Response(null, { headers: { 'x-request-id': 'req_1' } });
      const creation = Object.assign(Promise.resolve(data as never), {
        withResponse: () => Promise.resolve({ data: data as never, response }),
      });
      const error = await createdBy(creation).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(error).toMatchObject({
        message: expect.stringContaining('The server returned no `id` of the created object.'),
        requestID: 'req_1',
      });
    },
  );

  test('passes on what the call throws', async () => {
    const failure = new OpenAIError('No');
    await expect(createdBy(Promise.reject(failure))).rejects.toBe(failure);
  });
});
