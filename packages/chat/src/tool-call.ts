import { APIUserAbortError, OpenAIError } from '@oai/core';

import type { CallableFunction } from './runnable-tool.js';

/**
 * Runs one function, for no longer than it may take and no longer than the run goes on. A function
 * that is left behind keeps running; its outcome is not looked at.
 *
 * @throws {APIUserAbortError} The run was aborted.
 * @throws {OpenAIError} The time was up.
 * @internal
 */
export async function callFunction(
  callable: CallableFunction,
  args: unknown,
  runner: { controller: AbortController },
  toolContext: unknown,
  timeoutMs: number | undefined,
): Promise<string> {
  const { signal } = runner.controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  try {
    const limits = new Promise<never>((_resolve, reject) => {
      onAbort = () => reject(new APIUserAbortError());
      signal.addEventListener('abort', onAbort);
      if (timeoutMs === undefined) return;
      const message = `The tool "${callable.name}" took longer than ${timeoutMs} ms.`;
      timer = setTimeout(() => reject(new OpenAIError(message)), timeoutMs);
    });
    const run = callable.function as (...args: unknown[]) => unknown;
    const result = await Promise.race([run(args, runner, toolContext), limits]);
    if (typeof result === 'string') return result;
    return JSON.stringify(result) ?? 'undefined';
  } finally {
    clearTimeout(timer);
    if (onAbort) signal.removeEventListener('abort', onAbort);
  }
}

/**
 * Does work for each item, so many at a time, and hands the outcomes over in the order of the
 * items. After a failure no further work begins.
 *
 * @internal
 */
export async function forEachConcurrently<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
  onResult: (result: Result) => void,
): Promise<void> {
  const results: Promise<Result>[] = [];
  let failed = false;
  let started = 0;
  const next = (): void => {
    if (failed || started === items.length) return;
    const result = work(items[started]!);
    results[started] = result;
    started += 1;
    result.then(next, () => (failed = true));
  };
  while (started < Math.min(items.length, most >= 1 ? most : 1)) next();
  for (let index = 0; index < items.length; index += 1) {
    // Begun by now: each piece of work that ends lets the next one begin.
    onResult(await results[index]!);
  }
}
