// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
  type Uploadable,
} from '@oai/core';
import { multipart, path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.audio.voiceConsents`.
 *
 * @public
 */
export class VoiceConsents extends APIResource {
  private readonly _path = 'audio.voiceConsents.';

  /**
   * Uploads a recording in which a speaker consents to a custom voice. For eligible customers only.
   *
   * `POST /audio/voice_consents`
   *
   * @returns The consent recording.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: VoiceConsentCreateParams, options?: RequestOptions): APIPromise<VoiceConsent> {
    return this._client.post('/audio/voice_consents', {
      __operation: this._path + 'create',
      body: multipart(body),
      ...options,
    });
  }

  /**
   * Retrieves the metadata of a consent recording.
   *
   * `GET /audio/voice_consents/{consent_id}`
   *
   * @returns The consent recording.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(consentID: string, options?: RequestOptions): APIPromise<VoiceConsent> {
    return this._client.get(path`/audio/voice_consents/${consentID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Renames a consent recording. The audio stays as it is.
   *
   * `POST /audio/voice_consents/{consent_id}`
   *
   * @returns The updated consent recording.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    consentID: string,
    body: VoiceConsentUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VoiceConsent> {
    return this._client.post(path`/audio/voice_consents/${consentID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
    });
  }

  /**
   * Lists the consent recordings of the organization. For eligible customers only.
   *
   * `GET /audio/voice_consents`
   *
   * @returns A page of consent recordings. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: VoiceConsentListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<VoiceConsentsPage, VoiceConsent> {
    return this._client.getAPIList('/audio/voice_consents', CursorPage<VoiceConsent>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Deletes a consent recording.
   *
   * `DELETE /audio/voice_consents/{consent_id}`
   *
   * @returns Confirmation with the identifier.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(consentID: string, options?: RequestOptions): APIPromise<VoiceConsentDeleted> {
    return this._client.delete(path`/audio/voice_consents/${consentID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }
}

/**
 * A recording in which a speaker consents to a custom voice.
 *
 * @public
 */
export interface VoiceConsent {
  object: 'audio.voice_consent';
  /** Identifier of the recording. */
  id: string;
  /** Label of the recording. */
  name: string;
  /** Language of the consent phrase, BCP 47. */
  language: string;
  /** Time at which the recording was created, in Unix seconds. */
  created_at: number;
}

/**
 * Confirmation that a consent recording was deleted.
 *
 * @public
 */
export interface VoiceConsentDeleted {
  /** Identifier of the deleted recording. */
  id: string;
  object: 'audio.voice_consent';
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.audio.voiceConsents.create`.
 *
 * @public
 */
export interface VoiceConsentCreateParams {
  /** Label of the recording. */
  name: string;
  /** Recording of the consent, at most 10 MiB: MPEG, WAV, Ogg, AAC, FLAC, WebM or MP4 audio. */
  recording: Uploadable;
  /** Language of the consent phrase, BCP 47, such as `en-US`. */
  language: string;
}

/**
 * Parameters of `client.audio.voiceConsents.update`.
 *
 * @public
 */
export interface VoiceConsentUpdateParams {
  /** New label of the recording. */
  name: string;
}

/**
 * A page of `VoiceConsent`.
 *
 * @public
 */
export type VoiceConsentsPage = CursorPage<VoiceConsent>;

/**
 * Parameters of `client.audio.voiceConsents.list`.
 *
 * @public
 */
export interface VoiceConsentListParams extends CursorPageParams {}

export declare namespace VoiceConsents {
  export type {
    VoiceConsent,
    VoiceConsentDeleted,
    VoiceConsentCreateParams,
    VoiceConsentUpdateParams,
    VoiceConsentsPage,
    VoiceConsentListParams,
  };
}
