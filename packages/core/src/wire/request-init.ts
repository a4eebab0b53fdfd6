import { FOR_BROWSERS } from '#platform';
import type { Timer } from '../timers.js';
import { mergeHeaders, type HeadersLike, type MergedHeaders } from './headers.js';

/**
 * The controller of an attempt.
 *
 * @internal
 */
export interface TimedController extends AbortController {
  /** Limits the attempt. */
  timer?: Timer;
  /** Removes the listener from a signal that a hook has put into the request. */
  stopListening?: () => void;
}

/**
 * A controller that reports its abort through a property: creating its signal costs as much as the
 * rest of a call.
 */
class AttemptController extends AbortController implements TimedController {
  timer: Timer;
  stopListening?: () => void;
  onAbort: ((reason: unknown) => void) | undefined;
  isAborted = false;

  override abort(reason?: unknown): void {
    this.isAborted = true;
    super.abort(reason);
    this.onAbort?.(this.signal.reason);
  }
}

/** @internal */
export function createController(): TimedController {
  return FOR_BROWSERS ? new AbortController() : new AttemptController();
}

// Registered symbols, since the transport may come from another copy of this package.
const HEADERS: unique symbol = Symbol.for('@oai/core.headers');
const CONTROLLER: unique symbol = Symbol.for('@oai/core.controller');

/**
 * The request of an attempt. `Headers` and above all a signal cost more than the rest of a call, so
 * they are created on first access. Copying the request creates them.
 */
interface AttemptInit extends RequestInit {
  [HEADERS]?: MergedHeaders;
  [CONTROLLER]?: AbortController;
}

const plain = { enumerable: true, configurable: true, writable: true };

function lazy(
  name: 'headers' | 'signal',
  make: (init: AttemptInit) => unknown,
): PropertyDescriptor & ThisType<AttemptInit> {
  return {
    get() {
      return make(this);
    },
    set(value) {
      Object.defineProperty(this, name, { ...plain, value });
    },
    enumerable: true,
    configurable: true,
  };
}

const lazyHeaders = lazy('headers', (init) => init[HEADERS]!.values);
const lazySignal = lazy('signal', (init) => init[CONTROLLER]!.signal);

function isLazy(init: AttemptInit, name: string, { get }: PropertyDescriptor): boolean {
  return Object.getOwnPropertyDescriptor(init, name)?.get === get;
}

/** @internal */
export function createInit(method: string, headers: MergedHeaders): RequestInit {
  if (FOR_BROWSERS) return { method, headers: headers.values };
  const init: AttemptInit = { method, [HEADERS]: headers };
  return Object.defineProperty(init, 'headers', lazyHeaders);
}

/**
 * Makes a `Headers` of the headers that `fetchOptions` or a hook have put into a request, though types
 * forbid them. Not in browsers, for size.
 *
 * @throws {OpenAIError} HTTP does not allow one.
 * @internal
 */
export function completeInit(init: RequestInit): void {
  if (!FOR_BROWSERS && !isLazy(init, 'headers', lazyHeaders)) {
    init.headers = mergeHeaders(init.headers as HeadersLike).values;
  }
}

/**
 * Gives a request the signal of a controller.
 *
 * @returns A copy, unless the request is one of {@link createInit}.
 * @internal
 */
export function withSignalOf(controller: AbortController, init: AttemptInit = {}): RequestInit {
  if (FOR_BROWSERS) return { ...init, signal: controller.signal };
  const request = init[HEADERS] ? init : { ...init };
  request[CONTROLLER] = controller;
  return Object.defineProperty(request, 'signal', lazySignal);
}

/**
 * @returns The signal that a hook has given to a request.
 * @internal
 */
export function signalOf(init: AttemptInit | undefined): AbortSignal | null | undefined {
  const isOurs = !FOR_BROWSERS && init?.[CONTROLLER] && isLazy(init, 'signal', lazySignal);
  return isOurs ? undefined : init?.signal;
}

/**
 * @returns The controller of a request; undefined if it has been aborted or another signal is used.
 * @internal
 */
export function controllerOf(init: AttemptInit): AttemptController | undefined {
  const { [CONTROLLER]: controller } = init;
  const isOurs = controller instanceof AttemptController && !controller.isAborted;
  return isOurs && isLazy(init, 'signal', lazySignal) ? controller : undefined;
}

/**
 * @returns The headers of a request, names in lower case; undefined if only `init.headers` has them.
 * @internal
 */
export function plainHeadersOf(init: AttemptInit): Readonly<Record<string, string>> | undefined {
  return isLazy(init, 'headers', lazyHeaders) ? init[HEADERS]?.plain : undefined;
}
