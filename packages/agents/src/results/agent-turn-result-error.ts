import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';
import type { AgentSessionAssistantMessage } from '../generated/beta/agents/agents-items.gen.js';
import type { AgentSession } from '../generated/beta/agents/agents-types.gen.js';
import type { Turn } from '../generated/beta/agents/sessions/turns/turns.gen.js';

/** The reasons of an `AgentTurnResultError`. */
type Reason = 'failed' | 'cancelled' | 'requires_action' | 'observation';

const MESSAGES: Record<Reason, string> = {
  failed: 'The turn of the agent failed.',
  cancelled: 'The turn of the agent was cancelled.',
  requires_action: 'The turn of the agent waits for an action that no handler takes.',
  observation: 'The turn of the agent was not observed to its end.',
};

/**
 * A turn has no result. `messages` are the final messages that arrived before the failure.
 *
 * @public
 */
export class AgentTurnResultError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'AgentTurnResultError');

  override readonly cause: unknown;
  readonly required_actions: AgentSession['required_actions'];

  /**
   * @param reason `failed` or `cancelled`: the end of the turn. `requires_action`: the session waits,
   *   see `required_actions`. `observation`: events are missing, see `cause`; the turn may go on.
   * @param turn The last known state of the turn.
   */
  constructor(
    readonly reason: Reason,
    readonly session_id: string | undefined,
    readonly turn: Turn | undefined,
    readonly messages: AgentSessionAssistantMessage[],
    required_actions?: AgentSession['required_actions'],
    cause?: unknown,
  ) {
    super(turn?.error ? `${MESSAGES[reason]} ${turn.error.message}` : MESSAGES[reason]);
    this.required_actions = required_actions ?? [];
    this.cause = cause;
  }

  get turn_id(): string | undefined {
    return this.turn?.id;
  }
}
