import { OpenAIError, type ClientContext } from '@oai/core';
import { builtinModule } from '@oai/core/internal';
import { openTelemetry } from './open-telemetry.js';
import type { OpenTelemetryOptions } from './options.js';

interface DiagnosticsChannel {
  subscribe(name: string, listener: (message: unknown) => void): void;
  unsubscribe(name: string, listener: (message: unknown) => void): boolean;
}

const CHANNEL = 'oai:client';

/**
 * Records the calls of all clients that are created from now on, also those inside libraries,
 * through `node:diagnostics_channel`. Call it once, when the application starts.
 *
 * @returns A function after which further clients are not recorded.
 * @throws {OpenAIError} An option is unknown or invalid, or the runtime has no
 *   `diagnostics_channel`; the message says what to do.
 */
export function registerOpenTelemetry(options: OpenTelemetryOptions = {}): () => void {
  const channels = builtinModule<DiagnosticsChannel>('node:diagnostics_channel');
  if (!channels) {
    throw new OpenAIError(
      'This runtime has no `node:diagnostics_channel`. Pass `openTelemetry()` to the option ' +
        '`middleware` of each client instead.',
    );
  }
  const middleware = openTelemetry(options);
  const onClient = (message: unknown) => {
    (message as ClientContext).middleware.push(middleware);
  };
  channels.subscribe(CHANNEL, onClient);
  return () => void channels.unsubscribe(CHANNEL, onClient);
}
