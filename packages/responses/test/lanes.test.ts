import { ResponsesWebSocketSession } from '@oai/responses/lanes';
import { runLanes } from './lane-runs.js';
import { until } from './socket-server.js';
import { connect, serveEachTest, server } from './ws-setup.js';

const LIMITS = { maxLanes: 2, maxBufferedEvents: 1, maxBufferedBytes: 100 };

describe('on a connection that is being opened', () => {
  serveEachTest();

  test('requests wait for it, and their responses arrive', async () => {
    const connection = connect();
    connection.on('error', () => {});
    server.onConnection = ({ socket }) =>
      socket.on('message', (data) => {
        const { stream_id } = JSON.parse(String(data)) as { stream_id: string };
        const response = { id: `resp_${stream_id}`, output: [] };
        socket.send(JSON.stringify({ type: 'response.completed', stream_id, response }));
      });
    const session = new ResponsesWebSocketSession(connection, LIMITS);
    const lanes = ['a', 'b'].map((id) => session.lane(id));
    for (const lane of lanes) lane.create({ model: 'gpt-5', input: 'Hi' });
    const responses = await Promise.all(lanes.map((lane) => lane.finalResponse()));
    expect(responses.map(({ id }) => id)).toEqual(['resp_a', 'resp_b']);
  });
});

test('an event that a reader awaits takes no room from other lanes, unlike with openai', async () => {
  const records = await runLanes(
    'ours',
    async ({ session, record, tellLane }) => {
      const [a, b] = [session.lane('a'), session.lane('b')];
      await tellLane(a, { type: 'waits' });
      const waiting = b.receive();
      await tellLane(b, { type: 'x'.repeat(200) });
      await record(async () => (await waiting).type.length);
      await record(() => a.receive());
    },
    LIMITS,
  );
  expect(records).toEqual([{ value: 200 }, { value: { type: 'waits', stream_id: 'a' } }]);
});

test('a lane ends when its connection is lost, not when it has been replaced', async () => {
  const records = await runLanes(
    'ours',
    async ({ session, connection, record, tellLane, end }) => {
      const lane = session.lane('a');
      await tellLane(lane, { type: 'one' });
      let lost = false;
      connection.on('reconnecting', () => {
        lost = lane.ended;
      });
      const reconnected = connection.emitted('reconnected');
      await end(1001);
      await until(() => lost);
      await reconnected;
      await record(() => lane.create({ model: 'gpt-5' }));
    },
    {},
    true,
  );
  expect(records).toMatchObject([{ error: 'OpenAIError' }]);
});

test('an error event is thrown with its members, and the lane goes on', async () => {
  const error = { type: 'error', status: 400, error: { code: 'c', message: 'Bad.' } };
  await runLanes('ours', async ({ session, tellLane }) => {
    const lane = session.lane('a');
    const response = lane.finalResponse();
    response.catch(() => {});
    await tellLane(lane, error, { type: 'next' });
    await expect(response).rejects.toMatchObject({ message: 'Bad.', error });
    expect(await lane.receive()).toMatchObject({ type: 'next' });
  });
});
