import { APIConnectionError } from './api-error.js';
import { brand } from './brand.js';
import { addStreamFacts } from './error-headers.js';

/**
 * A stream ended before its final event, so the output is incomplete.
 *
 * @public
 */
export class IncompleteStreamError extends APIConnectionError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'IncompleteStreamError');

  /** The number of events received. */
  declare readonly eventCount: number;
  declare readonly lastEvent: unknown;

  constructor(props: {
    eventCount: number;
    lastEvent?: unknown;
    partial?: unknown;
    cause?: unknown;
    message?: string | undefined;
    response?: Response | undefined;
  }) {
    super({
      message:
        props.message ??
        `The stream ended after ${props.eventCount} events, before its final event. ` +
          'If the server sends none, set `allowUnterminatedStreams`.',
      cause: props.cause,
    });
    addStreamFacts(this, props);
  }
}
