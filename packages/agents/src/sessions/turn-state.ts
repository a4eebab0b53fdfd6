import type { AgentSessionEvent } from '../generated/beta/agents/agents-events.gen.js';
import type { AgentFunctionCallItem } from '../generated/beta/agents/agents-items.gen.js';

/** The number of event ids that are remembered. */
const WINDOW = 1024;

/**
 * The root turn of a session that is followed: the first one that is created. Turns of subagents are
 * not root turns. An event without the object that its type announces changes nothing.
 *
 * @internal
 */
export class TurnState {
  #turnID: string | undefined;
  #isOver = false;
  readonly #recent = new Set<string>();
  readonly #calls = new Set<string>();

  /** Records an event. Returns false if it has been delivered before. */
  accept(event: AgentSessionEvent): boolean {
    const id = event?.event_id;
    if (!id) return true;
    if (this.#recent.has(id)) return false;
    this.#recent.add(id);
    if (this.#recent.size > WINDOW) {
      const [oldest] = this.#recent;
      this.#recent.delete(oldest!);
    }
    return true;
  }

  /** Records the progress of the turn. Returns true if the event is the last one of the turn. */
  terminal(event: AgentSessionEvent, sessionID: string): boolean {
    switch (event?.type) {
      case 'agent.session.turn.created':
        if (event.turn?.subagent_id === null) this.#turnID ??= event.turn.id;
        return false;
      case 'agent.session.turn.completed':
      case 'agent.session.turn.failed':
      case 'agent.session.turn.cancelled':
        if (event.turn && event.turn.id === this.#turnID) this.#isOver = true;
        return false;
      case 'agent.session.idle':
        return this.#isOver && event.session?.id === sessionID;
      case 'agent.session.failed':
        return event.session?.id === sessionID;
      default:
        return false;
    }
  }

  /** Returns the function call that an event announces, of subagents too, but each call only once. */
  call(event: AgentSessionEvent): AgentFunctionCallItem | undefined {
    if (event?.type !== 'agent.session.turn.item.added') return undefined;
    const { item } = event;
    if (item?.type !== 'function_call') return undefined;
    const key = JSON.stringify([item.turn_id, item.call_id]);
    if (this.#calls.has(key)) return undefined;
    this.#calls.add(key);
    return item;
  }
}
