// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource, type Metadata } from '@oai/core';
import type { ResponsePrompt } from '@oai/responses';
import type {
  ConversationCreatedEvent as ConversationCreatedEventModel,
  ConversationItemDeleteEvent as ConversationItemDeleteEventModel,
  ConversationItemDeletedEvent as ConversationItemDeletedEventModel,
  ConversationItemInputAudioTranscriptionCompletedEvent as ConversationItemInputAudioTranscriptionCompletedEventModel,
  ConversationItemInputAudioTranscriptionFailedEvent as ConversationItemInputAudioTranscriptionFailedEventModel,
  ConversationItemRetrieveEvent as ConversationItemRetrieveEventModel,
  ConversationItemTruncateEvent as ConversationItemTruncateEventModel,
  ConversationItemTruncatedEvent as ConversationItemTruncatedEventModel,
  InputAudioBufferAppendEvent as InputAudioBufferAppendEventModel,
  InputAudioBufferCommittedEvent as InputAudioBufferCommittedEventModel,
  InputAudioBufferSpeechStartedEvent as InputAudioBufferSpeechStartedEventModel,
  InputAudioBufferSpeechStoppedEvent as InputAudioBufferSpeechStoppedEventModel,
  RateLimitsUpdatedEvent as RateLimitsUpdatedEventModel,
  ResponseCancelEvent as ResponseCancelEventModel,
  ResponseContentEvent,
  ResponseContentPartAddedEvent as ResponseContentPartAddedEventModel,
  ResponseContentPartDoneEvent as ResponseContentPartDoneEventModel,
  ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEventModel,
  ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEventModel,
} from '../../realtime/realtime-events.gen.js';
import type {
  LogProbProperties,
  RealtimeError,
  RealtimeFunctionTool,
  RealtimeResponseStatus as RealtimeResponseStatusModel,
  RealtimeResponseUsageInputTokenDetails,
} from '../../realtime/realtime.gen.js';
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

/**
 * The methods of `client.beta.realtime`.
 *
 * @public
 */
export class Realtime extends APIResource {
  sessions: Sessions = new Sessions(this._client);
  transcriptionSessions: TranscriptionSessions = new TranscriptionSessions(this._client);
}

Realtime.Sessions = Sessions;
Realtime.TranscriptionSessions = TranscriptionSessions;

export type { ConversationCreatedEventModel as ConversationCreatedEvent };

/**
 * Adds an item to the conversation, as history or in mid-session. Assistant audio cannot be added.
 * Beta interface.
 *
 * @public
 */
export interface ConversationItemCreateEvent {
  /** Always `conversation.item.create`. */
  type: 'conversation.item.create';
  /** Item to add: a message, a function call, or the output of one. */
  item: ConversationItem;
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
  /** ID of the item to insert behind; `root` for the beginning. Default the end. */
  previous_item_id?: string;
}

/**
 * An item came into the conversation: from the client, the input buffer, or a response. Beta
 * interface.
 *
 * @public
 */
export interface ConversationItemCreatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `conversation.item.created`. */
  type: 'conversation.item.created';
  /** Item as it was added. */
  item: ConversationItem;
  /** ID of the item in front of this one; null at the beginning. */
  previous_item_id?: string | null;
}

export type { ConversationItemDeleteEventModel as ConversationItemDeleteEvent };

export type { ConversationItemDeletedEventModel as ConversationItemDeletedEvent };

/**
 * The transcript of user audio is complete. Made by a model of its own, it may differ from what the
 * realtime model heard. Beta interface.
 *
 * @public
 */
export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `conversation.item.input_audio_transcription.completed`. */
  type: 'conversation.item.input_audio_transcription.completed';
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the part within its item, from 0. */
  content_index: number;
  /** The whole transcript. */
  transcript: string;
  /** Tokens or seconds billed for the transcription, at the price of its model. */
  usage:
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration;
  /** Languages that were heard; empty if unclear. From `gpt-transcribe` only. */
  languages?: ConversationItemInputAudioTranscriptionCompletedEvent.Language[];
  /** Log probabilities of the tokens, if asked for by `include`. */
  logprobs?: ConversationItemInputAudioTranscriptionCompletedEvent.Logprob[] | null;
}

