// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import type {
  CommentaryAppendEvent,
  DecisionCreateEvent,
  DecisionItemCreateEvent,
  DecisionItemDeleteEvent,
  ForkSessionStartEvent,
  InputAudioAppendEvent,
  InputAudioMuteEvent,
  InputAudioUnmuteEvent,
  InstructionsAppendEvent,
  OutputAudioFixturePlayEvent,
  ResponseCreateEvent,
  ResponseItemCreateEvent,
  ServerEvent,
  SessionCloseEvent,
  SessionUpdateEvent,
  ThinkingAppendEvent,
} from '../live-events.gen.js';

/**
 * The methods of `client.live.forks`.
 *
 * @public
 */
export class Forks extends APIResource {}

/** @public */
export type ForkClientEvent =
  | ForkSessionStartEvent
  | SessionUpdateEvent
  | InputAudioAppendEvent
  | InputAudioMuteEvent
  | InputAudioUnmuteEvent
  | OutputAudioFixturePlayEvent
  | InstructionsAppendEvent
  | ThinkingAppendEvent
  | CommentaryAppendEvent
  | DecisionCreateEvent
  | DecisionItemCreateEvent
  | DecisionItemDeleteEvent
  | ResponseItemCreateEvent
  | ResponseCreateEvent
  | SessionCloseEvent;

/** @public */
export type ForkServerEvent = ServerEvent;

export declare namespace ForkServerEvent {
  export type SessionInputAudioAppend = ServerEvent.SessionInputAudioAppend;

  export type TransportDtmfReceived = ServerEvent.TransportDtmfReceived;

  export type TransportDtmfSend = ServerEvent.TransportDtmfSend;

  export type TransportDtmfSent = ServerEvent.TransportDtmfSent;

  export type TransportRinging = ServerEvent.TransportRinging;

  export type TransportAnswered = ServerEvent.TransportAnswered;

  export type TransportFailed = ServerEvent.TransportFailed;

  export namespace TransportFailed {
    export type Error = ServerEvent.TransportFailed.Error;
  }
}

export declare namespace Forks {
  export type { ForkClientEvent, ForkServerEvent };
}
