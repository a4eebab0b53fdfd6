import { SocketOverflowError } from '../errors/socket-overflow-error.js';
import { ReconnectPolicy } from './reconnect-policy.js';
import type { OpenSocket } from './session-types.js';
import { SocketSession } from './socket-session.js';
import type { SocketEvents, SocketLike } from './socket.js';

const CLOSING = 2;
const OPEN = 1;

/** A socket whose events the test fires. */
class ScriptedSocket implements SocketLike {
  readyState = OPEN;
  readonly sent: unknown[] = [];
  constructor(readonly events: SocketEvents) {}
  send(data: unknown): void {
    this.sent.push(data);
  }
  close(): void {}
}

function start(reconnects: boolean, retention?: { maxBytes: number; full: string }) {
  const reports: unknown[][] = [];
  const sockets: ScriptedSocket[] = [];
  const report =
    (name: string) =>
    (...values: unknown[]): void =>
      void reports.push([name, ...values]);
  const open: OpenSocket<ScriptedSocket> = (events) => {
    const socket = new ScriptedSocket(events);
    sockets.push(socket);
    return socket;
  };
  const session = new SocketSession<ScriptedSocket, string>(
    {
      opened: report('opened'),
      received: report('received'),
      reconnecting: () => {},
      reconnected: report('reconnected'),
      failed: report('failed'),
      ended: report('ended'),
    },
    {
      closed: 'closed',
      closeFailed: 'close failed',
      sendFailed: 'send failed',
      queueFull: String,
      bufferFull: String,
    },
    { maxQueueBytes: 100 },
    reconnects
      ? {
          policy: new ReconnectPolicy({ onReconnecting: () => {}, initialDelay: 0 }),
          ...(retention && { retention }),
          prepare: () => Promise.resolve(open),
        }
      : undefined,
  );
  session.connect(open);
  sockets[0]!.events.opened();
  return { session, sockets, reports };
}

test('a message to a socket that its peer closes is an error', () => {
  const { session, sockets, reports } = start(false);
  sockets[0]!.readyState = CLOSING;
  session.send('late', 'late');
  expect(sockets[0]!.sent).toEqual([]);
  expect(reports).toEqual([['opened'], ['failed', 'closed']]);
});

test('with a way back it is sent over the next socket', async () => {
  const { session, sockets, reports } = start(true);
  sockets[0]!.readyState = CLOSING;
  session.send('late', 'late');
  sockets[0]!.events.closed(1012, 'restart');
  while (sockets.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  sockets[1]!.events.opened();
  expect(sockets[1]!.sent).toEqual(['late']);
  expect(reports).toEqual([['opened'], ['reconnected']]);
});

test('a failure is reported at once where there is no way back', () => {
  const { sockets, reports } = start(false);
  const cause = new Error('frame');
  sockets[0]!.events.failed('bad frame', cause);
  expect(reports.at(-1)).toEqual(['failed', 'bad frame', cause]);
  sockets[0]!.events.closed(1006, '');
  expect(reports.slice(2)).toEqual([['ended', 1006, '', [], { message: 'bad frame', cause }]]);
});

describe('with retention', () => {
  const retention = { maxBytes: 8, full: 'full' };

  /** Loses the first connection, sends messages, and opens the next. */
  async function restore(...messages: string[]) {
    const started = start(true, retention);
    const { session, sockets } = started;
    sockets[0]!.events.closed(1006, '');
    for (const message of messages) session.send(message, message);
    while (sockets.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
    return { ...started, next: sockets[1]! };
  }

  test('messages wait for flush, behind those that restore the session', async () => {
    const { session, next, reports } = await restore('a', 'b');
    expect(session.flush()).toBe(false);
    next.events.opened();
    session.send('first', 'first');
    expect(next.sent).toEqual(['first']);
    expect(session.flush()).toBe(true);
    session.send('last', 'last');
    expect(next.sent).toEqual(['first', 'a', 'b', 'last']);
    expect(reports).toEqual([['opened'], ['reconnected']]);
  });

  test('no message is kept beyond the bound, not even the first', async () => {
    const { session, reports } = await restore('too long a message', 'a', '12345678');
    const full = ['failed', 'full', expect.any(SocketOverflowError)];
    expect(reports).toEqual([['opened'], full, full]);
    expect((reports[1] as [string, string, SocketOverflowError])[2].maxBytes).toBe(8);
    expect(session.take()).toEqual(['a']);
    expect(session.take()).toEqual([]);
  });

  test('what was never flushed is returned at the end', async () => {
    const { session, next, reports } = await restore('a');
    next.events.opened();
    session.close(1000, 'OK');
    next.events.closed(1000, 'OK');
    expect(reports.at(-1)).toEqual(['ended', 1000, 'OK', ['a'], undefined]);
  });

  test('messages before the first connection need no flush', () => {
    const reports: unknown[] = [];
    const sent: unknown[] = [];
    let events!: SocketEvents;
    const session = new SocketSession<SocketLike, string>(
      {
        opened: () => reports.push('opened'),
        received: () => {},
        reconnecting: () => {},
        reconnected: () => {},
        failed: (message) => reports.push(message),
        ended: () => {},
      },
      { closed: '', closeFailed: '', sendFailed: '', queueFull: String, bufferFull: String },
      { maxQueueBytes: 100 },
      {
        policy: new ReconnectPolicy({ onReconnecting: () => {} }),
        retention: { ...retention, maxBytes: 0 },
        prepare: () => Promise.reject(new Error('not reached')),
      },
    );
    session.connect((given) => {
      events = given;
      return { readyState: OPEN, send: (data) => sent.push(data), close: () => {} };
    });
    session.send('early', 'early');
    events.opened();
    expect(sent).toEqual(['early']);
    expect(reports).toEqual(['opened']);
  });
});
