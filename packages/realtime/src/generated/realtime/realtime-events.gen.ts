// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { SessionCreateResponse } from '../beta/realtime/sessions.gen.js';
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
 * An item came into the conversation: from the client, the input buffer, or a response.
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
 * Removes an item from the conversation. The server confirms with `conversation.item.deleted`.
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
 * An item was removed at the client's request.
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
 * realtime model heard.
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
  logprobs?: LogProbProperties[] | null;
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
 * The next piece of the transcript of user audio.
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
  logprobs?: LogProbProperties[] | null;
}

/**
 * User audio could not be transcribed.
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
 * Asks for an item as the server holds it, for example user audio after noise reduction.
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
 * context matches what was played.
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
 * The audio of a message was cut off at the client's request, and its transcript with it.
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
 * Appends audio to the input buffer, at most 15 MiB an event. The server sends no confirmation.
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
 * Empties the input buffer. The server confirms with `input_audio_buffer.cleared`.
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
 * The input buffer was emptied.
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
 * response. An empty buffer is an error.
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
 * The input buffer became a user message.
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
 * The caller pressed a key of the telephone. SIP only.
 *
 * @public
 */
export interface InputAudioBufferDtmfEventReceivedEvent {
  /** Always `input_audio_buffer.dtmf_event_received`. */
  type: 'input_audio_buffer.dtmf_event_received';
  /** Key that was pressed: 0 to 9, `*`, `#`, or A to D. */
  event: string;
  /** Time of receipt, Unix seconds. */
  received_at: number;
}

/**
 * The user began to speak. A good moment to stop playback.
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
 * The user stopped speaking.
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
 * Stops the audio that is playing; send `response.cancel` first. WebRTC and SIP only.
 *
 * @public
 */
export interface OutputAudioBufferClearEvent {
  /** Always `output_audio_buffer.clear`. */
  type: 'output_audio_buffer.clear';
  /** ID chosen by the client, which an error event quotes. */
  event_id?: string;
}

/**
 * Rate limits at the beginning of a response; tokens for its output are already set aside.
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
 * Event that a client sends in a realtime session.
 *
 * @public
 */
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

/**
 * Something went wrong. Most errors leave the session open.
 *
 * @public
 */
export interface RealtimeErrorEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `error`. */
  type: 'error';
  /** What went wrong. */
  error: RealtimeError;
}

/**
 * Event that the server sends in a realtime session.
 *
 * @public
 */
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
    /** Item as the server holds it. */
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

/**
 * Event that a client sends in a translation session.
 *
 * @public
 */
export type RealtimeTranslationClientEvent =
  | RealtimeTranslationSessionUpdateEvent
  | RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeTranslationSessionCloseEvent;

/**
 * Appends audio to translate, best in pieces of 200 milliseconds. Keep sending silence: a gap is
 * not heard as a pause.
 *
 * @public
 */
export interface RealtimeTranslationInputAudioBufferAppendEvent {
  /** Always `session.input_audio_buffer.append`. */
  type: 'session.input_audio_buffer.append';
  /** PCM audio, 16 bits, 24 kHz, mono, little-endian, base64-encoded. */
  audio: string;
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
}

/**
 * The next piece of the transcript in the source language. Join pieces without adding spaces.
 *
 * @public
 */
export interface RealtimeTranslationInputTranscriptDeltaEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `session.input_transcript.delta`. */
  type: 'session.input_transcript.delta';
  /** Piece of the transcript. */
  delta: string;
  /** Place in the stream, milliseconds, in steps of 200; several pieces may share one. */
  elapsed_ms?: number | null;
}

/**
 * The next piece of translated audio; its length varies.
 *
 * @public
 */
export interface RealtimeTranslationOutputAudioDeltaEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `session.output_audio.delta`. */
  type: 'session.output_audio.delta';
  /** Piece of audio, base64-encoded. */
  delta: string;
  /** Sample rate, hertz. Default 24000. */
  sample_rate?: number;
  /** Number of channels. Default 1. */
  channels?: number;
  /** Always `pcm16`. */
  format?: 'pcm16';
  /** Place in the stream, milliseconds; not unique. */
  elapsed_ms?: number | null;
}

/**
 * The next piece of the translated text. Join pieces without adding spaces.
 *
 * @public
 */
export interface RealtimeTranslationOutputTranscriptDeltaEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `session.output_transcript.delta`. */
  type: 'session.output_transcript.delta';
  /** Piece of the text. */
  delta: string;
  /** Place in the stream, milliseconds, in steps of 200; several pieces may share one. */
  elapsed_ms?: number | null;
}

/**
 * Event that the server sends in a translation session.
 *
 * @public
 */
export type RealtimeTranslationServerEvent =
  | RealtimeErrorEvent
  | RealtimeTranslationSessionCreatedEvent
  | RealtimeTranslationSessionUpdatedEvent
  | RealtimeTranslationSessionClosedEvent
  | RealtimeTranslationInputTranscriptDeltaEvent
  | RealtimeTranslationOutputTranscriptDeltaEvent
  | RealtimeTranslationOutputAudioDeltaEvent;

/**
 * Ends the session after what was buffered has been translated.
 *
 * @public
 */
export interface RealtimeTranslationSessionCloseEvent {
  /** Always `session.close`. */
  type: 'session.close';
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
}

/**
 * The translation session is closed.
 *
 * @public
 */
export interface RealtimeTranslationSessionClosedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `session.closed`. */
  type: 'session.closed';
}

/**
 * The translation session is open. First event of a connection.
 *
 * @public
 */
export interface RealtimeTranslationSessionCreatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `session.created`. */
  type: 'session.created';
  /** Settings in effect. */
  session: RealtimeTranslationSession;
}