export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  /** A language heard in the audio. */
  export interface Language {
    /** Code of the language. */
    code: string;
  }

  /** Log probability of a token. */
  export type Logprob = LogProbProperties;

  /** What a request costs where audio is billed by tokens. */
  export type TranscriptTextUsageTokens = ConversationItemInputAudioTranscriptionCompletedEventModel.TranscriptTextUsageTokens;

  export namespace TranscriptTextUsageTokens {
    /** Input tokens by kind. */
    export type InputTokenDetails = ConversationItemInputAudioTranscriptionCompletedEventModel.TranscriptTextUsageTokens.InputTokenDetails;
  }

  /** What a request costs where audio is billed by length. */
  export interface TranscriptTextUsageDuration {
    /** Always `duration`. */
    type: 'duration';
    /** Length of the audio, seconds. */
    seconds: number;
  }
}

/**
 * The next piece of the transcript of user audio. Beta interface.
 *
 * @public
 */
export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `conversation.item.input_audio_transcription.delta`. */
  type: 'conversation.item.input_audio_transcription.delta';
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the part within its item, from 0. */
  content_index?: number;
  /** Piece of the transcript. */
  delta?: string;
  /** Log probabilities of the tokens, if asked for by `include`. */
  logprobs?: ConversationItemInputAudioTranscriptionDeltaEvent.Logprob[] | null;
}

export declare namespace ConversationItemInputAudioTranscriptionDeltaEvent {
  /** Log probability of a token. */
  export type Logprob = LogProbProperties;
}

export type { ConversationItemInputAudioTranscriptionFailedEventModel as ConversationItemInputAudioTranscriptionFailedEvent };

export type { ConversationItemRetrieveEventModel as ConversationItemRetrieveEvent };

export type { ConversationItemTruncateEventModel as ConversationItemTruncateEvent };

export type { ConversationItemTruncatedEventModel as ConversationItemTruncatedEvent };

/**
 * Something went wrong. Most errors leave the session open. Beta interface.
 *
 * @public
 */
export interface ErrorEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `error`. */
  type: 'error';
  /** What went wrong. */
  error: ErrorEvent.Error;
}

export declare namespace ErrorEvent {
  /** What went wrong. */
  export type Error = RealtimeError;
}

export type { InputAudioBufferAppendEventModel as InputAudioBufferAppendEvent };

/**
 * Empties the input buffer. The server confirms with `input_audio_buffer.cleared`. Beta interface.
 *
 * @public
 */
export interface InputAudioBufferClearEvent {
  /** Always `input_audio_buffer.clear`. */
  type: 'input_audio_buffer.clear';
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
}

/**
 * The input buffer was emptied. Beta interface.
 *
 * @public
 */
export interface InputAudioBufferClearedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `input_audio_buffer.cleared`. */
  type: 'input_audio_buffer.cleared';
}

/**
 * Turns the input buffer into a user message. Needed only without turn detection; it starts no
 * response. An empty buffer is an error. Beta interface.
 *
 * @public
 */
export interface InputAudioBufferCommitEvent {
  /** Always `input_audio_buffer.commit`. */
  type: 'input_audio_buffer.commit';
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
}

export type { InputAudioBufferCommittedEventModel as InputAudioBufferCommittedEvent };

export type { InputAudioBufferSpeechStartedEventModel as InputAudioBufferSpeechStartedEvent };

export type { InputAudioBufferSpeechStoppedEventModel as InputAudioBufferSpeechStoppedEvent };

export type { RateLimitsUpdatedEventModel as RateLimitsUpdatedEvent };

/**
 * A response in a realtime session. Beta interface.
 *
 * @public
 */
export interface RealtimeResponse {
  /** ID of the response. */
  id?: string;
  /** Always `realtime.response`. */
  object?: 'realtime.response';
  /** `completed`, `cancelled`, `failed`, `incomplete` or `in_progress`. */
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress';
  /** Why the response ended as it did. */
  status_details?: RealtimeResponseStatusModel;
  /** Items that were generated. */
  output?: ConversationItem[];
  /** Up to 16 string pairs. Keys hold at most 64 characters, values at most 512. */
  metadata?: Metadata | null;
  /** Tokens spent, as billed. Output of earlier turns counts as input of later ones. */
  usage?: RealtimeResponseUsage;
  /** ID of the conversation that the response went into; null for `none`. */
  conversation_id?: string;
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
    | 'cedar';
  /** What the model answers with: `text`, `audio` or both. `["text"]` turns audio off. */
  modalities?: Array<'text' | 'audio'>;
  /**
   * Format of the audio that goes out: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`. Default
   * `pcm16`.
   */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /** Sampling temperature, 0.6 to 1.2. Default 0.8, which suits audio models best. */
  temperature?: number;
  /** Upper bound on tokens of the response, tool calls included. */
  max_output_tokens?: number | 'inf';
}

