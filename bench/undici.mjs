// The cost of one JSON call on the undici transport, relative to plain `undici.request`. The server
// is a separate process, so that its work does not count as the client's.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { completion } from './support/completion.mjs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const params = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello!' }] };
const headers = { 'content-type': 'application/json', 'x-request-id': 'req_0' };

await (process.send ? serve() : main());

async function serve() {
  const text = JSON.stringify(completion);
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, headers).end(text));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.send(server.address().port);
}

async function main() {
  const { OpenAI } = await import('@oai/openai');
  const { undiciTransport } = await import('@oai/core/undici');
  const { Agent } = await import('undici');
  const { default: Incumbent } = await import('openai-latest');
  const { compare } = await import('./support/harness.mjs');

  const server = fork(fileURLToPath(import.meta.url));
  const [port] = await once(server, 'message');
  const baseURL = `http://127.0.0.1:${port}/v1`;
  const agent = new Agent();
  const transport = undiciTransport();
  const client = new OpenAI({ apiKey: 'key', baseURL, fetch: transport });
  const incumbent = new Incumbent({ apiKey: 'key', baseURL });

  for (const concurrency of [1, 64]) {
    const calls = 2048;
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
      `one call over loopback, undici, ${concurrency} at once`,
      {
        'limit (undici.request + JSON)': spread(async () => {
          const { body } = await agent.request({
            origin: `http://127.0.0.1:${port}`,
            path: '/v1/chat/completions',
            method: 'POST',
            headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
            body: JSON.stringify(params),
          });
          return body.json();
        }),
        '@oai/openai, undiciTransport': spread(() => client.chat.completions.create(params)),
        'openai-latest': spread(() => incumbent.chat.completions.create(params)),
      },
      { unitsPerRound: calls, unit: 'call' },
    );
  }
  await Promise.all([agent.close(), transport.close()]);
  server.kill();
}
