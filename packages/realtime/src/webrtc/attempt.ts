import { LONGEST_TIMER_MS } from '@oai/core/internal';
import { WebRTCError, type WebRTCErrorCode, type WebRTCErrorPhase } from './errors.js';
import type { WebRTCCloseReason, WebRTCConnectOptions, WebRTCPeerConnection } from './types.js';

const DEFAULT_TIMEOUT_MS = 30_000;

/** The codes of errors of the steps of a negotiation. */
const CODES: Partial<Record<WebRTCErrorPhase, WebRTCErrorCode>> = { signaling: 'signaling_failed' };

/**
 * Checks the options of an attempt.
 *
 * @throws {WebRTCError} `invalid_state`: an option is invalid.
 * @internal
 */
export function checkConnectOptions({ exchangeSdp, timeoutMs }: WebRTCConnectOptions): void {
  const isTimeout =
    timeoutMs === undefined ||
    (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= LONGEST_TIMER_MS);
  if (isTimeout && typeof exchangeSdp === 'function') return;
  const text = isTimeout
    ? '`exchangeSdp` must be a function'
    : `\`timeoutMs\` must be a number of milliseconds, more than 0 and at most ${LONGEST_TIMER_MS}`;
  throw new WebRTCError('invalid_state', 'transport', text);
}

/**
 * One attempt to connect: it ends once, with success, with a failure of a step, or because it is no
 * longer wanted.
 *
 * @internal
 */
export class Attempt {
  readonly promise: Promise<void>;
  phase: WebRTCErrorPhase = 'offer';
  readonly #options: WebRTCConnectOptions;
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #onAbort: () => void;
  #settle!: { resolve: () => void; reject: (error: WebRTCError) => void };
  #isOver = false;

  /** @param fail Ends the attempt, and the connection with it. */
  constructor(
    options: WebRTCConnectOptions,
    fail: (reason: WebRTCCloseReason, error: WebRTCError) => void,
  ) {
    const { signal, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
    this.#options = options;
    this.promise = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    this.#timer = setTimeout(() => {
      const text = `connecting took longer than ${timeoutMs} ms (\`timeoutMs\`)`;
      fail('timeout', this.error('timeout', text));
    }, timeoutMs);
    this.#onAbort = () =>
      fail('aborted', this.error('aborted', 'connecting was aborted', signal?.reason));
    signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** Exchanges the descriptions of both sides, as long as the attempt is wanted. */
  async negotiate(peer: WebRTCPeerConnection): Promise<void> {
    try {
      const offer = await peer.createOffer();
      if (this.#isOver) return;
      await peer.setLocalDescription(offer);
      if (this.#isOver) return;
      const sdp = peer.localDescription?.sdp;
      if (!sdp) throw new Error('the local description has no SDP');
      this.phase = 'signaling';
      const answer = await this.#options.exchangeSdp(sdp, { signal: this.#controller.signal });
      if (this.#isOver) return;
      if (typeof answer !== 'string' || answer === '') {
        throw new TypeError('`exchangeSdp` must return the SDP answer');
      }
      this.phase = 'answer';
      await peer.setRemoteDescription({ type: 'answer', sdp: answer });
      this.phase = 'transport';
    } catch (cause) {
      const code = CODES[this.phase] ?? 'negotiation_failed';
      throw this.error(code, `connecting failed at the ${this.phase}`, cause);
    }
  }

  succeed(): void {
    this.#end();
    this.#settle.resolve();
  }

  fail(error: WebRTCError): void {
    this.#end();
    this.#controller.abort(error);
    this.#settle.reject(error);
  }

  /** Returns an error of the current step. */
  error(code: WebRTCErrorCode, message: string, cause?: unknown): WebRTCError {
    return new WebRTCError(code, this.phase, message, cause);
  }

  #end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
  }
}
