// 2048 embeddings of 1536 dimensions, from the bytes of the response to arrays of numbers.
import { OpenAI } from '@oai/openai';
import Incumbent from 'openai-latest';
import { compare } from './support/harness.mjs';

const count = 2048;
const vector = Float32Array.from({ length: 1536 }, (_, index) => Math.sin(index) / 40);
const embedding = Buffer.from(vector.buffer).toString('base64');
const answer = Buffer.from(
  JSON.stringify({
    object: 'list',
    model: 'text-embedding-3-small',
    data: Array.from({ length: count }, (_, index) => ({ object: 'embedding', index, embedding })),
    usage: { prompt_tokens: count, total_tokens: count },
  }),
);
const stub = () =>
  Promise.resolve(new Response(answer, { headers: { 'content-type': 'application/json' } }));
const client = new OpenAI({ apiKey: 'key', fetch: stub });
const incumbent = new Incumbent({ apiKey: 'key', fetch: stub });
const params = { model: 'text-embedding-3-small', input: ['text'] };
const check = (response) => {
  if (response.data.length !== count || response.data[9].embedding.length !== 1536) {
    throw new Error('The embeddings differ from those that were sent.');
  }
};

await compare(
  'embeddings, 2048 × 1536',
  {
    'limit (JSON, base64, plain loop)': async () => {
      const body = await (await stub()).json();
      for (const item of body.data) {
        const bytes = Buffer.from(item.embedding, 'base64');
        const floats = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
        const numbers = new Array(floats.length);
        for (let index = 0; index < floats.length; index += 1) numbers[index] = floats[index];
        item.embedding = numbers;
      }
      check(body);
    },
    '@oai/openai': async () => check(await client.embeddings.create(params)),
    'openai-latest': async () => check(await incumbent.embeddings.create(params)),
  },
  { rounds: 7, unitsPerRound: count, unit: 'vector' },
);
