// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import type {
  CommentaryAppendEvent,
  CommentaryAppendedEvent,
  DecisionCreateEvent,
  DecisionEvent,
  DecisionItemCreateEvent,
  DecisionItemCreatedEvent,
  DecisionItemDeleteEvent,
  DecisionItemDeletedEvent,
  DelegationCreatedEvent,
  ErrorEvent,
  InfoEvent,
  InputAudioMuteEvent,
  InputAudioMutedEvent,
  InputAudioUnmuteEvent,
  InputAudioUnmutedEvent,
  InputTranscriptDeltaEvent,
  InstructionsAppendEvent,
  InstructionsAppendedEvent,
  OutputAudioDeltaEvent,
  OutputAudioFixturePlayEvent,
  OutputAudioFixturePlayedEvent,
  OutputAudioFixturePlayingEvent,
  OutputTranscriptDeltaEvent,
  ResponseCreateEvent,
  ResponseEvent,
  ResponseItemCreateEvent,
  ServerEvent,
  SessionCloseEvent,
  SessionClosedEvent,
  SessionStartedEvent,
  SessionUpdateEvent,
  SessionUpdatedEvent,
  SessionUsageUpdatedEvent,
  ThinkingAppendEvent,
  ThinkingAppendedEvent,
} from '../live-events.gen.js';

/**
 * The methods of `client.live.sideband`.
 *
 * @public
 */
export class Sideband extends APIResource {}

/** @public */
export type ConnectClientEvent =
  | SessionUpdateEvent
  | InputAudioMuteEvent
  | InputAudioUnmuteEvent
  | OutputAudioFixturePlayEvent
  | ConnectClientEvent.TransportDtmfSend
  | InstructionsAppendEvent
  | ThinkingAppendEvent
  | CommentaryAppendEvent
  | DecisionCreateEvent
  | DecisionItemCreateEvent
  | DecisionItemDeleteEvent
  | ResponseItemCreateEvent
  | ResponseCreateEvent
  | SessionCloseEvent;

export declare namespace ConnectClientEvent {
  export interface TransportDtmfSend {
    event: string;
    type: 'transport.dtmf.send';
    event_id?: string | null;
  }
}

/** @public */
export type SidebandClientEvent = ConnectClientEvent;

export declare namespace SidebandClientEvent {
  export type TransportDtmfSend = ConnectClientEvent.TransportDtmfSend;
}

/** @public */
export type ConnectServerEvent =
  | SessionStartedEvent
  | SessionUpdatedEvent
  | InputAudioMutedEvent
  | InputAudioUnmutedEvent
  | OutputAudioFixturePlayingEvent
  | OutputAudioFixturePlayedEvent
  | InstructionsAppendedEvent
  | ThinkingAppendedEvent
  | CommentaryAppendedEvent
  | InputTranscriptDeltaEvent
  | OutputTranscriptDeltaEvent
  | DelegationCreatedEvent
  | DecisionEvent
  | DecisionItemCreatedEvent
  | DecisionItemDeletedEvent
  | ResponseEvent
  | SessionUsageUpdatedEvent
  | SessionClosedEvent
  | ErrorEvent
  | InfoEvent
  | ConnectServerEvent.SessionInputAudioAppend
  | OutputAudioDeltaEvent
  | ConnectServerEvent.TransportDtmfReceived
  | ConnectServerEvent.TransportDtmfSend
  | ConnectServerEvent.TransportDtmfSent
  | ConnectServerEvent.TransportRinging
  | ConnectServerEvent.TransportAnswered
  | ConnectServerEvent.TransportFailed;

export declare namespace ConnectServerEvent {
  export interface SessionInputAudioAppend {
    audio: string;
    type: 'session.input_audio.append';
  }

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

/** @public */
export type SidebandServerEvent = ConnectServerEvent;

export declare namespace SidebandServerEvent {
  export type SessionInputAudioAppend = ConnectServerEvent.SessionInputAudioAppend;

  export type TransportDtmfReceived = ConnectServerEvent.TransportDtmfReceived;

  export type TransportDtmfSend = ConnectServerEvent.TransportDtmfSend;

  export type TransportDtmfSent = ConnectServerEvent.TransportDtmfSent;

  export type TransportRinging = ConnectServerEvent.TransportRinging;

  export type TransportAnswered = ConnectServerEvent.TransportAnswered;

  export type TransportFailed = ConnectServerEvent.TransportFailed;

  export namespace TransportFailed {
    export type Error = ConnectServerEvent.TransportFailed.Error;
  }
}

/** @public */
export type SidebandConnectParams = { graceful_close?: boolean };

export declare namespace Sideband {
  export type {
    ConnectClientEvent,
    SidebandClientEvent,
    ConnectServerEvent,
    SidebandServerEvent,
    SidebandConnectParams,
  };
}
