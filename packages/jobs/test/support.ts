import { APIClient } from '@oai/core';
import { createEmulator } from '@oai/emulator';

type Options = Parameters<typeof createEmulator>[0];

/** An emulator behind a socket, and a client of it. */
export async function startEmulator(options: Options = {}) {
  const emulator = createEmulator(options);
  const server = await emulator.listen();
  const client = new APIClient({ apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 });
  return {
    client,
    close: () => server.close(),
    /** The requests so far, as `GET /path`. */
    sent: () => emulator.requests.map(({ method, path }) => `${method} ${path}`),
    emulator,
  };
}

/** Returns a training file of chat messages. */
export function trainingFile(examples = 10): Uint8Array {
  const lines = Array.from({ length: examples }, (_, index) =>
    JSON.stringify({
      messages: [
        { role: 'user', content: `Question ${index}` },
        { role: 'assistant', content: `Answer ${index}` },
      ],
    }),
  );
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
