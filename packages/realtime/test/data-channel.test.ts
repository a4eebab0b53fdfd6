import { OpenAIError } from '@oai/core';
import { Subscriptions } from '@oai/realtime/webrtc/base';
import { RealtimeDataChannel } from '@oai/realtime/webrtc';
import { FakeChannel } from './fake-peer.js';
import { runProgram } from './run-program.js';

function make() {
  const channel = new FakeChannel();
  const events = new RealtimeDataChannel(channel);
  const reports: unknown[][] = [];
  events.onConnectionEvent((event) => {
    if (event.type === 'state.changed') reports.push([event.state]);
    else if (event.type === 'closed') reports.push(['closed', event.reason]);
    else reports.push(['error', event.error.code, event.error.cause, event.fatal]);
  });
  return { channel, events, reports };
}

test('hands events to the handlers of their type, and of all', () => {
  const { channel, events } = make();
  const seen: unknown[] = [];
  const off = events.on('session.created', ({ type }) => seen.push(type));
  events.onEvent(({ type }) => seen.push(`any ${type}`));
  channel.fire('message', { data: '{"type":"session.created"}' });
  off();
  off();
  channel.fire('message', { data: '{"type":"session.created"}' });
  channel.fire('message', { data: '{"type":"error","error":{"message":"No."}}' });
  expect(seen).toEqual([
    'session.created',
    'any session.created',
    'any session.created',
    'any error',
  ]);
});

test.each(['"secret" words', '{"type":7}', '[]', 'null', '', new ArrayBuffer(2), undefined])(
  'the message %p is an error that does not quote it',
  (data) => {
    const { channel, events, reports } = make();
    events.onEvent(() => reports.push(['event']));
    channel.fire('message', { data });
    expect(reports).toEqual([['error', 'invalid_message', undefined, false]]);
  },
);

test('reports what happens to the channel, and leaves it to the application', () => {
  const { channel, events, reports } = make();
  channel.become('open');
  const cause = new Error('sctp');
  channel.fire('error', { error: cause });
  channel.become('closed');
  expect(reports).toEqual([
    ['connected'],
    ['error', 'transport_failed', cause, false],
    ['closed', 'remote'],
  ]);
  events.dispose();
  events.dispose();
  expect([channel.listeners, channel.isClosed]).toEqual([0, false]);
  for (const call of [
    () => events.send({ type: 'response.create' }),
    () => events.onEvent(() => {}),
    () => events.on('session.created', () => {}),
    () => events.onConnectionEvent(() => {}),
  ]) {
    expect(call).toThrow(expect.objectContaining({ code: 'invalid_state' }));
  }
});

test('sends JSON, or throws', () => {
  const { channel, events } = make();
  const send = () => events.send({ type: 'response.create' });
  expect(send).toThrow(expect.objectContaining({ code: 'not_open' }));
  channel.become('open');
  send();
  expect(channel.sent).toEqual(['{"type":"response.create"}']);
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  for (const event of [circular, undefined, { type: 'x', a: 1n }, { type: 'x', a: new Map() }]) {
    expect(() => events.send(event as never)).toThrow(
      expect.objectContaining({ code: 'send_failed', cause: expect.any(OpenAIError) }),
    );
  }
  channel.failure = new Error('full');
  expect(send).toThrow(expect.objectContaining({ code: 'send_failed', cause: channel.failure }));
});

test('a handler that throws does not keep others from their event', async () => {
  const { code, output } = await runProgram(`
    import { Subscriptions } from './src/webrtc/base.ts';
    const subscriptions = new Subscriptions();
    process.on('uncaughtException', ({ message }) => console.log('uncaught', message));
    subscriptions.add(() => { throw new Error('mine'); });
    subscriptions.add(() => console.log('called'));
    subscriptions.emit({ type: 'x' });
  `);
  expect(output).toBe('called\nuncaught mine\n');
  expect(code).toBe(0);
});

test('the same handler twice is called twice, and removed once', () => {
  const subscriptions = new Subscriptions<{ type: string }>();
  let calls = 0;
  const handler = () => (calls += 1);
  const off = subscriptions.add(handler);
  subscriptions.add(handler, 'x');
  subscriptions.emit({ type: 'x' });
  off();
  subscriptions.emit({ type: 'x' });
  subscriptions.emit({ type: 'y' });
  expect(calls).toBe(3);
  subscriptions.clear();
  subscriptions.emit({ type: 'x' });
  expect(calls).toBe(3);
});
