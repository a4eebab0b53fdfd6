import { APIUserAbortError, OpenAIError } from '@oai/core';
import {
  addAbortListener,
  randomID,
  removeAbortListener,
  startTimer,
  unlessAborted,
  toJSON,
} from '@oai/core/internal';
import type {
  ConversationItem,
  RealtimeErrorEvent,
  RealtimeResponse,
  RealtimeServerEvent,
} from '@oai/realtime';
import { checkConnection, isApart, takesEvents, type VoiceConnection } from './connection.js';
import type { VoiceFunction, VoiceToolCall } from './voice-function.js';

/** Options of {@link answerToolCalls}. @public */
export interface ToolCallOptions {
  /** Decides about each call whose arguments are valid. Default: all are performed. */
  approve?: ((call: VoiceToolCall) => boolean | Promise<boolean>) | undefined;
  /** Called with what a function throws. The model gets the message in any case. */
  onToolError?: ((error: unknown, call: VoiceToolCall) => void) | undefined;
  /** Limit of each function, milliseconds. Default: none. */
  toolTimeoutMs?: number | undefined;
  /** Stops: no further function is called and nothing is sent. */
  signal?: AbortSignal | undefined;
}

/**
 * Performs the function calls of a session: those of one response at the same time. Once all have
 * their results, these are sent and the model goes on (`response.create`), after any response that is
 * in progress by then. Calls of a response that was cancelled, failed or is no part of the conversation
 * (`conversation: 'none'`) are not performed, and a lost connection aborts the `signal` of the functions.
 *
 * @param functions The functions that the model may call. The session needs their tools as well.
 * @returns A function that stops, as the signal does.
 * @throws {OpenAIError} Two functions have one name, `toolTimeoutMs` is no positive number, or there is
 *   no connection.
 * @example
 * ```ts
 * import { answerToolCalls, voiceFunction } from '@oai/voice';
 * import { OpenAIRealtimeWS } from '@oai/realtime/ws';
 *
 * const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime' });
 * const time = voiceFunction({
 *   tool: { type: 'function', name: 'time', description: 'The time of day.' },
 *   execute: () => new Date().toTimeString(),
 * });
 * answerToolCalls(connection, [time]);
 * const session = { type: 'realtime' as const, tools: [time.tool] };
 * connection.send({ type: 'session.update', session });
 * await connection.emitted('session.updated');
 * connection.close();
 * ```
 * @public
 */
export function answerToolCalls(
  connection: VoiceConnection,
  functions: readonly VoiceFunction[],
  options: ToolCallOptions = {},
): () => void {
  checkConnection(connection, options);
  const { toolTimeoutMs } = options;
  if (toolTimeoutMs !== undefined && !(toolTimeoutMs > 0)) {
    throw new OpenAIError('`toolTimeoutMs` must be a positive number of milliseconds.');
  }
  const loop = new ToolCallLoop(connection, byName(functions), options);
  return () => loop.stop();
}

/** Calls that are being performed, and the responses that the server makes meanwhile. */
class ToolCallLoop {
  readonly #connection: VoiceConnection;
  readonly #functions: ReadonlyMap<string, VoiceFunction>;
  readonly #options: ToolCallOptions;
  readonly #active = new Set<string | undefined>();
  #current = new AbortController();
  /** True if the model must go on once no response is in progress. */
  #isDue = false;
  /** The id of the last `response.create`, and true until the server has answered it. */
  #request = { id: '', isOpen: false };
  readonly #onEvent = (event: RealtimeServerEvent): void => this.#received(event);
  readonly #onLost = (): void => this.#forget();
  readonly #stop = (): void => this.stop();

