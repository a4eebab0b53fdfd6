// Finds texts by their meaning, without a vector store: embeds any number of them, and compares.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { embedAll } from '@oai/bulk/embeddings';
import OpenAI from '@oai/openai';

const client = new OpenAI();
const model = 'text-embedding-3-small';
const input = Array.from({ length: 5_000 }, (_, n) => `Item ${n} of the catalogue`);

// Split by the limits of the API, four requests at a time, joined in order.
const { embeddings, usage, requests } = await embedAll(
  client,
  { model, input, dimensions: 256 },
  { onProgress: ({ done, total }) => console.log(`${done} of ${total}`) },
);
console.log(`${requests} requests, ${usage.total_tokens} tokens`);

const question = await client.embeddings.create({
  model,
  input: 'Item 4711 of the catalogue',
  dimensions: 256,
});
const wanted = question.data[0].embedding;
// The vectors have the length 1, so their product is the cosine of the angle between them.
const similarity = (vector) => vector.reduce((sum, value, index) => sum + value * wanted[index], 0);
const ranked = embeddings
  .map((vector, index) => ({ text: input[index], score: similarity(vector) }))
  .sort((a, b) => b.score - a.score);
for (const { text, score } of ranked.slice(0, 3)) console.log(score.toFixed(3), text);
