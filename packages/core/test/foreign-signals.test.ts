import { APIUserAbortError } from '../src/index.js';
import { failureOf, TestClient } from './helpers/test-client.js';

type Listener = ((event: object) => void) | { handleEvent(event: object): void };

/** A signal as the package abort-controller has it: brand checks, its own events, and no reason. */
class PolyfilledSignal {
  static readonly aborted = new WeakMap<object, boolean>();
  readonly listeners = new Map<string, Set<Listener>>();

  constructor() {
    PolyfilledSignal.aborted.set(this, false);
  }
  get aborted(): boolean {
    const aborted = PolyfilledSignal.aborted.get(this);
    if (aborted === undefined) throw new TypeError("Expected 'this' to be an AbortSignal");
    return aborted;
  }
  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }
  removeEventListener(type: string, listener: Listener): void {
    this.listeners.get(type)?.delete(listener);
  }
  abort(): void {
    PolyfilledSignal.aborted.set(this, true);
    for (const listener of this.listeners.get('abort') ?? []) {
      if (typeof listener === 'function') listener.call(this, { type: 'abort', target: this });
      else listener.handleEvent({ type: 'abort', target: this });
    }
  }
}

/** The same with a reason, as jsdom and happy-dom have it. */
class SignalOfDOM extends PolyfilledSignal {
  reason: unknown;
  override abort(): void {
    this.reason = Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' });
    super.abort();
  }
}

describe.each([
  ['abort-controller', PolyfilledSignal],
  ['jsdom and happy-dom', SignalOfDOM],
])('a signal like those of %s', (_name, Signal) => {
  const call = (signal: PolyfilledSignal, fetch: () => Promise<Response>) =>
    new TestClient({ fetch }).get('/x', { signal: signal as never });

  test('that is aborted before the call', async () => {
    const signal = new Signal();
    signal.abort();
    const fetch = jest.fn();
    expect(await failureOf(call(signal, fetch))).toBeInstanceOf(APIUserAbortError);
    expect(fetch).not.toHaveBeenCalled();
  });

  test('that is aborted while the call is in flight', async () => {
    const signal = new Signal();
    const fetch = (): Promise<Response> => {
      signal.abort();
      return new Promise(() => {});
    };
    const error = await failureOf(call(signal, fetch));
    expect(error).toBeInstanceOf(APIUserAbortError);
    // Without a reason of the signal, that of the platform.
    expect(error.cause).toMatchObject({ name: 'AbortError' });
    expect(signal.listeners.get('abort')?.size).toBe(0);
  });

  test('that is not aborted keeps no listener', async () => {
    const signal = new Signal();
    expect(await call(signal, async () => Response.json({ a: 1 }))).toMatchObject({ a: 1 });
    expect(signal.listeners.get('abort')?.size).toBe(0);
  });
});
