import { createEmulator, type Emulator, type EmulatorServer } from '@oai/emulator';
import { Responses } from '../src/index.js';

export interface Started {
  emulator: Emulator;
  server: EmulatorServer;
  responses: Responses;
}

/** An emulator on a real socket, and responses that call it. */
export async function start(): Promise<Started> {
  const emulator = createEmulator();
  const server = await emulator.listen();
  const options = { apiKey: 'sk-test', baseURL: server.baseURL, maxRetries: 0 };
  return { emulator, server, responses: new Responses(options) };
}
