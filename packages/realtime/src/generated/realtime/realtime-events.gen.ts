// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import type {
  AudioTranscription,
  ConversationItemInputAudioTranscriptionSegment,
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
  RealtimeTranslationSession,
  RealtimeTranslationSessionUpdateRequest,
} from './realtime-sessions.gen.js';
import type {
  ConversationItem,
  ConversationItemAdded,
  ConversationItemDone,
  InputAudioBufferTimeoutTriggered,
  LogProbProperties,
  McpListToolsCompleted,
  McpListToolsFailed,
  McpListToolsInProgress,
  RealtimeError,
  RealtimeResponse,
  RealtimeResponseCreateParams,
  ResponseMcpCallArgumentsDelta,
  ResponseMcpCallArgumentsDone,
  ResponseMcpCallCompleted,
  ResponseMcpCallFailed,
  ResponseMcpCallInProgress,
} from './realtime.gen.js';

/** @public */
export interface ConversationCreatedEvent {
  event_id: string;
  type: 'conversation.created';
  conversation: ConversationCreatedEvent.Conversation;
}

export declare namespace ConversationCreatedEvent {
  export interface Conversation {
    id?: string;
    object?: 'realtime.conversation';
  }
}

/** @public */
export interface ConversationItemCreateEvent {
  type: 'conversation.item.create';
  item: ConversationItem;
  /** At most 512 characters. */
  event_id?: string;
  previous_item_id?: string;
}

/** @public */
export interface ConversationItemCreatedEvent {
  event_id: string;
  type: 'conversation.item.created';
  item: ConversationItem;
  previous_item_id?: string | null;
}

/** @public */
export interface ConversationItemDeleteEvent {
  type: 'conversation.item.delete';
  item_id: string;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface ConversationItemDeletedEvent {
  event_id: string;
  type: 'conversation.item.deleted';
  item_id: string;
}

/** @public */
export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.completed';
  item_id: string;
  content_index: number;
  transcript: string;
  usage:
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration;
  languages?: Array<ConversationItemInputAudioTranscriptionCompletedEvent.Language>;
  logprobs?: Array<LogProbProperties> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  /** A language heard in the audio. */
  export interface Language {
    /** Code of the language. */
    code: string;
  }

  /** What a request costs where audio is billed by tokens. */
  export interface TranscriptTextUsageTokens {
    /** Always `tokens`. */
    type: 'tokens';
    /** Input tokens billed. */
    input_tokens: number;
    /** Tokens generated. */
    output_tokens: number;
    /** Input and output together, tokens. */
    total_tokens: number;
    /** Input tokens by kind. */
    input_token_details?: ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails;
  }

  export namespace TranscriptTextUsageTokens {
    /** Input tokens by kind. */
    export interface InputTokenDetails {
      /** Text tokens of the input. */
      text_tokens?: number;
      /** Audio tokens of the input. */
      audio_tokens?: number;
    }
  }

  /** What a request costs where audio is billed by length. */
  export interface TranscriptTextUsageDuration {
    /** Always `duration`. */
    type: 'duration';
    /** Length of the audio, seconds. */
    seconds: number;
  }
}

/** @public */
export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.delta';
  item_id: string;
  content_index?: number;
  delta?: string;
  logprobs?: Array<LogProbProperties> | null;
}

/** @public */
export interface ConversationItemInputAudioTranscriptionFailedEvent {
  event_id: string;
  type: 'conversation.item.input_audio_transcription.failed';
  item_id: string;
  content_index: number;
  error: ConversationItemInputAudioTranscriptionFailedEvent.Error;
}

export declare namespace ConversationItemInputAudioTranscriptionFailedEvent {
  export interface Error {
    type?: string;
    code?: string;
    message?: string;
    param?: string;
  }
}

