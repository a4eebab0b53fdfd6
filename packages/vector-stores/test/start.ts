import { createEmulator, type Emulator, type EmulatorServer } from '@oai/emulator';
import { VectorStores } from '../src/index.js';

export interface Started {
  emulator: Emulator;
  server: EmulatorServer;
  vectorStores: VectorStores;
  options: { apiKey: string; baseURL: string; maxRetries: number };
}

/** Starts an emulator on a real socket with a client for it. */
export async function start(): Promise<Started> {
  const emulator = createEmulator();
  const server = await emulator.listen();
  const options = { apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 };
  return { emulator, server, vectorStores: new VectorStores(options), options };
}

/** Returns the requests, one line each. */
export function asked({ emulator }: Started): string[] {
  return emulator.requests.map(({ method, path }) => `${method} ${path}`);
}
