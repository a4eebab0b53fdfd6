import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { PollTimeoutError } from '../errors/poll-timeout-error.js';
import { pollUntil, type PollRead } from './polling.js';

/** Gives the states one after the other, the last one for ever, and notes the pauses. */
function poll(states: string[], options: Partial<Parameters<typeof pollUntil<string>>[1]> = {}) {
  const pauses: number[] = [];
  let reads = 0;
  const result = pollUntil<string>(
    () => Promise.resolve(states[Math.min(reads++, states.length - 1)]!),
    {
      isDone: (state) => state === 'done',
      sleep: (durationMs) => {
        pauses.push(durationMs);
        return Promise.resolve();
      },
      ...options,
    },
  );
  return { result, pauses, reads: () => reads };
}

const answered = (state: string, header: string): PollRead<string> =>
  Object.assign(Promise.resolve(state), {
    withResponse: () =>
      Promise.resolve({
        data: state,
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
    expect(await polled.result).toBe('done');
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
      isDone: (state) => state === 'done',
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
    expect(error).toMatchObject({ maxWaitMs: 30, lastState: 'running' });
  });

  test('gives up during a read that never ends, and tells the read', async () => {
    let told: AbortSignal | undefined;
    const polled = pollUntil<string>(
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
    const polled = pollUntil<string>(
      () => {
        reads += 1;
        return when === 'during a read' ? new Promise(() => {}) : Promise.resolve('a');
      },
      { isDone: () => false, signal: controller.signal },
    );
    await expect(polled).rejects.toBeInstanceOf(APIUserAbortError);
    expect(reads).toBe(when === 'before' ? 0 : 1);
  });

  test.each([undefined, null, {}, { status: null }, { status: 5 }, [], 7])(
    'refuses the state %j',
    async (state) => {
      const isDone = jest.fn(() => false);
      const polled = pollUntil<unknown>(() => Promise.resolve(state), { isDone });
      await expect(polled).rejects.toBeInstanceOf(InvalidResponseError);
      expect(isDone).not.toHaveBeenCalled();
    },
  );

  test('passes on what a read throws', async () => {
    const failure = new OpenAIError('No');
    const polled = pollUntil<string>(() => Promise.reject(failure), { isDone: () => true });
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
