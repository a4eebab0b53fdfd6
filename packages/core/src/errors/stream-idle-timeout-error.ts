import { APIConnectionTimeoutError } from './api-connection-timeout-error.js';
import { brand } from './brand.js';
import { addStreamFacts } from './response-facts.js';

/**
 * A stream was silent for longer than `streamIdleTimeoutMs`.
 *
 * @public
 */
export class StreamIdleTimeoutError extends APIConnectionTimeoutError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'StreamIdleTimeoutError');

  /** The limit that was set, milliseconds. */
  readonly idleTimeoutMs: number;
  /** How many events had arrived. */
  declare readonly eventCount: number;
  declare readonly lastEvent: unknown;
  /** What had been put together from the events, where a helper does so. */
  declare partial: unknown;

  constructor(props: {
    idleTimeoutMs: number;
    eventCount: number;
    lastEvent?: unknown;
    partial?: unknown;
    response?: Response | undefined;
  }) {
    super({
      message:
        `The stream was silent for ${props.idleTimeoutMs} ms (option \`streamIdleTimeoutMs\`) ` +
        `after ${props.eventCount} events.`,
    });
    this.idleTimeoutMs = props.idleTimeoutMs;
    addStreamFacts(this, props);
  }
}
