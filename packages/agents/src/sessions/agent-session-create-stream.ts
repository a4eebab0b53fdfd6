import { OpenAIError, type RequestOptions, type Stream } from '@oai/core';
import { hide } from '@oai/core/internal';
import type { AgentSessionEvent } from '../generated/beta/agents/agents-events.gen.js';
import type { SessionCreateParams } from '../generated/beta/agents/sessions/sessions-types.gen.js';
import {
  parseAgentResultPromise,
  type AgentOutputFormat,
  type AgentResult,
} from '../results/output-format.js';
import { ResultCollection } from '../results/result-collection.js';
import { AgentToolDispatcher, type SessionInput } from '../tools/agent-tool-dispatcher.js';
import type { AgentToolHandler } from '../tools/agent-tool.js';
import { TurnState } from './turn-state.js';

/**
 * The events of a new session, with the result of its first root turn.
 *
 * @public
 */
export type AgentSessionCreateStream<T = never> = Stream<AgentSessionEvent> & {
  /**
   * Returns the result of the first turn. Reads the events until then, unless the caller does.
   *
   * @throws {AgentTurnResultError} The turn has no result.
   * @throws {AgentOutputParseError} The output of the completed turn could not be parsed.
   */
  finalResult: () => Promise<AgentResult<T>>;
  /**
   * Keeps the final messages during the iteration, for `finalResult()`.
   *
   * @throws {OpenAIError} The iteration has begun.
   */
  withResultCollection: () => AgentSessionCreateStream<T>;
};

/** The handlers of a new session, and its requests. */
interface CreationTools {
  sessions: SessionInput;
  handlers: Record<string, AgentToolHandler>;
  options?: RequestOptions | undefined;
}

/**
 * Adds the result of the first turn to a stream. The stream stays the same object.
 *
 * @internal
 */
export function withAgentTurnResult<T = never>(
  stream: Stream<AgentSessionEvent>,
  format?: AgentOutputFormat<T>,
  tools?: CreationTools,
): AgentSessionCreateStream<T> {
  const { controller } = stream;
  // All ways to read a stream use this member.
  const { iterator: open } = stream as unknown as {
    iterator: () => AsyncIterator<AgentSessionEvent>;
  };
  const dispatcher =
    tools && new AgentToolDispatcher(tools.sessions, tools.handlers, controller, tools.options);
  const collection = new ResultCollection(
    dispatcher ? () => dispatch(open(), dispatcher) : open,
    (name) => dispatcher?.canHandle(name) ?? false,
    undefined,
    controller.signal,
  );
  const result = stream as AgentSessionCreateStream<T>;
  hide(result, 'iterator', () => collection.iterate());
  hide(result, 'withResultCollection', () => {
    collection.enable();
    return result;
  });
  hide(result, 'finalResult', () => parseAgentResultPromise(collection.finalResult(), format));
  return result;
}

/**
 * Separates the handlers from the body of a request, which does not contain them.
 *
 * @throws {OpenAIError} There are handlers, but no stream.
 * @internal
 */
export function captureCreationTools(
  body: SessionCreateParams,
  options?: RequestOptions,
): {
  body: SessionCreateParams;
  options: RequestOptions | undefined;
  handlers?: Record<string, AgentToolHandler>;
} {
  const { toolHandlers: handlers, ...rest } = body;
  if (!handlers) return { body, options };
  if (!body.stream)
    throw new OpenAIError('`toolHandlers` needs `stream: true`: calls arrive as events.');
  return { body: rest as SessionCreateParams, options, handlers: { ...handlers } };
}

async function* dispatch(
  source: AsyncIterator<AgentSessionEvent>,
  dispatcher: AgentToolDispatcher,
): AsyncGenerator<AgentSessionEvent, undefined> {
  const state = new TurnState();
  let sessionID: string | undefined;
  for await (const event of { [Symbol.asyncIterator]: () => source }) {
    const { session, session_id } = Object(event) as Partial<{
      session: { id: string };
      session_id: string;
    }>;
    sessionID ??= session?.id;
    const isNew = state.accept(event);
    const call = isNew ? state.call(event) : undefined;
    const task = dispatcher.prepare(call, session_id ?? sessionID);
    yield event;
    await task?.();
  }
}
