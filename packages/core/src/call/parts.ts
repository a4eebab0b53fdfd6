/** The key of the optional parts of a client. @internal */
export const PARTS: unique symbol = Symbol('parts');

/**
 * The parts of a call that a client may lack. Only the full client imports them, so that a bundle
 * with the small one does not contain them. `never` stands for types of folders below this one.
 *
 * @internal
 */
export interface CallParts {
  /** Logs the stages of a call. */
  readonly log: {
    attempt(call: never, request: { headers: Headers }, body: unknown): void;
    response(call: never, response: Response): void;
    retry(call: never, delayMs: number, error: unknown): void;
  };
  /** Reads the result of a streamed call. */
  openStream(answer: never): Promise<unknown>;
}
