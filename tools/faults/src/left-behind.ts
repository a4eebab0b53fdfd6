import { runInThisContext } from 'node:vm';

/** Jest replaces `process` by an object without rejection events and timers. */
const realProcess = runInThisContext('process') as NodeJS.Process;

/** Returns the number of timers that keep the process alive. */
export function countTimers(): number {
  return realProcess.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}

/**
 * Waits until all additional timers are gone, for at most three seconds. Short timers of other code
 * end meanwhile; a timer that stays is the leaked time limit of a call.
 *
 * @param before Earlier result of {@link countTimers}.
 * @returns The number of additional timers.
 */
export async function timersLeft(before: number): Promise<number> {
  for (let turn = 0; turn < 30 && countTimers() > before; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return Math.max(0, countTimers() - before);
}

/** Collects unhandled rejections and process warnings, such as those about too many listeners. */
export class Unhandled {
  readonly seen: unknown[] = [];
  readonly #onSeen = (what: unknown): void => void this.seen.push(what);
  readonly #process = realProcess;

  constructor() {
    this.#process.on('unhandledRejection', this.#onSeen);
    this.#process.on('warning', this.#onSeen);
  }

  dispose(): void {
    this.#process.off('unhandledRejection', this.#onSeen);
    this.#process.off('warning', this.#onSeen);
  }
}
