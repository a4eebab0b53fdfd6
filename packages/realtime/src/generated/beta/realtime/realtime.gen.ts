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

/**
 * What `client.beta.realtime` can do.
 *
 * @public
 */
export class Realtime extends APIResource {
  sessions: Sessions = new Sessions(this._client);
  transcriptionSessions: TranscriptionSessions = new TranscriptionSessions(this._client);
}

Realtime.Sessions = Sessions;
Realtime.TranscriptionSessions = TranscriptionSessions;

/**
 * The conversation has been created, right after the session.
 *
 * @public
 */
export interface ConversationCreatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `conversation.created`. */
  type: 'conversation.created';
  /** Conversation that the session begins with. */
  conversation: ConversationCreatedEvent.Conversation;
}

export declare namespace ConversationCreatedEvent {
  /** Conversation that the session begins with. */
  export interface Conversation {
    /** ID of the conversation. */
    id?: string;
    /** Always `realtime.conversation`. */
    object?: 'realtime.conversation';
  }
}

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

/**
 * Removes an item from the conversation. The server confirms with `conversation.item.deleted`. Beta
 * interface.
 *
 * @public
 */
export interface ConversationItemDeleteEvent {
  /** Always `conversation.item.delete`. */
  type: 'conversation.item.delete';
  /** ID of the item to remove. */
  item_id: string;
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
}

/**
 * An item was removed at the client's request. Beta interface.
 *
 * @public
 */
export interface ConversationItemDeletedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `conversation.item.deleted`. */
  type: 'conversation.item.deleted';
  /** ID of the conversation item. */
  item_id: string;
}

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
  export interface Logprob {
    /** Text of the token, which may be part of a word. */
    token: string;
    /** Its natural-log probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: number[];
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
    input_token_details?: TranscriptTextUsageTokens.InputTokenDetails;
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
  export interface Logprob {
    /** Text of the token, which may be part of a word. */
    token: string;
    /** Its natural-log probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: number[];
  }
}

/**
 * User audio could not be transcribed. Beta interface.
 *
 * @public
 */
export interface ConversationItemInputAudioTranscriptionFailedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `conversation.item.input_audio_transcription.failed`. */
  type: 'conversation.item.input_audio_transcription.failed';
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the part within its item, from 0. */
  content_index: number;
  /** What went wrong. */
  error: ConversationItemInputAudioTranscriptionFailedEvent.Error;
}

export declare namespace ConversationItemInputAudioTranscriptionFailedEvent {
  /** What went wrong. */
  export interface Error {
    /** Class of the error. */
    type?: string;
    /** Machine-readable kind of error, if there is one. */
    code?: string;
    /** What went wrong, for humans. */
    message?: string;
    /** Parameter at fault, if one is. */
    param?: string;
  }
}

/**
 * Asks for an item as the server holds it, for example user audio after noise reduction. Beta
 * interface.
 *
 * @public
 */
export interface ConversationItemRetrieveEvent {
  /** Always `conversation.item.retrieve`. */
  type: 'conversation.item.retrieve';
  /** ID of the item to read. */
  item_id: string;
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
}

/**
 * Cuts off the audio of an assistant message that the user did not hear to the end, so that the
 * context matches what was played. Beta interface.
 *
 * @public
 */
export interface ConversationItemTruncateEvent {
  /** Always `conversation.item.truncate`. */
  type: 'conversation.item.truncate';
  /** ID of the assistant message. */
  item_id: string;
  /** Index of the content part; set 0. */
  content_index: number;
  /** Length of audio to keep, milliseconds; an error if the audio is shorter. */
  audio_end_ms: number;
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
}

/**
 * The audio of a message was cut off at the client's request, and its transcript with it. Beta
 * interface.
 *
 * @public
 */
