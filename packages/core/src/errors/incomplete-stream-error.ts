import { APIConnectionError } from './api-connection-error.js';
import { brand } from './brand.js';
import { addResponseFacts } from './response-facts.js';

/**
 * A stream ended before its final event: what arrived is not the whole.
 *
 * @public
 */
export class IncompleteStreamError extends APIConnectionError {
  static {
    brand(this, 'IncompleteStreamError');
  }

  /** How many events had arrived. */
  readonly eventCount: number;
  readonly lastEvent: unknown;
  /** What had been put together from the events, where a helper does so. */
  partial: unknown;

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
    this.eventCount = props.eventCount;
    this.lastEvent = props.lastEvent;
    this.partial = props.partial;
    addResponseFacts(this, props.response);
  }
}
