import type { AgentSessionAssistantMessage } from '../generated/beta/agents/agents-items.gen.js';
import type { Turn } from '../generated/beta/agents/sessions/turns/turns.gen.js';
import { outputText } from './output-text.js';

/**
 * The result of a completed turn of an agent: its final messages, without commentary.
 *
 * @public
 */
export class AgentTurnResult {
  constructor(
    readonly turn: Turn,
    readonly messages: AgentSessionAssistantMessage[],
  ) {}

  get session_id(): string {
    return this.turn.session_id;
  }

  get turn_id(): string {
    return this.turn.id;
  }

  /** The text of all messages. */
  get output_text(): string {
    return this.messages.map(outputText).join('');
  }
}

/**
 * The result of a completed turn whose output has been parsed.
 *
 * @public
 */
export class ParsedAgentTurnResult<T> extends AgentTurnResult {
  constructor(
    /** The result before parsing. */
    readonly raw_result: AgentTurnResult,
    readonly output_parsed: T,
  ) {
    super(raw_result.turn, raw_result.messages);
  }
}
