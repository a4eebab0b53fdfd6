import { OpenAIError } from '@oai/core';
import { ReconnectPolicy } from '@oai/core/internal';
import type { Reconnection } from '@oai/core/internal';

/**
 * The way back after a lost connection. The new connection has a new session, without the state of
 * the first one: restore it after `reconnected`, then call `flushPending()`.
 *
 * @public
 */
export interface RealtimeRecoveryOptions {
  /** Opens a new connection after a loss. Default: false. */
  reconnect?: boolean | undefined;
  /** Maximum number of new connections over the whole life of this one. Default: 5. */
  maxReconnectAttempts?: number | undefined;
  /** Delay before the first attempt, in milliseconds; doubled for each further one. Default: 500. */
  reconnectInitialDelay?: number | undefined;
  /** Upper bound of the delay, in milliseconds. Default: 8000. */
  reconnectMaxDelay?: number | undefined;
  /**
   * Maximum number of bytes that are kept for `flushPending()` while a lost connection is restored.
   * More is refused with an error whose `cause` is a `SocketOverflowError`. Default: 0.
   */
  maxQueueBytes?: number | undefined;
}

/**
 * Returns the policy for a lost connection, and the bound of what is kept; undefined without `reconnect`.
 *
 * @throws {OpenAIError} An option is not a whole number, 0 or more.
 * @internal
 */
export function recoveryOf(
  options: RealtimeRecoveryOptions,
): Pick<Reconnection<never>, 'policy' | 'countsForLife' | 'retention'> | undefined {
  const limits = ['maxReconnectAttempts', 'reconnectInitialDelay', 'reconnectMaxDelay'] as const;
  for (const name of [...limits, 'maxQueueBytes'] as const) {
    const value = options[name];
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) {
      throw new OpenAIError(`\`${name}\` must be a whole number, 0 or more.`);
    }
  }
  if (!options.reconnect) return undefined;
  const { maxQueueBytes = 0 } = options;
  const policy = new ReconnectPolicy({
    onReconnecting: () => {},
    maxRetries: options.maxReconnectAttempts,
    initialDelay: options.reconnectInitialDelay,
    maxDelay: options.reconnectMaxDelay,
  });
  return {
    policy,
    countsForLife: true,
    retention: {
      maxBytes: maxQueueBytes,
      full: `could not send data: the connection is lost, and at most ${maxQueueBytes} bytes are kept (see \`maxQueueBytes\`)`,
    },
  };
}
