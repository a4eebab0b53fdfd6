import { message } from './response-events.js';
import { runLanes, type LaneRun } from './lane-runs.js';
import { until } from './socket-server.js';

const created = {
  type: 'response.created',
  response: { id: 'resp_1', object: 'response', status: 'in_progress', output: [] },
};
const done = (text: string, index = 0) => ({
  type: 'response.output_item.done',
  output_index: index,
  item: message(text),
});
const end = (status: string, members: object = {}) => ({
  type: `response.${status}`,
  response: { id: 'resp_1', object: 'response', status, ...members },
});
const error = {
  type: 'error',
  status: 400,
  error: { type: 'invalid', code: 'c', message: 'Bad.' },
};
const mine = () => AbortSignal.abort(new Error('mine'));

interface Scenario {
  name: string;
  limits?: object;
  reconnects?: true;
  /** The number of records: a scenario that records nothing proves nothing. */
  records: number;
  run(use: LaneRun): Promise<void>;
}

/** One response on a lane: its events, and the result of `finalResponse`. */
function response(name: string, events: object[], options?: object): Scenario {
  return {
    name,
    records: 2,
    run: async ({ session, tellLane, record }) => {
      const lane = session.lane('a');
      await tellLane(lane, ...(events as Record<string, unknown>[]));
      await record(() => lane.finalResponse(options));
      await record(() => lane.ended);
    },
  };
}

