import {
  APIUserAbortError,
  DeadlineExceededError,
  IncompleteStreamError,
  OpenAIError,
  type RequestOptions,
} from '@oai/core';
import { addAbortListener, randomID, removeAbortListener, startTimer } from '@oai/core/internal';
import type { AgentSessionEvent } from '../generated/beta/agents/agents-events.gen.js';
import type {
  AgentSession,
  AgentSessionInputMessageParam,
} from '../generated/beta/agents/agents-types.gen.js';
import type { Events } from '../generated/beta/agents/sessions/events.gen.js';
import {
  parseAgentResultPromise,
  type AgentOutputFormat,
  type AgentResult,
} from '../results/output-format.js';
import { ResultCollection } from '../results/result-collection.js';
import { AgentToolDispatcher } from '../tools/agent-tool-dispatcher.js';
import type { AgentToolError, AgentToolHandler } from '../tools/agent-tool.js';
import { withoutKey } from '../requests/idempotency-key.js';
import { TurnState } from './turn-state.js';

/**
 * The input of a turn, and the handlers of its function calls.
 *
 * @public
 */
export type AgentSessionStreamParams<T = never> = {
  /** Parses the output of this turn. The session keeps its own format. */
  outputFormat?: AgentOutputFormat<T>;
  /** Messages of the user, or the text of one. Not empty. */
  input: string | AgentSessionInputMessageParam[];
  /**
   * Handlers of functions by name. They run one after the other, each after its event has been
   * yielded. Calls of other functions are left to the caller.
   */
  toolHandlers?: Record<string, AgentToolHandler>;
  /** Receives the failures of handlers, of which the model learns no details. */
  onToolError?: (failure: AgentToolError) => void | PromiseLike<void>;
  /** The idempotency key of the input. Default: a new one. A header of the options overrides it. */
  idempotencyKey?: string;
} & ([T] extends [never] ? unknown : { outputFormat: AgentOutputFormat<T> });

/**
 * The used part of `client.beta.agents.sessions`.
 *
 * @internal
 */
export interface TurnSessions {
  retrieve(sessionID: string, options?: RequestOptions): PromiseLike<AgentSession>;
  readonly events: Pick<Events, 'create' | 'stream'>;
}

/**
 * The events of one turn in a session, from its input to its end. Nothing is sent before the
 * iteration or `finalResult()`, and a stream can be used only once.
 *
 * The session must be idle, and this the only sender of input: the first root turn that begins after
 * the input is taken for its turn. Leaving the loop and `abort()` close the connection, but do not
 * cancel the turn.
 *
 * Iteration throws
 * - `OpenAIError` if the session is not idle or the input is empty,
 * - `IncompleteStreamError` if the events end before the turn does,
 * - `APIUserAbortError` after an abort, whose reason is its `cause`,
 * - `DeadlineExceededError` if the turn takes longer than the option `deadlineMs`,
 * - `APIError` if a request fails.
 *
 * @public
 */
export class AgentSessionStream<T = never> implements AsyncIterable<AgentSessionEvent> {
  /** Aborts the requests of this stream, but does not cancel the turn. */
  readonly controller: AbortController = new AbortController();
  readonly #collection: ResultCollection;
  readonly #format: AgentOutputFormat<T> | undefined;

