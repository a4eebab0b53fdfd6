import { builtinModule } from '../environment.js';
import { OpenAIError } from '../errors/openai-error.js';
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
 * @throws {OpenAIError} It is something else, such as an `Agent` of `node:http`.
 * @returns The `fetch` of the installed undici that created the dispatcher, or else the platform's.
 * @internal
 */
export async function fetchOfDispatcher(dispatcher: object): Promise<Fetch> {
  if (typeof (dispatcher as { dispatch?: unknown }).dispatch !== 'function') {
    throw new OpenAIError(
      `\`fetchOptions.dispatcher\` must be one of undici, like a \`ProxyAgent\`, not ${dispatcher.constructor?.name}.`,
    );
  }
  for (const load of [loadOwnUndici, loadUndiciOfApplication]) {
    const undici = await load().catch(() => undefined);
    if (undici && dispatcher instanceof undici.Dispatcher) return fetchOf(undici);
  }
  return (url, init) => fetch(url, init).catch(explainRefusal);
}

/** @throws {OpenAIError} The platform's undici does not know the dispatcher's interface. */
function explainRefusal(error: unknown): never {
  const { cause } = Object(error) as { cause?: { code?: unknown; message?: string } };
  if (cause?.code !== 'UND_ERR_INVALID_ARG') throw error;
  throw new OpenAIError(
    `The \`fetch\` of this runtime (undici ${globalThis.process.versions['undici']}) refused the dispatcher in ` +
      `\`fetchOptions\`: ${cause.message}; also pass \`fetch\` of its package.`,
    { cause: error },
  );
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

/**
 * Loads the undici that this package resolves.
 *
 * @returns Undefined if there is none.
 * @throws {Error} It cannot be loaded, for example because it needs a newer Node.
 * @internal
 */
export async function loadOwnUndici(): Promise<Undici | undefined> {
  try {
    return (await importByName('undici')) as Undici;
  } catch (error) {
    return undefinedIfMissing(error);
  }
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
 * Loads the undici of the application, which package managers may hide from this package. A bare
 * `process` would make Parcel demand a polyfill.
 *
 * @returns Undefined if there is none.
 * @throws {Error} It cannot be loaded.
 * @internal
 */
export async function loadUndiciOfApplication(): Promise<Undici | undefined> {
  const module = builtinModule<{ createRequire(path: string): (id: string) => unknown }>(
    'node:module',
  );
  try {
    return module?.createRequire(`${globalThis.process.cwd()}/package.json`)('undici') as
      Undici | undefined;
  } catch (error) {
    return undefinedIfMissing(error);
  }
}

function undefinedIfMissing(error: unknown): undefined {
  const { code } = error as { code?: unknown };
  if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
}
