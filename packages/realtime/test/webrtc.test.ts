import { OpenAIError } from '@oai/core';
import { OpenAIRealtimeWebRTC, WebRTCError, type ExchangeSdp } from '@oai/realtime/webrtc';
import { FakePeer, type Step } from './fake-peer.js';

const globals = globalThis as Record<string, unknown>;
beforeEach(() => {
  globals['RTCPeerConnection'] = FakePeer;
  FakePeer.failing = undefined;
});
afterEach(() => delete globals['RTCPeerConnection']);

const answer: ExchangeSdp = () => Promise.resolve('v=0 answer');
const never: ExchangeSdp = () => new Promise(() => {});
const peer = () => FakePeer.last;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function make() {
  const connection = new OpenAIRealtimeWebRTC();
  const reports: unknown[][] = [];
  connection.onConnectionEvent((event) => {
    if (event.type === 'state.changed') reports.push([event.state]);
    else if (event.type === 'closed') reports.push(['closed', event.reason]);
    else reports.push(['error', event.error.code, event.fatal]);
  });
  return { connection, reports };
}

async function connected() {
  const made = make();
  const connecting = made.connection.connect({ exchangeSdp: answer });
  await settled();
  peer().channel.become('open');
  peer().become('connected');
  await connecting;
  made.reports.length = 0;
  return made;
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: WebRTCError) => error,
  );

test('connects once both the peer and the channel are ready', async () => {
  const { connection, reports } = make();
  expect([connection.state, peer().label]).toEqual(['new', 'oai-events']);
  let offer: string | undefined;
  let signal: AbortSignal | undefined;
  const connecting = connection.connect({
    exchangeSdp(sdp, options) {
      [offer, signal] = [sdp, options.signal];
      return Promise.resolve('v=0 answer');
    },
  });
  await settled();
  expect([offer, peer().remoteSdp]).toEqual(['v=0 local', 'v=0 answer']);
  peer().become('connecting');
  peer().become('connected');
  expect(connection.state).toBe('connecting');
  peer().channel.become('open');
  await connecting;
  expect(connection.state).toBe('connected');
  connection.close();
  connection.close();
  expect(reports).toEqual([['connecting'], ['connected'], ['closed', 'local']]);
  expect(signal?.aborted).toBe(false);
  expect([peer().isClosed, peer().listeners, peer().channel.listeners]).toEqual([true, 0, 0]);
});

test('is ready if both sides are before the answer has been applied', async () => {
  const { connection } = make();
  const connecting = connection.connect({
    exchangeSdp() {
      peer().channel.become('open');
      peer().become('connected');
      return Promise.resolve('v=0 answer');
    },
  });
  await connecting;
  expect(connection.state).toBe('connected');
});

describe('an attempt that fails', () => {
  test.each<[Step, string, string]>([
    ['offer', 'negotiation_failed', 'offer'],
    ['local', 'negotiation_failed', 'offer'],
    ['description', 'negotiation_failed', 'offer'],
    ['remote', 'negotiation_failed', 'answer'],
  ])('at the step %s', async (step, code, phase) => {
    FakePeer.failing = step;
    const { connection, reports } = make();
    const error = await failureOf(connection.connect({ exchangeSdp: answer }));
    expect(error).toBeInstanceOf(WebRTCError);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ name: 'WebRTCError', code, phase, cause: expect.any(Error) });
    expect(reports).toEqual([['connecting'], ['closed', 'failed']]);
    expect([connection.state, peer().isClosed]).toEqual(['closed', true]);
  });

  test.each<[string, ExchangeSdp]>([
    ['rejects', () => Promise.reject(new TypeError('no network'))],
    [
      'throws',
      () => {
        throw new TypeError('no network');
      },
    ],
    ['returns nothing', () => Promise.resolve(undefined as never)],
    ['returns no text', () => Promise.resolve(5 as never)],
    ['returns empty text', () => Promise.resolve('')],
  ])('because exchangeSdp %s', async (_name, exchangeSdp) => {
    const { connection, reports } = make();
    const error = await failureOf(connection.connect({ exchangeSdp }));
    expect(error).toMatchObject({ code: 'signaling_failed', phase: 'signaling' });
    expect(error?.cause).toBeInstanceOf(TypeError);
    expect(reports.at(-1)).toEqual(['closed', 'failed']);
  });

  test.each<[string, () => void, string, string]>([
    ['the peer fails', () => peer().become('failed'), 'transport_failed', 'failed'],
    ['the peer is closed', () => peer().become('closed'), 'connection_closed', 'remote'],
    ['the channel is closed', () => peer().channel.become('closed'), 'connection_closed', 'remote'],
    [
      'the channel fails',
      () => peer().channel.fire('error', { error: new Error('sctp') }),
      'transport_failed',
      'failed',
    ],
  ])('because %s', async (_name, run, code, reason) => {
    const { connection, reports } = make();
    const failure = failureOf(connection.connect({ exchangeSdp: answer }));
    await settled();
    run();
    expect(await failure).toMatchObject({ code, phase: 'transport' });
    expect(reports).toEqual([['connecting'], ['closed', reason]]);
  });

  test.each<[string, ExchangeSdp, string]>([
    ['while signaling', never, 'signaling'],
    ['while it waits for the transport', answer, 'transport'],
  ])('because it takes too long %s', async (_name, exchange, phase) => {
    const { connection, reports } = make();
    let signal: AbortSignal | undefined;
    const exchangeSdp: ExchangeSdp = (offer, options) => {
      ({ signal } = options);
      return exchange(offer, options);
    };
    const error = await failureOf(connection.connect({ exchangeSdp, timeoutMs: 20 }));
    expect(error).toMatchObject({ code: 'timeout', phase });
    expect(error?.message).toContain('20 ms');
    expect([signal?.aborted, signal?.reason]).toEqual([true, error]);
    expect(reports.at(-1)).toEqual(['closed', 'timeout']);
  });

  test.each(['before', 'while'])('because it is aborted %s it connects', async (time) => {
    const { connection, reports } = make();
    const controller = new AbortController();
    const reason = new Error('mine');
    if (time === 'before') controller.abort(reason);
    else setTimeout(() => controller.abort(reason), 5);
    const { signal } = controller;
    const error = await failureOf(connection.connect({ exchangeSdp: never, signal }));
    expect(error).toMatchObject({ code: 'aborted', cause: reason });
    expect(reports.at(-1)).toEqual(['closed', 'aborted']);
    expect(peer().isClosed).toBe(true);
  });

  test('because it is closed, also in a handler of its first event', async () => {
    const { connection } = make();
    const failure = failureOf(connection.connect({ exchangeSdp: never }));
    await settled();
    connection.close();
    expect(await failure).toMatchObject({ code: 'aborted' });
    const other = make().connection;
    other.onConnectionEvent(() => other.close());
    expect(await failureOf(other.connect({ exchangeSdp: never }))).toMatchObject({
      code: 'aborted',
    });
  });

  test('is not disturbed by an answer that comes afterwards', async () => {
    const { connection } = make();
    let reply!: (sdp: string) => void;
    const exchangeSdp: ExchangeSdp = () => new Promise((resolve) => (reply = resolve));
    const failure = failureOf(connection.connect({ exchangeSdp, timeoutMs: 10 }));
    expect(await failure).toMatchObject({ code: 'timeout' });
    reply('v=0 late');
    await settled();
    expect(peer().remoteSdp).toBeUndefined();
  });
});

