import { APIConnectionError } from './api-connection-error.js';
import { brand } from './brand.js';
import { addStreamFacts } from './response-facts.js';

/**
 * A stream ended before its final event: what arrived is not the whole.
 *
 * @public
 */
export class IncompleteStreamError extends APIConnectionError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'IncompleteStreamError');

  /** How many events had arrived. */
  declare readonly eventCount: number;
  declare readonly lastEvent: unknown;
  /** What had been put together from the events, where a helper does so. */
  declare partial: unknown;

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
          'Servers that never send one are accepted with `allowUnterminatedStreams`.',
      cause: props.cause,
    });
    addStreamFacts(this, props);
  }
}
