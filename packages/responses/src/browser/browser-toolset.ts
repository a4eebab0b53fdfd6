import { OpenAIError } from '@oai/core';
import {
  copyJSON,
  diagnosed,
  reportDiagnostic,
  RunnerLifecycle,
  type CloseStatus,
  type RunnerDiagnosticObserver,
} from '@oai/core/internal';

import type { ResponseFunctionToolCall } from '../generated/responses/responses-calls.gen.js';
import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import type { FunctionTool } from '../generated/responses/responses-tools.gen.js';
import {
  answer,
  failureText,
  placeOf,
  SKIPPED,
  type BrowserCallResult,
  type Execution,
} from './browser-call.js';
import { BrowserError } from './browser-error.js';
import {
  argumentsFault,
  declarationOf,
  memberNamed,
  type BrowserMember,
} from './browser-members.js';
import {
  needsConfirm,
  offeredMembers,
  type AnyBrowserOptions,
  type BrowserConfirmContext,
  type BrowserDriver,
  type BrowserOptions,
  type BrowserReadConfirmContext,
  type BrowserReadOptions,
} from './browser-options.js';
import { readResult, type ShownResult } from './browser-results.js';
import { readState, type BrowserState } from './browser-state.js';

/**
 * Offers functions of a browser to a model and performs their calls on a driver, which belongs to
 * the application and is never opened or closed by this class.
 *
 * @public
 */
export class BrowserToolset {
  readonly #driver: BrowserDriver;
  readonly #options: AnyBrowserOptions;
  readonly #offered: readonly BrowserMember[];
  readonly #lifecycle = new RunnerLifecycle();

  /**
   * @throws {TypeError} A function is unknown, the driver lacks it, or the callback that it needs is
   *   missing: `confirm` for calls that change the browser, `urlPolicy` for those that open URLs.
   */
  constructor(driver: BrowserDriver, options?: BrowserOptions);
  constructor(driver: BrowserDriver, options: BrowserReadOptions);
  constructor(driver: BrowserDriver, options: AnyBrowserOptions = {}) {
    this.#driver = driver;
    this.#options = { ...options };
    this.#offered = offeredMembers(driver, options);
  }

  /** Returns the declarations of the offered functions. */
  tools(): FunctionTool[] {
    return this.#offered.map(declarationOf).map(copyJSON);
  }

  /**
   * Refuses further calls. While the status is `draining`, the driver is in use and must not be
   * closed yet.
   */
  close(): CloseStatus {
    return this.#lifecycle.close();
  }

  /**
   * Performs one completed call of an offered function. Refusals, malformed arguments and failures
   * of the driver become part of the output, so that the model can act on them; of errors only the
   * message of a `BrowserError` is shown to it.
   *
   * @returns The input item that answers the call.
   * @throws {TypeError} The helper is busy or closed.
   * @throws {OpenAIError} The call is not completed or not of an offered function, or the driver
   *   reports a malformed state or result.
   * @throws The reason of an abort.
   */
  async execute(
    call: ResponseFunctionToolCall,
    options: { signal?: AbortSignal } = {},
  ): Promise<ResponseInputItem.FunctionCallOutput> {
    return (await this.executeWithStatus(call, options.signal)).output;
  }

