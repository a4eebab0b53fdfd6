// The calls that an agent must have recorded for each check of `exercise`.
import assert from 'node:assert/strict';

/** Operations in their order. An agent sees each request of a tool runner. */
const calls = {
  tools: ['chat', 'chat'],
  responses: ['responses'],
  'stream of responses': ['responses'],
  'stream helper of responses': ['responses'],
  embeddings: ['embeddings'],
  upload: ['files'],
  error: ['chat, failed'],
  realtime: ['realtime turn', 'realtime response'],
};

/**
 * Expects exactly the calls of a check. They are recorded, and sent, after the call.
 * @param {() => string[] | Promise<string[]>} take Returns the calls recorded since the last time.
 * @param {string[]} [unseen] Operations that the agent does not record.
 */
export async function expectCalls(check, take, unseen = []) {
  const expected = (calls[check] ?? ['chat']).filter((call) => !unseen.includes(call));
  const recorded = await take();
  for (let turn = 0; turn < 1000 && recorded.length < expected.length; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    recorded.push(...(await take()));
  }
  assert.deepEqual(recorded, expected);
}
