// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { Decision } from '@oai/decisions';
import type { ResponseInputItem } from '@oai/responses';
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
  DecisionInputText,
  Error,
  ForkSessionConfig,
  SessionConfig,
  SessionResource,
  SessionUpdateConfig,
  SessionUsage,
} from './live-types.gen.js';

/** @public */
export type ClientEvent =
  | SessionStartEvent
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
export interface CommentaryAppendEvent {
  content: string;
  delegation_id: string | null;
  type: 'session.commentary.append';
  event_id?: string | null;
}

/** @public */
export interface CommentaryAppendedEvent {
  end_ms: number;
  event_id: string;
  start_ms: number;
  type: 'session.commentary.appended';
  client_event_id?: string;
}

/** @public */
export interface DecisionCreateEvent {
  event_id: string;
  type: 'decision.create';
}

/** @public */
export interface DecisionEvent {
  delegation_id: string | null;
  event: DecisionEvent.Event;
  event_id: string;
  source_event_id: string | null;
  source_event_type: 'session.input_transcript.delta' | 'session.output_transcript.delta' | null;
  trigger_id: string | null;
  type: 'decision.event';
}

export declare namespace DecisionEvent {
  export interface Event {
    decision: Decision;
    type: 'decision.completed';
  }
}

/** @public */
export interface DecisionItemCreateEvent {
  item:
    | DecisionUserMessage
    | DecisionDeveloperMessage
    | DecisionSystemMessage
    | DecisionAssistantMessage
    | DecisionItemCreateEvent.FunctionCall
    | DecisionItemCreateEvent.FunctionCallOutput
    | DecisionItemCreateEvent.CustomToolCall
    | DecisionItemCreateEvent.CustomToolCallOutput;
  type: 'decision.item.create';
  event_id?: string | null;
}