/**
 * Changes the target language, source transcription or noise reduction of a translation session.
 *
 * @public
 */
export interface RealtimeTranslationSessionUpdateEvent {
  /** Always `session.update`. */
  type: 'session.update';
  /** New settings. */
  session: RealtimeTranslationSessionUpdateRequest;
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
}

/**
 * The settings of a translation session have changed.
 *
 * @public
 */
export interface RealtimeTranslationSessionUpdatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `session.updated`. */
  type: 'session.updated';
  /** Settings in effect. */
  session: RealtimeTranslationSession;
}

/**
 * The next piece of audio.
 *
 * @public
 */
export interface ResponseAudioDeltaEvent extends ResponseContentEvent {
  /** Always `response.output_audio.delta`. */
  type: 'response.output_audio.delta';
  /** Piece of audio, base64-encoded. */
  delta: string;
}

/**
 * The audio of a part has ended, complete or cut off.
 *
 * @public
 */
export interface ResponseAudioDoneEvent extends ResponseContentEvent {
  /** Always `response.output_audio.done`. */
  type: 'response.output_audio.done';
}

/**
 * The next piece of the audio's transcript.
 *
 * @public
 */
export interface ResponseAudioTranscriptDeltaEvent extends ResponseContentEvent {
  /** Always `response.output_audio_transcript.delta`. */
  type: 'response.output_audio_transcript.delta';
  /** Piece of the transcript. */
  delta: string;
}

/**
 * The transcript of a part has ended, complete or cut off.
 *
 * @public
 */
export interface ResponseAudioTranscriptDoneEvent extends ResponseContentEvent {
  /** Always `response.output_audio_transcript.done`. */
  type: 'response.output_audio_transcript.done';
  /** The whole transcript. */
  transcript: string;
}

/**
 * Cancels a response in progress; the server ends it with `response.done`. An error if there is
 * none.
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
 * A content part has begun.
 *
 * @public
 */
export interface ResponseContentPartAddedEvent extends ResponseContentEvent {
  /** Always `response.content_part.added`. */
  type: 'response.content_part.added';
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
 * A content part has ended, complete or cut off.
 *
 * @public
 */
export interface ResponseContentPartDoneEvent extends ResponseContentEvent {
  /** Always `response.content_part.done`. */
  type: 'response.content_part.done';
  /** The part as it ended. */
  part: ResponseContentPartDoneEvent.Part;
}

export declare namespace ResponseContentPartDoneEvent {
  /** The part as it ended. */
  export type Part = ResponseContentPartAddedEvent.Part;
}

/**
 * Starts a response. With turn detection the server does so by itself. Settings given here override
 * those of the session for this response.
 *
 * @public
 */
export interface ResponseCreateEvent {
  /** Always `response.create`. */
  type: 'response.create';
  /** ID chosen by the client, which an error event quotes. At most 512 characters. */
  event_id?: string;
  /** Settings of this response. */
  response?: RealtimeResponseCreateParams;
}

/**
 * A response has begun.
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
 * A response has ended, in whatever state. Raw audio is left out.
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
 * The next piece of a function call's arguments.
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
 * The arguments of a function call have ended, complete or cut off.
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
 * An output item has begun.
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
 * An output item has ended, complete or cut off.
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
 * The next piece of output text.
 *
 * @public
 */
export interface ResponseTextDeltaEvent extends ResponseContentEvent {
  /** Always `response.output_text.delta`. */
  type: 'response.output_text.delta';
  /** Piece of text. */
  delta: string;
}

/**
 * The text of a part has ended, complete or cut off.
 *
 * @public
 */
export interface ResponseTextDoneEvent extends ResponseContentEvent {
  /** Always `response.output_text.done`. */
  type: 'response.output_text.done';
  /** The whole text. */
  text: string;
}

/**
 * The session is open. First event of a connection.
 *
 * @public
 */
export interface SessionCreatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `session.created`. */
  type: 'session.created';
  /** Settings in effect. */
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
}

/**
 * Changes session settings; only those given change. The model is fixed, and so is the voice once
 * there was audio. An empty string or list, or null for turn detection, clears a setting.
 *
 * @public
 */
export interface SessionUpdateEvent {
  /** Always `session.update`. */
  type: 'session.update';
  /** New settings of the realtime or transcription session. */
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  /**
   * ID chosen by the client, which an error event quotes; `session.updated` does not. At most 512
   * characters.
   */
  event_id?: string;
}

/**
 * The session settings have changed.
 *
 * @public
 */
export interface SessionUpdatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `session.updated`. */
  type: 'session.updated';
  /** Settings in effect. */
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
}

/**
 * The settings of a transcription session have changed.
 *
 * @public
 */
export interface TranscriptionSessionUpdatedEvent {
  /** ID of the event. */
  event_id: string;
  /** Always `transcription_session.updated`. */
  type: 'transcription_session.updated';
  /** Settings in effect. */
  session: TranscriptionSessionUpdatedEvent.Session;
}

export declare namespace TranscriptionSessionUpdatedEvent {
  /** Settings in effect of a transcription session of the beta interface. */
  export interface Session {
    /** Short-lived key for client apps; only present when the session was made by REST. */
    client_secret: Session.ClientSecret;
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
    turn_detection?: Session.TurnDetection;
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
    export type TurnDetection = SessionCreateResponse.TurnDetection;
  }
}

/**
 * An event that concerns one part of the content of a response.
 *
 * @internal
 */
export interface ResponseContentEvent {
  /** ID of the event. */
  event_id: string;
  /** ID of the response. */
  response_id: string;
  /** ID of the conversation item. */
  item_id: string;
  /** Index of the output item within the response, from 0. */
  output_index: number;
  /** Index of the part within its item, from 0. */
  content_index: number;
}
