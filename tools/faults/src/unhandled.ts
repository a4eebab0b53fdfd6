import { runInThisContext } from 'node:vm';

/** Counts what nobody handled: rejections, and warnings such as those of too many listeners. */
export class Unhandled {
  readonly seen: unknown[] = [];
  readonly #onSeen = (what: unknown): void => void this.seen.push(what);
  // A test runner gives tests a `process` of their own, which never tells of rejections.
  readonly #process = runInThisContext('process') as NodeJS.Process;

  constructor() {
    this.#process.on('unhandledRejection', this.#onSeen);
    this.#process.on('warning', this.#onSeen);
  }

  dispose(): void {
    this.#process.off('unhandledRejection', this.#onSeen);
    this.#process.off('warning', this.#onSeen);
  }
}
