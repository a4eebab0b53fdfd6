import { APIConnectionTimeoutError } from './api-connection-timeout-error.js';
import { brand } from './brand.js';
import { addStreamFacts } from './error-headers.js';

/**
 * A stream received nothing for longer than `streamIdleTimeoutMs`.
 *
 * @public
 */
export class StreamIdleTimeoutError extends APIConnectionTimeoutError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'StreamIdleTimeoutError');

  /** The limit, milliseconds. */
  readonly idleTimeoutMs: number;
  /** The number of events received. */
  declare readonly eventCount: number;
  declare readonly lastEvent: unknown;

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
