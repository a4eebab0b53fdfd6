// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions, type Uploadable } from '@oai/core';
import { multipart } from '@oai/core/internal';

/**
 * The methods of `client.contentProvenanceChecks`.
 *
 * @public
 */
export class ContentProvenanceChecks extends APIResource {
  /**
   * Looks in an image or audio file for signals that OpenAI models leave. `not_detected` does not
   * prove another origin: signals can be stripped or damaged, old models left none, and models of
   * others are not looked for.
   *
   * `POST /content_provenance_checks`
   *
   * @returns Results by kind of signal: C2PA and SynthID for images, SynthID for audio.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ContentProvenanceCheckCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContentProvenanceCheck> {
    return this._client.post('/content_provenance_checks', { body: multipart(body), ...options });
  }
}

/**
 * Outcome of a content provenance check.
 *
 * @public
 */
export interface ContentProvenanceCheck {
  /** Always `content_provenance_check`. */
  object: 'content_provenance_check';
  /** When the check was made, Unix time in seconds. */
  created_at: number;
  /** Results that apply to the file: C2PA and SynthID for images, SynthID for audio. */
  results: Array<ContentProvenanceCheck.C2PA | ContentProvenanceCheck.SynthID>;
}

export declare namespace ContentProvenanceCheck {
  /** What the C2PA manifest of an image says. */
  export interface C2PA {
    /** Always `c2pa`. Default: `c2pa`. */
    type: 'c2pa';
    /** Whether an OpenAI signal was found. `not_detected` does not prove another origin. */
    outcome: 'detected' | 'not_detected';
    /** Validity of the manifest: `trusted`, `valid`, `invalid` or `not_present`. */
    validation_state: 'trusted' | 'valid' | 'invalid' | 'not_present';
    /** Issuer of the manifest; null if unknown. */
    issuer: string | null;
    /** OpenAI model that the signal names; null if it names none. */
    model: string | null;
    /** When the image was made, RFC 3339 in UTC; null if the signal does not tell. */
    generated_at: string | null;
  }

  /** Whether a file carries a SynthID watermark of OpenAI. */
  export interface SynthID {
    /** Always `synthid`. Default: `synthid`. */
    type: 'synthid';
    /** Whether a watermark was found. `not_detected` does not prove another origin. */
    outcome: 'detected' | 'not_detected';
    /** OpenAI model that the watermark names; null if it names none. */
    model: string | null;
    /** When the file was made, RFC 3339 in UTC; null if the watermark does not tell. */
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