const scenarios: Scenario[] = [
  {
    name: 'each lane gets its events, and those without an id go to the lane without one',
    records: 5,
    run: async ({ session, tell, record }) => {
      const [a, rest] = [session.lane('a'), session.lane()];
      await tell(
        { type: 'one', stream_id: 'a' },
        { type: 'two' },
        { type: 'three', stream_id: 'nobody' },
        { type: 'four', stream_id: null },
        { type: 'five', stream_id: 'a', more: [1] },
        { type: 'six' },
      );
      for (const lane of [a, a, rest, rest]) await record(() => lane.receive());
      await record(() => rest.receive({ signal: mine() }));
    },
  },
  {
    name: 'requests have the id of their lane, and nothing that only HTTP has',
    records: 1,
    run: async ({ session, requests, record, tell }) => {
      // `openai` refuses requests before the connection is open.
      await tell({ type: 'ready' });
      session.lane('a').create({ model: 'm', input: 'Hi', previous_response_id: 'resp_0' });
      const both = { model: 'm', stream: true, background: true, stream_id: 'x', type: 'other' };
      session.lane().create(both);
      await until(() => requests().length === 2);
      await record(requests);
    },
  },
  {
    name: 'ids are unique, not empty, and at most as many as allowed',
    records: 7,
    run: async ({ session, record }) => {
      const make = (id?: unknown) => record(() => session.lane(id as string).streamID);
      for (const id of ['a', 'a', '', 5, null, 'b', 'c']) await make(id);
    },
  },
  {
    name: 'limits are positive integers',
    records: 4,
    run: async ({ session, record }) => {
      for (const value of [0, 1.5, Infinity, 2]) {
        await record(() => session.lane(`l${value}`, { maxBufferedEvents: value }).ended);
      }
    },
  },
  {
    name: 'an id stays taken after its lane was closed',
    records: 4,
    run: async ({ session, record, tellLane }) => {
      const lane = session.lane('a');
      await tellLane(lane, { type: 'one' });
      lane.close();
      await record(() => lane.receive());
      await record(() => lane.create({ model: 'm' }));
      await record(() => lane.ended);
      await record(() => session.lane('a'));
    },
  },
  {
    name: 'a lane has one reader',
    records: 3,
    run: async ({ session, record, tellLane }) => {
      const lane = session.lane('a');
      const first = lane.receive();
      await record(() => lane.receive());
      await record(() => lane.finalResponse());
      await tellLane(lane, { type: 'one' });
      await record(() => first);
    },
  },
  {
    name: 'an aborted wait loses no event',
    records: 3,
    run: async ({ session, record, tellLane }) => {
      const lane = session.lane('a');
      const aborting = new AbortController();
      const waiting = lane.receive({ signal: aborting.signal });
      aborting.abort(new Error('mine'));
      await record(() => waiting);
      await tellLane(lane, { type: 'one' });
      await record(() => lane.receive({ signal: mine() }));
      await record(() => lane.receive());
    },
  },
  {
    name: 'a lane that is not read ends alone',
    limits: { maxBufferedEvents: 4 },
    records: 4,
    run: async ({ session, record, tellLane }) => {
      const [a, b, c] = [
        session.lane('a'),
        session.lane('b'),
        session.lane('c', { maxBufferedEvents: 1 }),
      ];
      await tellLane(c, { type: 'one' }, { type: 'two' });
      await tellLane(b, { type: 'kept' });
      await tellLane(a, { type: '1' }, { type: '2' }, { type: '3' }, { type: '4' });
      for (const lane of [a, b, c]) await record(() => lane.receive());
      await record(() => [a.ended, b.ended, c.ended]);
    },
  },
  {
    name: 'bytes are limited too',
    limits: { maxBufferedBytes: 200 },
    records: 3,
    run: async ({ session, record, tellLane }) => {
      const [a, b, c] = [
        session.lane('a'),
        session.lane('b'),
        session.lane('c', { maxBufferedBytes: 40 }),
      ];
      await tellLane(c, { type: 'é'.repeat(20) });
      await tellLane(a, { type: 'x'.repeat(90) }, { type: 'x'.repeat(90) });
      await tellLane(b, { type: 'kept' });
      for (const lane of [a, b, c]) await record(() => lane.receive());
    },
  },
  {
    name: 'what has arrived can be read after the end of the connection',
    records: 6,
    run: async ({ session, record, tellLane, end: endConnection }) => {
      const [a, b] = [session.lane('a'), session.lane('b')];
      await tellLane(b, { type: 'one' });
      const waiting = a.receive();
      waiting.catch(() => {});
      await endConnection(1001);
      await record(() => waiting);
      await record(() => b.receive());
      await record(() => b.receive());
      await record(() => b.create({ model: 'm' }));
      await record(() => session.lane('n'));
      await record(() => [a.ended, b.ended]);
    },
  },
  {
    name: 'the end of a session is not that of the connection',
    records: 4,
    run: async ({ session, connection, record, tellLane }) => {
      const lane = session.lane('a');
      await tellLane(lane, { type: 'one' });
      session.close();
      session.close();
      await record(() => lane.receive());
      await record(() => session.lane('b'));
      await record(() => connection.socket.readyState);
      const Session = session.constructor as new (...values: unknown[]) => object;
      connection.close();
      await record(
        () => new Session(connection, { maxLanes: 1, maxBufferedEvents: 1, maxBufferedBytes: 1 }),
      );
    },
  },
  {
    name: 'a reconnection ends the lanes and frees their ids',
    reconnects: true,
    limits: { maxLanes: 1 },
    records: 4,
    run: async ({ session, connection, record, tellLane, end: endConnection }) => {
      const lane = session.lane('a');
      await tellLane(lane, { type: 'one' });
      const reconnected = connection.emitted('reconnected');
      await endConnection(1001);
      await reconnected;
      await record(() => lane.receive());
      await record(() => lane.create({ model: 'm' }));
      const next = session.lane('a');
      await tellLane(next, { type: 'two' });
      await record(() => next.receive());
      await record(() => next.ended);
    },
  },
  {
    name: 'two responses in a row are told apart',
    records: 2,
    run: async ({ session, record, tellLane }) => {
      const lane = session.lane('a');
      await tellLane(lane, created, done('A'), end('completed'), created, done('B'), end('failed'));
      await record(() => lane.finalResponse());
      await record(() => lane.finalResponse());
    },
  },
  {
    name: 'an abort in the middle of a response ends the lane',
    records: 2,
    run: async ({ session, record, tellLane }) => {
      const lane = session.lane('a');
      const aborting = new AbortController();
      const waiting = lane.finalResponse({ signal: aborting.signal });
      await tellLane(lane, created);
      aborting.abort(new Error('mine'));
      await record(() => waiting);
      await record(() => lane.receive());
    },
  },
  response('a whole response', [created, done('A'), end('completed', { output: [message('B')] })]),
  response('no output', [created, done('B', 1), done('A', 0), end('completed')]),
  response('empty output', [created, done('A'), end('completed', { output: [] })]),
  response('output of null', [created, done('A', 3), end('incomplete', { output: null })]),
  response('a failed response', [created, done('A'), end('failed', { error: { code: 'c' } })]),
  response('without a beginning', [{ type: 'future' }, end('completed', { output: [] })]),
  response('a second beginning', [created, done('A'), created, end('completed')]),
  response('an error event', [created, error]),
  response('a flat error event', [{ type: 'error', code: 'c', message: 'Bad.', param: null }]),
  response('an item that is none', [created, { ...done('A'), item: 5 }, end('completed')]),
  response('an item without a type', [created, { ...done('A'), item: {} }, end('completed')]),
  response('a message without content', [created, { ...done('A'), item: { type: 'message' } }]),
  response('an index that is none', [created, done('A', -1), end('completed')]),
  response('no response at the end', [created, { type: 'response.completed' }]),
  response('output that is no list', [created, end('completed', { output: {} })]),
  response('output with null', [created, end('completed', { output: [null] })]),
  response('too many bytes', [created, done('A'), end('completed')], { maxResponseBytes: 200 }),
  response('too many at the end', [end('completed', { output: [] })], { maxResponseBytes: 20 }),
  response('a limit that is none', [created], { maxResponseBytes: 0 }),
  response('aborted before', [created], { signal: mine() }),
];

test.each(scenarios)('$name', async ({ run, limits, reconnects, records }) => {
  const ours = await runLanes('ours', run, limits, reconnects);
  expect(ours).toHaveLength(records);
  expect(ours).toEqual(await runLanes('openai', run, limits, reconnects));
});
