import type { RequestOptions } from '@oai/core';
import {
  copyJSON,
  diagnosed,
  reportDiagnostic,
  RunnerLifecycle,
  type CloseStatus,
  type DiagnosticReason,
} from '@oai/core/internal';

import type { Decision, DecisionCreateParams } from '../generated/decisions.gen.js';
import {
  checkParams,
  chosenCandidate,
  questionOf,
  readCandidates,
  readObservation,
} from './check-values.js';
import { DecisionsToolRunnerError, RunFault } from './runner-error.js';
import type {
  DecisionCandidate,
  DecisionObservation,
  DecisionsRunnerOptions,
  DecisionsRunnerParams,
  DecisionsRunnerRegistration,
  DecisionsRunResult,
} from './runner-options.js';

/**
 * A client with decisions, such as an `OpenAI`, or `{ decisions: new Decisions() }`.
 *
 * @public
 */
export interface DecisionsClient {
  decisions: { create(body: DecisionCreateParams, options?: RequestOptions): PromiseLike<object> };
}

const DEFAULT_MAX_STEPS = 20;

/** The progress of one run. */
interface Progress {
  decisions: Decision[];
  attempted: string[];
  completed: string[];
}

/**
 * Lets a model choose among actions of the application until the task is done. The environment
 * belongs to the application and is never opened or closed by this class.
 *
 * @public
 */
export class DecisionsToolRunner {
  readonly #registration: DecisionsRunnerRegistration;
  readonly #lifecycle = new RunnerLifecycle();

  /** @throws {TypeError} A callback is missing. */
  constructor(registration: DecisionsRunnerRegistration) {
    const { observe, candidates } = registration ?? {};
    if (typeof observe !== 'function' || typeof candidates !== 'function') {
      throw new TypeError('A runner of decisions needs `observe` and `candidates`.');
    }
    this.#registration = { ...registration };
  }

  /**
   * Refuses further runs. While the status is `draining`, the environment is in use and must not be
   * closed yet.
   */
  close(): CloseStatus {
    return this.#lifecycle.close();
  }

