// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions, type Uploadable } from '@oai/core';
import { multipart, path } from '@oai/core/internal';

/**
 * The methods of `client.audio.voices`.
 *
 * @public
 */
export class Voices extends APIResource {
  private readonly _path = 'audio.voices.';

  /**
   * Creates a custom voice for speech and realtime audio from a sample and a consent recording. For
   * eligible customers only.
   *
   * `POST /audio/voices`
   *
   * @returns The voice.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: VoiceCreateParams, options?: RequestOptions): APIPromise<Voice> {
    return this._client.post('/audio/voices', {
      __operation: this._path + 'create',
      body: multipart(body),
      ...options,
    });
  }

  /**
   * Deletes a custom voice.
   *
   * `DELETE /audio/voices/{voice_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(voiceID: string, options?: RequestOptions): APIPromise<VoiceDeleted> {
    return this._client.delete(path`/audio/voices/${voiceID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }
}

/**
 * A custom voice.
 *
 * @public
 */
export interface Voice {
  object: 'audio.voice';
  /** Identifier of the voice, as used in requests. */
  id: string;
  /** Name of the voice. */
  name: string;
  /** Time at which the voice was created, in Unix seconds. */
  created_at: number;
  type: 'audio_sample' | 'prompt';
  prompt?: string;
}

/**
 * Response of `client.audio.voices.delete`.
 *
 * @public
 */
export interface VoiceDeleted {
  id: string;
  deleted: boolean;
  object: 'audio.voice.deleted';
}

/**
 * Name, sample and consent of a custom voice.
 *
 * @public
 */
export type VoiceCreateParams = VoiceCreateParams.Consent | VoiceCreateParams.Prompt;

export declare namespace VoiceCreateParams {
  /** Name, sample and consent of a custom voice. */
  export interface Consent {
    /** Sample of the voice, at most 10 MiB: MPEG, WAV, Ogg, AAC, FLAC, WebM or MP4 audio. */
    audio_sample: Uploadable;
    /** Identifier of the consent recording, such as `cons_1234`. */
    consent: string;
    /** Name of the voice. */
    name: string;
    /** Kind of voice: from an audio sample, or from a prompt. */
    type?: 'audio_sample';
  }

  /** Name, sample and consent of a custom voice. */
  export interface Prompt {
    /** Name of the voice. */
    name: string;
    /** Description of the voice to create. */
    prompt: string;
    /** Kind of voice: from an audio sample, or from a prompt. */
    type: 'prompt';
    /** Model that creates the voice, or `auto`. */
    model?: (string & {}) | 'auto' | '2026-10-08';
    /** Text that the voice will typically speak. */
    script_hint?: string;
  }
}

export declare namespace Voices {
  export type { Voice, VoiceDeleted, VoiceCreateParams };
}