export interface ConversationItemTruncatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `conversation.item.truncated`. */
  type: 'conversation.item.truncated';
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the part within its item, from 0. */
  content_index: number;
  /** Length of audio that was kept, milliseconds. */
  audio_end_ms: number;
}

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
  export interface Error {
    /** Class of the error, such as `invalid_request_error`. */
    type: string;
    /** What went wrong, for humans. */
    message: string;
    /** Machine-readable kind of error, if there is one. */
    code?: string | null;
    /** Parameter at fault, if one is. */
    param?: string | null;
    /** ID of the client event at fault, if one is. */
    event_id?: string | null;
  }
}

/**
 * Appends audio to the input buffer, at most 15 MiB an event. The server sends no confirmation.
 * Beta interface.
 *
 * @public
 */
export interface InputAudioBufferAppendEvent {
  /** Always `input_audio_buffer.append`. */
  type: 'input_audio_buffer.append';
  /** Audio in the session's input format, base64-encoded. */
  audio: string;
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
}

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

/**
 * The input buffer became a user message. Beta interface.
 *
 * @public
 */
export interface InputAudioBufferCommittedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `input_audio_buffer.committed`. */
  type: 'input_audio_buffer.committed';
  /** ID of the message to come. */
  item_id: string;
  /** ID of the item in front of this one; null at the beginning. */
  previous_item_id?: string | null;
}

/**
 * The user began to speak. A good moment to stop playback. Beta interface.
 *
 * @public
 */
export interface InputAudioBufferSpeechStartedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `input_audio_buffer.speech_started`. */
  type: 'input_audio_buffer.speech_started';
  /**
   * Start of the speech within all audio of the session, milliseconds; includes the prefix padding.
   */
  audio_start_ms: number;
  /** ID of the message to come. */
  item_id: string;
}

/**
 * The user stopped speaking. Beta interface.
 *
 * @public
 */
export interface InputAudioBufferSpeechStoppedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `input_audio_buffer.speech_stopped`. */
  type: 'input_audio_buffer.speech_stopped';
  /**
   * End of the speech within all audio of the session, milliseconds; includes the silence that was
   * waited for.
   */
  audio_end_ms: number;
  /** ID of the message to come. */
  item_id: string;
}

/**
 * Rate limits at the beginning of a response; tokens for its output are already set aside. Beta
 * interface.
 *
 * @public
 */
export interface RateLimitsUpdatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `rate_limits.updated`. */
  type: 'rate_limits.updated';
  /** The limits. */
  rate_limits: RateLimitsUpdatedEvent.RateLimit[];
}

export declare namespace RateLimitsUpdatedEvent {
  /** The limits. */
  export interface RateLimit {
    /** `requests` or `tokens`. */
    name?: 'requests' | 'tokens';
    /** Upper bound of the limit. */
    limit?: number;
    /** What is left. */
    remaining?: number;
    /** Time until the limit is fresh, seconds. */
    reset_seconds?: number;
  }
}

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
  status_details?: RealtimeResponseStatus;
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

/**
 * Why the response ended as it did.
 *
 * @public
 */
export interface RealtimeResponseStatus {
  /** How it ended; matches `status`. */
  type?: 'completed' | 'cancelled' | 'failed' | 'incomplete';
  /**
   * `turn_detected` or `client_cancelled` if cancelled; `max_output_tokens` or `content_filter` if
   * incomplete.
   */
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter';
  /** What went wrong, if the response failed. */
  error?: RealtimeResponseStatus.Error;
}

export declare namespace RealtimeResponseStatus {
  /** What went wrong, if the response failed. */
  export interface Error {
    /** Class of the error. */
    type?: string;
    /** Machine-readable kind of error, if there is one. */
    code?: string;
  }
}

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
  export interface InputTokenDetails {
    /** Input tokens read from the cache. */
    cached_tokens?: number;
    /** Tokens of text among them. */
    text_tokens?: number;
    /** Tokens of images among them. */
    image_tokens?: number;
    /** Tokens of audio among them. */
    audio_tokens?: number;
    /** Cached tokens by kind. */
    cached_tokens_details?: InputTokenDetails.CachedTokensDetails;
  }

  export namespace InputTokenDetails {
    /** Cached tokens by kind. */
    export interface CachedTokensDetails {
      /** Cached text tokens. */
      text_tokens?: number;
      /** Cached image tokens. */
      image_tokens?: number;
      /** Cached audio tokens. */
      audio_tokens?: number;
    }
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
export interface ResponseAudioDeltaEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.output_audio.delta`. */
  type: 'response.audio.delta';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Index of the part within its item, from 0. */
  content_index: number;
  /** Piece of audio, base64-encoded. */
  delta: string;
}

/**
 * The audio of a part has ended, complete or cut off. Beta interface.
 *
 * @public
 */
export interface ResponseAudioDoneEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.output_audio.done`. */
  type: 'response.audio.done';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Index of the part within its item, from 0. */
  content_index: number;
}

