import { OpenAIError } from '@oai/core';
import {
  copyJSON,
  diagnosed,
  positiveLimit,
  RunnerLifecycle,
  type CloseStatus,
} from '@oai/core/internal';

import type {
  ComputerAction,
  ResponseComputerToolCall,
} from '../generated/responses/responses-calls.gen.js';
import type { ResponseInputItem } from '../generated/responses/responses-items.gen.js';
import type {
  Response,
  ResponseCreateParamsNonStreaming,
} from '../generated/responses/responses-types.gen.js';
import {
  CallIDs,
  DEFAULT_MAX_STEPS,
  historyItems,
  inputItems,
  requestOptionsOf,
  runnerBody,
  type ResponsesClient,
} from '../running/conversation.js';
import { actionsOf, validateComputerCall, withSafetyChecks } from './computer-call.js';
import type {
  ComputerCallInput,
  ComputerDriver,
  ComputerExecutionOptions,
  ComputerRunOptions,
  ComputerScreenshot,
} from './computer-driver.js';

const METHODS = [
  ...(['click', 'double_click', 'drag', 'keypress', 'move', 'screenshot'] as const),
  ...(['scroll', 'type', 'wait'] as const),
] satisfies (keyof ComputerDriver)[];

const COMPUTER_TOOLS: readonly string[] = ['computer', 'computer_use_preview'];

/**
 * Performs the calls of the computer tool on a browser or a virtual computer, which belongs to the
 * application and is never opened or closed by this class.
 *
 * @public
 */
export class ComputerToolset {
  readonly #driver: ComputerDriver;
  readonly #lifecycle = new RunnerLifecycle();

  /** @throws {OpenAIError} A method of the driver is missing. */
  constructor(driver: ComputerDriver) {
    const missing = METHODS.find((method) => typeof driver?.[method] !== 'function');
    if (missing) throw new OpenAIError(`The computer driver has no method \`${missing}\`.`);
    this.#driver = driver;
  }

  /**
   * Returns a copy of a call after validation of all its parts.
   *
   * @throws {OpenAIError} The call is not completed, or is malformed.
   * @internal
   */
  static validate<T extends ComputerCallInput>(call: T): T {
    return validateComputerCall(call);
  }

  /**
   * Refuses further runs. While the status is `draining`, the driver is in use and must not be
   * closed yet.
   */
  close(): CloseStatus {
    return this.#lifecycle.close();
  }

  /**
   * Requests responses and performs their computer calls, until a response has none. The whole
   * conversation is sent with each request.
   *
   * @param params Parameters of `responses.create`. `tools` may hold one computer tool, which is
   *   also the default.
   * @returns The last response.
   * @throws {TypeError} The parameters or options are invalid, or the helper is busy or closed.
   * @throws {OpenAIError} A response is not completed, has other calls or a repeated id, an approval
   *   is missing, or `maxSteps` is reached. Nothing is performed after an error.
   * @throws The reason of an abort, and errors of the API, the driver and the callbacks.
   */
  run(
    client: ResponsesClient,
    params: ResponseCreateParamsNonStreaming,
    options: ComputerRunOptions = {},
  ): Promise<Response> {
    return this.#lifecycle.own(() => this.#run(client, params, options));
  }

