import type { Call } from '../../api/call.js';
import type { StoredObject } from '../../state/collection.js';

/** @internal */
export function runs(call: Call, threadId: string) {
  return call.state.collection('run', threadId);
}

/** Returns the run that a thread waits for; undefined if there is none. @internal */
export function activeRun(call: Call, threadId: string): StoredObject | undefined {
  const now = call.state.nowSeconds();
  return runs(call, threadId)
    .all()
    .find(
      ({ status, created_at: created }) =>
        /^(queued|in_progress|requires_action|cancelling)$/.test(String(status)) &&
        Number(created) + EXPIRY_SECONDS > now,
    );
}

/** The time that a run has, seconds. @internal */
export const EXPIRY_SECONDS = 600;