export declare namespace DecisionItemCreateEvent {
  export interface FunctionCall {
    arguments: string;
    call_id: string;
    name: string;
    type: 'function_call';
    id?: string | null;
    namespace?: string | null;
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface FunctionCallOutput {
    call_id: string;
    output: string | Array<DecisionInputText | FunctionCallOutput.InputImage>;
    type: 'function_call_output';
    id?: string | null;
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace FunctionCallOutput {
    export type InputImage = DecisionUserMessage.InputImage;
  }

  export interface CustomToolCall {
    call_id: string;
    input: string;
    name: string;
    type: 'custom_tool_call';
    id?: string | null;
    namespace?: string | null;
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface CustomToolCallOutput {
    call_id: string;
    output: string | Array<DecisionInputText | CustomToolCallOutput.InputImage>;
    type: 'custom_tool_call_output';
    id?: string | null;
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace CustomToolCallOutput {
    export type InputImage = DecisionUserMessage.InputImage;
  }

  export type Item = DecisionUserMessage;

  export namespace Item {
    export type InputText = DecisionUserMessage.InputText;

    export type InputImage = DecisionUserMessage.InputImage;
  }
}

/** @public */
export interface DecisionItemCreatedEvent {
  event_id: string;
  item:
    | DecisionStoredUserMessage
    | DecisionStoredDeveloperMessage
    | DecisionStoredSystemMessage
    | DecisionStoredAssistantMessage
    | DecisionItemCreatedEvent.FunctionCall
    | DecisionItemCreatedEvent.FunctionCallOutput
    | DecisionItemCreatedEvent.CustomToolCall
    | DecisionItemCreatedEvent.CustomToolCallOutput;
  type: 'decision.item.created';
  client_event_id?: string;
}

export declare namespace DecisionItemCreatedEvent {
  export interface FunctionCall {
    id: string;
    arguments: string;
    call_id: string;
    name: string;
    type: 'function_call';
    namespace?: string | null;
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface FunctionCallOutput {
    id: string;
    call_id: string;
    output: string | Array<DecisionInputText | FunctionCallOutput.InputImage>;
    type: 'function_call_output';
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace FunctionCallOutput {
    export type InputImage = DecisionUserMessage.InputImage;
  }

  export interface CustomToolCall {
    id: string;
    call_id: string;
    input: string;
    name: string;
    type: 'custom_tool_call';
    namespace?: string | null;
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export interface CustomToolCallOutput {
    id: string;
    call_id: string;
    output: string | Array<DecisionInputText | CustomToolCallOutput.InputImage>;
    type: 'custom_tool_call_output';
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace CustomToolCallOutput {
    export type InputImage = DecisionUserMessage.InputImage;
  }

  export type Item = DecisionStoredUserMessage;

  export namespace Item {
    export type InputText = DecisionStoredUserMessage.InputText;

    export type InputImage = DecisionStoredUserMessage.InputImage;
  }
}

/** @public */
export interface DecisionItemDeleteEvent {
  item_id: string;
  type: 'decision.item.delete';
  event_id?: string | null;
}

/** @public */
export interface DecisionItemDeletedEvent {
  event_id: string;
  item_id: string;
  type: 'decision.item.deleted';
  client_event_id?: string;
}

/** @public */
export interface DelegationCreatedEvent {
  delegation: DelegationCreatedEvent.Delegation;
  event_id: string;
  offset_ms: number;
  type: 'session.delegation.created';
  client_event_id?: string;
}

export declare namespace DelegationCreatedEvent {
  export interface Delegation {
    id: string;
    target: 'client' | 'responses' | 'decisions';
    type: 'delegation';
    response_id?: string;
  }
}

/** @public */
export interface ErrorEvent {
  error: Error;
  event_id: string;
  type: 'error';
  client_event_id?: string;
}

/** @public */
export interface ForkSessionStartEvent {
  session: ForkSessionConfig;
  type: 'session.start';
  event_id?: string | null;
}

/** @public */
export interface InfoEvent {
  code: string;
  event_id: string;
  message: string;
  type: 'info';
  client_event_id?: string;
}

/** @public */
export interface InputAudioAppendEvent {
  audio: string;
  type: 'session.input_audio.append';
  event_id?: string | null;
}

/** @public */
export interface InputAudioMuteEvent {
  type: 'session.input_audio.mute';
  event_id?: string | null;
}

/** @public */
export interface InputAudioMutedEvent {
  event_id: string;
  type: 'session.input_audio.muted';
  client_event_id?: string;
}

/** @public */
export interface InputAudioUnmuteEvent {
  type: 'session.input_audio.unmute';
  event_id?: string | null;
}

/** @public */
export interface InputAudioUnmutedEvent {
  event_id: string;
  type: 'session.input_audio.unmuted';
  client_event_id?: string;
}

/** @public */
export interface InputTranscriptDeltaEvent {
  delta: string;
  end_ms: number;
  event_id: string;
  start_ms: number;
  type: 'session.input_transcript.delta';
  client_event_id?: string;
}

/** @public */
export interface InstructionsAppendEvent {
  content: string;
  delegation_id: string | null;
  type: 'session.instructions.append';
  event_id?: string | null;
}

/** @public */
export interface InstructionsAppendedEvent {
  end_ms: number;
  event_id: string;
  start_ms: number;
  type: 'session.instructions.appended';
  client_event_id?: string;
}

/** @public */
export interface OutputAudioDeltaEvent {
  delta: string;
  type: 'session.output_audio.delta';
  end_ms?: number;
  start_ms?: number;
}

/** @public */
export interface OutputAudioFixturePlayEvent {
  audio: string;
  type: 'session.output_audio.fixture.play';
  event_id?: string | null;
}

/** @public */
export interface OutputAudioFixturePlayedEvent {
  event_id: string;
  type: 'session.output_audio.fixture.played';
  client_event_id?: string;
}

/** @public */
export interface OutputAudioFixturePlayingEvent {
  event_id: string;
  type: 'session.output_audio.fixture.playing';
  client_event_id?: string;
}

/** @public */
export interface OutputTranscriptDeltaEvent {
  delta: string;
  end_ms: number;
  event_id: string;
  start_ms: number;
  type: 'session.output_transcript.delta';
  client_event_id?: string;
}

/** @public */
export interface ResponseCreateEvent {
  type: 'response.create';
  event_id?: string | null;
}

/** @public */
export interface ResponseEvent {
  event: { [key: string]: unknown };
  event_id: string;
  type: 'response.event';
  client_event_id?: string;
  delegation_id?: string | null;
}

/** @public */
export interface ResponseItemCreateEvent {
  item: ResponseInputItem;
  type: 'response.item.create';
  event_id?: string | null;
}

/** @public */
export type ServerEvent =
  | SessionStartedEvent
  | SessionUpdatedEvent
  | InputAudioMutedEvent
  | InputAudioUnmutedEvent
  | OutputAudioFixturePlayingEvent
  | OutputAudioFixturePlayedEvent
  | InstructionsAppendedEvent
  | ThinkingAppendedEvent
  | CommentaryAppendedEvent
  | ServerEvent.SessionInputAudioAppend
  | OutputAudioDeltaEvent
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
  | ServerEvent.TransportDtmfReceived
  | ServerEvent.TransportDtmfSend
  | ServerEvent.TransportDtmfSent
  | ServerEvent.TransportRinging
  | ServerEvent.TransportAnswered
  | ServerEvent.TransportFailed;

export declare namespace ServerEvent {
  export interface SessionInputAudioAppend {
    audio: string;
    type: 'session.input_audio.append';
  }

  export interface TransportDtmfReceived {
    event: string;
    event_id: string;
    type: 'transport.dtmf.received';
  }

  export interface TransportDtmfSend {
    event: string;
    event_id: string;
    type: 'transport.dtmf.send';
    client_event_id?: string;
  }

  export interface TransportDtmfSent {
    event: string;
    event_id: string;
    type: 'transport.dtmf.sent';
    client_event_id?: string;
  }

  export interface TransportRinging {
    event_id: string;
    session_id: string;
    type: 'transport.ringing';
  }

  export interface TransportAnswered {
    event_id: string;
    session_id: string;
    type: 'transport.answered';
  }

  export interface TransportFailed {
    error: TransportFailed.Error;
    event_id: string;
    session_id: string;
    type: 'transport.failed';
  }

  export namespace TransportFailed {
    export interface Error {
      code: string;
      message: string;
      type: 'call_error';
      param?: string;
    }
  }
}

/** @public */
export interface SessionCloseEvent {
  type: 'session.close';
  event_id?: string | null;
}

/** @public */
export interface SessionClosedEvent {
  event_id: string;
  reason: 'close_requested' | 'expired' | 'content' | 'remote_hangup' | 'connection_lost';
  session: SessionResource;
  type: 'session.closed';
  usage: SessionUsage;
  client_event_id?: string;
}

/** @public */
export interface SessionStartEvent {
  session: SessionConfig;
  type: 'session.start';
  event_id?: string | null;
}

/** @public */
export interface SessionStartedEvent {
  event_id: string;
  session: SessionResource;
  type: 'session.started';
  client_event_id?: string;
}

/** @public */
export interface SessionUpdateEvent {
  session: SessionUpdateConfig;
  type: 'session.update';
  event_id?: string | null;
}

/** @public */
export interface SessionUpdatedEvent {
  event_id: string;
  session: SessionResource;
  type: 'session.updated';
  client_event_id?: string;
}

/** @public */
export interface SessionUsageUpdatedEvent {
  event_id: string;
  type: 'session.usage.updated';
  usage: SessionUsage;
  client_event_id?: string;
  context_window?: SessionUsageUpdatedEvent.ContextWindow;
}

export declare namespace SessionUsageUpdatedEvent {
  export interface ContextWindow {
    usage_ratio: number;
  }
}

/** @public */
export interface ThinkingAppendEvent {
  content: string;
  delegation_id: string | null;
  type: 'session.thinking.append';
  event_id?: string | null;
}

/** @public */
export interface ThinkingAppendedEvent {
  end_ms: number;
  event_id: string;
  start_ms: number;
  type: 'session.thinking.appended';
  client_event_id?: string;
}
