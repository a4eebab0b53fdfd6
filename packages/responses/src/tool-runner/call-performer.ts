import {
  copyJSON,
  diagnosed,
  reportDiagnostic,
  type RunnerDiagnostic,
  type RunnerLifecycle,
} from '@oai/core/internal';

import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import type { ResponseInspector } from './inspect-response.js';
import type { LocalCall, ToolRegistry } from './registry.js';
import { RunFault } from './runner-error.js';
import type { ResponsesRunnerOptions, RunnerFunction } from './runner-options.js';

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
    const args = this.#readArguments(call);
    const id = idOf(call);
    await this.#recorder.attempt(id);
    this.#signal.throwIfAborted();
    const output = await this.#dispatch(copyJSON(call), args);
    this.#signal.throwIfAborted();
    await this.#recorder.complete(id, output);
    return output;
  }

  #dispatch(call: LocalCall, args: Record<string, unknown>): Promise<ResponseInputItem> {
    if (call.type === 'mcp_approval_request') return this.#decide(call);
    if (call.type === 'computer_call') return this.#useComputer(call);
    const entry = this.#registry.functions.get(call.name);
    return entry ? this.#callFunction(call, entry, args) : this.#useBrowser(call);
  }

  /** The browser reports malformed arguments to the model; other functions end the run. */
  #readArguments(call: LocalCall): Record<string, unknown> {
    if (call.type !== 'function_call' || this.#registry.isBrowserFunction(call.name)) return {};
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
    const place = placeOf('arguments', call.call_id, call.name);
    reportDiagnostic(this.#options.onDiagnostic, place, 'invalid_input', startedMs);
    throw new RunFault(`The arguments for the function "${call.name}" are not a JSON object.`);
  }

  async #callFunction(
    call: Extract<LocalCall, { type: 'function_call' }>,
    entry: RunnerFunction,
    args: Record<string, unknown>,
  ): Promise<ResponseInputItem> {
    const { call_id, name } = call;
    const { onDiagnostic } = this.#options;
    const signal = this.#signal;
    const place = placeOf('action', call_id, name);
    const output = await diagnosed(onDiagnostic, place, 'driver_failed', signal, () =>
      this.#lifecycle.call(signal, () => entry.execute(args, { signal })),
    );
    if (!isFunctionOutput(output)) {
      reportDiagnostic(
        onDiagnostic,
        placeOf('output', call_id, name),
        'invalid_output',
        performance.now(),
      );
      throw new RunFault(
        `The function "${name}" must return a text, or a list of texts, images and files.`,
      );
    }
    return { type: 'function_call_output', call_id, output: copyJSON(output) };
  }

  async #useBrowser(
    call: Extract<LocalCall, { type: 'function_call' }>,
  ): Promise<ResponseInputItem> {
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

/** Returns true if the API takes a value as the output of a function. @internal */
export function isFunctionOutput(output: unknown): boolean {
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

function placeOf(stage: RunnerDiagnostic['stage'], call_id: string, member: string) {
  return { api: 'responses', stage, call_id, member } as const;
}
