// Streams an answer through a route of your server to a browser, so that the key stays on the server.
// `route` is a handler as Next (`export const POST = route`), Hono, Deno, Bun and workers call it.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { serve } from '@hono/node-server';
import { relay } from '@oai/chat';
import { readRelay } from '@oai/chat/relay-reader';
import OpenAI from '@oai/openai';

const client = new OpenAI();

/** @param {Request} request */
export async function route(request) {
  const { question } = await request.json();
  const stream = client.chat.completions.stream(
    { model: 'gpt-5-mini', messages: [{ role: 'user', content: question }] },
    { signal: request.signal },
  );
  return relay(stream); // The call ends when the reader leaves.
}

// The code of the page. `readRelay` is 2.6 KB and needs nothing else of the library.
async function ask(url, question) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify({ question }) });
  for await (const { chunk, snapshot } of readRelay(response)) {
    process.stdout.write(chunk.choices[0]?.delta.content ?? '');
    if (snapshot.choices[0]?.finish_reason) process.stdout.write('\n');
  }
}

const server = serve({ fetch: route, port: 0, hostname: '127.0.0.1' }, async ({ port }) => {
  await ask(`http://127.0.0.1:${port}/`, 'Why is the sky blue?');
  server.close();
});
