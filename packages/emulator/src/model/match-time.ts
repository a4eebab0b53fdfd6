const MAX_MS = 1000;

interface VirtualMachine {
  runInNewContext(code: string, globals: object, options: { timeout: number }): unknown;
}

/**
 * Matches regular expressions of requests within a time for all of them together: backtracking can
 * take longer than anyone waits.
 *
 * @internal
 */
export class MatchTime {
  #leftMs = MAX_MS;

  /** @throws {TypeError} The time is over. */
  matches(pattern: RegExp, text: string): boolean {
    const { process } = globalThis as {
      process?: { getBuiltinModule?(name: string): VirtualMachine };
    };
    // Elsewhere than on servers the requests are those of the program itself.
    const machine = process?.getBuiltinModule?.('node:vm');
    if (!machine) return pattern.test(text);
    const startedMs = performance.now();
    try {
      const options = { timeout: Math.max(1, Math.ceil(this.#leftMs)) };
      return machine.runInNewContext('pattern.test(text)', { pattern, text }, options) === true;
    } catch {
      throw new TypeError('A pattern takes too long to match; script the answer instead');
    } finally {
      this.#leftMs -= performance.now() - startedMs;
    }
  }
}
