import { checkListenOptions, checkOptions } from './check-options.js';
import { createControls, type Controls } from './controls.js';
import { addDomainRoutes } from './domains/index.js';
import { inProcessFetch } from './in-process-fetch.js';
import type { EmulatorServer, ListenOptions } from './node/listen.js';
import type { EmulatorOptions } from './options.js';
import { Routes } from './api/routes.js';
import { addRealtimeRoutes } from './realtime/routes.js';
import { EmulatorState } from './state/state.js';
import { createWebhook, type Webhook, type WebhookOptions } from './webhooks/sign.js';

/**
 * The API in a box.
 *
 * @public
 */
export interface Emulator extends Controls {
  /** A `fetch` for clients: handles requests in this process, whatever their host. */
  readonly fetch: typeof fetch;
  /** Starts an HTTP server with the same state. Requires Node, Deno or Bun. */
  listen(options?: ListenOptions): Promise<EmulatorServer>;
  /** Creates a signed webhook, to deliver to the code under test. */
  webhook(options: WebhookOptions): Promise<Webhook>;
}

/**
 * Creates an emulator with its own state.
 *
 * @throws {TypeError} An option is invalid.
 * @public
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  checkOptions(options);
  const state = new EmulatorState(options);
  const routes = new Routes(state);
  addRealtimeRoutes(routes);
  addDomainRoutes(routes, state);
  const controls = createControls(state);
  return {
    ...controls,
    fetch: inProcessFetch(state, routes),
    async listen(listenOptions = {}) {
      checkListenOptions(listenOptions);
      // Imported lazily, so that browsers and workers can load the package.
      const server = await import('./node/listen.js');
      return server.listen(state, routes, controls, listenOptions);
    },
    webhook: (webhookOptions) => createWebhook(webhookOptions, state),
  };
}
