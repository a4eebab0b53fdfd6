import assert from 'node:assert/strict';
import { OpenAiEmbeddings } from '@cherrystudio/embedjs-openai';
import { check, finish, server } from '../support/report.mjs';

const embeddingsOf = (model) =>
  new OpenAiEmbeddings({ apiKey: 'any', model, configuration: { baseURL: server.baseURL } });

await check('embeddings', async () => {
  const embeddings = embeddingsOf('text-embedding-3-small');
  const vectors = await embeddings.embedDocuments(['Paris', 'Rome']);
  assert.deepEqual(
    vectors.map(({ length }) => length),
    [1536, 1536],
  );
});
await check('error', async () => {
  await assert.rejects(embeddingsOf('unknown').embedQuery('Paris'), { status: 404 });
});
await finish();
