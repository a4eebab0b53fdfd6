import { FOR_BROWSERS } from '#platform';

interface SharedListener {
  readonly callbacks: Set<() => void>;
  readonly notify: () => void;
}

/** Kept without callbacks too: calls that follow each other often use the same signal. */
const shared = new WeakMap<AbortSignal, SharedListener>();

/**
 * Calls a function when a signal is aborted, after those that were added before it. Adding it again
 * has no effect.
 *
 * The functions of a signal share one listener: Node warns of a leak if a signal has more than ten,
 * but many calls may use the signal of a caller at a time. Browsers do not warn.
 *
 * @param signal Not aborted yet.
 * @internal
 */
export function addAbortListener(signal: AbortSignal, callback: () => void): void {
  if (FOR_BROWSERS) return signal.addEventListener('abort', callback);
  let listener = shared.get(signal);
  if (!listener) {
    const callbacks = new Set<() => void>();
    listener = { callbacks, notify: () => notifyAll(signal, callbacks) };
    shared.set(signal, listener);
  }
  const { callbacks, notify } = listener;
  if (callbacks.size === 0) signal.addEventListener('abort', notify);
  callbacks.add(callback);
}

/** Removes a function of {@link addAbortListener}; the last one with the listener. @internal */
export function removeAbortListener(signal: AbortSignal, callback: () => void): void {
  if (FOR_BROWSERS) return signal.removeEventListener('abort', callback);
  const listener = shared.get(signal);
  if (!listener?.callbacks.delete(callback) || listener.callbacks.size > 0) return;
  signal.removeEventListener('abort', listener.notify);
}

function notifyAll(signal: AbortSignal, callbacks: Set<() => void>): void {
  for (const callback of callbacks) {
    removeAbortListener(signal, callback);
    try {
      callback();
    } catch (error) {
      // Becomes an uncaught exception, like the error of any listener.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
