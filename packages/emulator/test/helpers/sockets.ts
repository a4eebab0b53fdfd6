import { WebSocket, type ClientOptions } from 'ws';
import { authorization, type TestClient } from './client.js';

const sockets: WebSocket[] = [];

/** Closes the connections of a test. */
export function closeSockets(): void {
  for (const socket of sockets.splice(0)) socket.terminate();
}

/** A connection with the events it received, and a method to wait for more. */
export function openSocket(
  client: TestClient,
  path: string,
  options: ClientOptions = { headers: authorization },
  protocols: string[] = [],
) {
  const socket = new WebSocket(
    `${client.server.baseURL.replace('http', 'ws')}${path}`,
    protocols,
    options,
  );
  sockets.push(socket);
  const events: any[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    events.push(JSON.parse(String(data as Buffer)));
    waiting.forEach((check) => check());
  });
  const until = (type: string, count = 1) =>
    new Promise<any>((resolve) => {
      const check = () => {
        const found = events.filter((event) => event.type === type);
        if (found.length < count) return;
        waiting.delete(check);
        resolve(found[count - 1]);
      };
      waiting.add(check);
      check();
    });
  const send = (event: unknown) =>
    socket.send(typeof event === 'string' ? event : JSON.stringify(event));
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const failed = new Promise<Error>((resolve) => socket.on('error', resolve));
  return { socket, events, until, send, closed, failed };
}
