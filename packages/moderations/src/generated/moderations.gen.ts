// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';

/**
 * The methods of `client.moderations`.
 *
 * @public
 */
export class Moderations extends APIResource {
  /**
   * Rates text and images by categories of harm.
   *
   * `POST /moderations`
   *
   * @returns One result for each input.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: ModerationCreateParams,
    options?: RequestOptions,
  ): APIPromise<ModerationCreateResponse> {
    return this._client.post('/moderations', { body, ...options });
  }
}

/**
 * One rating for each input.
 *
 * @public
 */
export interface Moderation {
  /** Whether any category is flagged. */
  flagged: boolean;
  /** Whether each category is flagged. */
  categories: Moderation.Categories;
  /** Score of each category, 0 to 1; higher is surer. */
  category_scores: Moderation.CategoryScores;
  /** Kinds of input that the score of each category rests on. */
  category_applied_input_types: Moderation.CategoryAppliedInputTypes;
}

export declare namespace Moderation {
  /** Whether each category is flagged. */
  export interface Categories {
    /**
     * Flags hatred of a group for what it is, such as race, gender, faith, orientation or
     * disability.
     */
    hate: boolean;
    /** Flags such hatred with violence or serious harm. */
    'hate/threatening': boolean;
    /** Flags harassing language towards anyone. */
    harassment: boolean;
    /** Flags harassment with violence or serious harm. */
    'harassment/threatening': boolean;
    /** Flags advice on how to commit wrongdoing. Null from text-only models. */
    illicit: boolean | null;
    /**
     * Flags advice on wrongdoing with violence, or on getting a weapon. Null from text-only models.
     */
    'illicit/violent': boolean | null;
    /** Flags self-harm, such as suicide, cutting or eating disorders. */
    'self-harm': boolean;
    /** Flags a speaker who harms themselves or means to. */
    'self-harm/intent': boolean;
    /** Flags encouragement of self-harm, or advice on it. */
    'self-harm/instructions': boolean;
    /** Flags sexual arousal or sexual services; education and wellness are exempt. */
    sexual: boolean;
    /** Flags sexual content with anyone under 18. */
    'sexual/minors': boolean;
    /** Flags death, violence or injury. */
    violence: boolean;
    /** Flags death, violence or injury in graphic detail. */
    'violence/graphic': boolean;
  }

  /** Score of each category, 0 to 1; higher is surer. */
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

  /** Kinds of input that the score of each category rests on. */
  export interface CategoryAppliedInputTypes {
    /** Inputs behind `hate`: `text` only. */
    hate: 'text'[];
    /** Inputs behind `hate/threatening`: `text` only. */
    'hate/threatening': 'text'[];
    /** Inputs behind `harassment`: `text` only. */
    harassment: 'text'[];
    /** Inputs behind `harassment/threatening`: `text` only. */
    'harassment/threatening': 'text'[];
    /** Inputs behind `illicit`: `text` only. */
    illicit: 'text'[];
    /** Inputs behind `illicit/violent`: `text` only. */
    'illicit/violent': 'text'[];
    /** Inputs behind `self-harm`: `text` and `image`. */
    'self-harm': Array<'text' | 'image'>;
    /** Inputs behind `self-harm/intent`: `text` and `image`. */
    'self-harm/intent': Array<'text' | 'image'>;
    /** Inputs behind `self-harm/instructions`: `text` and `image`. */
    'self-harm/instructions': Array<'text' | 'image'>;
    /** Inputs behind `sexual`: `text` and `image`. */
    sexual: Array<'text' | 'image'>;
    /** Inputs behind `sexual/minors`: `text` only. */
    'sexual/minors': 'text'[];
    /** Inputs behind `violence`: `text` and `image`. */
    violence: Array<'text' | 'image'>;
    /** Inputs behind `violence/graphic`: `text` and `image`. */
    'violence/graphic': Array<'text' | 'image'>;
  }
}

/**
 * What to rate: a string, strings, or text and image parts.
 *
 * @public
 */
export interface ModerationImageURLInput {
  /** `text` or `image_url`. */
  type: 'image_url';
  /** Image to rate. */
  image_url: ModerationImageURLInput.ImageURL;
}

export declare namespace ModerationImageURLInput {
  /** Image to rate. */
  export interface ImageURL {
    /** URL of the image, or a data URL with its base64 contents. */
    url: string;
  }
}

/**
 * Moderation model. Default `omni-moderation-latest`; the `text-moderation` models take text only.
 *
 * @public
 */
export type ModerationModel =
  | 'omni-moderation-latest'
  | 'omni-moderation-2024-09-26'
  | 'text-moderation-latest'
  | 'text-moderation-stable';

/**
 * What to rate: a string, strings, or text and image parts.
 *
 * @public
 */
export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

/**
 * What to rate: a string, strings, or text and image parts.
 *
 * @public
 */
export interface ModerationTextInput {
  /** `text` or `image_url`. */
  type: 'text';
  /** Text to rate. */
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
  results: Moderation[];
}

/**
 * Parameters of `client.moderations.create`.
 *
 * @public
 */
export interface ModerationCreateParams {
  /** What to rate: a string, strings, or text and image parts. */
  input: string | string[] | ModerationMultiModalInput[];
  /**
   * Moderation model. Default `omni-moderation-latest`; the `text-moderation` models take text
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
