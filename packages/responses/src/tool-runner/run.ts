import { APIError, OpenAIError } from '@oai/core';
import { forEachConcurrently, reportDiagnostic, type RunnerLifecycle } from '@oai/core/internal';

import type { ResponseStreamEvent } from '../generated/responses/responses-events.gen.js';
import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { historyItems, requestOptionsOf, type ResponsesClient } from '../running/conversation.js';
import { CallPerformer, idOf } from './call-performer.js';
import { fitInput } from './context-budget.js';
import { EarlyCalls } from './early-calls.js';
import { ResponseInspector } from './inspect-response.js';
import { readEvents } from './read-events.js';
import type { LocalCall, ToolRegistry } from './registry.js';
import type { RunIdentity, RunState } from './run-state.js';
import type { RunSettings } from './run-settings.js';
import { RunFault } from './runner-error.js';
import type { ResponsesRunnerCheckpoint, ResponsesRunnerTurn } from './runner-options.js';
import { openTurn, type TurnInput } from './turn.js';

/** The parts of a run that exist before its first request. @internal */
export interface RunParts {
  client: ResponsesClient;
  registry: ToolRegistry;
  settings: RunSettings;
  state: RunState;
  /** Undefined without a ledger. */
  identity: RunIdentity | undefined;
  lifecycle: RunnerLifecycle;
  /** Aborted with the caller's signal, and when the run fails. */
  controller: AbortController;
}

/** A response whose calls were found valid. */
interface Inspected {
  response: Response;
  calls: LocalCall[];
  performer: CallPerformer;
  /** The outputs of calls that were performed early. */
  early: ReadonlyMap<string, ResponseInputItem>;
}

/** One conversation with its tool calls. @internal */
export class Run {
  readonly #parts: RunParts;
  readonly #inspector: ResponseInspector;
  /** The last response, once the model has answered. */
  finalResponse: Response | undefined;

  constructor(parts: RunParts) {
    this.#parts = parts;
    const { registry, settings, state } = parts;
    this.#inspector = new ResponseInspector(registry, settings.body.tools, state.history);
  }

