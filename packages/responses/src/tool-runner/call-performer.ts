import {
  copyJSON,
  reportDiagnostic,
  type RunnerDiagnostic,
  type RunnerLifecycle,
} from '@oai/core/internal';

import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import { FunctionCalls } from './function-calls.js';
import type { ResponseInspector } from './inspect-response.js';
import type { LocalCall, ToolRegistry } from './registry.js';
import { RunFault } from './runner-error.js';
import type { FunctionOutput, ResponsesRunnerOptions, RunnerFunction } from './runner-options.js';

type FunctionCall = Extract<LocalCall, { type: 'function_call' }>;

/** The callbacks of a performer before and after each call. @internal */
export interface CallRecorder {
  attempt(id: string): void | Promise<void>;
  complete(id: string, output: ResponseInputItem): void | Promise<void>;
}

/** Performs the calls of one response. @internal */
export class CallPerformer {
  readonly #registry: ToolRegistry;
  readonly #lifecycle: RunnerLifecycle;
  readonly #options: ResponsesRunnerOptions;
  readonly #signal: AbortSignal;
  readonly #functions: FunctionCalls;
  readonly #inspector: ResponseInspector;
  readonly #recorder: CallRecorder;
  /** True after the failure of a browser call: those after it may rest on a wrong assumption. */
  #browserFailed = false;

  constructor(
    registry: ToolRegistry,
    lifecycle: RunnerLifecycle,
    options: ResponsesRunnerOptions,
    signal: AbortSignal,
    inspector: ResponseInspector,
    recorder: CallRecorder,
  ) {
    this.#registry = registry;
    this.#lifecycle = lifecycle;
    this.#options = options;
    this.#signal = signal;
    this.#functions = new FunctionCalls(lifecycle, options, signal);
    this.#inspector = inspector;
    this.#recorder = recorder;
  }

  /**
   * Performs one call.
   *
   * @returns The item that answers it.
   * @throws Whatever ends the run.
   */
  async perform(call: LocalCall): Promise<ResponseInputItem> {
    this.#signal.throwIfAborted();
    const work = this.#workOf(copyJSON(call));
    const id = idOf(call);
    await this.#recorder.attempt(id);
    this.#signal.throwIfAborted();
    const output = await work();
    this.#signal.throwIfAborted();
    await this.#recorder.complete(id, output);
    return output;
  }

  /** Returns the work of a call, whose arguments have been read. */
  #workOf(call: LocalCall): () => Promise<ResponseInputItem> {
    if (call.type === 'mcp_approval_request') return () => this.#decide(call);
    if (call.type === 'computer_call') return () => this.#useComputer(call);
    const entry = this.#registry.functions.get(call.name);
    // The browser reports malformed arguments to the model by itself.
    return entry ? this.#functionWork(call, entry) : () => this.#useBrowser(call);
  }

  #functionWork(call: FunctionCall, entry: RunnerFunction): () => Promise<ResponseInputItem> {
    const { call_id } = call;
    const answer = (output: FunctionOutput): ResponseInputItem => {
      return { type: 'function_call_output', call_id, output };
    };
    let args: Record<string, unknown>;
    try {
      args = this.#functions.readArguments(call);
    } catch (error) {
      const text = this.#functions.report(error);
      return async () => answer(text);
    }
    return async () => answer(await this.#functions.perform(call, entry, args));
  }

  async #useBrowser(call: FunctionCall): Promise<ResponseInputItem> {
    const { browser } = this.#registry;
    if (!browser) throw new RunFault('The model called a function that is not registered.');
    const { onDiagnostic } = this.#options;
    const { output, ok } = await browser.executeWithStatus(
      { ...call, status: 'completed' },
      this.#signal,
      this.#browserFailed,
      onDiagnostic,
    );
    if (!ok) this.#browserFailed = true;
    return output;
  }

  async #useComputer(
    call: Extract<LocalCall, { type: 'computer_call' }>,
  ): Promise<ResponseInputItem> {
    const { computer } = this.#registry;
    if (!computer) throw new RunFault('The model called a computer that is not registered.');
    const { onDiagnostic, computerOptions } = this.#options;
    const options = { ...(onDiagnostic && { onDiagnostic }), ...computerOptions };
    return computer.execute(call, { ...options, signal: this.#signal });
  }

  async #decide(
    request: Extract<LocalCall, { type: 'mcp_approval_request' }>,
  ): Promise<ResponseInputItem> {
    const { onDiagnostic, approveMcp } = this.#options;
    const startedMs = performance.now();
    const place = placeOf('approval', request.id, request.name);
    const report = (reason: RunnerDiagnostic['reason']): void =>
      reportDiagnostic(onDiagnostic, place, reason, startedMs);
    let approve: unknown;
    try {
      approve = await this.#lifecycle.call(this.#signal, () => approveMcp?.(copyJSON(request)));
      this.#signal.throwIfAborted();
      if (typeof approve !== 'boolean') {
        throw new RunFault('`approveMcp` must return true or false for a call of an MCP tool.');
      }
    } catch (error) {
      report(this.#signal.aborted ? 'cancelled' : 'policy_failed');
      throw error;
    }
    report(approve ? 'completed' : 'refused');
    if (approve) this.#inspector.approve(request);
    return { type: 'mcp_approval_response', approval_request_id: request.id, approve };
  }
}

/** Returns the id by which receipts name a call. @internal */
export function idOf(call: LocalCall): string {
  return call.type === 'mcp_approval_request' ? call.id : call.call_id;
}

function placeOf(stage: RunnerDiagnostic['stage'], call_id: string, member: string) {
  return { api: 'responses', stage, call_id, member } as const;
}