/**
 * The next piece of the audio's transcript. Beta interface.
 *
 * @public
 */
export interface ResponseAudioTranscriptDeltaEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.output_audio_transcript.delta`. */
  type: 'response.audio_transcript.delta';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Index of the part within its item, from 0. */
  content_index: number;
  /** Piece of the transcript. */
  delta: string;
}

/**
 * The transcript of a part has ended, complete or cut off. Beta interface.
 *
 * @public
 */
export interface ResponseAudioTranscriptDoneEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.output_audio_transcript.done`. */
  type: 'response.audio_transcript.done';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Index of the part within its item, from 0. */
  content_index: number;
  /** The whole transcript. */
  transcript: string;
}

/**
 * Cancels a response in progress; the server ends it with `response.done`. An error if there is
 * none. Beta interface.
 *
 * @public
 */
export interface ResponseCancelEvent {
  /** Always `response.cancel`. */
  type: 'response.cancel';
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
  /** ID of the response to cancel. Default the one of the default conversation. */
  response_id?: string;
}

/**
 * A content part has begun. Beta interface.
 *
 * @public
 */
export interface ResponseContentPartAddedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.content_part.added`. */
  type: 'response.content_part.added';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Index of the part within its item, from 0. */
  content_index: number;
  /** The part as it begins. */
  part: ResponseContentPartAddedEvent.Part;
}

export declare namespace ResponseContentPartAddedEvent {
  /** The part as it begins. */
  export interface Part {
    /** `text` or `audio`. */
    type?: 'audio' | 'text';
    /** Text, for a text part. */
    text?: string;
    /** Audio, base64-encoded, for an audio part. */
    audio?: string;
    /** Transcript, for an audio part. */
    transcript?: string;
  }
}

/**
 * A content part has ended, complete or cut off. Beta interface.
 *
 * @public
 */
export interface ResponseContentPartDoneEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.content_part.done`. */
  type: 'response.content_part.done';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Index of the part within its item, from 0. */
  content_index: number;
  /** The part as it ended. */
  part: ResponseContentPartDoneEvent.Part;
}

export declare namespace ResponseContentPartDoneEvent {
  /** The part as it ended. */
  export interface Part {
    /** `text` or `audio`. */
    type?: 'audio' | 'text';
    /** Text, for a text part. */
    text?: string;
    /** Audio, base64-encoded, for an audio part. */
    audio?: string;
    /** Transcript, for an audio part. */
    transcript?: string;
  }
}

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

