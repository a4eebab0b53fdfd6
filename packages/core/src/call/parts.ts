import type { EncodedBody } from '../wire/encoded-body.js';

/** A body that must be closed if it is not read to its end. @internal */
export type Upload = Pick<EncodedBody, 'close' | 'fault'>;

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
  /** Bodies that are produced while they are sent. */
  readonly uploads: {
    ofRequest(request: RequestInit): Upload | undefined;
    isReplayable(request: RequestInit): boolean;
  };
  /** Opens the stream of a call. */
  openStream(answer: never): Promise<unknown>;
  /** Opens the result of a binary operation. */
  openBinary(answer: never): Response;
}
