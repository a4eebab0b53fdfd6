import { createEmulator, type Emulator, type EmulatorServer } from '@oai/emulator';
import { VectorStores } from '../src/index.js';

export interface Started {
  emulator: Emulator;
  server: EmulatorServer;
  vectorStores: VectorStores;
  options: { apiKey: string; baseURL: string; maxRetries: number };
}

/** An emulator on a real socket, and vector stores that call it. */
export async function start(): Promise<Started> {
  const emulator = createEmulator();
  const server = await emulator.listen();
  const options = { apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 };
  return { emulator, server, vectorStores: new VectorStores(options), options };
}

/** What was asked, one line a request. */
export function asked({ emulator }: Started): string[] {
  return emulator.requests.map(({ method, path }) => `${method} ${path}`);
}
