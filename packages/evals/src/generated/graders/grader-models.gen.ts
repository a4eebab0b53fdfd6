// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource, type ReasoningEffort } from '@oai/core';
import type { ResponseInputAudio, ResponseInputText } from '@oai/responses';

/**
 * The methods of `client.graders.graderModels`.
 *
 * @public
 */
export class GraderModels extends APIResource {}

/**
 * Content parts in order.
 *
 * @public
 */
export type GraderInputs = Array<string | ResponseInputText | GraderInputs.OutputText | GraderInputs.InputImage | ResponseInputAudio>;

export declare namespace GraderInputs {
  /** Text output of a model. */
  export interface OutputText {
    type: 'output_text';
    /** Text written by the model. */
    text: string;
  }

  /** An image. */
  export interface InputImage {
    type: 'input_image';
    /** URL of the image. */
    image_url: string;
    /** Resolution at which the model sees the image: `high`, `low` or `auto`. Default `auto`. */
    detail?: string;
  }
}

/**
 * A grader in which a model assigns a label to each item.
 *
 * @public
 */
export interface LabelModelGrader {
  type: 'label_model';
  /** Name of the grader. */
  name: string;
  /** Model to grade with; must support structured outputs. */
  model: string;
  /** Messages for the grading model; may be templates. */
  input: LabelModelGrader.Input[];
  /** Labels to choose from. */
  labels: string[];
  /** Labels that count as passed; all must be in `labels`. */
  passing_labels: string[];
}

export declare namespace LabelModelGrader {
  /**
   * A message of a prompt or grader. Instructions of the `developer` and `system` roles take
   * precedence over those of `user`.
   */
  export interface Input {
    /** Author of the message. */
    role: 'user' | 'assistant' | 'system' | 'developer';
    /** One content part, or a list of them; may contain templates. */
    content:
      | string
      | ResponseInputText
      | Input.OutputText
      | Input.InputImage
      | ResponseInputAudio
      | GraderInputs;
    type?: 'message';
  }

  export namespace Input {
    /** Text output of a model. */
    export interface OutputText {
      type: 'output_text';
      /** Text written by the model. */
      text: string;
    }

    /** An image. */
    export type InputImage = GraderInputs.InputImage;
  }
}

/**
 * A grader that combines the scores of several graders.
 *
 * @public
 */
export interface MultiGrader {
  type: 'multi';
  /** Name of the grader. */
  name: string;
  /** Graders to combine. */
  graders:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | LabelModelGrader;
  /** Formula that calculates the score from the names of the graders. */
  calculate_output: string;
}

/**
 * A grader that runs a Python program.
 *
 * @public
 */
export interface PythonGrader {
  type: 'python';
  /** Name of the grader. */
  name: string;
  /** Source code of the program. */
  source: string;
  /** Tag of the container image to run in. */
  image_tag?: string;
}

/**
 * A grader in which a model assigns a score.
 *
 * @public
 */
export interface ScoreModelGrader {
  type: 'score_model';
  /** Name of the grader. */
  name: string;
  /** Model to grade with. */
  model: string;
  /** Messages for the grading model with text, images and audio; may contain templates. */
  input: ScoreModelGrader.Input[];
  /** Sampling settings of the grading model. */
  sampling_params?: ScoreModelGrader.SamplingParams;
  /** Minimum and maximum score. Default `[0, 1]`. */
  range?: number[];
}

export declare namespace ScoreModelGrader {
  /** Sampling settings of the grading model. */
  export interface SamplingParams {
    /** Seed for reproducible sampling. */
    seed?: number | null;
    /** Share of probability mass to draw tokens from, 0 to 1. Default 1. */
    top_p?: number | null;
    /** Sampling temperature. Higher values are more random. */
    temperature?: number | null;
    /** Maximum number of tokens in the grader's response, at least 1. */
    max_completions_tokens?: number | null;
    /** Reasoning effort of the grading model. */
    reasoning_effort?: ReasoningEffort | null;
  }

  /**
   * A message of a prompt or grader. Instructions of the `developer` and `system` roles take
   * precedence over those of `user`.
   */
  export type Input = LabelModelGrader.Input;

  export namespace Input {
    /** Text output of a model. */
    export type OutputText = LabelModelGrader.Input.OutputText;

    /** An image. */
    export type InputImage = LabelModelGrader.Input.InputImage;
  }
}

/**
 * A grader that compares two strings.
 *
 * @public
 */
export interface StringCheckGrader {
  type: 'string_check';
  /** Name of the grader. */
  name: string;
  /** Text to check; may be a template. */
  input: string;
  /** Text to compare with; may be a template. */
  reference: string;
  /** `eq` (equal), `ne` (not equal), `like` (contains), or `ilike` (contains, in any case). */
  operation: 'eq' | 'ne' | 'like' | 'ilike';
}

/**
 * A grader that scores the similarity of two texts.
 *
 * @public
 */
export interface TextSimilarityGrader {
  type: 'text_similarity';
  /** Name of the grader. */
  name: string;
  /** Text to grade; may be a template. */
  input: string;
  /** Text to compare with; may be a template. */
  reference: string;
  /** Measure of similarity, such as `cosine`, `bleu`, `rouge_l` or `fuzzy_match`. */
  evaluation_metric:
    | 'cosine'
    | 'fuzzy_match'
    | 'bleu'
    | 'gleu'
    | 'meteor'
    | 'rouge_1'
    | 'rouge_2'
    | 'rouge_3'
    | 'rouge_4'
    | 'rouge_5'
    | 'rouge_l';
}

export declare namespace GraderModels {
  export type {
    GraderInputs,
    LabelModelGrader,
    MultiGrader,
    PythonGrader,
    ScoreModelGrader,
    StringCheckGrader,
    TextSimilarityGrader,
  };
}