/**
 * The next piece of a function call's arguments. Beta interface.
 *
 * @public
 */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.function_call_arguments.delta`. */
  type: 'response.function_call_arguments.delta';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** ID that ties a function call to its output. */
  call_id: string;
  /** Piece of the JSON string. */
  delta: string;
}

/**
 * The arguments of a function call have ended, complete or cut off. Beta interface.
 *
 * @public
 */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.function_call_arguments.done`. */
  type: 'response.function_call_arguments.done';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** ID that ties a function call to its output. */
  call_id: string;
  /** Function to run. */
  name: string;
  /** The whole JSON string. */
  arguments: string;
}

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
export interface ResponseTextDeltaEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.output_text.delta`. */
  type: 'response.text.delta';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Index of the part within its item, from 0. */
  content_index: number;
  /** Piece of text. */
  delta: string;
}

/**
 * The text of a part has ended, complete or cut off. Beta interface.
 *
 * @public
 */
export interface ResponseTextDoneEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `response.output_text.done`. */
  type: 'response.text.done';
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Index of the part within its item, from 0. */
  content_index: number;
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
  export interface Session {
    /** Short-lived key for client apps. */
    client_secret?: Session.ClientSecret;
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
      | Session.Voice;
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
    input_audio_transcription?: Session.InputAudioTranscription;
    /** Speed of speech, 0.25 to 1.5. Default 1. Can only change between turns. */
    speed?: number;
    /**
     * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
     * once turned on.
     */
    tracing?: 'auto' | Session.TracingConfiguration;
    /** How the end of the user's turn is found; null leaves that to the client. */
    turn_detection?: Session.TurnDetection;
    /** Functions and MCP servers that the model may use. */
    tools?: Session.Tool[];
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
    /** Noise filter ahead of turn detection and model. */
    input_audio_noise_reduction?: Session.InputAudioNoiseReduction;
    /** Model of the session. */
    model?: string;
  }

  export namespace Session {
    /** Short-lived key for client apps. */
    export interface ClientSecret {
      /** The key. Safe to hand to a browser or mobile app, unlike an API key. */
      value?: string;
      /** Time at which the key expires, Unix seconds; one minute after it was made. */
      expires_at?: number;
      /** When the client secret expires. */
      expires_after?: ClientSecret.ExpiresAfter;
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
      /**
       * Language of the audio, as an ISO-639-1 code such as `en`: it makes the transcription faster
       * and better.
       */
      language?: string;
      /** Text that guides the transcription, or continues an earlier piece of it. */
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
      /** Whether the model answers by itself when a turn has ended. Default true. */
      create_response?: boolean;
      /** Whether speech of the user interrupts an answer that is being given. Default true. */
      interrupt_response?: boolean;
      /**
       * How soon `semantic_vad` takes a turn as ended: `low` waits longer, `high` less. Default
       * `auto`, which is `medium`.
       */
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
  export interface Session {
    /** How the end of the user's turn is found; null leaves that to the client. */
    turn_detection?: Session.TurnDetection;
    /** Noise filter ahead of turn detection and model; null turns it off. */
    input_audio_noise_reduction?: Session.InputAudioNoiseReduction;
    /**
     * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
     * `g711_alaw`. Default `pcm16`.
     */
    input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
    /** Model, language and prompt of the transcription. */
    input_audio_transcription?: Session.InputAudioTranscription;
    /**
     * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
     * of transcripts.
     */
    include?: Array<string>;
    /** Settings of the client secret. */
    client_secret?: Session.ClientSecret;
    /** What the session deals in; `['text']` alone turns audio off. */
    modalities?: Array<'text' | 'audio'>;
  }

  export namespace Session {
    /** How the end of the user's turn is found; null leaves that to the client. */
    export interface TurnDetection {
      /**
       * How the end of a turn is told: by silence (`server_vad`) or by meaning (`semantic_vad`).
       */
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
      /** Whether the model answers by itself when a turn has ended. Default true. */
      create_response?: boolean;
      /** Whether speech of the user interrupts an answer that is being given. Default true. */
      interrupt_response?: boolean;
      /**
       * How soon `semantic_vad` takes a turn as ended: `low` waits longer, `high` less. Default
       * `auto`, which is `medium`.
       */
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
      languages?: string[];
      /** Words and phrases to expect; for `gpt-transcribe` and `gpt-live-transcribe`. */
      keywords?: string[];
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

    export type ClientSecret = { expires_at?: ClientSecret.ExpiresAt };

    export namespace ClientSecret {
      export type ExpiresAt = { anchor?: 'created_at'; seconds?: number };
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
  export type {
    ConversationCreatedEvent,
    ConversationItemCreateEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeleteEvent,
    ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    ConversationItemTruncatedEvent,
    ErrorEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommitEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    RateLimitsUpdatedEvent,
    RealtimeResponse,
    RealtimeResponseStatus,
    RealtimeResponseUsage,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCancelEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreateEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
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
