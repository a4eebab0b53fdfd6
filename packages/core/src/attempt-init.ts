import { AttemptController } from './attempt-controller.js';
import type { MergedHeaders } from './headers.js';

// Shared by name, since the transport may come from another file of the build.
const HEADERS: unique symbol = Symbol.for('@oai/core.headers');
const CONTROLLER: unique symbol = Symbol.for('@oai/core.controller');

/**
 * The request of an attempt. `Headers` and above all a signal cost more than the rest of a call, so
 * they are made when somebody asks for them. A copy of it has them made.
 */
interface AttemptInit extends RequestInit {
  [HEADERS]?: MergedHeaders;
  [CONTROLLER]?: AbortController;
}

const plain = { enumerable: true, configurable: true, writable: true };

/** For `defineProperty`: a literal with getters of its own would cost as much as it saves. */
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
  const init: AttemptInit = { method, [HEADERS]: headers };
  return Object.defineProperty(init, 'headers', lazyHeaders);
}

/**
 * Gives a request the signal of a controller.
 *
 * @returns A copy, unless the request is one of {@link createInit}.
 * @internal
 */
export function withSignalOf(controller: AbortController, init: AttemptInit = {}): RequestInit {
  const request = init[HEADERS] ? init : { ...init };
  request[CONTROLLER] = controller;
  return Object.defineProperty(request, 'signal', lazySignal);
}

/**
 * @returns The signal that somebody else has given to a request.
 * @internal
 */
export function signalOf(init: AttemptInit | undefined): AbortSignal | null | undefined {
  const isOurs = init?.[CONTROLLER] && isLazy(init, 'signal', lazySignal);
  return isOurs ? undefined : init?.signal;
}

/**
 * @returns The controller that will abort a request; undefined if a signal does, or it has.
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
