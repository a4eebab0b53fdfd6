import type { OpenAIRealtimeError } from '@oai/realtime/connection';
import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import { RealtimeServer } from './realtime-server.js';

export const apiKey = 'sk-very-secret-key';
export let server: RealtimeServer;
let open: { close(): void }[];

/** Starts a server before each test of a file, and closes it with all connections afterwards. */
export function serveEachTest(): void {
  beforeEach(async () => {
    server = await RealtimeServer.start();
    open = [];
  });
  afterEach(async () => {
    for (const connection of open) connection.close();
    await server.stop();
  });
}

/** Closes a connection after the test. */
export function track<T extends { close(): void }>(connection: T): T {
  open.push(connection);
  return connection;
}

export function connect(props: object = {}): OpenAIRealtimeWS {
  const config = { model: 'gpt-realtime', apiKey, baseURL: server.baseURL, ...props };
  return track(new OpenAIRealtimeWS(config));
}

/** Records the events of a connection, in order. */
export function listen(connection: OpenAIRealtimeWS, ...names: string[]): [string, unknown][] {
  const told: [string, unknown][] = [];
  for (const name of names) connection.on(name as 'event', (event) => told.push([name, event]));
  return told;
}

/** Records the errors of a connection. */
export function errorsOf(connection: OpenAIRealtimeWS): OpenAIRealtimeError[] {
  const errors: OpenAIRealtimeError[] = [];
  connection.on('error', (error) => errors.push(error));
  return errors;
}
