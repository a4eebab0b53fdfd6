import { seedFiles } from './domains/files.js';
import { addDomainRoutes } from './domains/index.js';
import type { Fault } from './faults/fault.js';
import type { RecordedRequest } from './http/recorded-request.js';
import { inProcessFetch } from './in-process-fetch.js';
import type { Answer, AnswerFunction } from './scripting/script.js';
import type { Match, MatchHandle } from './scripting/match.js';
import type { EmulatorServer, ListenOptions } from './node/listen.js';
import type { EmulatorOptions } from './options.js';
import { Routes } from './api/routes.js';
import { addRealtimeRoutes } from './realtime/routes.js';
import { EmulatorState } from './state/state.js';
import { createWebhook, type Webhook, type WebhookOptions } from './webhook.js';

/**
 * The API in a box.
 *
 * @public
 */
export interface Emulator {
  /** A `fetch` for clients: handles requests in this process, whatever their host. */
  readonly fetch: typeof fetch;
  /** Starts an HTTP server with the same state. Requires Node, Deno or Bun. */
  listen(options?: ListenOptions): Promise<EmulatorServer>;
  /** Requests since the start or the last reset, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Queues answers of the model, or exact HTTP responses.
   *
   * @param answers One answer for each matching request, used in order.
   * @param match Requests to answer. Without `path`: those that generate output (chat, responses,
   *   legacy completions, runs, realtime).
   */
  script(
    answers: Answer | AnswerFunction | (Answer | AnswerFunction)[],
    match?: Match,
  ): MatchHandle;
  /**
   * Injects a failure.
   *
   * @param fault The failure.
   * @param match Requests to fail. Default: the next one.
   */
  fault(fault: Fault, match?: Match): MatchHandle;
  /** Creates a signed webhook, to deliver to the code under test. */
  webhook(options: WebhookOptions): Promise<Webhook>;
  /** Restores the initial state: no requests, scripts or faults, and no objects except `files`. */
  reset(): void;
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
  return {
    fetch: inProcessFetch(state, routes),
    async listen(listenOptions = {}) {
      // Imported lazily, so that browsers and workers can load the package.
      const server = await import('./node/listen.js');
      return server.listen(state, routes, listenOptions);
    },
    requests: state.requests,
    script(answers, match = {}) {
      const handles = [answers].flat().map((answer) => state.scripts.add(answer, match));
      return {
        get hits() {
          return handles.reduce((sum, handle) => sum + handle.hits, 0);
        },
        remove: () => handles.forEach((handle) => handle.remove()),
      };
    },
    fault: (fault, match = {}) => state.faults.add(fault, match),
    webhook: (webhookOptions) => createWebhook(webhookOptions, state),
    reset() {
      state.reset();
      seedFiles(state);
    },
  };
}

function checkOptions(options: EmulatorOptions): void {
  const numbers = [
    'latencyMs',
    'chunkDelayMs',
    'readsUntilDone',
    'pollAfterMs',
    'maxBodyBytes',
    'requestsPerMinute',
    'maxRecordedRequests',
  ] as const;
  for (const name of numbers) {
    const value = options[name];
    if (value !== undefined && !(Number.isFinite(value) && value >= 0)) {
      throw new TypeError(`${name} is ${String(value)}; it must be a number of 0 or more`);
    }
  }
  for (const limit of [options.rateLimits, ...Object.values(options.rateLimits?.models ?? {})]) {
    for (const name of ['requestsPerMinute', 'tokensPerMinute'] as const) {
      const value = limit?.[name];
      if (value === undefined || value > 0) continue;
      throw new TypeError(`rateLimits: ${name} is ${String(value)}; it must be more than 0`);
    }
  }
  if (options.apiKeys?.length === 0)
    throw new TypeError(
      'apiKeys is empty, so that no key would be accepted; leave it out to accept any',
    );
  if (options.seed !== undefined && !/^[a-z0-9]{0,12}$/i.test(options.seed)) {
    throw new TypeError(`seed is '${options.seed}'; it must be at most 12 letters and digits`);
  }
}
