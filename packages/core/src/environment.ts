import { VERSION } from './generated/version.gen.js';

interface RuntimeGlobals {
  process?: { env?: Record<string, string | undefined> };
  Deno?: { env?: { get?(name: string): string | undefined } };
  document?: unknown;
  navigator?: { userAgent?: string };
}

const globals = globalThis as RuntimeGlobals;

/**
 * Reads an environment variable, on runtimes that have them.
 *
 * @returns Undefined also for one that is empty or blank, or that may not be read.
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

/** Sent with each request, where a browser does not do it. @internal */
export function userAgent(): string | undefined {
  return isBrowser() ? undefined : `oai/${VERSION}`;
}

/** Whether this is a web page, whose visitors can read what it holds. @internal */
export function isBrowserPage(): boolean {
  return globals.document !== undefined && isBrowser();
}

/**
 * Whether `fetch` is a browser's (pages and workers). Other runtimes say so in `userAgent`, or have
 * none.
 *
 * @internal
 */
export function isBrowser(): boolean {
  return !!globals.navigator?.userAgent?.startsWith('Mozilla');
}
