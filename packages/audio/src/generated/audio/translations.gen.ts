// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions, type Uploadable } from '@oai/core';
import { multipart } from '@oai/core/internal';
import type { AudioModel } from './audio-types.gen.js';
import type { TranscriptionSegment } from './transcriptions.gen.js';

/**
 * The methods of `client.audio.translations`.
 *
 * @public
 */
export class Translations extends APIResource {
  private readonly _path = 'audio.translations.';

  /**
   * Translates audio of any language into English text.
   *
   * `POST /audio/translations`
   *
   * @returns The English text in the requested format.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranslationCreateParams<'json' | undefined>,
    options?: RequestOptions,
  ): APIPromise<Translation>;
  /**
   * Translates audio of any language into English text.
   *
   * `POST /audio/translations`
   *
   * @returns The English text in the requested format.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranslationCreateParams<'verbose_json'>,
    options?: RequestOptions,
  ): APIPromise<TranslationVerbose>;
  /**
   * Translates audio of any language into English text.
   *
   * `POST /audio/translations`
   *
   * @returns The English text in the requested format.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TranslationCreateParams<'text' | 'srt' | 'vtt'>,
    options?: RequestOptions,
  ): APIPromise<string>;
  /**
   * Translates audio of any language into English text.
   *
   * `POST /audio/translations`
   *
   * @returns The English text in the requested format.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: TranslationCreateParams, options?: RequestOptions): APIPromise<Translation>;
  create(body: TranslationCreateParams, options?: RequestOptions): APIPromise<unknown> {
    return this._client.post('/audio/translations', {
      __operation: this._path + 'create',
      body: multipart(body),
      ...options,
    });
  }
}

/**
 * A translation for `response_format: "json"`.
 *
 * @public
 */
export interface Translation {
  /** English text. */
  text: string;
}

/**
 * A translation with times, for `response_format: "verbose_json"`.
 *
 * @public
 */
export interface TranslationVerbose {
  /** Language of the output, always `english`. */
  language: string;
  /** Length of the audio, in seconds. */
  duration: number;
  /** English text. */
  text: string;
  /** Segments of the text with times and decoding details. */
  segments?: TranscriptionSegment[];
}

/**
 * Response of `client.audio.translations.create`.
 *
 * @public
 */
export type TranslationCreateResponse = Translation | TranslationVerbose;

/**
 * Parameters of `client.audio.translations.create`.
 *
 * @public
 */
export interface TranslationCreateParams<ResponseFormat extends 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | undefined = 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | undefined> {
  /**
   * Audio to translate: flac, m4a, mp3, mp4, mpeg, mpga, ogg, wav, webm. A file name with an
   * extension and a content type help to identify it.
   */
  file: Uploadable;
  /** Translation model; currently only `whisper-1`. */
  model: (string & {}) | AudioModel;
  /** English text that sets the style or continues a previous segment. */
  prompt?: string;
  /** `json` (default), `text`, `srt`, `verbose_json` or `vtt`. */
  response_format?: ResponseFormat;
  /**
   * Sampling temperature, 0 to 1. Default 0, at which the model raises it automatically when its
   * confidence is low.
   */
  temperature?: number;
}

export declare namespace Translations {
  export type {
    Translation,
    TranslationVerbose,
    TranslationCreateResponse,
    TranslationCreateParams,
  };
}
