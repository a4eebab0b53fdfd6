import type { Fetch } from '../types.js';

/** The used part of undici. @internal */
export interface Undici {
  fetch: Fetch;
  FormData: typeof FormData;
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
 * Finds the `fetch` that matches a dispatcher. The platform has its own copy of undici, whose
 * requests a dispatcher of another version does not accept.
 *
 * @returns The `fetch` of the installed undici that created the dispatcher, or else the platform's.
 * @internal
 */
export async function fetchOfDispatcher(dispatcher: object): Promise<Fetch> {
  for (const load of [loadOwnUndici, loadUndiciOfApplication]) {
    const undici = await load();
    if (undici && dispatcher instanceof undici.Dispatcher) return fetchOf(undici);
  }
  return fetch as Fetch;
}

/**
 * Returns the `fetch` of an installed undici. It knows only its own class of forms, and would send
 * others as text.
 *
 * @internal
 */
export function fetchOf(undici: Undici): Fetch {
  return (url, init) => {
    if (!(init?.body instanceof FormData)) return undici.fetch(url, init);
    const body = new undici.FormData();
    for (const [name, value] of init.body) {
      if (typeof value === 'string') body.append(name, value);
      else body.append(name, value, value.name);
    }
    return undici.fetch(url, { ...init, body });
  };
}

/** Loads the undici that this package resolves; undefined if there is none. @internal */
export function loadOwnUndici(): Promise<Undici | undefined> {
  return importByName('undici').catch(() => undefined) as Promise<Undici | undefined>;
}

/**
 * Imports a package whose name no bundler sees: bundles for workers must not contain it. Minifiers
 * would insert a constant into the call, where the next bundler finds it; they compute no URL.
 */
async function importByName(name: string): Promise<unknown> {
  const { pathname } = new URL(`package:${name}`);
  return import(/* webpackIgnore: true */ /* @vite-ignore */ pathname);
}

/**
 * Loads the undici of the application, which package managers may hide from this package.
 *
 * @internal
 */
export async function loadUndiciOfApplication(): Promise<Undici | undefined> {
  try {
    const { createRequire } = process.getBuiltinModule('node:module');
    return createRequire(`${process.cwd()}/package.json`)('undici') as Undici;
  } catch {
    return undefined;
  }
}
