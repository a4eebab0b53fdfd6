// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIBinaryResponse,
  type APIPromise,
  APIResource,
  type RequestOptions,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders } from '@oai/core/internal';

/**
 * The methods of `client.audio.speech`.
 *
 * @public
 */
export class Speech extends APIResource {
  private readonly _path = 'audio.speech.';

  /**
   * Converts text to speech. The response is the audio itself, or a stream of events with pieces of
   * it if `stream_format` is `sse`.
   *
   * `POST /audio/speech`
   *
   * @returns The audio, or a stream of its pieces.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * import { writeFile } from 'node:fs/promises';
   *
   * const speech = await client.audio.speech.create({
   *   model: 'gpt-4o-mini-tts',
   *   voice: 'alloy',
   *   input: 'Thank you.',
   * });
   * await writeFile('thanks.mp3', Buffer.from(await speech.arrayBuffer()));
   * ```
   */
  create(body: SpeechCreateParams, options?: RequestOptions): APIPromise<APIBinaryResponse> {
    return this._client.post('/audio/speech', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ Accept: 'application/octet-stream' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }
}

/**
 * Speech model: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts` or one of its snapshots.
 *
 * @public
 */
export type SpeechModel = 'tts-1' | 'tts-1-hd' | 'gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15';

/**
 * Parameters of `client.audio.speech.create`.
 *
 * @public
 */
export interface SpeechCreateParams {
  /** Speech model: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts` or one of its snapshots. */
  model: (string & {}) | SpeechModel;
  /** Text to speak, at most 4096 characters. */
  input: string;
  /** Built-in voice, such as `alloy` or `marin`, or a custom voice as `{ id }`. */
  voice:
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
    | 'fable'
    | 'onyx'
    | 'nova'
    | SpeechCreateParams.ID;
  /**
   * Instructions for the way of speaking, at most 4096 characters. Not for `tts-1` and `tts-1-hd`.
   */
  instructions?: string;
  /** Encoding of the audio: `mp3` (default), `opus`, `aac`, `flac`, `wav` or `pcm`. */
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm';
  /** Speaking rate, 0.25 to 4. Default 1. */
  speed?: number;
  /**
   * `audio` (default) returns the bytes; `sse` returns events, except for `tts-1` and `tts-1-hd`.
   */
  stream_format?: 'sse' | 'audio';
}

export declare namespace SpeechCreateParams {
  /** A built-in voice by name, or a custom voice by its identifier. */
  export interface ID {
    /** Identifier of a custom voice, such as `voice_1234`. */
    id: string;
  }
}

export declare namespace Speech {
  export type { SpeechModel, SpeechCreateParams };
}
