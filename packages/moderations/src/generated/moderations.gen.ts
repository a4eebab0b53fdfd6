// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';

/** @public */
export class Moderations extends APIResource {
  /**
   * Rates text and images by categories of harm.
   *
   * @returns One result for each input.
   * @see `POST /moderations`
   */
  create(
    body: ModerationCreateParams,
    options?: RequestOptions,
  ): APIPromise<ModerationCreateResponse> {
    return this._client.post('/moderations', { body, ...options });
  }
}

/** @public */
export interface Moderation {
  flagged: boolean;
  categories: Moderation.Categories;
  category_scores: Moderation.CategoryScores;
  category_applied_input_types: Moderation.CategoryAppliedInputTypes;
}

export declare namespace Moderation {
  export interface Categories {
    hate: boolean;
    'hate/threatening': boolean;
    harassment: boolean;
    'harassment/threatening': boolean;
    illicit: boolean | null;
    'illicit/violent': boolean | null;
    'self-harm': boolean;
    'self-harm/intent': boolean;
    'self-harm/instructions': boolean;
    sexual: boolean;
    'sexual/minors': boolean;
    violence: boolean;
    'violence/graphic': boolean;
  }

  export interface CategoryScores {
    hate: number;
    'hate/threatening': number;
    harassment: number;
    'harassment/threatening': number;
    illicit: number;
    'illicit/violent': number;
    'self-harm': number;
    'self-harm/intent': number;
    'self-harm/instructions': number;
    sexual: number;
    'sexual/minors': number;
    violence: number;
    'violence/graphic': number;
  }

  export interface CategoryAppliedInputTypes {
    hate: Array<'text'>;
    'hate/threatening': Array<'text'>;
    harassment: Array<'text'>;
    'harassment/threatening': Array<'text'>;
    illicit: Array<'text'>;
    'illicit/violent': Array<'text'>;
    'self-harm': Array<'text' | 'image'>;
    'self-harm/intent': Array<'text' | 'image'>;
    'self-harm/instructions': Array<'text' | 'image'>;
    sexual: Array<'text' | 'image'>;
    'sexual/minors': Array<'text'>;
    violence: Array<'text' | 'image'>;
    'violence/graphic': Array<'text' | 'image'>;
  }
}

/** @public */
export interface ModerationImageURLInput {
  type: 'image_url';
  image_url: ModerationImageURLInput.ImageURL;
}

export declare namespace ModerationImageURLInput {
  export interface ImageURL {
    url: string;
  }
}

/** @public */
export type ModerationModel =
  | 'omni-moderation-latest'
  | 'omni-moderation-2024-09-26'
  | 'text-moderation-latest'
  | 'text-moderation-stable';

/** @public */
export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

/** @public */
export interface ModerationTextInput {
  type: 'text';
  text: string;
}

/**
 * Ratings of the inputs.
 *
 * @public
 */
export interface ModerationCreateResponse {
  /** Identifier of the request. */
  id: string;
  /** Model that rated. */
  model: string;
  /** One rating for each input. */
  results: Array<Moderation>;
}

/** @public */
export interface ModerationCreateParams {
  /** What to rate: a string, strings, or text and image parts. */
  input: string | Array<string> | Array<ModerationMultiModalInput>;
  /**
   * Moderation model. Default `omni-moderation-latest`; the `text-moderation` models take text
   * only.
   */
  model?: (string & {}) | ModerationModel;
}

export declare namespace Moderations {
  export {
    type Moderation as Moderation,
    type ModerationImageURLInput as ModerationImageURLInput,
    type ModerationModel as ModerationModel,
    type ModerationMultiModalInput as ModerationMultiModalInput,
    type ModerationTextInput as ModerationTextInput,
    type ModerationCreateResponse as ModerationCreateResponse,
    type ModerationCreateParams as ModerationCreateParams,
  };
}