/** @public */
export interface ConversationItemRetrieveEvent {
  type: 'conversation.item.retrieve';
  item_id: string;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface ConversationItemTruncateEvent {
  type: 'conversation.item.truncate';
  item_id: string;
  content_index: number;
  audio_end_ms: number;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface ConversationItemTruncatedEvent {
  event_id: string;
  type: 'conversation.item.truncated';
  item_id: string;
  content_index: number;
  audio_end_ms: number;
}

/** @public */
export interface InputAudioBufferAppendEvent {
  type: 'input_audio_buffer.append';
  audio: string;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface InputAudioBufferClearEvent {
  type: 'input_audio_buffer.clear';
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface InputAudioBufferClearedEvent {
  event_id: string;
  type: 'input_audio_buffer.cleared';
}

/** @public */
export interface InputAudioBufferCommitEvent {
  type: 'input_audio_buffer.commit';
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface InputAudioBufferCommittedEvent {
  event_id: string;
  type: 'input_audio_buffer.committed';
  item_id: string;
  previous_item_id?: string | null;
}

/** @public */
export interface InputAudioBufferDtmfEventReceivedEvent {
  type: 'input_audio_buffer.dtmf_event_received';
  event: string;
  received_at: number;
}

/** @public */
export interface InputAudioBufferSpeechStartedEvent {
  event_id: string;
  type: 'input_audio_buffer.speech_started';
  audio_start_ms: number;
  item_id: string;
}

/** @public */
export interface InputAudioBufferSpeechStoppedEvent {
  event_id: string;
  type: 'input_audio_buffer.speech_stopped';
  audio_end_ms: number;
  item_id: string;
}

/** @public */
export interface OutputAudioBufferClearEvent {
  type: 'output_audio_buffer.clear';
  event_id?: string;
}

/** @public */
export interface RateLimitsUpdatedEvent {
  event_id: string;
  type: 'rate_limits.updated';
  rate_limits: Array<RateLimitsUpdatedEvent.RateLimit>;
}

export declare namespace RateLimitsUpdatedEvent {
  export interface RateLimit {
    name?: 'requests' | 'tokens';
    limit?: number;
    remaining?: number;
    reset_seconds?: number;
  }
}

/** @public */
export type RealtimeClientEvent =
  | ConversationItemCreateEvent
  | ConversationItemDeleteEvent
  | ConversationItemRetrieveEvent
  | ConversationItemTruncateEvent
  | InputAudioBufferAppendEvent
  | InputAudioBufferClearEvent
  | OutputAudioBufferClearEvent
  | InputAudioBufferCommitEvent
  | ResponseCancelEvent
  | ResponseCreateEvent
  | SessionUpdateEvent;

/** @public */
export interface RealtimeErrorEvent {
  event_id: string;
  type: 'error';
  error: RealtimeError;
}

/** @public */
export type RealtimeServerEvent =
  | ConversationCreatedEvent
  | ConversationItemCreatedEvent
  | ConversationItemDeletedEvent
  | ConversationItemInputAudioTranscriptionCompletedEvent
  | ConversationItemInputAudioTranscriptionDeltaEvent
  | ConversationItemInputAudioTranscriptionFailedEvent
  | RealtimeServerEvent.ConversationItemRetrieved
  | ConversationItemTruncatedEvent
  | RealtimeErrorEvent
  | InputAudioBufferClearedEvent
  | InputAudioBufferCommittedEvent
  | InputAudioBufferDtmfEventReceivedEvent
  | InputAudioBufferSpeechStartedEvent
  | InputAudioBufferSpeechStoppedEvent
  | RateLimitsUpdatedEvent
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseDoneEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | SessionCreatedEvent
  | SessionUpdatedEvent
  | RealtimeServerEvent.OutputAudioBufferStarted
  | RealtimeServerEvent.OutputAudioBufferStopped
  | RealtimeServerEvent.OutputAudioBufferCleared
  | ConversationItemAdded
  | ConversationItemDone
  | InputAudioBufferTimeoutTriggered
  | ConversationItemInputAudioTranscriptionSegment
  | McpListToolsInProgress
  | McpListToolsCompleted
  | McpListToolsFailed
  | ResponseMcpCallArgumentsDelta
  | ResponseMcpCallArgumentsDone
  | ResponseMcpCallInProgress
  | ResponseMcpCallCompleted
  | ResponseMcpCallFailed;

export declare namespace RealtimeServerEvent {
  /** The item that the client asked for. */
  export interface ConversationItemRetrieved {
    /** ID of the event. */
    event_id: string;
    /** Always `conversation.item.retrieved`. */
    type: 'conversation.item.retrieved';
    /** The item. */
    item: ConversationItem;
  }

  /** Audio begins to play. WebRTC and SIP only. */
  export interface OutputAudioBufferStarted {
    /** ID of the event. */
    event_id: string;
    /** Always `output_audio_buffer.started`. */
    type: 'output_audio_buffer.started';
    /** ID of the response. */
    response_id: string;
  }

  /** All audio of a response was played. WebRTC and SIP only. */
  export interface OutputAudioBufferStopped {
    /** ID of the event. */
    event_id: string;
    /** Always `output_audio_buffer.stopped`. */
    type: 'output_audio_buffer.stopped';
    /** ID of the response. */
    response_id: string;
  }

  /** Playback was cut off, by the user speaking or by the client. WebRTC and SIP only. */
  export interface OutputAudioBufferCleared {
    /** ID of the event. */
    event_id: string;
    /** Always `output_audio_buffer.cleared`. */
    type: 'output_audio_buffer.cleared';
    /** ID of the response. */
    response_id: string;
  }
}

/** @public */
export type RealtimeTranslationClientEvent =
  | RealtimeTranslationSessionUpdateEvent
  | RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeTranslationSessionCloseEvent;

/** @public */
export interface RealtimeTranslationInputAudioBufferAppendEvent {
  type: 'session.input_audio_buffer.append';
  audio: string;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface RealtimeTranslationInputTranscriptDeltaEvent {
  event_id: string;
  type: 'session.input_transcript.delta';
  delta: string;
  elapsed_ms?: number | null;
}

/** @public */
export interface RealtimeTranslationOutputAudioDeltaEvent {
  event_id: string;
  type: 'session.output_audio.delta';
  delta: string;
  /** Default: `24000`. */
  sample_rate?: number;
  /** Default: `1`. */
  channels?: number;
  format?: 'pcm16';
  elapsed_ms?: number | null;
}

/** @public */
export interface RealtimeTranslationOutputTranscriptDeltaEvent {
  event_id: string;
  type: 'session.output_transcript.delta';
  delta: string;
  elapsed_ms?: number | null;
}

/** @public */
export type RealtimeTranslationServerEvent =
  | RealtimeErrorEvent
  | RealtimeTranslationSessionCreatedEvent
  | RealtimeTranslationSessionUpdatedEvent
  | RealtimeTranslationSessionClosedEvent
  | RealtimeTranslationInputTranscriptDeltaEvent
  | RealtimeTranslationOutputTranscriptDeltaEvent
  | RealtimeTranslationOutputAudioDeltaEvent;

/** @public */
export interface RealtimeTranslationSessionCloseEvent {
  type: 'session.close';
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface RealtimeTranslationSessionClosedEvent {
  event_id: string;
  type: 'session.closed';
}

/** @public */
export interface RealtimeTranslationSessionCreatedEvent {
  event_id: string;
  type: 'session.created';
  session: RealtimeTranslationSession;
}

/** @public */
export interface RealtimeTranslationSessionUpdateEvent {
  type: 'session.update';
  session: RealtimeTranslationSessionUpdateRequest;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface RealtimeTranslationSessionUpdatedEvent {
  event_id: string;
  type: 'session.updated';
  session: RealtimeTranslationSession;
}

/** @public */
export interface ResponseAudioDeltaEvent {
  event_id: string;
  type: 'response.output_audio.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

/** @public */
export interface ResponseAudioDoneEvent {
  event_id: string;
  type: 'response.output_audio.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
}

/** @public */
export interface ResponseAudioTranscriptDeltaEvent {
  event_id: string;
  type: 'response.output_audio_transcript.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

/** @public */
export interface ResponseAudioTranscriptDoneEvent {
  event_id: string;
  type: 'response.output_audio_transcript.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  transcript: string;
}

/** @public */
export interface ResponseCancelEvent {
  type: 'response.cancel';
  /** At most 512 characters. */
  event_id?: string;
  response_id?: string;
}

/** @public */
export interface ResponseContentPartAddedEvent {
  event_id: string;
  type: 'response.content_part.added';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  part: ResponseContentPartAddedEvent.Part;
}

export declare namespace ResponseContentPartAddedEvent {
  export interface Part {
    type?: 'audio' | 'text';
    text?: string;
    audio?: string;
    transcript?: string;
  }
}

/** @public */
export interface ResponseContentPartDoneEvent {
  event_id: string;
  type: 'response.content_part.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  part: ResponseContentPartDoneEvent.Part;
}

export declare namespace ResponseContentPartDoneEvent {
  export interface Part {
    type?: 'audio' | 'text';
    text?: string;
    audio?: string;
    transcript?: string;
  }
}

/** @public */
export interface ResponseCreateEvent {
  type: 'response.create';
  /** At most 512 characters. */
  event_id?: string;
  response?: RealtimeResponseCreateParams;
}

/** @public */
export interface ResponseCreatedEvent {
  event_id: string;
  type: 'response.created';
  response: RealtimeResponse;
}

/** @public */
export interface ResponseDoneEvent {
  event_id: string;
  type: 'response.done';
  response: RealtimeResponse;
}

/** @public */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  event_id: string;
  type: 'response.function_call_arguments.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  call_id: string;
  delta: string;
}

/** @public */
export interface ResponseFunctionCallArgumentsDoneEvent {
  event_id: string;
  type: 'response.function_call_arguments.done';
  response_id: string;
  item_id: string;
  output_index: number;
  call_id: string;
  name: string;
  arguments: string;
}

/** @public */
export interface ResponseOutputItemAddedEvent {
  event_id: string;
  type: 'response.output_item.added';
  response_id: string;
  output_index: number;
  item: ConversationItem;
}

/** @public */
export interface ResponseOutputItemDoneEvent {
  event_id: string;
  type: 'response.output_item.done';
  response_id: string;
  output_index: number;
  item: ConversationItem;
}

/** @public */
export interface ResponseTextDeltaEvent {
  event_id: string;
  type: 'response.output_text.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

/** @public */
export interface ResponseTextDoneEvent {
  event_id: string;
  type: 'response.output_text.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  text: string;
}

/** @public */
export interface SessionCreatedEvent {
  event_id: string;
  type: 'session.created';
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
}

/** @public */
export interface SessionUpdateEvent {
  type: 'session.update';
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  /** At most 512 characters. */
  event_id?: string;
}

/** @public */
export interface SessionUpdatedEvent {
  event_id: string;
  type: 'session.updated';
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
}

/** @public */
export interface TranscriptionSessionUpdatedEvent {
  event_id: string;
  type: 'transcription_session.updated';
  session: TranscriptionSessionUpdatedEvent.Session;
}

export declare namespace TranscriptionSessionUpdatedEvent {
  /** Settings in effect of a transcription session of the beta interface. */
  export interface Session {
    /** Short-lived key for client apps; only present when the session was made by REST. */
    client_secret: TranscriptionSessionUpdatedEvent.Session.ClientSecret;
    /** What the model answers with: `text`, `audio` or both. `["text"]` turns audio off. */
    modalities?: Array<'text' | 'audio'>;
    /**
     * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
     * `g711_alaw`. Default `pcm16`.
     */
    input_audio_format?: string;
    /**
     * Transcription of the audio that comes in; null turns it off. A separate model transcribes, so
     * the text is a rough guide only.
     */
    input_audio_transcription?: AudioTranscription;
    /** How the end of the user's turn is found; null leaves that to the client. */
    turn_detection?: TranscriptionSessionUpdatedEvent.Session.TurnDetection;
  }

  export namespace Session {
    /** Short-lived key for client apps; only present when the session was made by REST. */
    export interface ClientSecret {
      /** The key. Safe to hand to a browser or mobile app, unlike an API key. */
      value: string;
      /** Time at which the key expires, Unix seconds; one minute after it was made. */
      expires_at: number;
    }

    /** How the end of the user's turn is found; null leaves that to the client. */
    export interface TurnDetection {
      /** Only `server_vad`: speech is told from silence by volume. */
      type?: string;
      /** Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. */
      threshold?: number;
      /** Audio kept from before speech was noticed, milliseconds. Default 300. */
      prefix_padding_ms?: number;
      /**
       * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut in
       * on pauses.
       */
      silence_duration_ms?: number;
    }
  }
}