  async #run(
    client: ResponsesClient,
    params: ResponseCreateParamsNonStreaming,
    { maxSteps, requestOptions, ...execution }: ComputerRunOptions,
  ): Promise<Response> {
    const steps = positiveLimit('maxSteps', maxSteps, DEFAULT_MAX_STEPS);
    const signal = execution.signal ?? requestOptions?.signal ?? undefined;
    const { tools = [{ type: 'computer' }], ...body } = runnerBody('ComputerToolset.run', params);
    if (tools.length !== 1 || !COMPUTER_TOOLS.includes(tools[0]?.type as string)) {
      throw new TypeError('`ComputerToolset.run` takes one computer tool and no others.');
    }
    const history = inputItems(params.input);
    const ids = new CallIDs(history);
    for (let step = 1; ; step += 1) {
      signal?.throwIfAborted();
      const response = (await client.responses.create(
        { ...body, tools, input: [...history] },
        requestOptionsOf(requestOptions, signal, step),
      )) as Response;
      signal?.throwIfAborted();
      const calls = computerCalls(response, ids);
      if (calls.length === 0) return response;
      if (step === steps) {
        throw new OpenAIError(`The model still calls the computer after ${steps} requests.`);
      }
      history.push(...historyItems(response.output));
      for (const call of calls) history.push(await this.#execute(call, { ...execution, signal }));
    }
  }

  /**
   * Performs one completed call and captures the screen once after all its actions. Screenshots
   * between them are skipped, as the API takes only the final one.
   *
   * @returns The input item that answers the call.
   * @throws {TypeError} The helper is busy or closed.
   * @throws {OpenAIError} The call is malformed, an approval is missing, or the driver returns no
   *   screenshot.
   * @throws The reason of an abort, and errors of the driver and the callbacks.
   */
  execute(
    call: ComputerCallInput,
    options: ComputerExecutionOptions = {},
  ): Promise<ResponseInputItem.ComputerCallOutput> {
    return this.#lifecycle.own(() => this.#execute(validateComputerCall(call), options));
  }

  async #execute(
    input: ComputerCallInput,
    options: ComputerExecutionOptions,
  ): Promise<ResponseInputItem.ComputerCallOutput> {
    const { signal, approveSafetyChecks } = options;
    const call = withSafetyChecks(input);
    const { call_id, pending_safety_checks: checks } = call;
    signal?.throwIfAborted();
    if (checks.length > 0) {
      await this.#approve('The pending safety checks', call, null, options, (copy) =>
        approveSafetyChecks?.(copy, { signal }),
      );
    }
    const actions = actionsOf(call);
    for (const action of actions.at(-1)?.type === 'screenshot' ? actions.slice(0, -1) : actions) {
      await this.#approveAction(action, call, options);
      if (action.type === 'screenshot') continue;
      await this.#perform(call_id, action.type, options, () => this.#act(action, { signal }));
    }
    await this.#approveAction({ type: 'screenshot' }, call, options);
    const output = await this.#perform(call_id, 'screenshot', options, async () =>
      screenshotOf(await this.#driver.screenshot({ signal })),
    );
    return {
      type: 'computer_call_output',
      call_id,
      output,
      ...(checks.length > 0 && { acknowledged_safety_checks: checks }),
    };
  }

  async #approveAction(
    action: ComputerAction,
    call: ResponseComputerToolCall,
    options: ComputerExecutionOptions,
  ): Promise<void> {
    const { beforeAction, signal } = options;
    if (!beforeAction) return;
    await this.#approve(`The action \`${action.type}\``, call, action.type, options, (copy) =>
      beforeAction(copyJSON(action), copy, { signal }),
    );
  }

  /** @throws {OpenAIError} The answer is not exactly true. */
  #approve(
    subject: string,
    call: ResponseComputerToolCall,
    member: string | null,
    { signal, onDiagnostic }: ComputerExecutionOptions,
    ask: (copy: ResponseComputerToolCall) => boolean | Promise<boolean> | undefined,
  ): Promise<void> {
    const place = { api: 'computer', stage: 'approval', call_id: call.call_id, member } as const;
    return diagnosed(onDiagnostic, place, 'policy_failed', signal, async () => {
      const answer = await this.#lifecycle.call(signal, () => ask(copyJSON(call)));
      if (answer !== true) throw new OpenAIError(`${subject} of a computer call was not approved.`);
    });
  }

  #perform<Result>(
    call_id: string,
    member: string,
    { signal, onDiagnostic }: ComputerExecutionOptions,
    perform: () => Result | Promise<Result>,
  ): Promise<Result> {
    const place = { api: 'computer', stage: 'action', call_id, member } as const;
    return diagnosed(onDiagnostic, place, 'driver_failed', signal, async () => {
      const result = await this.#lifecycle.call(signal, perform);
      signal?.throwIfAborted();
      return result;
    });
  }

  #act(
    action: Exclude<ComputerAction, ComputerAction.Screenshot>,
    context: { signal: AbortSignal | undefined },
  ): void | Promise<void> {
    // The method takes the action of its name.
    const method = this.#driver[action.type] as (
      this: ComputerDriver,
      action: ComputerAction,
      options: typeof context,
    ) => void | Promise<void>;
    return method.call(this.#driver, copyJSON(action), context);
  }
}

/** Returns the valid calls of a completed response that has no calls of other tools. */
function computerCalls(response: Response, ids: CallIDs): ResponseComputerToolCall[] {
  if (response.status !== 'completed') {
    throw new OpenAIError(`The response is ${response.status ?? 'not completed'}.`);
  }
  return response.output.flatMap((item) => {
    if (item.type === 'message' || item.type === 'reasoning') return [];
    if (item.type !== 'computer_call') {
      throw new OpenAIError(`A run of the computer alone cannot handle the item \`${item.type}\`.`);
    }
    ids.add(item.call_id);
    return [validateComputerCall(item)];
  });
}

/** Returns the members of a screenshot that the API takes. */
function screenshotOf(screenshot: ComputerScreenshot | null): ComputerScreenshot {
  const { type, image_url, file_id } = screenshot ?? {};
  const isText = (value: unknown): boolean => value === undefined || Boolean(value);
  if (type !== 'computer_screenshot' || !(image_url ?? file_id) || !isText(image_url)) {
    throw new OpenAIError(
      'The method `screenshot` of the computer driver must return a `computer_screenshot` with ' +
        '`image_url` or `file_id`.',
    );
  }
  return { type, ...(image_url && { image_url }), ...(file_id && { file_id }) };
}
