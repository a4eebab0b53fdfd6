import {
  addAbortListener,
  copyJSON,
  diagnosed,
  removeAbortListener,
  reportDiagnostic,
  startTimer,
  unlessAborted,
  type RunnerDiagnostic,
  type RunnerLifecycle,
} from '@oai/core/internal';

import type { ResponseFunctionToolCall } from '../generated/responses/responses-calls.gen.js';
import { RunFault } from './runner-error.js';
import type { FunctionOutput, ResponsesRunnerOptions, RunnerFunction } from './runner-options.js';

type FunctionCall = Readonly<ResponseFunctionToolCall>;

const REFUSED = 'The call was refused by the user.';

/** Performs calls of the functions of the application. @internal */
export class FunctionCalls {
  readonly #lifecycle: RunnerLifecycle;
  readonly #options: ResponsesRunnerOptions;
  readonly #signal: AbortSignal;

  constructor(lifecycle: RunnerLifecycle, options: ResponsesRunnerOptions, signal: AbortSignal) {
    this.#lifecycle = lifecycle;
    this.#options = options;
    this.#signal = signal;
  }

  /**
   * Performs one call, if it is approved.
   *
   * @returns The output for the model: that of the function, the reason of a refusal, or the message
   *   of a failure that the model is to learn of.
   * @throws Whatever ends the run.
   */
  async perform(
    call: FunctionCall,
    entry: RunnerFunction,
    args: Record<string, unknown>,
  ): Promise<FunctionOutput> {
    const refusal = await this.#refusal(call);
    if (refusal !== undefined) return refusal;
    let output: unknown;
    try {
      const { onDiagnostic } = this.#options;
      const place = placeOf('action', call);
      output = await diagnosed(onDiagnostic, place, 'driver_failed', this.#signal, () =>
        this.#execute(call, entry, args),
      );
    } catch (error) {
      return this.report(error);
    }
    if (isFunctionOutput(output)) return copyJSON(output);
    this.#note('output', call, 'invalid_output');
    throw new RunFault(
      `The function "${call.name}" must return a text, or a list of texts, images and files.`,
    );
  }

  /**
   * Returns the arguments of a call.
   *
   * @throws {RunFault} They are not a JSON object.
   */
  readArguments(call: FunctionCall): Record<string, unknown> {
    const startedMs = performance.now();
    let args: unknown;
    try {
      args = JSON.parse(call.arguments);
    } catch {
      // Reported below.
    }
    if (typeof args === 'object' && args !== null && !Array.isArray(args)) {
      return args as Record<string, unknown>;
    }
    this.#note('arguments', call, 'invalid_input', startedMs);
    throw new RunFault(`The arguments for the function "${call.name}" are not a JSON object.`);
  }

  /**
   * Returns the text that tells the model about a failure.
   *
   * @throws The failure itself, if it ends the run.
   */
  report(error: unknown): string {
    if (this.#options.toolErrors !== 'return' || this.#signal.aborted) throw error;
    return error instanceof Error ? error.message : String(error);
  }

  /** Returns the text that refuses a call; undefined if it may be performed. */
  async #refusal(call: FunctionCall): Promise<string | undefined> {
    const { approveFunction } = this.#options;
    if (!approveFunction) return undefined;
    const startedMs = performance.now();
    let decision: unknown;
    try {
      decision = await this.#lifecycle.call(this.#signal, () => approveFunction(copyJSON(call)));
      this.#signal.throwIfAborted();
      if (typeof decision !== 'boolean' && typeof decision !== 'string') {
        throw new RunFault('`approveFunction` must return true, false, or a reason for a refusal.');
      }
    } catch (error) {
      const reason = this.#signal.aborted ? 'cancelled' : 'policy_failed';
      this.#note('approval', call, reason, startedMs);
      throw error;
    }
    this.#note('approval', call, decision === true ? 'completed' : 'refused', startedMs);
    if (decision === true) return undefined;
    return decision || REFUSED;
  }

  /**
   * Calls a function until it returns, the run is aborted, or the time is over. A function that took too
   * long does not keep the runner busy, as it may never return.
   */
  async #execute(
    { name }: FunctionCall,
    entry: RunnerFunction,
    args: Record<string, unknown>,
  ): Promise<unknown> {
    const controller = new AbortController();
    const { signal } = controller;
    const onAbort = (): void => controller.abort(this.#signal.reason);
    addAbortListener(this.#signal, onAbort);
    const { toolTimeoutMs } = this.#options;
    const time = new AbortController();
    const timer = startTimer(toolTimeoutMs, () => {
      time.abort(new RunFault(`The function "${name}" took longer than ${toolTimeoutMs} ms.`));
      controller.abort(time.signal.reason);
    });
    try {
      return await this.#lifecycle.call(this.#signal, () =>
        unlessAborted(time.signal, async () => entry.execute(args, { signal })),
      );
    } finally {
      clearTimeout(timer);
      removeAbortListener(this.#signal, onAbort);
    }
  }

  #note(
    stage: RunnerDiagnostic['stage'],
    call: FunctionCall,
    reason: RunnerDiagnostic['reason'],
    startedMs: number = performance.now(),
  ): void {
    reportDiagnostic(this.#options.onDiagnostic, placeOf(stage, call), reason, startedMs);
  }
}

function placeOf(stage: RunnerDiagnostic['stage'], { call_id, name }: FunctionCall) {
  return { api: 'responses', stage, call_id, member: name } as const;
}

/** Returns true if the API takes a value as the output of a function. @internal */
export function isFunctionOutput(output: unknown): output is FunctionOutput {
  if (typeof output === 'string') return true;
  return Array.isArray(output) && output.every(isOutputPart);
}

function isOutputPart(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const members = part as Record<string, unknown>;
  const has = (names: string[]): boolean =>
    names.some((name) => typeof members[name] === 'string' && members[name] !== '');
  if (members.type === 'input_text') return typeof members.text === 'string';
  if (members.type === 'input_image') return has(['image_url', 'file_id']);
  return members.type === 'input_file' && has(['file_id', 'file_url', 'file_data']);
}
