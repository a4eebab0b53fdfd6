import type { StreamEnd } from '@oai/core/internal';
import type { AgentSessionEvent } from '../generated/beta/agents/agents-events.gen.js';

/**
 * The terminal rule of the events of a session: they may end while the session is idle or waits for
 * an action, and after it has failed. Errors are events of their own.
 *
 * @internal
 */
export const sessionStreamEnd: StreamEnd<AgentSessionEvent> = /* @__PURE__ */ Object.assign(
  () => (event: AgentSessionEvent) =>
    /^agent\.session\.(?:idle|requires_action|budget_reached|failed)$/.test(event.type),
  { errorsAreItems: true },
);
