// One process of the fleet of ../limits.mjs: keeps a number of calls going.
import { Chat } from '@oai/chat';
import { createLimits } from '@oai/limits';
import { Redis } from 'ioredis';

const { baseURL, socket, budget, isLimited, calls, skewMs } = JSON.parse(process.argv[2]);
const now = Date.now.bind(Date);
Date.now = () => now() + skewMs;

const redis = new Redis(socket, { retryStrategy: () => 100 });
redis.on('error', () => undefined);
const limits = createLimits({ budgets: [budget], redis, processes: 8 });
const chat = new Chat({
  baseURL,
  apiKey: 'sk-fleet',
  middleware: isLimited ? [limits.middleware] : [],
});

for (let index = 0; index < calls; index += 1) {
  void (async () => {
    for (;;) {
      try {
        await chat.completions.create({
          model: 'gpt-4o',
          messages: [{ role: 'user', content: 'Say hello!' }],
          max_completion_tokens: 100,
        });
      } catch (error) {
        process.send?.(error.name);
      }
    }
  })();
}
