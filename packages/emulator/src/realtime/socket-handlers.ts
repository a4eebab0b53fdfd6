import type { RecordedRequest } from '../http/recorded-request.js';
import type { ScriptedAnswer } from '../scripting/script.js';
import type { EmulatorState } from '../state/state.js';
import type { Channel, ChannelHandler } from './channel.js';
import { livePath, LiveSession } from './live-session.js';
import { RealtimeSession } from './realtime-session.js';
import { ResponsesChannel } from './responses-channel.js';
import { TranslationSession } from './translation-session.js';

/** Makes the handler of an accepted connection. @internal */
export type MakeHandler = (
  record: RecordedRequest,
  channel: Channel,
  state: EmulatorState,
  takeAnswer: () => Promise<ScriptedAnswer | undefined>,
) => ChannelHandler;

/** Returns the maker of handlers for a path; undefined if no WebSocket is there. @internal */
export function socketHandler(path: string): MakeHandler | undefined {
  if (path === '/responses') return responsesHandler;
  if (path === '/realtime') {
    return (record, channel, state, takeAnswer) =>
      new RealtimeSession(state, record, channel, takeAnswer);
  }
  if (path === '/realtime/translations') {
    return (record, channel, state, takeAnswer) =>
      new TranslationSession(state, record, channel, takeAnswer);
  }
  if (!livePath.test(path)) return undefined;
  return (record, channel, state, takeAnswer) =>
    new LiveSession(state, record, channel, takeAnswer);
}

const responsesHandler: MakeHandler = (record, channel, state, takeAnswer) => {
  const { origin } = new URL(record.url);
  const call = {
    request: record,
    state,
    params: {},
    query: record.query,
    parts: [],
    origin,
    client: channel,
  };
  return new ResponsesChannel(call, channel, takeAnswer);
};
