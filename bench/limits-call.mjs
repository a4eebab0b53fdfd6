// The cost that @oai/limits adds to a JSON call over loopback, with budgets in memory.
import { createServer } from 'node:http';
import { Chat } from '@oai/chat';
import { createLimits } from '@oai/limits';
import { completion } from './support/completion.mjs';
import { compare } from './support/harness.mjs';

const completionText = JSON.stringify(completion);
const params = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello!' }] };

const server = createServer((request, response) => {
  request
    .resume()
    .on('end', () =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(completionText),
    );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const baseURL = `http://127.0.0.1:${server.address().port}/v1`;
const limits = createLimits({
  budgets: [{ requestsPerMinute: 1e9, tokensPerMinute: 1e12, concurrency: 1000 }],
});

const calls = 500;
const repeat = (chat) => async () => {
  for (let index = 0; index < calls; index += 1) await chat.completions.create(params);
};
const pass = (_request, next) => next();
await compare(
  'one call over loopback',
  {
    'without limits': repeat(new Chat({ apiKey: 'key', baseURL })),
    'middleware that does nothing': repeat(
      new Chat({ apiKey: 'key', baseURL, middleware: [pass] }),
    ),
    'with limits': repeat(new Chat({ apiKey: 'key', baseURL, middleware: [limits.middleware] })),
  },
  { unitsPerRound: calls, unit: 'call' },
);
server.close();
