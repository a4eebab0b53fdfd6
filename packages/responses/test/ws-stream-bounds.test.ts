import { OpenAIError } from '@oai/core';
import { WebSocketError } from '@oai/responses/websocket';
import { until } from './socket-server.js';
import { connect, delta, listen, server, serveEachTest } from './ws-setup.js';

serveEachTest();

test.each([0, -1, 1.5, NaN, Infinity, null, '2'])('%p is refused as maxBufferedEvents', (value) => {
  expect(() => connect().stream({ maxBufferedEvents: value as number })).toThrow(OpenAIError);
});

test('a loop that lags behind its bound fails alone', async () => {
  const connection = connect();
  const told = listen(connection, 'event', 'error');
  const bounded = connection.stream({ maxBufferedEvents: 2 });
  const other = connection.stream();
  server.onConnection = ({ socket }) => {
    for (let index = 0; index < 5; index += 1) socket.send(JSON.stringify(delta));
  };
  await until(() => told.length === 5);
  const failure = await bounded.next().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(WebSocketError);
  expect((failure as Error).message).toContain('more than 2 messages');
  expect(await bounded.next()).toEqual({ value: undefined, done: true });
  const types: string[] = [];
  for (let index = 0; index < 7; index += 1) types.push((await other.next()).value!.type);
  expect(types).toEqual(['connecting', 'open', ...Array<string>(5).fill('message')]);
  expect(told.map(([name]) => name)).toEqual(Array(5).fill('event'));
});

test('a loop within its bound reads everything', async () => {
  const connection = connect();
  server.onConnection = ({ socket }) => {
    for (let index = 0; index < 5; index += 1) socket.send(JSON.stringify(delta));
    socket.close(1000);
  };
  const types: string[] = [];
  for await (const { type } of connection.stream({ maxBufferedEvents: 8 })) types.push(type);
  expect(types).toEqual(['connecting', 'open', ...Array<string>(5).fill('message'), 'close']);
});