  constructor(
    connection: VoiceConnection,
    functions: ReadonlyMap<string, VoiceFunction>,
    options: ToolCallOptions,
  ) {
    this.#connection = connection;
    this.#functions = functions;
    this.#options = options;
    const { signal } = options;
    if (signal?.aborted) return;
    if (signal) addAbortListener(signal, this.#stop);
    connection.on('event', this.#onEvent);
    connection.on('reconnecting', this.#onLost);
    connection.on('close', this.#stop);
  }

  stop(): void {
    const { signal } = this.#options;
    if (signal) removeAbortListener(signal, this.#stop);
    this.#connection.off('event', this.#onEvent);
    this.#connection.off('reconnecting', this.#onLost);
    this.#connection.off('close', this.#stop);
    this.#forget();
  }

  /** The results of calls are of no use for another session. */
  #forget(): void {
    this.#current.abort(new APIUserAbortError());
    this.#current = new AbortController();
    this.#active.clear();
    this.#isDue = this.#request.isOpen = false;
  }

  #received(event: RealtimeServerEvent): void {
    if (event.type === 'error') this.#refused(event.error);
    if (event.type !== 'response.created' && event.type !== 'response.done') return;
    const { response } = event;
    if (isApart(response)) return;
    this.#request.isOpen = false;
    if (event.type === 'response.created') {
      this.#active.add(response?.id);
      return;
    }
    this.#active.delete(response?.id);
    const calls = callsOf(response);
    if (calls.length > 0) void this.#answer(calls);
    else this.#goOn();
  }

  /** The server may have begun another response meanwhile: the model goes on after that. */
  #refused(error: Partial<RealtimeErrorEvent['error']> | undefined): void {
    if (!this.#request.id || error?.event_id !== this.#request.id) return;
    this.#request.isOpen = false;
    if (error.code === 'conversation_already_has_active_response') this.#isDue = true;
    else this.#goOn();
  }

  async #answer(calls: VoiceToolCall[]): Promise<void> {
    const { signal } = this.#current;
    const outputs = await Promise.all(calls.map((call) => this.#perform(call, signal)));
    if (signal.aborted || !takesEvents(this.#connection)) return;
    for (const [index, { callID }] of calls.entries()) {
      const output = outputs[index]!;
      const item = { type: 'function_call_output' as const, call_id: callID, output };
      this.#connection.send({ type: 'conversation.item.create', item });
    }
    this.#isDue = true;
    this.#goOn();
  }

  #goOn(): void {
    if (!this.#isDue || this.#request.isOpen || this.#active.size > 0) return;
    if (!takesEvents(this.#connection)) return;
    this.#isDue = false;
    this.#request = { id: randomID(), isOpen: true };
    this.#connection.send({ type: 'response.create', event_id: this.#request.id });
  }

  /** Returns the output of a call. Never rejects. */
  async #perform(call: VoiceToolCall, outer: AbortSignal): Promise<string> {
    const { approve, onToolError, toolTimeoutMs } = this.#options;
    const entry = this.#functions.get(call.name);
    if (!entry) {
      const names = [...this.#functions.keys()].join(', ');
      return `There is no function "${call.name}". Available are: ${names}.`;
    }
    const limit = new AbortController();
    const onAbort = (): void => limit.abort(outer.reason);
    addAbortListener(outer, onAbort);
    const timer = startTimer(toolTimeoutMs, () => {
      limit.abort(new OpenAIError(`The function took longer than ${toolTimeoutMs} ms.`));
    });
    const { signal } = limit;
    try {
      return await unlessAborted(signal, async () => {
        const value: unknown = call.arguments === '' ? {} : JSON.parse(call.arguments);
        const perform = await entry.prepare(value);
        signal.throwIfAborted();
        if (approve && (await approve(call)) !== true) return 'The call was refused by the user.';
        signal.throwIfAborted();
        const result = await perform({ call, signal });
        if (typeof result === 'string') return result;
        return result === undefined ? 'Done.' : toJSON(result, 'its result');
      });
    } catch (error) {
      // Called later, so that an error of its own does not keep the result from the model.
      if (!outer.aborted && onToolError) queueMicrotask(() => onToolError(error, call));
      return `The function "${call.name}" failed: ${reasonOf(error)}`;
    } finally {
      clearTimeout(timer);
      removeAbortListener(outer, onAbort);
    }
  }
}

function reasonOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'for no reason that can be written as text';
  }
}

function byName(functions: readonly VoiceFunction[]): ReadonlyMap<string, VoiceFunction> {
  if (!Array.isArray(functions)) throw new OpenAIError('The functions must be an array.');
  const found = new Map<string, VoiceFunction>();
  for (const [index, entry] of functions.entries()) {
    if (typeof entry?.prepare !== 'function') {
      throw new OpenAIError(`Function ${index} was not made by \`voiceFunction\`.`);
    }
    const { name } = entry.tool;
    if (found.has(name)) throw new OpenAIError(`Two functions have the name "${name}".`);
    found.set(name, entry);
  }
  return found;
}

/** Returns the calls of a response that came to its end, each id once. */
function callsOf(response: RealtimeResponse | undefined): VoiceToolCall[] {
  if (response?.status !== 'completed' || !Array.isArray(response.output)) return [];
  const calls = new Map<string, VoiceToolCall>();
  for (const item of response.output as (Partial<ConversationItem> | null)[]) {
    if (item?.type !== 'function_call') continue;
    const { call_id: callID, name, arguments: args, status = 'completed' } = item;
    const isWhole = [callID, name, args].every((text) => typeof text === 'string');
    if (!isWhole || status !== 'completed' || calls.has(callID!)) continue;
    calls.set(callID!, { callID: callID!, name: name!, arguments: args! });
  }
  return [...calls.values()];
}