  constructor(
    sessions: TurnSessions,
    sessionID: string,
    params: AgentSessionStreamParams<T>,
    options?: RequestOptions,
  ) {
    const { controller } = this;
    const { input, toolHandlers = {}, onToolError, idempotencyKey, outputFormat } = params;
    const dispatcher = new AgentToolDispatcher(
      ...([sessions, toolHandlers, controller, options, onToolError] as const),
    );
    const turn: FollowedTurn = { sessions, sessionID, input, idempotencyKey, options };
    this.#format = outputFormat;
    this.#collection = new ResultCollection(
      () => followTurn(turn, dispatcher, controller),
      (name) => dispatcher.canHandle(name),
      sessionID,
      controller.signal,
    );
  }

  /** Aborts the requests of this stream. Does not cancel the turn. */
  abort(reason?: unknown): void {
    this.controller.abort(reason);
  }

  /** @throws {OpenAIError} The stream has been used before. */
  [Symbol.asyncIterator](): AsyncIterator<AgentSessionEvent> {
    return this.#collection.iterate();
  }

  /**
   * Keeps the final messages during the iteration, for `finalResult()`.
   *
   * @throws {OpenAIError} The iteration has begun.
   */
  withResultCollection(): this {
    this.#collection.enable();
    return this;
  }

  /**
   * Returns the result of the turn. Reads the events, unless the caller does.
   *
   * @throws {AgentTurnResultError} The turn failed, was cancelled, waits for an action that no
   *   handler takes, or could not be observed: see its `reason` and `cause`.
   * @throws {AgentOutputParseError} The turn was completed, but its output could not be parsed.
   */
  finalResult(): Promise<AgentResult<T>> {
    return parseAgentResultPromise(this.#collection.finalResult(), this.#format);
  }
}

interface FollowedTurn {
  input: AgentSessionStreamParams['input'];
  idempotencyKey: string | undefined;
  sessions: TurnSessions;
  sessionID: string;
  options: RequestOptions | undefined;
}

async function* followTurn(
  { sessions, sessionID, input, idempotencyKey, options }: FollowedTurn,
  dispatcher: AgentToolDispatcher,
  controller: AbortController,
): AsyncGenerator<AgentSessionEvent, undefined> {
  const { signal } = controller;
  const { signal: given, deadlineMs } = options ?? {};
  const onAbort = (): void => controller.abort(given?.reason);
  const timer = startTimer(deadlineMs, () =>
    controller.abort(new DeadlineExceededError({ deadlineMs })),
  );
  if (given?.aborted) onAbort();
  else if (given) addAbortListener(given, onAbort);
  const request = { ...withoutKey(options), signal };
  try {
    if (!input?.length) throw new OpenAIError('The input of a turn must not be empty.');
    signal.throwIfAborted();
    const session = await sessions.retrieve(sessionID, request);
    if (session?.status !== 'idle')
      throw new OpenAIError(
        `The session is not idle but "${session?.status}": read its events with \`sessions.events.stream\`.`,
      );
    // Subscribed before the input, so that no event is missed.
    const events = await sessions.events.stream(sessionID, {}, request);
    await sessions.events.create(
      sessionID,
      {
        events: [{ type: 'agent.session.input.message', input: messagesOf(input) }],
        'Idempotency-Key': idempotencyKey ?? options?.idempotencyKey ?? randomID(),
      },
      { ...options, idempotencyKey: undefined, signal },
    );
    const state = new TurnState();
    let eventCount = 0;
    for await (const event of events) {
      eventCount++;
      if (!state.accept(event)) continue;
      const task = dispatcher.prepare(state.call(event), sessionID);
      const isLast = state.terminal(event, sessionID);
      yield event;
      await task?.();
      if (isLast) return;
    }
    signal.throwIfAborted();
    const message = `The stream ended after ${eventCount} events, before the end of the turn.`;
    throw new IncompleteStreamError({ eventCount, message });
  } catch (error) {
    if (!signal.aborted) throw error;
    const reason = signal.reason as unknown;
    throw reason instanceof DeadlineExceededError
      ? reason
      : new APIUserAbortError({ cause: reason });
  } finally {
    clearTimeout(timer);
    if (given) removeAbortListener(given, onAbort);
    controller.abort();
  }
}

function messagesOf(
  input: string | AgentSessionInputMessageParam[],
): AgentSessionInputMessageParam[] {
  if (typeof input !== 'string') return input;
  return [{ role: 'user', content: [{ type: 'input_text', text: input }] }];
}
