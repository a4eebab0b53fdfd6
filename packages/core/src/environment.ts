import { FOR_BROWSERS } from '#platform';
import { VERSION } from './generated/version.gen.js';

interface RuntimeGlobals {
  process?: { env?: Record<string, string | undefined>; versions?: { node?: string } };
  Deno?: { env?: { get?(name: string): string | undefined } };
  document?: unknown;
  navigator?: { userAgent?: string; product?: string };
}

const globals = globalThis as RuntimeGlobals;

/**
 * Reads an environment variable.
 *
 * @returns Undefined if it is unset or blank, cannot be read, or the runtime has no environment.
 * @internal
 */
export function readEnv(name: string): string | undefined {
  try {
    const value = globals.process?.env ? globals.process.env[name] : globals.Deno?.env?.get?.(name);
    return value?.trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns a built-in module of Node. It is not imported, since bundlers for other runtimes could not
 * resolve it.
 *
 * @returns Undefined on other runtimes, and on those that only pretend to have it.
 * @internal
 */
export function builtinModule<Module>(id: string): Module | undefined {
  if (FOR_BROWSERS) return undefined;
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): unknown } };
  try {
    return process?.getBuiltinModule?.(id) as Module | undefined;
  } catch {
    return undefined;
  }
}

/**
 * True if this code runs in a page or worker of a browser, or in React Native, whichever build it is.
 *
 * @internal
 */
export const IN_BROWSER: boolean =
  FOR_BROWSERS || /* @__PURE__ */ isBrowser() || globals.navigator?.product === 'ReactNative';

/** The `user-agent` header; undefined in browsers, which send their own. @internal */
export const USER_AGENT: string | undefined = IN_BROWSER ? undefined : `oai/${VERSION}`;

/** Returns true in a web page, where visitors can read every credential. @internal */
export function isBrowserPage(): boolean {
  return globals.document !== undefined && isBrowser();
}

/** Returns true on Node, Deno and Bun. Workers may pretend to be Node, but have another `userAgent`. */
export function isServer(): boolean {
  const { userAgent = '' } = globals.navigator ?? {};
  return !!globals.process?.versions?.node && !/^(Mozilla|Cloudflare)/.test(userAgent);
}

/**
 * Returns true in a page or worker of a browser. Other runtimes have another `userAgent`, or none.
 *
 * @internal
 */
export function isBrowser(): boolean {
  return !!globals.navigator?.userAgent?.startsWith('Mozilla');
}
