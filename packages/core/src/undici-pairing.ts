import type { Fetch } from './types.js';

/** What is used of undici. @internal */
export interface Undici {
  fetch: Fetch;
  Dispatcher: new () => object;
  ProxyAgent: new (options: {
    uri: string;
    clientFactory?: (origin: URL, options: object) => object;
  }) => object;
  Pool: new (origin: URL, options: object) => ProxyConnections;
}

/** Connections to a proxy. @internal */
export interface ProxyConnections {
  connect(request: object): Promise<object>;
}

/**
 * Finds the `fetch` that goes with a dispatcher. The one of the platform is a copy of undici of its
 * own, and a dispatcher of another version does not understand its requests.
 *
 * @returns The `fetch` of the installed undici that the dispatcher was made by; the platform's, if
 *   there is none.
 * @internal
 */
export async function fetchOfDispatcher(dispatcher: object): Promise<Fetch> {
  for (const load of [loadOwnUndici, loadUndiciOfApplication]) {
    const undici = await load();
    if (undici && dispatcher instanceof undici.Dispatcher) return undici.fetch;
  }
  return fetch as Fetch;
}

/** The undici that this package finds; undefined if there is none. @internal */
export async function loadOwnUndici(): Promise<Undici | undefined> {
  try {
    // A variable, so that bundlers do not look for a package that most do not have.
    const specifier = 'undici';
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ specifier)) as Undici;
  } catch {
    return undefined;
  }
}

/** Package managers may hide the application's undici from this package. @internal */
export async function loadUndiciOfApplication(): Promise<Undici | undefined> {
  try {
    const { createRequire } = process.getBuiltinModule('node:module');
    return createRequire(`${process.cwd()}/package.json`)('undici') as Undici;
  } catch {
    return undefined;
  }
}
