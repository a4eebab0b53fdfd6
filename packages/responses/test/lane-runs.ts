import { APIClient } from '@oai/core';
import { ResponsesWebSocketSession } from '@oai/responses/lanes';
import { ResponsesWS } from '@oai/responses/ws';
import OpenAI from 'openai-latest';
import { ResponsesWebSocketSession as LatestSession } from 'openai-latest/lib/responses/responses-websocket-session';
import { ResponsesWS as LatestWS } from 'openai-latest/resources/responses/ws';
import { SocketServer, until } from './socket-server.js';

type Event = Record<string, unknown>;
type Lane = ReturnType<ResponsesWebSocketSession['lane']>;
type Limits = ConstructorParameters<typeof ResponsesWebSocketSession>[1];

/** The means of a scenario: a session on a connection to a real server, and a record of its results. */
export interface LaneRun {
  readonly session: ResponsesWebSocketSession;
  readonly connection: ResponsesWS;
  /** The requests that the server got. */
  readonly requests: () => unknown[];
  /** Sends events of the server, and waits until the connection has received them. */
  tell(...events: Event[]): Promise<void>;
  /** Sends events to a lane. */
  tellLane(lane: Lane, ...events: Event[]): Promise<void>;
  /** Records the result of a call, or the kind of its error. */
  record(call: () => unknown): Promise<void>;
  /** Ends the connection from the server's side. */
  end(code: number): Promise<void>;
}

const LIMITS: Limits = { maxLanes: 3, maxBufferedEvents: 10, maxBufferedBytes: 10_000 };

/** Runs a scenario on this package or on `openai`, and returns what it recorded. */
export async function runLanes(
  kind: 'ours' | 'openai',
  scenario: (run: LaneRun) => Promise<void>,
  limits: Partial<Limits> = {},
  reconnects = false,
): Promise<unknown[]> {
  const server = await SocketServer.start();
  const records: unknown[] = [];
  const options = { apiKey: 'key', baseURL: server.baseURL };
  const socketOptions = reconnects
    ? { reconnect: { maxRetries: 1, initialDelay: 1, maxDelay: 1, onReconnecting() {} } }
    : {};
  const connection =
    kind === 'ours'
      ? new ResponsesWS(new APIClient(options), socketOptions)
      : (new LatestWS(new OpenAI(options), socketOptions) as unknown as ResponsesWS);
  const Session =
    kind === 'ours'
      ? ResponsesWebSocketSession
      : (LatestSession as unknown as typeof ResponsesWebSocketSession);
  let received = 0;
  let ended = false;
  connection.on('event', () => (received += 1));
  connection.on('close', () => (ended = true));
  connection.on('error', () => {});
  let sent = 0;
  const tell = async (...events: Event[]) => {
    await until(() => server.connections.length > 0);
    for (const event of events) server.connections.at(-1)!.socket.send(JSON.stringify(event));
    sent += events.length;
    await until(() => received === sent);
  };
  try {
    await scenario({
      session: new Session(connection, { ...LIMITS, ...limits }),
      connection,
      requests: () =>
        server.connections.flatMap((one) => one.received.map((text) => JSON.parse(text))),
      tell,
      tellLane: ({ streamID }, ...events) =>
        tell(...events.map((event) => ({ ...event, stream_id: streamID }))),
      record: async (call) => void records.push(await outcomeOf(call)),
      end: async (code) => {
        await until(() => server.connections.length > 0);
        server.connections.at(-1)!.socket.close(code);
        if (!reconnects) await until(() => ended);
      },
    });
  } finally {
    connection.close();
    await server.stop();
  }
  return records;
}

async function outcomeOf(call: () => unknown): Promise<unknown> {
  try {
    return { value: JSON.parse(JSON.stringify((await call()) ?? null)) as unknown };
  } catch (error) {
    const { constructor, message, error: event } = error as Error & { error?: unknown };
    // The errors of callers are passed on; the texts of all others are the package's own.
    return { error: constructor.name === 'Error' ? message : constructor.name, event };
  }
}
