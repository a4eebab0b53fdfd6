// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';

/**
 * The methods of `client.moderations`.
 *
 * @public
 */
export class Moderations extends APIResource {
  private readonly _path = 'moderations.';

  /**
   * Classifies text and images by categories of harm.
   *
   * `POST /moderations`
   *
   * @returns One result per input.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const { results } = await client.moderations.create({ input: 'I love you.' });
   * console.log(results[0]?.flagged);
   * ```
   */
  create(
    body: ModerationCreateParams,
    options?: RequestOptions,
  ): APIPromise<ModerationCreateResponse> {
    return this._client.post('/moderations', {
      __operation: this._path + 'create',
      body,
      ...options,
    });
  }
}

/**
 * Results, one per input.
 *
 * @public
 */
export interface Moderation {
  /** True if any category is flagged. */
  flagged: boolean;
  /** Flags of the categories. */
  categories: Moderation.Categories;
  /** Scores of the categories, 0 to 1. Higher values are more certain. */
  category_scores: Moderation.CategoryScores;
  /** Types of input that the score of each category is based on. */
  category_applied_input_types: Moderation.CategoryAppliedInputTypes;
}

export declare namespace Moderation {
  /** Flags of the categories. */
  export interface Categories {
    /**
     * True for hatred of a group based on characteristics such as race, gender, religion,
     * orientation or disability.
     */
    hate: boolean;
    /** True for hatred with violence or serious harm. */
    'hate/threatening': boolean;
    /** True for harassing language towards anyone. */
    harassment: boolean;
    /** True for harassment with violence or serious harm. */
    'harassment/threatening': boolean;
    /** True for advice on how to commit illicit acts. Null for text-only models. */
    illicit: boolean | null;
    /**
     * True for advice on illicit acts with violence or on procuring a weapon. Null for text-only
     * models.
     */
    'illicit/violent': boolean | null;
    /** True for content about self-harm, such as suicide, cutting or eating disorders. */
    'self-harm': boolean;
    /** True if the author practises or intends self-harm. */
    'self-harm/intent': boolean;
    /** True for encouragement of self-harm, or advice on it. */
    'self-harm/instructions': boolean;
    /**
     * True for content that arouses sexually or promotes sexual services, except education and
     * wellness.
     */
    sexual: boolean;
    /** True for sexual content with anyone under 18. */
    'sexual/minors': boolean;
    /** True for death, violence or injury. */
    violence: boolean;
    /** True for death, violence or injury in graphic detail. */
    'violence/graphic': boolean;
  }

  /** Scores of the categories, 0 to 1. Higher values are more certain. */
  export interface CategoryScores {
    /** Score of `hate`. */
    hate: number;
    /** Score of `hate/threatening`. */
    'hate/threatening': number;
    /** Score of `harassment`. */
    harassment: number;
    /** Score of `harassment/threatening`. */
    'harassment/threatening': number;
    /** Score of `illicit`. */
    illicit: number;
    /** Score of `illicit/violent`. */
    'illicit/violent': number;
    /** Score of `self-harm`. */
    'self-harm': number;
    /** Score of `self-harm/intent`. */
    'self-harm/intent': number;
    /** Score of `self-harm/instructions`. */
    'self-harm/instructions': number;
    /** Score of `sexual`. */
    sexual: number;
    /** Score of `sexual/minors`. */
    'sexual/minors': number;
    /** Score of `violence`. */
    violence: number;
    /** Score of `violence/graphic`. */
    'violence/graphic': number;
  }

  /** Types of input that the score of each category is based on. */
  export interface CategoryAppliedInputTypes {
    /** Inputs for `hate`: `text` only. */
    hate: 'text'[];
    /** Inputs for `hate/threatening`: `text` only. */
    'hate/threatening': 'text'[];
    /** Inputs for `harassment`: `text` only. */
    harassment: 'text'[];
    /** Inputs for `harassment/threatening`: `text` only. */
    'harassment/threatening': 'text'[];
    /** Inputs for `illicit`: `text` only. */
    illicit: 'text'[];
    /** Inputs for `illicit/violent`: `text` only. */
    'illicit/violent': 'text'[];
    /** Inputs for `self-harm`: `text` and `image`. */
    'self-harm': Array<'text' | 'image'>;
    /** Inputs for `self-harm/intent`: `text` and `image`. */
    'self-harm/intent': Array<'text' | 'image'>;
    /** Inputs for `self-harm/instructions`: `text` and `image`. */
    'self-harm/instructions': Array<'text' | 'image'>;
    /** Inputs for `sexual`: `text` and `image`. */
    sexual: Array<'text' | 'image'>;
    /** Inputs for `sexual/minors`: `text` only. */
    'sexual/minors': 'text'[];
    /** Inputs for `violence`: `text` and `image`. */
    violence: Array<'text' | 'image'>;
    /** Inputs for `violence/graphic`: `text` and `image`. */
    'violence/graphic': Array<'text' | 'image'>;
  }
}

/**
 * Input to classify: a string, strings, or text and image parts.
 *
 * @public
 */
export interface ModerationImageURLInput {
  /** `text` or `image_url`. */
  type: 'image_url';
  /** Image to classify. */
  image_url: ModerationImageURLInput.ImageURL;
}

export declare namespace ModerationImageURLInput {
  /** Image to classify. */
  export interface ImageURL {
    /** URL of the image, or a data URL with the base64-encoded image. */
    url: string;
  }
}

/**
 * Moderation model. Default `omni-moderation-latest`; the `text-moderation` models support text
 * only.
 *
 * @public
 */
export type ModerationModel =
  | 'omni-moderation-latest'
  | 'omni-moderation-2024-09-26'
  | 'text-moderation-latest'
  | 'text-moderation-stable';

/**
 * Input to classify: a string, strings, or text and image parts.
 *
 * @public
 */
export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

/**
 * Input to classify: a string, strings, or text and image parts.
 *
 * @public
 */
export interface ModerationTextInput {
  /** `text` or `image_url`. */
  type: 'text';
  /** Text to classify. */
  text: string;
}

/**
 * Moderation results of the inputs.
 *
 * @public
 */
export interface ModerationCreateResponse {
  /** Identifier of the request. */
  id: string;
  /** Moderation model that was used. */
  model: string;
  /** Results, one per input. */
  results: Moderation[];
}

/**
 * Parameters of `client.moderations.create`.
 *
 * @public
 */
export interface ModerationCreateParams {
  /** Input to classify: a string, strings, or text and image parts. */
  input: string | string[] | ModerationMultiModalInput[];
  /**
   * Moderation model. Default `omni-moderation-latest`; the `text-moderation` models support text
   * only.
   */
  model?: (string & {}) | ModerationModel;
}

export declare namespace Moderations {
  export type {
    Moderation,
    ModerationImageURLInput,
    ModerationModel,
    ModerationMultiModalInput,
    ModerationTextInput,
    ModerationCreateResponse,
    ModerationCreateParams,
  };
}