describe('connect is refused', () => {
  test.each([
    ['timeoutMs', { timeoutMs: 0 }],
    ['timeoutMs', { timeoutMs: NaN }],
    ['timeoutMs', { timeoutMs: Infinity }],
    ['timeoutMs', { timeoutMs: '5' }],
    ['exchangeSdp', { exchangeSdp: 5 }],
  ])('for an invalid %s, before anything is changed', async (name, options) => {
    const { connection, reports } = make();
    const all = { exchangeSdp: answer, ...options } as never;
    const error = await failureOf(connection.connect(all));
    expect(error).toMatchObject({ code: 'invalid_state' });
    expect(error?.message).toContain(name);
    expect([connection.state, reports]).toEqual(['new', []]);
  });

  test('a second time, and after the end', async () => {
    const { connection } = make();
    const first = failureOf(connection.connect({ exchangeSdp: never }));
    const again = { code: 'invalid_state' };
    expect(await failureOf(connection.connect({ exchangeSdp: never }))).toMatchObject(again);
    connection.close();
    await first;
    expect(await failureOf(connection.connect({ exchangeSdp: never }))).toMatchObject(again);
  });
});

describe('a connection', () => {
  test.each<[string, () => void, unknown[][]]>([
    [
      'that fails',
      () => peer().become('failed'),
      [
        ['error', 'transport_failed', true],
        ['closed', 'failed'],
      ],
    ],
    ['whose peer is closed', () => peer().become('closed'), [['closed', 'remote']]],
    ['whose channel is closed', () => peer().channel.become('closed'), [['closed', 'remote']]],
    [
      'whose peer is closed on the other side, which browsers report as an error',
      () => peer().channel.fire('error', { error: { sctpCauseCode: 12 } }),
      [['closed', 'remote']],
    ],
    ['that is interrupted for a while', () => peer().become('disconnected'), []],
  ])('%s', async (_name, run, expected) => {
    const { connection, reports } = await connected();
    run();
    expect(reports).toEqual(expected);
    expect(connection.state).toBe(expected.length === 0 ? 'connected' : 'closed');
    connection.close();
    expect(() => connection.send({ type: 'response.create' })).toThrow(WebRTCError);
    expect(() => connection.onEvent(() => {})).toThrow(WebRTCError);
  });

  test('is not ended by the signal of its attempt', async () => {
    const { connection } = make();
    const controller = new AbortController();
    const { signal } = controller;
    const connecting = connection.connect({ exchangeSdp: answer, signal });
    await settled();
    peer().channel.become('open');
    peer().become('connected');
    await connecting;
    controller.abort();
    expect(connection.state).toBe('connected');
  });

  test('sends nothing before it is open', () => {
    const { connection } = make();
    expect(() => connection.send({ type: 'response.create' })).toThrow(
      expect.objectContaining({ code: 'not_open', phase: 'send' }),
    );
  });

  test('without WebRTC, and without a channel', () => {
    FakePeer.failing = 'channel';
    expect(() => make()).toThrow(
      expect.objectContaining({ code: 'negotiation_failed', cause: new Error('no channel') }),
    );
    expect(peer().isClosed).toBe(true);
    delete globals['RTCPeerConnection'];
    expect(() => make()).toThrow(expect.objectContaining({ code: 'unsupported_environment' }));
  });
});
