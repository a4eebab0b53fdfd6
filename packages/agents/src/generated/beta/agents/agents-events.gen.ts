// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { AgentOutputItem, AgentSessionItem } from './agents-items.gen.js';
import type {
  AgentSession,
  AgentSessionEnvironmentState,
  OutputText,
  SessionError,
  Subagent,
  SummaryText,
  TokenUsage,
} from './agents-types.gen.js';
import type { Turn } from './sessions/turns/turns.gen.js';

/** @public */
export type AgentSessionEvent =
  | AgentSessionErrorEvent
  | AgentSessionEnvironmentReadyEvent
  | AgentSessionEnvironmentSuspendedEvent
  | AgentSessionEnvironmentExpiredEvent
  | AgentSessionEnvironmentResetEvent
  | AgentOutputCommandExecutionOutputDeltaEvent
  | AgentSessionCreatedEvent
  | AgentSessionTurnCreatedEvent
  | AgentSessionTurnInProgressEvent
  | AgentSessionTurnCompletedEvent
  | AgentSessionTurnFailedEvent
  | AgentSessionTurnCancelledEvent
  | AgentSessionTurnItemAddedEvent
  | AgentSessionIdleEvent
  | AgentSessionBudgetReachedEvent
  | AgentSessionInProgressEvent
  | AgentSessionRequiresActionEvent
  | AgentSessionFailedEvent
  | AgentSessionEnvironmentPendingEvent
  | AgentSessionEnvironmentConnectedEvent
  | AgentSessionEnvironmentDisconnectedEvent
  | AgentSessionEnvironmentFailedEvent
  | AgentSessionSubagentCreatedEvent
  | AgentSessionSubagentActiveEvent
  | AgentSessionSubagentClosedEvent
  | AgentSessionTurnItemDoneEvent
  | AgentSessionTurnContentPartAddedEvent
  | AgentSessionTurnContentPartDoneEvent
  | AgentSessionTurnOutputTextDeltaEvent
  | AgentSessionTurnOutputTextDoneEvent
  | AgentSessionTurnReasoningSummaryPartAddedEvent
  | AgentSessionTurnReasoningSummaryPartDoneEvent
  | AgentSessionTurnReasoningSummaryTextDeltaEvent
  | AgentSessionTurnReasoningSummaryTextDoneEvent;

/** @public */
export interface AgentOutputCommandExecutionOutputDeltaEvent {
  delta: string;
  event_id: string;
  item_id: string;
  output_index: number;
  session_id: string;
  turn_id: string | null;
  type: 'agent.output.command_execution_output.delta';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionBudgetReachedEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.budget_reached';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionCreatedEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.created';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionEnvironmentConnectedEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.connected';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionEnvironmentDisconnectedEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.disconnected';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionEnvironmentExpiredEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.expired';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionEnvironmentFailedEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.failed';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionEnvironmentPendingEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.pending';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionEnvironmentReadyEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.ready';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionEnvironmentResetEvent {
  environment_id: string;
  event_id: string;
  reset_count: number;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.reset';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionEnvironmentSuspendedEvent {
  environment: AgentSessionEnvironmentState;
  event_id: string;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.environment.suspended';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionErrorEvent {
  error: SessionError;
  event_id: string;
  session_id: string;
  type: 'error';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionFailedEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.failed';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionIdleEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.idle';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionInProgressEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.in_progress';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionRequiresActionEvent {
  event_id: string;
  session: AgentSession;
  type: 'agent.session.requires_action';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionSubagentActiveEvent {
  event_id: string;
  subagent: Subagent;
  type: 'agent.session.subagent.active';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionSubagentClosedEvent {
  event_id: string;
  subagent: Subagent;
  type: 'agent.session.subagent.closed';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionSubagentCreatedEvent {
  event_id: string;
  subagent: Subagent;
  type: 'agent.session.subagent.created';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnCancelledEvent {
  event_id: string;
  session_id: string;
  turn: Turn;
  turn_id: string;
  type: 'agent.session.turn.cancelled';
  usage: TokenUsage | null;
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnCompletedEvent {
  event_id: string;
  session_id: string;
  turn: Turn;
  turn_id: string;
  type: 'agent.session.turn.completed';
  usage: TokenUsage | null;
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnContentPartAddedEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  part: OutputText;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.turn.content_part.added';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnContentPartDoneEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  part: OutputText;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.turn.content_part.done';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnCreatedEvent {
  event_id: string;
  session_id: string;
  turn: Turn;
  turn_id: string;
  type: 'agent.session.turn.created';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnFailedEvent {
  event_id: string;
  session_id: string;
  turn: Turn;
  turn_id: string;
  type: 'agent.session.turn.failed';
  usage: TokenUsage | null;
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnInProgressEvent {
  event_id: string;
  session_id: string;
  turn: Turn;
  turn_id: string;
  type: 'agent.session.turn.in_progress';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnItemAddedEvent {
  event_id: string;
  item: AgentSessionItem;
  output_index: number | null;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.turn.item.added';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnItemDoneEvent {
  event_id: string;
  item: AgentOutputItem;
  output_index: number;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.turn.item.done';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnOutputTextDeltaEvent {
  content_index: number;
  delta: string;
  event_id: string;
  item_id: string;
  output_index: number;
  session_id: string;
  turn_id: string | null;
  type: 'agent.session.turn.output_text.delta';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnOutputTextDoneEvent {
  content_index: number;
  event_id: string;
  item_id: string;
  output_index: number;
  session_id: string;
  text: string;
  turn_id: string | null;
  type: 'agent.session.turn.output_text.done';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnReasoningSummaryPartAddedEvent {
  event_id: string;
  item_id: string;
  output_index: number;
  part: SummaryText;
  session_id: string;
  summary_index: number;
  turn_id: string | null;
  type: 'agent.session.turn.reasoning_summary_part.added';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnReasoningSummaryPartDoneEvent {
  event_id: string;
  item_id: string;
  output_index: number;
  part: SummaryText;
  session_id: string;
  status: 'incomplete' | null;
  summary_index: number;
  turn_id: string | null;
  type: 'agent.session.turn.reasoning_summary_part.done';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnReasoningSummaryTextDeltaEvent {
  delta: string;
  event_id: string;
  item_id: string;
  output_index: number;
  session_id: string;
  summary_index: number;
  turn_id: string | null;
  type: 'agent.session.turn.reasoning_summary_text.delta';
  obfuscation?: string;
}

/** @public */
export interface AgentSessionTurnReasoningSummaryTextDoneEvent {
  event_id: string;
  item_id: string;
  output_index: number;
  session_id: string;
  summary_index: number;
  text: string;
  turn_id: string | null;
  type: 'agent.session.turn.reasoning_summary_text.done';
  obfuscation?: string;
}