  /** Yields each response and then performs its calls. */
  async *turns(): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    const { state, settings, registry } = this.#parts;
    for (;;) {
      const inspected = await this.#request();
      const { response, calls, early } = inspected;
      const final = calls.length === 0;
      state.pendingItems = response.output;
      if (!final && state.requests >= settings.maxSteps) {
        throw new RunFault(`The model still calls tools after ${settings.maxSteps} requests.`);
      }
      if (final) {
        this.finalResponse = response;
        state.finalResponse = response;
      }
      await this.#save(final ? 'final' : 'pending');
      const open = calls.filter((call) => !early.has(idOf(call)));
      const allowed = open.filter(
        (call) =>
          call.type === 'function_call' && registry.functions.get(call.name)?.allowOutputOverride,
      );
      const { turn, close } = openTurn(
        response,
        {
          step: state.requests,
          final,
          toolsExecuted: early.size > 0,
          attemptedCallIds: state.attempted,
          completedCallIds: state.completed,
        },
        new Set(allowed.map(idOf)),
      );
      yield turn;
      const input = close();
      if (final) return;
      await this.#answer(inspected, input);
    }
  }

  async #request(): Promise<Inspected> {
    const { settings, state, lifecycle, controller } = this.#parts;
    const { options } = settings;
    const { signal } = controller;
    signal.throwIfAborted();
    const input = await fitInput(
      state.history,
      options.contextBudget,
      state.completed,
      lifecycle,
      signal,
    );
    state.requests += 1;
    state.pendingItems = [];
    state.returnedOutputs = [];
    await this.#save('pending');
    signal.throwIfAborted();
    const performer = this.#performer();
    const early = this.#earlyCalls(performer);
    let seen = 0;
    const response = await this.#send(input, async (item) => {
      if (!options.eager) return;
      this.#inspect(() => this.#inspector.inspectItem(item));
      seen += 1;
      state.pendingItems.push(item);
      const { type } = item;
      if (type === 'function_call' || type === 'computer_call' || type === 'mcp_approval_request') {
        await early.offer(item, state.requests >= settings.maxSteps);
      }
    });
    await early.settle();
    const calls = this.#inspect(() => this.#inspector.inspect(response, seen), response);
    return { response, calls, performer, early: early.outputs };
  }

  /** The faults that the inspection finds are the run's own, so their texts are shown. */
  #inspect<T>(inspect: () => T, response?: Response): T {
    try {
      return inspect();
    } catch (error) {
      const fault = error instanceof OpenAIError ? new RunFault(error.message) : error;
      if (fault instanceof RunFault) fault.response = response;
      throw fault;
    }
  }

  async #send(
    input: ResponseInputItem[],
    onItem: Parameters<typeof readEvents>[2],
  ): Promise<Response> {
    const { client, settings, state, lifecycle, controller } = this.#parts;
    const { requestOptions, stream, onEvent, onDiagnostic, ledger } = settings.options;
    const { signal } = controller;
    const options = {
      ...requestOptionsOf(requestOptions, signal, state.requests),
      // A retry would be a request that no checkpoint counts.
      ...(ledger && { maxRetries: 0 }),
    };
    const startedMs = performance.now();
    const place = { api: 'responses', stage: 'request' } as const;
    try {
      const body = { ...settings.body, input };
      const answer = await client.responses.create(stream ? { ...body, stream } : body, options);
      const response = stream
        ? await readEvents(
            answer as AsyncIterable<ResponseStreamEvent>,
            onEvent,
            onItem,
            lifecycle,
            signal,
          )
        : (answer as Response);
      signal.throwIfAborted();
      reportDiagnostic(onDiagnostic, place, 'completed', startedMs, response.usage);
      return response;
    } catch (error) {
      reportDiagnostic(
        onDiagnostic,
        place,
        settings.options.signal?.aborted ? 'cancelled' : 'api_failed',
        startedMs,
      );
      // A call that failed early aborts the request; its error is the one that counts.
      signal.throwIfAborted();
      if (error instanceof APIError)
        throw new RunFault(`The request failed: ${error.message}`, { cause: error });
      throw error;
    }
  }

  /** Performs the open calls of a response and adds their outputs, in order, to the conversation. */
  async #answer(
    { response, calls, performer, early }: Inspected,
    { supplied, texts }: TurnInput,
  ): Promise<void> {
    const { state, settings, controller } = this.#parts;
    const outputs: ResponseInputItem[] = [];
    const answer = async (call: LocalCall): Promise<ResponseInputItem> => {
      controller.signal.throwIfAborted();
      const id = idOf(call);
      if (supplied.has(id)) {
        state.attempted.push(id);
        state.completed.push(id);
      }
      return early.get(id) ?? supplied.get(id) ?? performer.perform(call);
    };
    for (const group of this.#concurrentGroups(calls)) {
      await forEachConcurrently(group, settings.maxConcurrentCalls, answer, (output) =>
        outputs.push(output),
      );
    }
    state.history = [
      ...state.history,
      ...historyItems(response.output),
      ...outputs,
      ...texts.map((content) => ({ role: 'user', content }) as const),
    ];
    state.pendingItems = [];
    state.returnedOutputs = [];
    await this.#save('boundary');
  }

  /** Groups neighbours that are independent of each other; any other call is a group of its own. */
  #concurrentGroups(calls: readonly LocalCall[]): LocalCall[][] {
    const groups: LocalCall[][] = [];
    let isOpen = false;
    for (const call of calls) {
      const isIndependent = this.#parts.registry.isIndependent(call);
      if (isIndependent && isOpen) groups.at(-1)!.push(call);
      else groups.push([call]);
      isOpen = isIndependent;
    }
    return groups;
  }

  #performer(): CallPerformer {
    const { registry, lifecycle, settings, state, controller } = this.#parts;
    return new CallPerformer(
      registry,
      lifecycle,
      settings.options,
      controller.signal,
      this.#inspector,
      {
        attempt: (id) => {
          state.attempted.push(id);
          return this.#save('pending');
        },
        complete: (id, output) => {
          state.completed.push(id);
          state.returnedOutputs.push(output);
          return this.#save('pending');
        },
      },
    );
  }

  #earlyCalls(performer: CallPerformer): EarlyCalls {
    const { registry, settings, lifecycle, controller } = this.#parts;
    return new EarlyCalls(registry, performer, settings, lifecycle, controller);
  }

  async #save(phase: ResponsesRunnerCheckpoint['phase']): Promise<void> {
    const { settings, state, identity, lifecycle, controller } = this.#parts;
    const { ledger } = settings.options;
    if (!ledger || !identity) return;
    const checkpoint = state.checkpoint(phase, ledger.runId, identity);
    await lifecycle.call(controller.signal, () => ledger.save(checkpoint));
    controller.signal.throwIfAborted();
  }
}
