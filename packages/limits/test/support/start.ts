import { APIClient, type ClientOptions } from '@oai/core';
import { createEmulator, type RateLimits } from '@oai/emulator';
import { createLimits, type Limits, type LimitsOptions } from '../../src/index.js';

export const question = {
  model: 'gpt-4o',
  messages: [{ role: 'user' as const, content: 'Hi' }],
};

/** An emulator behind a real socket, and clients with limits. */
export async function start(rateLimits?: RateLimits) {
  const emulator = createEmulator({ rateLimits });
  const server = await emulator.listen();
  const open: Limits[] = [];
  return {
    emulator,
    client(options: LimitsOptions, clientOptions: ClientOptions = {}): APIClient {
      const limits = createLimits(options);
      open.push(limits);
      return new APIClient({
        baseURL: server.baseURL,
        apiKey: 'sk-canary',
        middleware: [limits.middleware],
        ...clientOptions,
      });
    },
    async close() {
      await Promise.all(open.map((limits) => limits.close()));
      await server.close();
    },
  };
}

export type Started = Awaited<ReturnType<typeof start>>;
