import type { AgentSessionEvent } from '../generated/beta/agents/agents-events.gen.js';
import type { AgentSessionAssistantMessage } from '../generated/beta/agents/agents-items.gen.js';
import type { AgentSession } from '../generated/beta/agents/agents-types.gen.js';
import type { Turn } from '../generated/beta/agents/sessions/turns/turns.gen.js';
import { AgentTurnResult } from './agent-turn-result.js';
import { AgentTurnResultError } from './agent-turn-result-error.js';

/**
 * Collects the final messages of the first root turn among the events of a session. An event without
 * the object that its type announces changes nothing.
 *
 * @internal
 */
export class AgentTurnResultCollector {
  #sessionID: string | undefined;
  #turn: Turn | undefined;
  #messages: AgentSessionAssistantMessage[] = [];
  #actions: AgentSession['required_actions'] | undefined = [];
  #isTurnOver = false;
  #isReady = false;
  #hasSessionFailed = false;

  constructor(sessionID?: string) {
    this.#sessionID = sessionID;
  }

  accept(event: AgentSessionEvent): void {
    switch (event?.type) {
      case 'agent.session.created':
        this.#sessionID ??= event.session?.id;
        return;
      case 'agent.session.turn.created':
        if (event.turn?.subagent_id === null) this.#turn ??= event.turn;
        this.#sessionID ??= this.#turn?.session_id;
        return;
      case 'agent.session.turn.item.done': {
        const { item } = event;
        if (item?.type === 'message' && isFinal(item) && item.turn_id === this.#turn?.id)
          this.#messages.push(item);
        return;
      }
      case 'agent.session.turn.completed':
      case 'agent.session.turn.failed':
      case 'agent.session.turn.cancelled':
        if (!event.turn || event.turn.id !== this.#turn?.id) return;
        this.#turn = event.turn;
        this.#isTurnOver = true;
        return;
      case 'agent.session.requires_action':
        this.#actions = event.session?.required_actions;
        return;
      case 'agent.session.in_progress':
        this.#actions = [];
        return;
      case 'agent.session.idle':
        this.#isReady ||= this.#isTurnOver && this.#isOwn(event.session);
        return;
      case 'agent.session.failed':
        this.#hasSessionFailed ||= this.#isOwn(event.session);
        this.#isReady ||= this.#hasSessionFailed;
        return;
      default:
    }
  }

  error(reason: AgentTurnResultError['reason'], cause?: unknown): AgentTurnResultError {
    return new AgentTurnResultError(
      ...[reason, this.#sessionID, this.#turn, this.#messages, this.#actions, cause],
    );
  }

  /**
   * Checks the actions for which the session waits.
   *
   * @throws {AgentTurnResultError} One of them is not a call of a function with a handler.
   */
  checkAction(canHandle: (name: string) => boolean): void {
    const canTake = (action: AgentSession['required_actions'][number]): boolean =>
      action?.type === 'function_call' && canHandle(action.name);
    if (!this.#actions?.every?.(canTake)) throw this.error('requires_action');
  }

  /** True if the turn is over and the session waits for input, or has failed. */
  get ready(): boolean {
    return this.#isReady;
  }

  /** Forgets the messages. */
  release(): void {
    this.#messages = [];
  }

  /**
   * Returns the result.
   *
   * @throws {AgentTurnResultError} The turn was not completed, or its end has not been observed.
   */
  finish(): AgentTurnResult {
    const status = this.#turn?.status;
    if (this.#hasSessionFailed) throw this.error('failed');
    if (!this.#isReady || !this.#turn) throw this.error('observation');
    if (status === 'failed' || status === 'cancelled') throw this.error(status);
    return new AgentTurnResult(this.#turn, this.#messages);
  }

  #isOwn(session?: AgentSession): boolean {
    return this.#sessionID === undefined || session?.id === this.#sessionID;
  }
}

function isFinal({ role, status, phase }: AgentSessionAssistantMessage): boolean {
  return role === 'assistant' && status === 'completed' && phase !== 'commentary';
}
