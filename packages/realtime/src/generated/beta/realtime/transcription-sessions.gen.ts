// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { mergeHeaders } from '@oai/core/internal';
import type { AudioTranscription, NoiseReductionType } from '../../realtime/realtime-types.gen.js';
import type { Session, SessionCreateResponse } from './sessions.gen.js';

/**
 * The methods of `client.beta.realtime.transcriptionSessions`.
 *
 * @public
 */
export class TranscriptionSessions extends APIResource {
  private readonly _path = 'beta.realtime.transcriptionSessions.';

  /**
   * Creates a transcription session of the beta API together with a short-lived key for client
   * apps. New code should create a client secret instead.
   *
   * `POST /realtime/transcription_sessions`
   *
   * @returns The session settings with the key.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranscriptionSessionCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<TranscriptionSession> {
    return this._client.post('/realtime/transcription_sessions', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }
}

/**
 * Settings of a transcription session of the beta API in effect.
 *
 * @public
 */
export interface TranscriptionSession {
  /** Short-lived key for client apps; only present if the session was created with a REST call. */
  client_secret: TranscriptionSession.ClientSecret;
  /** Types of output: `text`, `audio` or both. `["text"]` disables audio. */
  modalities?: Array<'text' | 'audio'>;
  /**
   * Format of the input audio: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or `g711_alaw`.
   * Default `pcm16`.
   */
  input_audio_format?: string;
  /**
   * Transcription of the input audio; null disables it. It uses a separate model, so the text is
   * only a rough guide.
   */
  input_audio_transcription?: TranscriptionSession.InputAudioTranscription;
  /** Detection of the end of the user's turn; null leaves that to the client. */
  turn_detection?: TranscriptionSession.TurnDetection;
}

export declare namespace TranscriptionSession {
  /** Short-lived key for client apps; only present if the session was created with a REST call. */
  export interface ClientSecret {
    /** The key. Unlike an API key, it may be used in a browser or mobile app. */
    value: string;
    /** Time at which the key expires, in Unix seconds; one minute after its creation. */
    expires_at: number;
  }

  /** Transcription settings in effect. */
  export type InputAudioTranscription = Session.InputAudioTranscription;

  /** Detection of the end of the user's turn; null leaves that to the client. */
  export type TurnDetection = SessionCreateResponse.TurnDetection;
}

/**
 * Parameters of `client.beta.realtime.transcriptionSessions.create`.
 *
 * @public
 */
export interface TranscriptionSessionCreateParams {
  /** Detection of the end of the user's turn; null leaves that to the client. */
  turn_detection?: TranscriptionSessionCreateParams.TurnDetection;
  /** Noise filter before turn detection and the model; null disables it. */
  input_audio_noise_reduction?: TranscriptionSessionCreateParams.InputAudioNoiseReduction;
  /**
   * Format of the input audio: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or `g711_alaw`.
   * Default `pcm16`.
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /** Model, language and prompt of the transcription. */
  input_audio_transcription?: TranscriptionSessionCreateParams.InputAudioTranscription;
  /**
   * Additional data in server events: `item.input_audio_transcription.logprobs` adds log
   * probabilities of transcripts.
   */
  include?: Array<string>;
  /** Settings of the client secret. */
  client_secret?: TranscriptionSessionCreateParams.ClientSecret;
  /** Types of output: `text`, `audio` or both. `['text']` disables audio. */
  modalities?: Array<'text' | 'audio'>;
}

export declare namespace TranscriptionSessionCreateParams {
  /** Detection of the end of the user's turn; null leaves that to the client. */
  export interface TurnDetection {
    /** Detection of the end of a turn: by silence (`server_vad`) or by meaning (`semantic_vad`). */
    type?: 'server_vad' | 'semantic_vad';
    /** Volume threshold of speech, 0 to 1. Default 0.5. Higher values suit noisy environments. */
    threshold?: number;
    /** Audio to include before detected speech, in milliseconds. Default 300. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn, in milliseconds. Default 500. Shorter values respond faster, but
     * may interrupt pauses.
     */
    silence_duration_ms?: number;
    /** True to start a response automatically at the end of a turn. Default true. */
    create_response?: boolean;
    /** True to let speech of the user interrupt a response. Default true. */
    interrupt_response?: boolean;
    /**
     * Eagerness of `semantic_vad` to respond: `low` waits longer, `high` less. Default `auto`,
     * which equals `medium`.
     */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';
  }

  /** Noise filter before turn detection and the model; null disables it. */
  export interface InputAudioNoiseReduction {
    /**
     * `near_field` for close microphones such as headsets, `far_field` for those of laptops or
     * rooms.
     */
    type?: NoiseReductionType;
  }

  /** Transcription settings of the input audio. */
  export type InputAudioTranscription = AudioTranscription;

  export type ClientSecret = { expires_at?: ClientSecret.ExpiresAt };

  export namespace ClientSecret {
    export type ExpiresAt = { anchor?: 'created_at'; seconds?: number };
  }
}

export declare namespace TranscriptionSessions {
  export type { TranscriptionSession, TranscriptionSessionCreateParams };
}
