/** As many as the platform's `fetch` allows for. */
const MAX_LISTENERS = 1500;

/**
 * Many calls may share a signal, and each listens to it until it is over. That is no leak, so Node
 * need not warn of one.
 *
 * @internal
 */
export function expectListeners(signal: AbortSignal): void {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const events = process?.getBuiltinModule?.('node:events');
  if (events?.getMaxListeners?.(signal) !== events?.defaultMaxListeners) return;
  events?.setMaxListeners(MAX_LISTENERS, signal);
}
