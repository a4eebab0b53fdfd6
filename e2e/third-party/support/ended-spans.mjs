import assert from 'node:assert/strict';

/** Waits for the spans of a call, which end after it, and forgets them. */
export async function expectEnded(ended) {
  for (let turn = 0; turn < 50 && ended.length === 0; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const [first] = ended.splice(0);
  assert.ok(first, 'no span has ended');
}
