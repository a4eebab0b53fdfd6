import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/** The kinds of local failures, apart from error events of the API. @public */
export type WebRTCErrorCode =
  | 'invalid_state'
  | 'not_open'
  | 'send_failed'
  | 'invalid_message'
  | 'signaling_failed'
  | 'negotiation_failed'
  | 'transport_failed'
  | 'connection_closed'
  | 'timeout'
  | 'aborted'
  | 'unsupported_environment';

/** The step that failed. @public */
export type WebRTCErrorPhase = 'offer' | 'signaling' | 'answer' | 'transport' | 'message' | 'send';

/**
 * The failure of a WebRTC connection. Its message quotes no event. Its `cause`, the original error or
 * the reason of an abort, may have private details.
 *
 * @public
 */
export class WebRTCError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'WebRTCError');

  declare readonly name: 'WebRTCError';
  readonly code: WebRTCErrorCode;
  readonly phase: WebRTCErrorPhase;
  declare readonly cause: unknown;

  constructor(code: WebRTCErrorCode, phase: WebRTCErrorPhase, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.phase = phase;
  }
}
