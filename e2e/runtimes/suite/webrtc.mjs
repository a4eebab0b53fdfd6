import { OpenAILiveWebRTC } from 'openai/live/webrtc';
import { OpenAIRealtimeWebRTC, RealtimeDataChannel, WebRTCError } from 'openai/realtime/webrtc';
import { assert, checksOf, equal, rejection } from './check.mjs';

// Absent on most runtimes, where these checks are left out.
const { AudioContext, RTCPeerConnection } = globalThis;

/** The other side of a session: a second peer connection, which answers one event with another. */
class Answerer {
  peer = new RTCPeerConnection();
  received = [];

  constructor(greeting, answers) {
    this.peer.addEventListener('datachannel', ({ channel }) => {
      this.label = channel.label;
      const send = (event) => channel.send(JSON.stringify(event));
      channel.addEventListener('message', ({ data }) => {
        const event = JSON.parse(data);
        this.received.push(event.type);
        send(answers[event.type] ?? { type: 'error', error: { message: `no ${event.type}` } });
      });
      if (channel.readyState === 'open') send(greeting);
      else channel.addEventListener('open', () => send(greeting));
    });
  }

  /** Returns the answer with all candidates, as there is no other way to send them. */
  async answer(offer) {
    await this.peer.setRemoteDescription({ type: 'offer', sdp: offer });
    await this.peer.setLocalDescription(await this.peer.createAnswer());
    while (this.peer.iceGatheringState !== 'complete') await pause(10);
    return this.peer.localDescription.sdp;
  }
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves with the next event of a type. */
const next = (connection, type) => new Promise((resolve) => connection.on(type, resolve));

/** Resolves with the reason of the end. */
const ended = (connection) =>
  new Promise((resolve) =>
    connection.onConnectionEvent(({ type, reason }) => type === 'closed' && resolve(reason)),
  );

export const webrtc = checksOf(
  'WebRTC',
  {
    'a Realtime session with a real peer': async () => {
      const answerer = new Answerer(
        { type: 'session.created', session: { id: 'sess_1' } },
        { 'response.create': { type: 'response.done', response: { status: 'completed' } } },
      );
      const connection = new OpenAIRealtimeWebRTC();
      const [created, done] = [
        next(connection, 'session.created'),
        next(connection, 'response.done'),
      ];
      let offer;
      await connection.connect({
        exchangeSdp: (sdp) => answerer.answer((offer = sdp)),
        timeoutMs: 15_000,
      });
      assert(offer.startsWith('v=0') && offer.includes('webrtc-datachannel'), offer);
      equal(connection.state, 'connected');
      equal((await created).session.id, 'sess_1');
      connection.send({ type: 'response.create' });
      equal((await done).response.status, 'completed');
      equal(answerer.label, 'oai-events');
      const end = ended(connection);
      answerer.peer.close();
      equal(await end, 'remote');
      equal([connection.state, connection.peerConnection.signalingState], ['closed', 'closed']);
    },
    'a live session with the audio of the application': async () => {
      const answerer = new Answerer({ type: 'session.started' }, {});
      const connection = new OpenAILiveWebRTC();
      const track = new AudioContext().createMediaStreamDestination().stream.getTracks()[0];
      connection.peerConnection.addTrack(track);
      const started = next(connection, 'session.started');
      const problem = next(connection, 'error');
      await connection.connect({ exchangeSdp: (offer) => answerer.answer(offer) });
      await started;
      connection.send({ type: 'session.close' });
      equal((await problem).error.message, 'no session.close');
      connection.close();
      equal(track.readyState, 'live');
      await rejection((async () => connection.send({ type: 'session.close' }))(), WebRTCError);
    },
    'a channel of the application': async () => {
      const answerer = new Answerer({ type: 'session.created' }, {});
      const peer = new RTCPeerConnection();
      const events = new RealtimeDataChannel(peer.createDataChannel('mine'));
      const created = next(events, 'session.created');
      await peer.setLocalDescription(await peer.createOffer());
      const sdp = await answerer.answer(peer.localDescription.sdp);
      await peer.setRemoteDescription({ type: 'answer', sdp });
      await created;
      events.dispose();
      equal([answerer.label, events.dataChannel.readyState], ['mine', 'open']);
      peer.close();
    },
    'an answer that is none, and one that never comes': async () => {
      const connect = (options) => new OpenAIRealtimeWebRTC().connect(options);
      const wrong = await rejection(connect({ exchangeSdp: async () => 'nonsense' }), WebRTCError);
      equal([wrong.code, wrong.phase], ['negotiation_failed', 'answer']);
      const exchangeSdp = (_offer, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        });
      const late = await rejection(connect({ exchangeSdp, timeoutMs: 50 }), WebRTCError);
      equal([late.code, late.phase], ['timeout', 'signaling']);
    },
  },
  ['WebRTC'],
);
