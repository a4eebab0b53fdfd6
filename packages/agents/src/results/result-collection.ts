import { OpenAIError } from '@oai/core';
import type { AgentSessionEvent } from '../generated/beta/agents/agents-events.gen.js';
import type { AgentTurnResult } from './agent-turn-result.js';
import { AgentTurnResultCollector } from './agent-turn-result-collector.js';

/**
 * The events of a session, which can be iterated once, and the result that is collected from them on
 * request.
 *
 * @internal
 */
export class ResultCollection {
  readonly collector: AgentTurnResultCollector;
  #isEnabled = false;
  #isStarted = false;
  #isSettled = false;
  readonly #outcome: Promise<AgentTurnResult>;
  #resolve!: (result: AgentTurnResult) => void;
  #reject!: (error: unknown) => void;

  /**
   * @param source Opens the events.
   * @param canHandle Returns true for functions with a handler. Default: none has one.
   * @param signal The signal that ends the events early.
   */
  constructor(
    private readonly source: () => AsyncIterator<AgentSessionEvent>,
    private readonly canHandle: (name: string) => boolean = () => false,
    sessionID?: string,
    private readonly signal?: AbortSignal,
  ) {
    this.collector = new AgentTurnResultCollector(sessionID);
    this.#outcome = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // A caller that only iterates learns of the failure there.
    this.#outcome.catch(() => {});
  }

  /**
   * Collects the result from the events that follow.
   *
   * @throws {OpenAIError} The iteration has begun.
   */
  enable(): void {
    if (this.#isStarted && !this.#isEnabled)
      throw new OpenAIError(
        'The events are being read already: call `withResultCollection()` before.',
      );
    this.#isEnabled = true;
  }

  /** @throws {OpenAIError} The iteration has begun before. */
  iterate(): AsyncIterator<AgentSessionEvent> {
    if (this.#isStarted) throw new OpenAIError('The events of a turn can be read only once.');
    this.#isStarted = true;
    return this.#events();
  }

  /**
   * Returns the result. Reads the events, unless the caller does.
   *
   * @throws {AgentTurnResultError} The turn has no result.
   * @throws {OpenAIError} The events were read without collecting a result.
   */
  async finalResult(): Promise<AgentTurnResult> {
    this.enable();
    if (!this.#isStarted) await this.#drain();
    return this.#outcome;
  }

  async #drain(): Promise<void> {
    const events = this.iterate();
    try {
      while (!this.#isSettled && !(await events.next()).done);
      await events.return?.();
    } catch {
      // The outcome has the error.
    }
  }

  async *#events(): AsyncGenerator<AgentSessionEvent, undefined> {
    const { collector } = this;
    try {
      for await (const event of { [Symbol.asyncIterator]: this.source }) {
        if (this.#isEnabled && !this.#isSettled) this.#collect(event);
        yield event;
      }
    } catch (error) {
      this.#settle(() => {
        throw collector.error('observation', error);
      });
      throw error;
    } finally {
      this.#settle(() => {
        if (collector.ready || !this.signal?.aborted) return collector.finish();
        throw collector.error('observation', this.signal.reason);
      });
      collector.release();
    }
  }

  #collect(event: AgentSessionEvent): void {
    const { collector } = this;
    collector.accept(event);
    if (collector.ready) this.#settle(() => collector.finish());
    else if (event?.type === 'agent.session.requires_action') {
      try {
        collector.checkAction(this.canHandle);
      } catch (error) {
        this.#settle(() => {
          throw error;
        });
      }
    }
  }

  #settle(read: () => AgentTurnResult): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    try {
      this.#resolve(read());
    } catch (error) {
      this.#reject(error);
    }
  }
}
