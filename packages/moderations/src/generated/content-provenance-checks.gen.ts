// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions, type Uploadable } from '@oai/core';
import { multipart } from '@oai/core/internal';

/**
 * The methods of `client.contentProvenanceChecks`.
 *
 * @public
 */
export class ContentProvenanceChecks extends APIResource {
  private readonly _path = 'contentProvenanceChecks.';

  /**
   * Checks an image or audio file for signals of OpenAI models. `not_detected` does not prove
   * another origin: signals can be removed or damaged, old models left none, and models of other
   * providers are not covered.
   *
   * `POST /content_provenance_checks`
   *
   * @returns Results by type of signal: C2PA and SynthID for images, SynthID for audio.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ContentProvenanceCheckCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContentProvenanceCheck> {
    return this._client.post('/content_provenance_checks', {
      __operation: this._path + 'create',
      body: multipart(body),
      ...options,
    });
  }
}

/**
 * Result of a content provenance check.
 *
 * @public
 */
export interface ContentProvenanceCheck {
  object: 'content_provenance_check';
  /** Time of the check, in Unix seconds. */
  created_at: number;
  /** Results for the file: C2PA and SynthID for images, SynthID for audio. */
  results: Array<ContentProvenanceCheck.C2PA | ContentProvenanceCheck.SynthID>;
}

export declare namespace ContentProvenanceCheck {
  /** Result from the C2PA manifest of an image. */
  export interface C2PA {
    type: 'c2pa';
    /** Outcome of the check for an OpenAI signal. `not_detected` does not prove another origin. */
    outcome: 'detected' | 'not_detected';
    /** Validity of the manifest: `trusted`, `valid`, `invalid` or `not_present`. */
    validation_state: 'trusted' | 'valid' | 'invalid' | 'not_present';
    /** Issuer of the manifest; null if unknown. */
    issuer: string | null;
    /** OpenAI model identified by the signal; null if it identifies none. */
    model: string | null;
    /** Time at which the image was created, RFC 3339 in UTC; null if unknown. */
    generated_at: string | null;
  }

  /** Result of the check for a SynthID watermark of OpenAI. */
  export interface SynthID {
    type: 'synthid';
    /** Outcome of the check for a watermark. `not_detected` does not prove another origin. */
    outcome: 'detected' | 'not_detected';
    /** OpenAI model identified by the watermark; null if it identifies none. */
    model: string | null;
    /** Time at which the file was created, RFC 3339 in UTC; null if unknown. */
    generated_at: string | null;
  }
}

/**
 * Parameters of `client.contentProvenanceChecks.create`.
 *
 * @public
 */
export interface ContentProvenanceCheckCreateParams {
  /** Image or audio file to check. */
  file: Uploadable;
}

export declare namespace ContentProvenanceChecks {
  export type { ContentProvenanceCheck, ContentProvenanceCheckCreateParams };
}
