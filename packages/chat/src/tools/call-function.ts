import { APIUserAbortError, OpenAIError } from '@oai/core';
import { addAbortListener, removeAbortListener, startTimer, toJSON } from '@oai/core/internal';

import type { CallableFunction } from './tool-set.js';

/**
 * Calls a function, until it times out or the run is aborted. A function that is abandoned keeps
 * running; its outcome is ignored.
 *
 * @param timeoutMs The time limit, milliseconds. Undefined: no limit.
 * @returns The result for the model.
 * @throws {APIUserAbortError} The run was aborted.
 * @throws {OpenAIError} The function timed out, or its result cannot be sent as JSON.
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
  let timer: ReturnType<typeof startTimer>;
  let onAbort: (() => void) | undefined;
  try {
    const limits = new Promise<never>((_resolve, reject) => {
      onAbort = () => reject(new APIUserAbortError());
      addAbortListener(signal, onAbort);
      const message = `The tool "${callable.name}" took longer than ${timeoutMs} ms.`;
      timer = startTimer(timeoutMs, () => reject(new OpenAIError(message)));
    });
    const run = callable.function as (...args: unknown[]) => unknown;
    const result = await Promise.race([run(args, runner, toolContext), limits]);
    if (typeof result === 'string') return result;
    if (result === undefined) return 'undefined';
    return toJSON(result, `The result of the tool "${callable.name}"`);
  } finally {
    clearTimeout(timer);
    if (onAbort) removeAbortListener(signal, onAbort);
  }
}
