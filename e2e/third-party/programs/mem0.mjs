import assert from 'node:assert/strict';
import { check, emulator, finish, server } from '../support/report.mjs';

process.env.MEM0_TELEMETRY = 'false';
const { Memory } = await import('mem0ai/oss');

// In place of the store of Mem0, whose database would be compiled for minutes when it is installed.
const stored = [];
const store = {
  addVectors: (_vectors, documents) => Promise.resolve(void stored.push(...documents)),
  similaritySearchVectorWithScore: (_vector, count) =>
    Promise.resolve(stored.slice(0, count).map((document) => [document, 1])),
};
const access = { apiKey: 'any', baseURL: server.baseURL };
const memory = new Memory({
  llm: { provider: 'openai', config: { ...access, model: 'gpt-4o' } },
  embedder: { provider: 'openai', config: { ...access, model: 'text-embedding-3-small' } },
  vectorStore: { provider: 'langchain', config: { client: store, dimension: 1536 } },
  disableHistory: true,
});
const filters = { user_id: 'any' };

await check('memories', async () => {
  emulator.script({ text: '{"memory":[{"text":"Lives in Oslo"}]}' });
  const { results } = await memory.add('I live in Oslo.', { userId: 'any' });
  assert.deepEqual(
    results.map((result) => result.memory),
    ['Lives in Oslo'],
  );
  const found = await memory.search('Where do I live?', { filters });
  assert.equal(found.results[0].memory, 'Lives in Oslo');
});
await check('error', async () => {
  emulator.script({ status: 400, json: { error: { message: 'No.' } } });
  await assert.rejects(
    memory.add('I live in Oslo.', { userId: 'any' }),
    ({ cause }) => cause.status === 400 && /No\./.test(cause.message),
  );
});
await finish();
