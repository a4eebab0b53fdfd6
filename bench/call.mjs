// The cost of one JSON call, with a stub `fetch` and over loopback.
import { createServer } from 'node:http';
import { OpenAI } from '@oai/openai';
import Incumbent from 'openai-latest';
import { completion } from './support/completion.mjs';
import { compare } from './support/harness.mjs';

const completionText = JSON.stringify(completion);
const headers = { 'content-type': 'application/json', 'x-request-id': 'req_0' };
const params = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello!' }] };

{
  const calls = 2000;
  const stub = () => Promise.resolve(new Response(completionText, { headers }));
  const client = new OpenAI({ apiKey: 'key', fetch: stub });
  const incumbent = new Incumbent({ apiKey: 'key', fetch: stub });
  const repeat = (call) => async () => {
    for (let index = 0; index < calls; index += 1) await call();
  };
  await compare(
    'one call, stub fetch',
    {
      'limit (fetch + JSON)': repeat(async () => {
        const response = await stub('https://api.openai.com/v1/chat/completions', {
          method: 'POST',
          headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
          body: JSON.stringify(params),
        });
        return response.json();
      }),
      '@oai/openai': repeat(() => client.chat.completions.create(params)),
      'openai-latest': repeat(() => incumbent.chat.completions.create(params)),
    },
    { unitsPerRound: calls, unit: 'call' },
  );
}

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(completionText));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseURL = `http://127.0.0.1:${server.address().port}/v1`;
const client = new OpenAI({ apiKey: 'key', baseURL });
const incumbent = new Incumbent({ apiKey: 'key', baseURL });
for (const concurrency of [1, 64]) {
  const calls = 1024;
  const spread = (call) => async () => {
    let started = 0;
    const worker = async () => {
      while (started < calls) {
        started += 1;
        await call();
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
  };
  await compare(
    `one call over loopback, ${concurrency} at once`,
    {
      'limit (fetch + signal + JSON)': spread(async () => {
        const response = await fetch(`${baseURL}/chat/completions`, {
          method: 'POST',
          headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
          body: JSON.stringify(params),
          signal: new AbortController().signal,
        });
        return response.json();
      }),
      '@oai/openai': spread(() => client.chat.completions.create(params)),
      'openai-latest': spread(() => incumbent.chat.completions.create(params)),
    },
    { rounds: 7, unitsPerRound: calls, unit: 'call' },
  );
}
server.closeAllConnections();
server.close();
