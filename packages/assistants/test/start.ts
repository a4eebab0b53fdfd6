import { createEmulator, type Emulator, type EmulatorServer } from '@oai/emulator';
import { Threads } from '../src/index.js';

export interface Started {
  emulator: Emulator;
  server: EmulatorServer;
  threads: Threads;
  options: { apiKey: string; baseURL: string; maxRetries: number };
}

/** Starts an emulator on a real socket, and creates `Threads` for it. */
export async function start(): Promise<Started> {
  const emulator = createEmulator();
  const server = await emulator.listen();
  const options = { apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 };
  return { emulator, server, threads: new Threads(options), options };
}
