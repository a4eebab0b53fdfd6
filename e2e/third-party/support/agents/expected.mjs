// The operation of each check of `exercise`, and the wait for its trace.
import assert from 'node:assert/strict';

export function operationOf(check) {
  if (check.includes('responses')) return 'responses';
  if (check === 'upload') return 'files';
  return check === 'embeddings' ? check : 'chat';
}

/** Spans end, and are sent, after the call. */
export async function untilSeen(isSeen) {
  for (let turn = 0; turn < 500 && !isSeen(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(isSeen(), 'the agent has recorded no span');
}
