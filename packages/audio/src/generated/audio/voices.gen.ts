// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions, type Uploadable } from '@oai/core';
import { multipart } from '@oai/core/internal';

/**
 * The methods of `client.audio.voices`.
 *
 * @public
 */
export class Voices extends APIResource {
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
    return this._client.post('/audio/voices', { body: multipart(body), ...options });
  }
}

/**
 * A custom voice.
 *
 * @public
 */
export interface Voice {
  /** Always `audio.voice`. */
  object: 'audio.voice';
  /** Identifier of the voice, as used in requests. */
  id: string;
  /** Name of the voice. */
  name: string;
  /** Time at which the voice was created, in Unix seconds. */
  created_at: number;
}

/**
 * Parameters of `client.audio.voices.create`.
 *
 * @public
 */
export interface VoiceCreateParams {
  /** Name of the voice. */
  name: string;
  /** Sample of the voice, at most 10 MiB: MPEG, WAV, Ogg, AAC, FLAC, WebM or MP4 audio. */
  audio_sample: Uploadable;
  /** Identifier of the consent recording, such as `cons_1234`. */
  consent: string;
}

export declare namespace Voices {
  export type { Voice, VoiceCreateParams };
}
