import { copyJSON, type RunnerLifecycle } from '@oai/core/internal';

import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import { idOf, type CallPerformer } from './call-performer.js';
import type { LocalCall, ToolRegistry } from './registry.js';
import { RunFault } from './runner-error.js';
import type { RunSettings } from './run-settings.js';

/** Performs calls while the rest of their response is still being streamed. @internal */
export class EarlyCalls {
  readonly #registry: ToolRegistry;
  readonly #performer: CallPerformer;
  readonly #settings: RunSettings;
  readonly #lifecycle: RunnerLifecycle;
  readonly #controller: AbortController;
  /** The outputs of performed calls by id. */
  readonly outputs = new Map<string, ResponseInputItem>();
  readonly #running = new Set<Promise<void>>();
  /** True after a call that had to wait: calls are performed in order. */
  #isHeld = false;

  constructor(
    registry: ToolRegistry,
    performer: CallPerformer,
    settings: RunSettings,
    lifecycle: RunnerLifecycle,
    controller: AbortController,
  ) {
    this.#registry = registry;
    this.#performer = performer;
    this.#settings = settings;
    this.#lifecycle = lifecycle;
    this.#controller = controller;
  }

  /**
   * Performs a call, or starts it if it is independent of others.
   *
   * @param isLast True after the last allowed request.
   * @throws Whatever ends the run.
   */
  async offer(call: LocalCall, isLast: boolean): Promise<void> {
    if (this.#isHeld || !(await this.#isAllowed(call))) {
      this.#isHeld = true;
      return;
    }
    if (isLast) throw new RunFault('The model still calls tools in the last allowed response.');
    if (!this.#registry.isIndependent(call)) {
      await this.settle();
      return this.#perform(call);
    }
    while (this.#running.size >= this.#settings.maxConcurrentCalls) {
      await Promise.race(this.#running);
      this.#controller.signal.throwIfAborted();
    }
    const work = this.#perform(call)
      // The failure of one call ends the run at once, and the others get their signal.
      .catch((error: unknown) => this.#controller.abort(error))
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  /** Waits for all calls in progress. */
  async settle(): Promise<void> {
    await Promise.all(this.#running);
    this.#controller.signal.throwIfAborted();
  }

  async #perform(call: LocalCall): Promise<void> {
    this.outputs.set(idOf(call), await this.#performer.perform(call));
  }

  async #isAllowed(call: LocalCall): Promise<boolean> {
    if (call.type === 'mcp_approval_request' || !this.#registry.isEarly(call)) return false;
    const { beforeEarlyCall } = this.#settings.options;
    if (!beforeEarlyCall) return true;
    const { signal } = this.#controller;
    const decision: unknown = await this.#lifecycle.call(signal, () =>
      beforeEarlyCall(copyJSON(call)),
    );
    signal.throwIfAborted();
    if (decision === 'execute' || decision === 'defer') return decision === 'execute';
    throw new RunFault('`beforeEarlyCall` must return `execute` or `defer`.');
  }
}