export type { RealtimeResponseStatusModel as RealtimeResponseStatus };

/**
 * Tokens spent, as billed. Output of earlier turns counts as input of later ones.
 *
 * @public
 */
export interface RealtimeResponseUsage {
  /** Input and output tokens together. */
  total_tokens?: number;
  /** Input tokens, text and audio. */
  input_tokens?: number;
  /** Output tokens, text and audio. */
  output_tokens?: number;
  /** Input tokens by kind; cached ones are part of them. */
  input_token_details?: RealtimeResponseUsage.InputTokenDetails;
  /** Output tokens by kind. */
  output_token_details?: RealtimeResponseUsage.OutputTokenDetails;
}

export declare namespace RealtimeResponseUsage {
  /** Input tokens by kind; cached ones are part of them. */
  export type InputTokenDetails = RealtimeResponseUsageInputTokenDetails;

  export namespace InputTokenDetails {
    /** Cached tokens by kind. */
    export type CachedTokensDetails = RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;
  }

  /** Output tokens by kind. */
  export interface OutputTokenDetails {
    /** Tokens of text among them. */
    text_tokens?: number;
    /** Tokens of audio among them. */
    audio_tokens?: number;
  }
}

/**
 * The next piece of audio. Beta interface.
 *
 * @public
 */
export interface ResponseAudioDeltaEvent extends ResponseContentEvent {
  /** Always `response.output_audio.delta`. */
  type: 'response.audio.delta';
  /** Piece of audio, base64-encoded. */
  delta: string;
}

/**
 * The audio of a part has ended, complete or cut off. Beta interface.
 *
 * @public
 */
export interface ResponseAudioDoneEvent extends ResponseContentEvent {
  /** Always `response.output_audio.done`. */
  type: 'response.audio.done';
}

/**
 * The next piece of the audio's transcript. Beta interface.
 *
 * @public
 */
export interface ResponseAudioTranscriptDeltaEvent extends ResponseContentEvent {
  /** Always `response.output_audio_transcript.delta`. */
  type: 'response.audio_transcript.delta';
  /** Piece of the transcript. */
  delta: string;
}

/**
 * The transcript of a part has ended, complete or cut off. Beta interface.
 *
 * @public
 */
export interface ResponseAudioTranscriptDoneEvent extends ResponseContentEvent {
  /** Always `response.output_audio_transcript.done`. */
  type: 'response.audio_transcript.done';
  /** The whole transcript. */
  transcript: string;
}

export type { ResponseCancelEventModel as ResponseCancelEvent };

export type { ResponseContentPartAddedEventModel as ResponseContentPartAddedEvent };

export type { ResponseContentPartDoneEventModel as ResponseContentPartDoneEvent };

/**
 * Starts a response. With turn detection the server does so by itself. Settings given here override
 * those of the session for this response. Beta interface.
 *
 * @public
 */
export interface ResponseCreateEvent {
  /** Always `response.create`. */
  type: 'response.create';
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
  /** Settings of this response. */
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
      | Response.Voice;
    /**
     * Format of the audio that goes out: `pcm16` (24 kHz), `g711_ulaw` or `g711_alaw`. Default
     * `pcm16`.
     */
    output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
    /** Functions and MCP servers that the model may use. */
    tools?: Response.Tool[];
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
    /** Most tokens of one answer, 1 to 4096, or `inf`. */
    max_response_output_tokens?: number | 'inf';
  }

  export namespace Response {
    /** A built-in voice by name, or a custom voice by its identifier. */
    export interface Voice {
      /** Identifier of a custom voice, such as `voice_1234`. */
      id: string;
    }

    /** Functions and MCP servers that the model may use. */
    export type Tool = RealtimeFunctionTool;
  }
}

/**
 * A response has begun. Beta interface.
 *
 * @public
 */
export interface ResponseCreatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.created`. */
  type: 'response.created';
  /** The response as it begins. */
  response: RealtimeResponse;
}

/**
 * A response has ended, in whatever state. Raw audio is left out. Beta interface.
 *
 * @public
 */
export interface ResponseDoneEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.done`. */
  type: 'response.done';
  /** The response; look at its `status`. */
  response: RealtimeResponse;
}

export type { ResponseFunctionCallArgumentsDeltaEventModel as ResponseFunctionCallArgumentsDeltaEvent };

export type { ResponseFunctionCallArgumentsDoneEventModel as ResponseFunctionCallArgumentsDoneEvent };

/**
 * An output item has begun. Beta interface.
 *
 * @public
 */
