import { APIClient } from '@oai/core';
import { ResponsesWS } from '@oai/responses/ws';
import type { ResponsesWSClientOptions } from '@oai/responses/ws';
import { SocketServer } from './socket-server.js';

export const apiKey = 'sk-very-secret-key';
export const create = { type: 'response.create', model: 'gpt-5', input: 'Hi' } as const;
export const delta = { type: 'response.output_text.delta', delta: 'Hi', sequence_number: 1 };
export const nowhere = 'http://127.0.0.1:1/v1';
export let server: SocketServer;
/** The connections to close after a test. */
export let opened: ResponsesWS[];

/** Starts a server before each test of a file, and closes it with all connections afterwards. */
export function serveEachTest(): void {
  beforeEach(async () => {
    server = await SocketServer.start();
    opened = [];
  });
  afterEach(async () => {
    for (const connection of opened) {
      connection.on('error', () => {});
      connection.close();
    }
    await server.stop();
  });
}

type ClientOptions = ConstructorParameters<typeof APIClient>[0];

export function connect(
  options?: ResponsesWSClientOptions,
  clientOptions?: ClientOptions,
): ResponsesWS {
  const client = new APIClient({ apiKey, baseURL: server.baseURL, ...clientOptions });
  const connection = new ResponsesWS(client, options);
  opened.push(connection);
  return connection;
}

/** Records the events of a connection, in order. */
export function listen(connection: ResponsesWS, ...names: string[]): unknown[][] {
  const told: unknown[][] = [];
  for (const name of names) {
    connection.on(name as 'raw', (...values: unknown[]) => told.push([name, ...values]));
  }
  return told;
}

/** Returns the types of all messages until the end of the connection. */
export async function collect(connection: ResponsesWS): Promise<string[]> {
  const types: string[] = [];
  for await (const message of connection) types.push(message.type);
  return types;
}