  /**
   * Performs or skips one call for a runner.
   *
   * @internal
   */
  executeWithStatus(
    call: ResponseFunctionToolCall,
    signal?: AbortSignal,
    skip = false,
    onDiagnostic: RunnerDiagnosticObserver | undefined = this.#options.onDiagnostic,
  ): Promise<BrowserCallResult> {
    return this.#lifecycle.own(async () => {
      const member = memberNamed(call.name);
      const isValid = call.type === 'function_call' && call.status === 'completed';
      if (!isValid || !member || !this.#offered.includes(member)) {
        throw new OpenAIError('The call is not a completed call of an offered browser function.');
      }
      const { call_id: callID, arguments: text } = call;
      return this.#execute({ callID, member, text, signal, onDiagnostic }, skip);
    });
  }

  async #execute(execution: Execution, skip: boolean): Promise<BrowserCallResult> {
    const { member, signal } = execution;
    signal?.throwIfAborted();
    const args = this.#parse(execution);
    if (this.#options.confirmReads?.some((read) => read === member)) {
      const refusal = skip
        ? SKIPPED
        : (args.fault ?? (await this.#refuseRead(execution, args.values)));
      if (refusal) return answer(execution, { ok: false, error: refusal });
    }
    const state = await this.#state(signal);
    if (skip) return answer(execution, { ok: false, error: SKIPPED, state });
    const result = args.fault ?? (await this.#perform(execution, args.values, state));
    const after = await this.#state(signal);
    if (typeof result === 'string') {
      return answer(execution, { ok: false, error: result, state: after });
    }
    const { isDone, image } = result;
    const value = member === 'list_tabs' ? after : result.value;
    return answer(execution, { ok: isDone, result: value, state: after }, image);
  }

  /** Parses the arguments of a call, or returns the fault in them. */
  #parse(execution: Execution): { values: Record<string, unknown>; fault?: string } {
    const startedMs = performance.now();
    let values: unknown;
    let fault: string | undefined;
    try {
      values = JSON.parse(execution.text);
      fault = argumentsFault(execution.member, values);
    } catch {
      fault = 'The arguments are not JSON.';
    }
    if (fault === undefined) return { values: values as Record<string, unknown> };
    const place = placeOf(execution, 'arguments');
    reportDiagnostic(execution.onDiagnostic, place, 'invalid_input', startedMs);
    return { values: {}, fault };
  }

  /** Asks for approval and performs a call. Returns a text for the model if it did not succeed. */
  async #perform(
    execution: Execution,
    args: Record<string, unknown>,
    state: BrowserState,
  ): Promise<ShownResult | string> {
    const { member, signal, onDiagnostic } = execution;
    if (member === 'list_tabs') return { isDone: true };
    try {
      await this.#approve(execution, args, state);
    } catch (error) {
      return failureText(error, signal);
    }
    let result: unknown;
    const startedMs = performance.now();
    try {
      const method = this.#driver[member] as (args: object, options: object) => unknown;
      result = await this.#lifecycle.call(signal, () =>
        method.call(this.#driver, copyJSON(args), { signal }),
      );
      signal?.throwIfAborted();
    } catch (error) {
      const reason = signal?.aborted ? 'cancelled' : 'driver_failed';
      reportDiagnostic(onDiagnostic, placeOf(execution, 'action'), reason, startedMs);
      return failureText(error, signal);
    }
    try {
      const shown = readResult(member, result);
      reportDiagnostic(onDiagnostic, placeOf(execution, 'action'), 'completed', startedMs);
      return shown;
    } catch (error) {
      reportDiagnostic(onDiagnostic, placeOf(execution, 'output'), 'invalid_output', startedMs);
      throw error;
    }
  }

  /** @throws {BrowserError} A callback did not approve. */
  async #approve(
    execution: Execution,
    args: Record<string, unknown>,
    state: BrowserState,
  ): Promise<void> {
    const { callID, member, signal, onDiagnostic } = execution;
    if (!needsConfirm(member)) return;
    const context = (): BrowserConfirmContext =>
      copyJSON({ member, arguments: args, state, call_id: callID }) as never;
    const { url } = args;
    const place = placeOf(execution, 'approval');
    await diagnosed(onDiagnostic, place, 'policy_failed', signal, async () => {
      if ((member === 'navigate' || member === 'new_tab') && typeof url === 'string') {
        const isAllowed = await this.#lifecycle.call(signal, () =>
          this.#options.urlPolicy?.(context(), url, { signal }),
        );
        if (isAllowed !== true) throw new BrowserError('The URL is not allowed.');
      }
      await this.#confirm(context(), signal, 'The call was declined.');
    });
  }

  /** Asks for approval of a read. Returns the refusal. */
  async #refuseRead(
    execution: Execution,
    args: Record<string, unknown>,
  ): Promise<string | undefined> {
    const { callID, member, signal, onDiagnostic } = execution;
    const call = { phase: 'before_read', member, arguments: args, call_id: callID, state: null };
    const place = placeOf(execution, 'approval');
    try {
      await diagnosed(onDiagnostic, place, 'policy_failed', signal, () =>
        this.#confirm(copyJSON(call) as never, signal, 'The read was declined.'),
      );
      return undefined;
    } catch (error) {
      return failureText(error, signal);
    }
  }

  /** @throws {BrowserError} The answer is not exactly true. */
  async #confirm(
    context: BrowserConfirmContext | BrowserReadConfirmContext,
    signal: AbortSignal | undefined,
    refusal: string,
  ): Promise<void> {
    const answered = await this.#lifecycle.call(signal, () =>
      this.#options.confirm?.(context, { signal }),
    );
    signal?.throwIfAborted();
    if (answered !== true) throw new BrowserError(refusal);
  }

  /** @throws {OpenAIError} The state cannot be read. */
  async #state(signal: AbortSignal | undefined): Promise<BrowserState> {
    let report: BrowserState;
    try {
      report = await this.#lifecycle.call(signal, () => this.#driver.state({ signal }));
    } catch {
      signal?.throwIfAborted();
      // Errors of the driver may quote the page.
      throw new OpenAIError('The browser driver failed to report its state.');
    }
    signal?.throwIfAborted();
    return readState(report);
  }
}
