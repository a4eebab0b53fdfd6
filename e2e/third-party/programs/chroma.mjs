import assert from 'node:assert/strict';
import { OpenAIEmbeddingFunction } from '@chroma-core/openai';
import { check, emulator, finish, server } from '../support/report.mjs';

const modelName = 'text-embedding-3-small';
const embed = new OpenAIEmbeddingFunction({
  ...{ apiKey: 'any', apiBase: server.baseURL },
  ...{ modelName, dimensions: 8 },
});

await check('embeddings', async () => {
  const vectors = await embed.generate(['Paris', 'Oslo']);
  assert.deepEqual(
    vectors.map(({ length }) => length),
    [8, 8],
  );
  assert.equal(emulator.requests.at(-1).body.model, modelName);
});
await check('error', async () => {
  emulator.fault({ kind: 'status', status: 400 });
  await assert.rejects(embed.generate(['Paris']), { status: 400 });
});
await finish();