  /**
   * Observes, asks for the next action and performs it, until an action that is `done` is chosen and
   * verified, or the model refuses. If `done` is the only candidate, nothing is asked.
   *
   * @throws {TypeError} The runner is busy or closed.
   * @throws {DecisionsToolRunnerError} The run was aborted or has failed; `reason` says why.
   */
  run(
    client: DecisionsClient,
    params: DecisionsRunnerParams,
    options: DecisionsRunnerOptions = {},
  ): Promise<DecisionsRunResult> {
    return this.#lifecycle.own(async () => {
      const progress: Progress = { decisions: [], attempted: [], completed: [] };
      const signal = options.signal ?? options.requestOptions?.signal ?? undefined;
      try {
        const status = await this.#run(client, params, options, signal, progress);
        return {
          status,
          decisions: progress.decisions,
          attemptedCandidateIds: progress.attempted,
          completedCandidateIds: progress.completed,
        };
      } catch (error) {
        const reason = error instanceof RunFault ? error.reason : 'failed';
        throw new DecisionsToolRunnerError(
          signal?.aborted ? 'cancelled' : reason,
          progress.attempted,
          progress.completed,
        );
      }
    });
  }

  async #run(
    client: DecisionsClient,
    params: DecisionsRunnerParams,
    options: DecisionsRunnerOptions,
    signal: AbortSignal | undefined,
    progress: Progress,
  ): Promise<DecisionsRunResult['status']> {
    checkParams(params, options);
    const { maxSteps = DEFAULT_MAX_STEPS } = options;
    for (;;) {
      const observation = readObservation(await this.#call(signal, this.#registration.observe));
      const candidates = readCandidates(
        await this.#call(signal, () => this.#registration.candidates(copyJSON(observation))),
      );
      const [only] = candidates;
      const isAsked = candidates.length > 1 || !only?.done;
      if (isAsked && progress.decisions.length >= maxSteps) throw new RunFault('step_limit');
      const chosen = isAsked
        ? await this.#ask(client, params, options, signal, { observation, candidates, progress })
        : only;
      if (!chosen) return 'refused';
      if (chosen.done) {
        const outcome = await this.#verify(observation, chosen.id, options, signal);
        if (outcome) return outcome;
        if (!isAsked || progress.decisions.length >= maxSteps) {
          throw new RunFault('verification_failed');
        }
        continue;
      }
      if (progress.decisions.length >= maxSteps) throw new RunFault('step_limit');
      await this.#perform(chosen, options, signal, progress);
    }
  }

  async #ask(
    client: DecisionsClient,
    { model, input, safety_identifier }: DecisionsRunnerParams,
    { requestOptions, onDiagnostic }: DecisionsRunnerOptions,
    signal: AbortSignal | undefined,
    turn: {
      observation: DecisionObservation;
      candidates: DecisionCandidate[];
      progress: Progress;
    },
  ): Promise<DecisionCandidate | undefined> {
    const place = { api: 'decisions', stage: 'request' } as const;
    const body: DecisionCreateParams = {
      model,
      input: [
        { role: 'user', content: input },
        { role: 'user', content: turn.observation },
      ],
      questions: [questionOf(turn.candidates)],
      ...(safety_identifier !== undefined && { safety_identifier }),
    };
    let decision: Decision;
    const startedMs = performance.now();
    try {
      const answer = await client.decisions.create(body, {
        ...requestOptions,
        ...(signal && { signal }),
      });
      signal?.throwIfAborted();
      decision = answer as Decision;
    } catch (error) {
      const reason: DiagnosticReason = signal?.aborted ? 'cancelled' : 'api_failed';
      reportDiagnostic(onDiagnostic, place, reason, startedMs);
      throw error;
    }
    reportDiagnostic(onDiagnostic, place, 'completed', startedMs, decision.usage);
    const selection = (reason: DiagnosticReason, id: string | null = null): void =>
      reportDiagnostic(
        onDiagnostic,
        { api: 'decisions', stage: 'selection', call_id: id },
        reason,
        startedMs,
      );
    let chosen: DecisionCandidate | undefined;
    try {
      chosen = chosenCandidate(decision, turn.candidates);
    } catch (error) {
      selection('invalid_output');
      throw error;
    }
    turn.progress.decisions.push(decision);
    selection(chosen ? 'completed' : 'refused', chosen?.id);
    return chosen;
  }

  /** Returns the final status; undefined if the task is not done. */
  async #verify(
    observation: DecisionObservation,
    call_id: string,
    { onDiagnostic }: DecisionsRunnerOptions,
    signal: AbortSignal | undefined,
  ): Promise<'verified' | 'unverified' | undefined> {
    const { verify } = this.#registration;
    if (!verify) return 'unverified';
    const place = { api: 'decisions', stage: 'verification', call_id } as const;
    const isVerified = await diagnosed(onDiagnostic, place, 'invalid_output', signal, async () => {
      const answer: unknown = await this.#call(signal, () => verify(copyJSON(observation)));
      if (typeof answer !== 'boolean') throw new RunFault('invalid_verification');
      return answer;
    });
    return isVerified ? 'verified' : undefined;
  }

  async #perform(
    { id, execute }: DecisionCandidate,
    { onDiagnostic }: DecisionsRunnerOptions,
    signal: AbortSignal | undefined,
    { attempted, completed }: Progress,
  ): Promise<void> {
    signal?.throwIfAborted();
    attempted.push(id);
    const place = { api: 'decisions', stage: 'action', call_id: id } as const;
    await diagnosed(onDiagnostic, place, 'driver_failed', signal, () =>
      this.#call(signal, () => execute?.()),
    );
    completed.push(id);
  }

  /** Calls a callback of the application. */
  async #call<T>(signal: AbortSignal | undefined, callback: () => T | PromiseLike<T>): Promise<T> {
    const result = await this.#lifecycle.call(signal, callback);
    signal?.throwIfAborted();
    return result;
  }
}
