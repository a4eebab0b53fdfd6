import {
  addAbortListener,
  removeAbortListener,
  RunnerLifecycle,
  type CloseStatus,
} from '@oai/core/internal';

import type {
  Response,
  ResponseCreateParamsNonStreaming,
} from '../generated/responses/responses-types.gen.js';
import type { ResponsesClient } from '../running/conversation.js';
import { checkResume } from './check-resume.js';
import { ToolRegistry } from './registry.js';
import { Run } from './run.js';
import { identityOf, RunState, type RunIdentity } from './run-state.js';
import { runSettings, type RunSettings } from './run-settings.js';
import { runnerError } from './runner-error.js';
import type {
  ResponsesRunnerOptions,
  ResponsesRunnerTools,
  ResponsesRunnerTurn,
} from './runner-options.js';

/**
 * Requests responses and performs their calls of functions, a browser and a computer, until the
 * model has answered.
 *
 * @public
 */
export class ResponsesToolRunner {
  readonly #registry: ToolRegistry;
  readonly #lifecycle = new RunnerLifecycle();

  /** @throws {TypeError} A tool is malformed, a name is used twice, or an early name is unknown. */
  constructor(registered: ResponsesRunnerTools) {
    this.#registry = new ToolRegistry(registered);
  }

  /**
   * Refuses further runs. While the status is `draining`, a run or a call is in progress, and its
   * environment must not be closed yet.
   */
  close(): CloseStatus {
    return this.#lifecycle.close();
  }

  /**
   * Iterates over the responses. The calls of a response are performed when the iteration goes on
   * to the next one; leaving the loop leaves them out.
   *
   * @param params Parameters of `responses.create`. `tools` adds tools that the API runs by itself.
   * @throws {TypeError} The parameters or options are invalid, or the runner is busy or closed.
   * @throws {ResponsesToolRunnerError} The run was aborted or has failed. It has the ids of the calls
   *   that were begun; nothing is performed after it.
   */
  async *iterate(
    client: ResponsesClient,
    params: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions = {},
  ): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    yield* this.#iterate(client, params, options, () => undefined);
  }

  /**
   * Runs the whole conversation.
   *
   * @param params Parameters of `responses.create`. `tools` adds tools that the API runs by itself.
   * @returns The last response.
   * @throws {TypeError} The parameters or options are invalid, or the runner is busy or closed.
   * @throws {ResponsesToolRunnerError} The run was aborted or has failed. It has the ids of the calls
   *   that were begun; nothing is performed after it.
   */
  async run(
    client: ResponsesClient,
    params: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions = {},
  ): Promise<Response> {
    let last: Response | undefined;
    const turns = this.#iterate(client, params, options, (run) => (last = run.finalResponse));
    for await (const _turn of turns) {
      // Calls are performed between turns.
    }
    return last as Response;
  }

  async *#iterate(
    client: ResponsesClient,
    params: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions,
    onEnd: (run: Run) => void,
  ): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    this.#lifecycle.enter();
    const controller = new AbortController();
    const signal = options.signal ?? options.requestOptions?.signal ?? undefined;
    const onAbort = (): void => controller.abort(signal?.reason);
    try {
      const settings = runSettings(this.#registry, params, {
        ...options,
        ...(signal && { signal }),
      });
      const { state, identity } = await this.#start(settings);
      if (signal?.aborted) onAbort();
      else if (signal) addAbortListener(signal, onAbort);
      const parts = { client, registry: this.#registry, settings, state, identity, controller };
      const run = new Run({ ...parts, lifecycle: this.#lifecycle });
      try {
        yield* run.turns();
        onEnd(run);
      } catch (error) {
        controller.abort(error);
        throw runnerError(error, signal, state.attempted, state.completed);
      }
    } finally {
      if (signal) removeAbortListener(signal, onAbort);
      this.#lifecycle.leave();
    }
  }

  /** @throws {TypeError} The checkpoint to continue does not fit. */
  async #start(
    settings: RunSettings,
  ): Promise<{ state: RunState; identity: RunIdentity | undefined }> {
    const { ledger } = settings.options;
    if (!ledger) return { state: new RunState(settings.input), identity: undefined };
    const identity = await identityOf(this.#registry, settings);
    const { runId, resumeFrom } = ledger;
    if (!resumeFrom) return { state: new RunState(settings.input), identity };
    checkResume(resumeFrom, runId, identity, settings.input, this.#registry);
    return { state: RunState.resume(resumeFrom, settings.input), identity };
  }
}
