import { OpenAIRealtimeWS } from '@oai/realtime/ws';
import type { WebSocket } from 'ws';
import { until } from './realtime-server.js';
import { apiKey, listen, serveEachTest, server, track } from './ws-setup.js';

serveEachTest();

/** Redeclares members for the compiler only, as published wrappers of the class do. */
class Declared extends OpenAIRealtimeWS {
  declare url: URL;
  declare socket: WebSocket;
}

/** Redeclares members as class fields, which define them anew on each instance. */
class Defined extends OpenAIRealtimeWS {
  // @ts-expect-error -- compilers before 3.7 and Babel do not ask for `declare`.
  override url!: URL;
  // @ts-expect-error -- compilers before 3.7 and Babel do not ask for `declare`.
  override socket!: WebSocket;
}

test.each([Declared, Defined])('%p sends and receives', async (Connection) => {
  const config = { model: 'gpt-realtime', apiKey, baseURL: server.baseURL };
  const connection = track(new Connection(config));
  const told = listen(connection, 'response.done');
  server.onMessage = (_event, { send }) => send({ type: 'response.done' });
  connection.send({ type: 'response.create' });
  await until(() => told.length);
  expect(server.connections[0]?.received).toEqual([{ type: 'response.create' }]);
});

test('a redeclared socket is the socket', async () => {
  const config = { model: 'gpt-realtime', apiKey, baseURL: server.baseURL };
  const connection = track(new Declared(config));
  await until(() => connection.socket.readyState === 1);
  expect(connection.url.searchParams.get('model')).toBe('gpt-realtime');
});
