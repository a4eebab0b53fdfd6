import { runInThisContext } from 'node:vm';

/** A test runner gives tests a `process` of their own, which never tells of rejections or timers. */
const realProcess = runInThisContext('process') as NodeJS.Process;

/** @returns How many timers keep the process alive. */
export function countTimers(): number {
  return realProcess.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}

/**
 * @param before What {@link countTimers} counted at first. Others set timers meanwhile, short ones;
 *   what stays for seconds is the limit of a call.
 * @returns How many more there are.
 */
export async function timersLeft(before: number): Promise<number> {
  for (let turn = 0; turn < 30 && countTimers() > before; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return Math.max(0, countTimers() - before);
}

/** Counts what nobody handled: rejections, and warnings such as those of too many listeners. */
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
