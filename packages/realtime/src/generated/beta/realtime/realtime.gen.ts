// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { APIResource, type Metadata } from '@oai/core';
import type { ResponsePrompt } from '@oai/responses';
import type { NoiseReductionType, RealtimeTruncation } from '../../realtime/realtime.gen.js';
import {
  type Session,
  type SessionCreateParams,
  type SessionCreateResponse,
  Sessions,
} from './sessions.gen.js';
import {
  type TranscriptionSession,
  type TranscriptionSessionCreateParams,
  TranscriptionSessions,
} from './transcription-sessions.gen.js';

/** @public */
export class Realtime extends APIResource {
  sessions: Sessions = new Sessions(this._client);
  transcriptionSessions: TranscriptionSessions = new TranscriptionSessions(this._client);
}

Realtime.Sessions = Sessions;
Realtime.TranscriptionSessions = TranscriptionSessions;

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
  logprobs?: Array<ConversationItemInputAudioTranscriptionCompletedEvent.Logprob> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  /** A language heard in the audio. */
  export interface Language {
    /** Code of the language. */
    code: string;
  }

  /** Log probability of a token. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: Array<number>;
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
  logprobs?: Array<ConversationItemInputAudioTranscriptionDeltaEvent.Logprob> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionDeltaEvent {
  /** Log probability of a token. */
  export interface Logprob {
    /** The token. */
    token: string;
    /** Its natural-log probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: Array<number>;
  }
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
  event_id?: string;
}

/** @public */
export interface ConversationItemTruncateEvent {
  type: 'conversation.item.truncate';
  item_id: string;
  content_index: number;
  audio_end_ms: number;
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
export interface ErrorEvent {
  event_id: string;
  type: 'error';
  error: ErrorEvent.Error;
}

export declare namespace ErrorEvent {
  export interface Error {
    type: string;
    message: string;
    code?: string | null;
    param?: string | null;
    event_id?: string | null;
  }
}

/** @public */
export interface InputAudioBufferAppendEvent {
  type: 'input_audio_buffer.append';
  audio: string;
  event_id?: string;
}

/** @public */
export interface InputAudioBufferClearEvent {
  type: 'input_audio_buffer.clear';
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
export interface RealtimeResponse {
  id?: string;
  object?: 'realtime.response';
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress';
  status_details?: RealtimeResponseStatus;
  output?: Array<ConversationItem>;
  metadata?: Metadata | null;
  usage?: RealtimeResponseUsage;
  conversation_id?: string;
  voice?:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar';
  modalities?: Array<'text' | 'audio'>;
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  temperature?: number;
  max_output_tokens?: number | 'inf';
}

/** @public */
export interface RealtimeResponseStatus {
  type?: 'completed' | 'cancelled' | 'failed' | 'incomplete';
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter';
  error?: RealtimeResponseStatus.Error;
}

export declare namespace RealtimeResponseStatus {
  export interface Error {
    type?: string;
    code?: string;
  }
}

/** @public */
export interface RealtimeResponseUsage {
  total_tokens?: number;
  input_tokens?: number;
  output_tokens?: number;
  input_token_details?: RealtimeResponseUsage.InputTokenDetails;
  output_token_details?: RealtimeResponseUsage.OutputTokenDetails;
}

export declare namespace RealtimeResponseUsage {
  export interface InputTokenDetails {
    cached_tokens?: number;
    text_tokens?: number;
    image_tokens?: number;
    audio_tokens?: number;
    cached_tokens_details?: RealtimeResponseUsage.InputTokenDetails.CachedTokensDetails;
  }

  export namespace InputTokenDetails {
    export interface CachedTokensDetails {
      text_tokens?: number;
      image_tokens?: number;
      audio_tokens?: number;
    }
  }

  export interface OutputTokenDetails {
    text_tokens?: number;
    audio_tokens?: number;
  }
}

/** @public */
export interface ResponseAudioDeltaEvent {
  event_id: string;
  type: 'response.audio.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

/** @public */
export interface ResponseAudioDoneEvent {
  event_id: string;
  type: 'response.audio.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
}

/** @public */
export interface ResponseAudioTranscriptDeltaEvent {
  event_id: string;
  type: 'response.audio_transcript.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

/** @public */
export interface ResponseAudioTranscriptDoneEvent {
  event_id: string;
  type: 'response.audio_transcript.done';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  transcript: string;
}

/** @public */
export interface ResponseCancelEvent {
  type: 'response.cancel';
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
  event_id?: string;
  response?: ResponseCreateEvent.Response;
}

export declare namespace ResponseCreateEvent {
  /** Settings of one response; they override those of the session. Beta interface. */
  export interface Response {
    /** What the model answers with: `text`, `audio` or both. `["text"]` turns audio off. */
    modalities?: Array<'text' | 'audio'>;
    /**
     * System message put before every model call; may steer content as well as the way of speaking.
     */
    instructions?: string;
    /** Voice of the model, built in or custom. Fixed once the model has spoken. */
    voice?:
      | (string & {})
      | 'alloy'
      | 'ash'
      | 'ballad'
      | 'coral'
      | 'echo'
      | 'sage'
      | 'shimmer'
      | 'verse'
      | 'marin'
      | 'cedar'
      | ResponseCreateEvent.Response.Voice;
    /**
     * Format of the audio that goes out: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`. Default
     * `pcm16`.
     */
    output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
    /** Functions and MCP servers that the model may use. */
    tools?: Array<ResponseCreateEvent.Response.Tool>;
    /**
     * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
     * `auto`.
     */
    tool_choice?: string;
    /** Sampling temperature, 0.6 to 1.2. Default 0.8, which suits audio models best. */
    temperature?: number;
    /**
     * Upper bound on tokens of a response, tool calls included: 1 to 4096, or `inf`. Default `inf`.
     */
    max_output_tokens?: number | 'inf';
    /** `auto` adds the response to the default conversation, `none` to none. Default `auto`. */
    conversation?: (string & {}) | 'auto' | 'none';
    /** Up to 16 string pairs. Keys hold at most 64 characters, values at most 512. */
    metadata?: Metadata | null;
    /** Stored prompt template to use. */
    prompt?: ResponsePrompt | null;
    /**
     * Items to answer in place of the default conversation; may refer to earlier items by ID. An
     * empty list means an empty context.
     */
    input?: Array<ConversationItemWithReference>;
    max_response_output_tokens?: number | 'inf';
  }

  export namespace Response {
    /** A built-in voice by name, or a custom voice by its identifier. */
    export interface Voice {
      /** Identifier of a custom voice, such as `voice_1234`. */
      id: string;
    }

    /** Functions and MCP servers that the model may use. */
    export interface Tool {
      /** Always `function`. */
      type?: 'function';
      /** Name of the function. */
      name?: string;
      /**
       * What the function does, when to call it, and what to tell the user meanwhile; the model
       * reads it.
       */
      description?: string;
      /** JSON Schema of the arguments. */
      parameters?: unknown;
    }
  }
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
  type: 'response.text.delta';
  response_id: string;
  item_id: string;
  output_index: number;
  content_index: number;
  delta: string;
}

/** @public */
export interface ResponseTextDoneEvent {
  event_id: string;
  type: 'response.text.done';
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
  session: Session;
}

/** @public */
export interface SessionUpdateEvent {
  type: 'session.update';
  session: SessionUpdateEvent.Session;
  event_id?: string;
}

export declare namespace SessionUpdateEvent {
  /** Settings of a session of the beta interface, with a key that expires after one minute. */
  export interface Session {
    /** Short-lived key for client apps. */
    client_secret?: SessionUpdateEvent.Session.ClientSecret;
    /** What the model answers with: `text`, `audio` or both. `["text"]` turns audio off. */
    modalities?: Array<'text' | 'audio'>;
    /**
     * System message put before every model call; may steer content as well as the way of speaking.
     */
    instructions?: string;
    /** Voice of the model, built in or custom. Fixed once the model has spoken. */
    voice?:
      | (string & {})
      | 'alloy'
      | 'ash'
      | 'ballad'
      | 'coral'
      | 'echo'
      | 'sage'
      | 'shimmer'
      | 'verse'
      | 'marin'
      | 'cedar'
      | SessionUpdateEvent.Session.Voice;
    /**
     * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
     * `g711_alaw`. Default `pcm16`.
     */
    input_audio_format?: string;
    /**
     * Format of the audio that goes out: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`. Default
     * `pcm16`.
     */
    output_audio_format?: string;
    /**
     * Transcription of the audio that comes in; null turns it off. A separate model transcribes, so
     * the text is a rough guide only.
     */
    input_audio_transcription?: SessionUpdateEvent.Session.InputAudioTranscription;
    /** Speed of speech, 0.25 to 1.5. Default 1. Can only change between turns. */
    speed?: number;
    /**
     * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
     * once turned on.
     */
    tracing?: 'auto' | SessionUpdateEvent.Session.TracingConfiguration;
    /** How the end of the user's turn is found; null leaves that to the client. */
    turn_detection?: SessionUpdateEvent.Session.TurnDetection;
    /** Functions and MCP servers that the model may use. */
    tools?: Array<SessionUpdateEvent.Session.Tool>;
    /**
     * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
     * `auto`.
     */
    tool_choice?: string;
    /** Sampling temperature, 0.6 to 1.2. Default 0.8, which suits audio models best. */
    temperature?: number;
    /**
     * Upper bound on tokens of a response, tool calls included: 1 to 4096, or `inf`. Default `inf`.
     */
    max_response_output_tokens?: number | 'inf';
    /** What happens when the conversation outgrows the model's input limit. */
    truncation?: RealtimeTruncation;
    /** Stored prompt template to use. */
    prompt?: ResponsePrompt | null;
    input_audio_noise_reduction?: SessionUpdateEvent.Session.InputAudioNoiseReduction;
    model?: string;
  }

  export namespace Session {
    /** Short-lived key for client apps. */
    export interface ClientSecret {
      /** The key. Safe to hand to a browser or mobile app, unlike an API key. */
      value?: string;
      /** Time at which the key expires, Unix seconds; one minute after it was made. */
      expires_at?: number;
      expires_after?: SessionUpdateEvent.Session.ClientSecret.ExpiresAfter;
    }

    export namespace ClientSecret {
      export type ExpiresAfter = { anchor: 'created_at'; seconds?: number };
    }

    /** A built-in voice by name, or a custom voice by its identifier. */
    export interface Voice {
      /** Identifier of a custom voice, such as `voice_1234`. */
      id: string;
    }

    /**
     * Transcription of the audio that comes in; null turns it off. A separate model transcribes, so
     * the text is a rough guide only.
     */
    export interface InputAudioTranscription {
      /** Model that transcribes. */
      model?: string;
      language?: string;
      prompt?: string;
    }

    /**
     * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
     * once turned on.
     */
    export interface TracingConfiguration {
      /** Name of the trace. */
      workflow_name?: string;
      /** ID that groups traces for filtering. */
      group_id?: string;
      /** Metadata of the trace for filtering. */
      metadata?: unknown;
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
      create_response?: boolean;
      interrupt_response?: boolean;
      eagerness?: 'low' | 'medium' | 'high' | 'auto';
    }

    /** Functions and MCP servers that the model may use. */
    export interface Tool {
      /** Always `function`. */
      type?: 'function';
      /** Name of the function. */
      name?: string;
      /**
       * What the function does, when to call it, and what to tell the user meanwhile; the model
       * reads it.
       */
      description?: string;
      /** JSON Schema of the arguments. */
      parameters?: unknown;
    }

    export type InputAudioNoiseReduction = { type?: 'near_field' | 'far_field' };
  }
}

/** @public */
export interface SessionUpdatedEvent {
  event_id: string;
  type: 'session.updated';
  session: Session;
}

/** @public */
export interface TranscriptionSessionUpdate {
  type: 'transcription_session.update';
  session: TranscriptionSessionUpdate.Session;
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  /** Settings of a transcription session of the beta interface. */
  export interface Session {
    /** How the end of the user's turn is found; null leaves that to the client. */
    turn_detection?: TranscriptionSessionUpdate.Session.TurnDetection;
    /** Noise filter ahead of turn detection and model; null turns it off. */
    input_audio_noise_reduction?: TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;
    /**
     * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
     * `g711_alaw`. Default `pcm16`.
     */
    input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
    /** Model, language and prompt of the transcription. */
    input_audio_transcription?: TranscriptionSessionUpdate.Session.InputAudioTranscription;
    /**
     * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
     * of transcripts.
     */
    include?: Array<string>;
    client_secret?: TranscriptionSessionUpdate.Session.ClientSecret;
    modalities?: Array<'text' | 'audio'>;
  }

  export namespace Session {
    /** How the end of the user's turn is found; null leaves that to the client. */
    export interface TurnDetection {
      /** Only `server_vad`: speech is told from silence by volume. */
      type?: 'server_vad' | 'semantic_vad';
      /** Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. */
      threshold?: number;
      /** Audio kept from before speech was noticed, milliseconds. Default 300. */
      prefix_padding_ms?: number;
      /**
       * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut in
       * on pauses.
       */
      silence_duration_ms?: number;
      create_response?: boolean;
      interrupt_response?: boolean;
      eagerness?: 'low' | 'medium' | 'high' | 'auto';
    }

    /** Noise filter ahead of turn detection and model; null turns it off. */
    export interface InputAudioNoiseReduction {
      /**
       * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
       * rooms.
       */
      type?: NoiseReductionType;
    }

    /** Settings of the transcription of incoming audio. */
    export interface InputAudioTranscription {
      /**
       * Model that transcribes, such as `gpt-4o-transcribe`; `gpt-4o-transcribe-diarize` tells
       * speakers apart.
       */
      model?:
        | (string & {})
        | 'whisper-1'
        | 'gpt-transcribe'
        | 'gpt-live-transcribe'
        | 'gpt-4o-mini-transcribe'
        | 'gpt-4o-mini-transcribe-2025-12-15'
        | 'gpt-4o-transcribe'
        | 'gpt-4o-transcribe-diarize'
        | 'gpt-realtime-whisper';
      /** Language of the audio, ISO 639-1, such as `en`. Makes the result better and faster. */
      language?: string;
      /**
       * Languages to expect, ISO 639-1, at least one; for `gpt-transcribe` and
       * `gpt-live-transcribe`.
       */
      languages?: Array<string>;
      /** Words and phrases to expect; for `gpt-transcribe` and `gpt-live-transcribe`. */
      keywords?: Array<string>;
      /**
       * Text that guides style or spelling: keywords for `whisper-1`, free text for
       * `gpt-4o-transcribe` models. Not for `gpt-realtime-whisper`.
       */
      prompt?: string;
      /**
       * How long to wait for context before text is sent, `minimal` to `xhigh`; later text is more
       * accurate. For `gpt-realtime-whisper` only.
       */
      delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';
    }

    export type ClientSecret = { expires_at?: TranscriptionSessionUpdate.Session.ClientSecret.ExpiresAt };

    export namespace ClientSecret {
      export type ExpiresAt = { anchor?: 'created_at'; seconds?: number };
    }
  }
}

/** @public */
export interface TranscriptionSessionUpdatedEvent {
  event_id: string;
  type: 'transcription_session.updated';
  session: TranscriptionSession;
}

/** @public */
export type ConversationItem = { id?: string; arguments?: string; call_id?: string; content?: Array<ConversationItemContent>; name?: string; object?: 'realtime.item'; output?: string; role?: 'user' | 'assistant' | 'system'; status?: 'completed' | 'incomplete' | 'in_progress'; type?: 'message' | 'function_call' | 'function_call_output' };

/** @public */
export type ConversationItemWithReference = { id?: string; arguments?: string; call_id?: string; content?: Array<ConversationItemWithReference.Content>; name?: string; object?: 'realtime.item'; output?: string; role?: 'user' | 'assistant' | 'system'; status?: 'completed' | 'incomplete' | 'in_progress'; type?: 'message' | 'function_call' | 'function_call_output' | 'item_reference' };

export declare namespace ConversationItemWithReference {
  export type Content = { id?: string; audio?: string; text?: string; transcript?: string; type?: 'input_text' | 'input_audio' | 'item_reference' | 'text' };
}

/** @public */
export type ConversationItemContent = { id?: string; audio?: string; text?: string; transcript?: string; type?: 'input_text' | 'input_audio' | 'item_reference' | 'text' | 'audio' };

/** @public */
export type RealtimeClientEvent = ConversationItemCreateEvent | ConversationItemDeleteEvent | ConversationItemRetrieveEvent | ConversationItemTruncateEvent | InputAudioBufferAppendEvent | InputAudioBufferClearEvent | RealtimeClientEvent.OutputAudioBufferClear | InputAudioBufferCommitEvent | ResponseCancelEvent | ResponseCreateEvent | SessionUpdateEvent | TranscriptionSessionUpdate;

export declare namespace RealtimeClientEvent {
  export type OutputAudioBufferClear = { type: 'output_audio_buffer.clear'; event_id?: string };
}

/** @public */
export type RealtimeServerEvent = ConversationCreatedEvent | ConversationItemCreatedEvent | ConversationItemDeletedEvent | ConversationItemInputAudioTranscriptionCompletedEvent | ConversationItemInputAudioTranscriptionDeltaEvent | ConversationItemInputAudioTranscriptionFailedEvent | RealtimeServerEvent.ConversationItemRetrieved | ConversationItemTruncatedEvent | ErrorEvent | InputAudioBufferClearedEvent | InputAudioBufferCommittedEvent | InputAudioBufferSpeechStartedEvent | InputAudioBufferSpeechStoppedEvent | RateLimitsUpdatedEvent | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseContentPartAddedEvent | ResponseContentPartDoneEvent | ResponseCreatedEvent | ResponseDoneEvent | ResponseFunctionCallArgumentsDeltaEvent | ResponseFunctionCallArgumentsDoneEvent | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | SessionCreatedEvent | SessionUpdatedEvent | TranscriptionSessionUpdatedEvent | RealtimeServerEvent.OutputAudioBufferStarted | RealtimeServerEvent.OutputAudioBufferStopped | RealtimeServerEvent.OutputAudioBufferCleared;

export declare namespace RealtimeServerEvent {
  export type ConversationItemRetrieved = { event_id: string; item: ConversationItem; type: 'conversation.item.retrieved' };

  export type OutputAudioBufferStarted = { event_id: string; response_id: string; type: 'output_audio_buffer.started' };

  export type OutputAudioBufferStopped = { event_id: string; response_id: string; type: 'output_audio_buffer.stopped' };

  export type OutputAudioBufferCleared = { event_id: string; response_id: string; type: 'output_audio_buffer.cleared' };
}

export declare namespace Realtime {
  export {
    type ConversationCreatedEvent as ConversationCreatedEvent,
    type ConversationItemCreateEvent as ConversationItemCreateEvent,
    type ConversationItemCreatedEvent as ConversationItemCreatedEvent,
    type ConversationItemDeleteEvent as ConversationItemDeleteEvent,
    type ConversationItemDeletedEvent as ConversationItemDeletedEvent,
    type ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEvent,
    type ConversationItemInputAudioTranscriptionDeltaEvent as ConversationItemInputAudioTranscriptionDeltaEvent,
    type ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEvent,
    type ConversationItemRetrieveEvent as ConversationItemRetrieveEvent,
    type ConversationItemTruncateEvent as ConversationItemTruncateEvent,
    type ConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    type ErrorEvent as ErrorEvent,
    type InputAudioBufferAppendEvent as InputAudioBufferAppendEvent,
    type InputAudioBufferClearEvent as InputAudioBufferClearEvent,
    type InputAudioBufferClearedEvent as InputAudioBufferClearedEvent,
    type InputAudioBufferCommitEvent as InputAudioBufferCommitEvent,
    type InputAudioBufferCommittedEvent as InputAudioBufferCommittedEvent,
    type InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEvent,
    type InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEvent,
    type RateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
    type RealtimeResponse as RealtimeResponse,
    type RealtimeResponseStatus as RealtimeResponseStatus,
    type RealtimeResponseUsage as RealtimeResponseUsage,
    type ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    type ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    type ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    type ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    type ResponseCancelEvent as ResponseCancelEvent,
    type ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    type ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    type ResponseCreateEvent as ResponseCreateEvent,
    type ResponseCreatedEvent as ResponseCreatedEvent,
    type ResponseDoneEvent as ResponseDoneEvent,
    type ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    type ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    type ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    type ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    type ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    type ResponseTextDoneEvent as ResponseTextDoneEvent,
    type SessionCreatedEvent as SessionCreatedEvent,
    type SessionUpdateEvent as SessionUpdateEvent,
    type SessionUpdatedEvent as SessionUpdatedEvent,
    type TranscriptionSessionUpdate as TranscriptionSessionUpdate,
    type TranscriptionSessionUpdatedEvent as TranscriptionSessionUpdatedEvent,
    type ConversationItem as ConversationItem,
    type ConversationItemWithReference as ConversationItemWithReference,
    type ConversationItemContent as ConversationItemContent,
    type RealtimeClientEvent as RealtimeClientEvent,
    type RealtimeServerEvent as RealtimeServerEvent,
  };

  export {
    Sessions as Sessions,
    type Session as Session,
    type SessionCreateResponse as SessionCreateResponse,
    type SessionCreateParams as SessionCreateParams,
  };

  export {
    TranscriptionSessions as TranscriptionSessions,
    type TranscriptionSession as TranscriptionSession,
    type TranscriptionSessionCreateParams as TranscriptionSessionCreateParams,
  };
}
