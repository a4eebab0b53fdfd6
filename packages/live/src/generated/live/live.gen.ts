// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { refuseLiveSchemas } from '../../socket/refuse-schemas.js';
import { type ForkClientEvent, type ForkServerEvent, Forks } from './forks/forks.gen.js';
import type {
  DecisionAssistantMessage,
  DecisionDeveloperMessage,
  DecisionStoredAssistantMessage,
  DecisionStoredDeveloperMessage,
  DecisionStoredSystemMessage,
  DecisionStoredUserMessage,
  DecisionSystemMessage,
  DecisionUserMessage,
} from './live-decisions.gen.js';
import type {
  ClientEvent,
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
  ForkSessionStartEvent,
  InfoEvent,
  InputAudioAppendEvent,
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
  SessionStartEvent,
  SessionStartedEvent,
  SessionUpdateEvent,
  SessionUpdatedEvent,
  SessionUsageUpdatedEvent,
  ThinkingAppendEvent,
  ThinkingAppendedEvent,
} from './live-events.gen.js';
import type {
  AudioFormat,
  BuiltInVoice,
  ClientConfig,
  ClientDelegation,
  CustomVoice,
  DataChannelConfig,
  DecisionChoiceOption,
  DecisionInputText,
  DecisionJSONObject,
  DecisionQuestion,
  DecisionTrigger,
  DecisionsDelegationConfig,
  DecisionsDelegationUpdateConfig,
  Error,
  ForkSessionConfig,
  FunctionTool,
  InitialItem,
  LiveCreateParams,
  LiveCreateResponse,
  MediaSessionConfig,
  MediaSessionForkConfig,
  ResponsesDelegationConfig,
  ResponsesDelegationUpdateConfig,
  ServerEventSelector,
  SessionConfig,
  SessionResource,
  SessionUpdateConfig,
  SessionUsage,
} from './live-types.gen.js';
import {
  type SessionAcceptParams,
  type SessionForkParams,
  type SessionForkResponse,
  type SessionReferParams,
  type SessionRejectParams,
  Sessions,
} from './sessions.gen.js';
import {
  type ConnectClientEvent,
  type ConnectServerEvent,
  Sideband,
  type SidebandClientEvent,
  type SidebandConnectParams,
  type SidebandServerEvent,
} from './sideband/sideband.gen.js';

/**
 * The methods of `client.live`.
 *
 * @public
 */
export class Live extends APIResource {
  private readonly _path = 'live.';

  sideband: Sideband = new Sideband(this._client);
  forks: Forks = new Forks(this._client);
  sessions: Sessions = new Sessions(this._client);

  /**
   * Creates a live session for voice over WebRTC.
   *
   * `POST /live/sessions`
   *
   * @returns The session, with the answer to the SDP offer.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: LiveCreateParams, options?: RequestOptions): APIPromise<LiveCreateResponse> {
    refuseLiveSchemas(body);
    return this._client.post('/live/sessions', {
      __operation: this._path + 'create',
      body,
      ...options,
    });
  }
}

Live.Sideband = Sideband;
Live.Forks = Forks;
Live.Sessions = Sessions;

export type {
  MediaSessionConfig,
  LiveCreateResponse,
  BuiltInVoice,
  CustomVoice,
  ClientDelegation,
  ResponsesDelegationConfig,
  DecisionsDelegationConfig,
  InitialItem,
  DecisionTrigger,
  MediaSessionForkConfig,
  AudioFormat,
  ClientConfig,
  DataChannelConfig,
  DecisionChoiceOption,
  DecisionInputText,
  DecisionJSONObject,
  DecisionQuestion,
  DecisionsDelegationUpdateConfig,
  Error,
  ForkSessionConfig,
  FunctionTool,
  ResponsesDelegationUpdateConfig,
  ServerEventSelector,
  SessionConfig,
  SessionResource,
  SessionUpdateConfig,
  SessionUsage,
  LiveCreateParams,
} from './live-types.gen.js';

export type {
  ClientEvent,
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
  ForkSessionStartEvent,
  InfoEvent,
  InputAudioAppendEvent,
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
  SessionStartEvent,
  SessionStartedEvent,
  SessionUpdateEvent,
  SessionUpdatedEvent,
  SessionUsageUpdatedEvent,
  ThinkingAppendEvent,
  ThinkingAppendedEvent,
} from './live-events.gen.js';

export type {
  DecisionAssistantMessage,
  DecisionDeveloperMessage,
  DecisionStoredAssistantMessage,
  DecisionStoredDeveloperMessage,
  DecisionStoredSystemMessage,
  DecisionStoredUserMessage,
  DecisionSystemMessage,
  DecisionUserMessage,
} from './live-decisions.gen.js';

export declare namespace Live {
  export type {
    MediaSessionConfig,
    LiveCreateResponse,
    BuiltInVoice,
    CustomVoice,
    ClientDelegation,
    ResponsesDelegationConfig,
    DecisionsDelegationConfig,
    InitialItem,
    DecisionTrigger,
    MediaSessionForkConfig,
    AudioFormat,
    ClientConfig,
    ClientEvent,
    CommentaryAppendEvent,
    CommentaryAppendedEvent,
    DataChannelConfig,
    DecisionAssistantMessage,
    DecisionChoiceOption,
    DecisionCreateEvent,
    DecisionDeveloperMessage,
    DecisionEvent,
    DecisionInputText,
    DecisionItemCreateEvent,
    DecisionItemCreatedEvent,
    DecisionItemDeleteEvent,
    DecisionItemDeletedEvent,
    DecisionJSONObject,
    DecisionQuestion,
    DecisionStoredAssistantMessage,
    DecisionStoredDeveloperMessage,
    DecisionStoredSystemMessage,
    DecisionStoredUserMessage,
    DecisionSystemMessage,
    DecisionUserMessage,
    DecisionsDelegationUpdateConfig,
    DelegationCreatedEvent,
    Error,
    ErrorEvent,
    ForkSessionConfig,
    ForkSessionStartEvent,
    FunctionTool,
    InfoEvent,
    InputAudioAppendEvent,
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
    ResponsesDelegationUpdateConfig,
    ServerEvent,
    ServerEventSelector,
    SessionCloseEvent,
    SessionClosedEvent,
    SessionConfig,
    SessionResource,
    SessionStartEvent,
    SessionStartedEvent,
    SessionUpdateConfig,
    SessionUpdateEvent,
    SessionUpdatedEvent,
    SessionUsage,
    SessionUsageUpdatedEvent,
    ThinkingAppendEvent,
    ThinkingAppendedEvent,
    LiveCreateParams,
  };

  export { Sideband };
  export type {
    ConnectClientEvent,
    SidebandClientEvent,
    ConnectServerEvent,
    SidebandServerEvent,
    SidebandConnectParams,
  };

  export { Forks };
  export type { ForkClientEvent, ForkServerEvent };

  export { Sessions };
  export type {
    SessionForkResponse,
    SessionAcceptParams,
    SessionForkParams,
    SessionReferParams,
    SessionRejectParams,
  };
}