export interface ResponseOutputItemAddedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.output_item.added`. */
  type: 'response.output_item.added';
  /** ID of the response. */
  response_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Item as it was added. */
  item: ConversationItem;
}

/**
 * An output item has ended, complete or cut off. Beta interface.
 *
 * @public
 */
export interface ResponseOutputItemDoneEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.output_item.done`. */
  type: 'response.output_item.done';
  /** ID of the response. */
  response_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Item in its final state. */
  item: ConversationItem;
}

/**
 * The next piece of output text. Beta interface.
 *
 * @public
 */
export interface ResponseTextDeltaEvent extends ResponseContentEvent {
  /** Always `response.output_text.delta`. */
  type: 'response.text.delta';
  /** Piece of text. */
  delta: string;
}

/**
 * The text of a part has ended, complete or cut off. Beta interface.
 *
 * @public
 */
export interface ResponseTextDoneEvent extends ResponseContentEvent {
  /** Always `response.output_text.done`. */
  type: 'response.text.done';
  /** The whole text. */
  text: string;
}

/**
 * The session is open. First event of a connection. Beta interface.
 *
 * @public
 */
export interface SessionCreatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `session.created`. */
  type: 'session.created';
  /** Settings in effect. */
  session: Session;
}

/**
 * Changes session settings; only those given change. The model is fixed, and so is the voice once
 * there was audio. An empty string or list, or null for turn detection, clears a setting. Beta
 * interface.
 *
 * @public
 */
export interface SessionUpdateEvent {
  /** Always `session.update`. */
  type: 'session.update';
  /** New settings of the realtime or transcription session. */
  session: SessionUpdateEvent.Session;
  /**
   * ID chosen by the client, which an error event quotes; `session.updated` does not. At most 512
   * characters.
   */
  event_id?: string;
}

export declare namespace SessionUpdateEvent {
  /** Settings of a session of the beta interface, with a key that expires after one minute. */
  export type Session = SessionCreateParams;

  export namespace Session {
    /** Short-lived key for client apps. */
    export type ClientSecret = SessionCreateParams.ClientSecret;

    export namespace ClientSecret {
      export type ExpiresAfter = SessionCreateParams.ClientSecret.ExpiresAfter;
    }

    /** A built-in voice by name, or a custom voice by its identifier. */
    export type Voice = SessionCreateParams.Voice;

    /**
     * Transcription of the audio that comes in; null turns it off. A separate model transcribes, so
     * the text is a rough guide only.
     */
    export type InputAudioTranscription = SessionCreateParams.InputAudioTranscription;

    /**
     * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
     * once turned on.
     */
    export type TracingConfiguration = SessionCreateParams.TracingConfiguration;

    /** How the end of the user's turn is found; null leaves that to the client. */
    export type TurnDetection = SessionCreateParams.TurnDetection;

    /** Functions and MCP servers that the model may use. */
    export type Tool = SessionCreateParams.Tool;

    export type InputAudioNoiseReduction = SessionCreateParams.InputAudioNoiseReduction;
  }
}

/**
 * The session settings have changed. Beta interface.
 *
 * @public
 */
export interface SessionUpdatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `session.updated`. */
  type: 'session.updated';
  /** Settings in effect. */
  session: Session;
}

/**
 * Changes settings of a transcription session of the beta interface. Beta interface.
 *
 * @public
 */
export interface TranscriptionSessionUpdate {
  /** Always `transcription_session.update`. */
  type: 'transcription_session.update';
  /** New settings. */
  session: TranscriptionSessionUpdate.Session;
  /** ID chosen by the client, which an error event quotes. */
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  /** Settings of a transcription session of the beta interface. */
  export type Session = TranscriptionSessionCreateParams;

  export namespace Session {
    /** How the end of the user's turn is found; null leaves that to the client. */
    export type TurnDetection = TranscriptionSessionCreateParams.TurnDetection;

    /** Noise filter ahead of turn detection and model; null turns it off. */
    export type InputAudioNoiseReduction = TranscriptionSessionCreateParams.InputAudioNoiseReduction;

    /** Settings of the transcription of incoming audio. */
    export type InputAudioTranscription = TranscriptionSessionCreateParams.InputAudioTranscription;

    export type ClientSecret = TranscriptionSessionCreateParams.ClientSecret;

    export namespace ClientSecret {
      export type ExpiresAt = TranscriptionSessionCreateParams.ClientSecret.ExpiresAt;
    }
  }
}

/**
 * The settings of a transcription session have changed. Beta interface.
 *
 * @public
 */
export interface TranscriptionSessionUpdatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `transcription_session.updated`. */
  type: 'transcription_session.updated';
  /** Settings in effect. */
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
export type RealtimeClientEvent = ConversationItemCreateEvent | ConversationItemDeleteEventModel | ConversationItemRetrieveEventModel | ConversationItemTruncateEventModel | InputAudioBufferAppendEventModel | InputAudioBufferClearEvent | RealtimeClientEvent.OutputAudioBufferClear | InputAudioBufferCommitEvent | ResponseCancelEventModel | ResponseCreateEvent | SessionUpdateEvent | TranscriptionSessionUpdate;

export declare namespace RealtimeClientEvent {
  export type OutputAudioBufferClear = { type: 'output_audio_buffer.clear'; event_id?: string };
}

/** @public */
export type RealtimeServerEvent = ConversationCreatedEventModel | ConversationItemCreatedEvent | ConversationItemDeletedEventModel | ConversationItemInputAudioTranscriptionCompletedEvent | ConversationItemInputAudioTranscriptionDeltaEvent | ConversationItemInputAudioTranscriptionFailedEventModel | RealtimeServerEvent.ConversationItemRetrieved | ConversationItemTruncatedEventModel | ErrorEvent | InputAudioBufferClearedEvent | InputAudioBufferCommittedEventModel | InputAudioBufferSpeechStartedEventModel | InputAudioBufferSpeechStoppedEventModel | RateLimitsUpdatedEventModel | ResponseAudioDeltaEvent | ResponseAudioDoneEvent | ResponseAudioTranscriptDeltaEvent | ResponseAudioTranscriptDoneEvent | ResponseContentPartAddedEventModel | ResponseContentPartDoneEventModel | ResponseCreatedEvent | ResponseDoneEvent | ResponseFunctionCallArgumentsDeltaEventModel | ResponseFunctionCallArgumentsDoneEventModel | ResponseOutputItemAddedEvent | ResponseOutputItemDoneEvent | ResponseTextDeltaEvent | ResponseTextDoneEvent | SessionCreatedEvent | SessionUpdatedEvent | TranscriptionSessionUpdatedEvent | RealtimeServerEvent.OutputAudioBufferStarted | RealtimeServerEvent.OutputAudioBufferStopped | RealtimeServerEvent.OutputAudioBufferCleared;

export declare namespace RealtimeServerEvent {
  export type ConversationItemRetrieved = { event_id: string; item: ConversationItem; type: 'conversation.item.retrieved' };

  export type OutputAudioBufferStarted = { event_id: string; response_id: string; type: 'output_audio_buffer.started' };

  export type OutputAudioBufferStopped = { event_id: string; response_id: string; type: 'output_audio_buffer.stopped' };

  export type OutputAudioBufferCleared = { event_id: string; response_id: string; type: 'output_audio_buffer.cleared' };
}

export declare namespace Realtime {
  export type {
    ConversationCreatedEventModel as ConversationCreatedEvent,
    ConversationItemCreateEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeleteEventModel as ConversationItemDeleteEvent,
    ConversationItemDeletedEventModel as ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEventModel as ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrieveEventModel as ConversationItemRetrieveEvent,
    ConversationItemTruncateEventModel as ConversationItemTruncateEvent,
    ConversationItemTruncatedEventModel as ConversationItemTruncatedEvent,
    ErrorEvent,
    InputAudioBufferAppendEventModel as InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommitEvent,
    InputAudioBufferCommittedEventModel as InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEventModel as InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEventModel as InputAudioBufferSpeechStoppedEvent,
    RateLimitsUpdatedEventModel as RateLimitsUpdatedEvent,
    RealtimeResponse,
    RealtimeResponseStatusModel as RealtimeResponseStatus,
    RealtimeResponseUsage,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCancelEventModel as ResponseCancelEvent,
    ResponseContentPartAddedEventModel as ResponseContentPartAddedEvent,
    ResponseContentPartDoneEventModel as ResponseContentPartDoneEvent,
    ResponseCreateEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEventModel as ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEventModel as ResponseFunctionCallArgumentsDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    SessionCreatedEvent,
    SessionUpdateEvent,
    SessionUpdatedEvent,
    TranscriptionSessionUpdate,
    TranscriptionSessionUpdatedEvent,
    ConversationItem,
    ConversationItemWithReference,
    ConversationItemContent,
    RealtimeClientEvent,
    RealtimeServerEvent,
  };

  export { Sessions };
  export type { Session, SessionCreateResponse, SessionCreateParams };

  export { TranscriptionSessions };
  export type { TranscriptionSession, TranscriptionSessionCreateParams };
}
