// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { mergeHeaders } from '@oai/core/internal';
import type { AudioTranscription } from '../../realtime/realtime-sessions.gen.js';
import type { NoiseReductionType } from '../../realtime/realtime.gen.js';
import type { Session, SessionCreateResponse } from './sessions.gen.js';

/**
 * The methods of `client.beta.realtime.transcriptionSessions`.
 *
 * @public
 */
export class TranscriptionSessions extends APIResource {
  /**
   * Creates a transcription session of the beta interface together with a short-lived key for
   * client apps. New code makes a client secret instead.
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
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }
}

/**
 * Settings in effect of a transcription session of the beta interface.
 *
 * @public
 */
export interface TranscriptionSession {
  /** Short-lived key for client apps; only present when the session was made by REST. */
  client_secret: TranscriptionSession.ClientSecret;
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
  input_audio_transcription?: TranscriptionSession.InputAudioTranscription;
  /** How the end of the user's turn is found; null leaves that to the client. */
  turn_detection?: TranscriptionSession.TurnDetection;
}

export declare namespace TranscriptionSession {
  /** Short-lived key for client apps; only present when the session was made by REST. */
  export interface ClientSecret {
    /** The key. Safe to hand to a browser or mobile app, unlike an API key. */
    value: string;
    /** Time at which the key expires, Unix seconds; one minute after it was made. */
    expires_at: number;
  }

  /** Transcription settings in effect. */
  export type InputAudioTranscription = Session.InputAudioTranscription;

  /** How the end of the user's turn is found; null leaves that to the client. */
  export type TurnDetection = SessionCreateResponse.TurnDetection;
}

/**
 * Parameters of `client.beta.realtime.transcriptionSessions.create`.
 *
 * @public
 */
export interface TranscriptionSessionCreateParams {
  /** How the end of the user's turn is found; null leaves that to the client. */
  turn_detection?: TranscriptionSessionCreateParams.TurnDetection;
  /** Noise filter ahead of turn detection and model; null turns it off. */
  input_audio_noise_reduction?: TranscriptionSessionCreateParams.InputAudioNoiseReduction;
  /**
   * Format of the audio that comes in: `pcm16` (24 kHz, mono, little-endian), `g711_ulaw` or
   * `g711_alaw`. Default `pcm16`.
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /** Model, language and prompt of the transcription. */
  input_audio_transcription?: TranscriptionSessionCreateParams.InputAudioTranscription;
  /**
   * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
   * of transcripts.
   */
  include?: Array<string>;
  /** Settings of the client secret. */
  client_secret?: TranscriptionSessionCreateParams.ClientSecret;
  /** What the session deals in; `['text']` alone turns audio off. */
  modalities?: Array<'text' | 'audio'>;
}

export declare namespace TranscriptionSessionCreateParams {
  /** How the end of the user's turn is found; null leaves that to the client. */
  export interface TurnDetection {
    /** How the end of a turn is told: by silence (`server_vad`) or by meaning (`semantic_vad`). */
    type?: 'server_vad' | 'semantic_vad';
    /** Volume threshold for speech, 0 to 1. Default 0.5. Higher suits noisy places. */
    threshold?: number;
    /** Audio kept from before speech was noticed, milliseconds. Default 300. */
    prefix_padding_ms?: number;
    /**
     * Silence that ends a turn, milliseconds. Default 500. Shorter answers faster but may cut in on
     * pauses.
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
  export type InputAudioTranscription = AudioTranscription;

  export type ClientSecret = { expires_at?: ClientSecret.ExpiresAt };

  export namespace ClientSecret {
    export type ExpiresAt = { anchor?: 'created_at'; seconds?: number };
  }
}

export declare namespace TranscriptionSessions {
  export type { TranscriptionSession, TranscriptionSessionCreateParams };
}
