// The main job: drives the API through the public entry points of the built packages.
//
//   npm start                               on the embedded emulator: no key, no network
//   OPENAI_API_KEY=… npm start -- --live    the same program against the real API
import { Chat } from '@oai/chat';
import { APIClient } from '@oai/core';
import { Embeddings } from '@oai/embeddings';
import OpenAI from '@oai/openai';

const live = process.argv.includes('--live');
if (live && !process.env.OPENAI_API_KEY) {
  console.error('--live needs a key in the environment variable OPENAI_API_KEY.');
  process.exit(1);
}
const emulator = live ? undefined : await startEmulator();
const connection = emulator ? { baseURL: emulator.baseURL, apiKey: 'sk-emulated' } : {};
console.log(`Talking to ${emulator?.baseURL ?? 'the real API'}`);

try {
  const client = new OpenAI(connection);

  title('Models');
  const models = [];
  for await (const model of client.models.list()) models.push(model.id);
  console.log(`${models.length} models, such as ${models.slice(0, 4).join(', ')}`);

  title('A completion');
  const { data, response, rateLimit } = await client.chat.completions
    .create({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: 'Say hello in one short sentence.' }],
    })
    .withResponse();
  console.log(data.choices[0]?.message.content);
  console.log(`${data.usage?.total_tokens} tokens, status ${response.status}, ${data._request_id}`);
  const remaining = rateLimit?.remainingRequests;
  if (remaining !== undefined) console.log(`${remaining} requests left in this window`);

  title('The same, token by token, through @oai/chat alone');
  const shared = new APIClient(connection);
  const stream = await new Chat(shared).completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: 'Write a haiku about TypeScript.' }],
    stream: true,
  });
  for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? '');
  process.stdout.write('\n');

  title('Embeddings, on the same client');
  const { data: vectors } = await new Embeddings(shared).create({
    model: 'text-embedding-3-small',
    input: ['The quick brown fox', 'A fast auburn animal', 'Tax law'],
  });
  for (const { index, embedding } of vectors) {
    const start = embedding.slice(0, 3).map((value) => value.toFixed(4));
    console.log(`${index}: ${embedding.length} numbers, ${start.join(', ')} …`);
  }

  title('A typed error');
  try {
    await client.models.retrieve('no-such-model');
    throw new Error('This model should not exist.');
  } catch (error) {
    if (!(error instanceof OpenAI.NotFoundError)) throw error;
    console.log(`${error.name}: ${error.message}`);
    console.log(`code ${error.code}, request ${error.request_id}`);
  }

  title('A 429, retried when the server says');
  emulator?.refuseOnce();
  const { data: after, attempts } = await client.chat.completions
    .create(
      { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Still there?' }] },
      {
        onRetry: ({ error, delayMs }) => {
          console.log(`${error}; again in ${Math.round(delayMs)} ms`);
        },
      },
    )
    .withResponse();
  console.log(`${after.choices[0]?.message.content} (after ${attempts} attempts)`);
} finally {
  await emulator?.close();
}

async function startEmulator() {
  const { createEmulator } = await import('@oai/emulator');
  const emulator = createEmulator({ chunkDelayMs: 15 });
  const server = await emulator.listen();
  return {
    baseURL: server.baseURL,
    close: () => server.close(),
    refuseOnce: () => emulator.fault({ kind: 'status', status: 429, retryAfterMs: 250 }),
  };
}

function title(text) {
  console.log(`\n── ${text}`);
}
