// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { APIResource, type ReasoningEffort } from '@oai/core';
import type { ResponseInputAudio, ResponseInputText } from '@oai/responses';

/** @public */
export class GraderModels extends APIResource {}

/** @public */
export type GraderInputs = Array<string | ResponseInputText | GraderInputs.OutputText | GraderInputs.InputImage | ResponseInputAudio>;

export declare namespace GraderInputs {
  /** Text written by a model. */
  export interface OutputText {
    /** Always `output_text`. */
    type: 'output_text';
    /** The text. */
    text: string;
  }

  /** An image. */
  export interface InputImage {
    /** Always `input_image`. */
    type: 'input_image';
    /** URL of the image. */
    image_url: string;
    /** Resolution at which the model sees the image: `high`, `low` or `auto`. Default `auto`. */
    detail?: string;
  }
}

/** @public */
export interface LabelModelGrader {
  type: 'label_model';
  name: string;
  model: string;
  input: Array<LabelModelGrader.Input>;
  labels: Array<string>;
  passing_labels: Array<string>;
}

export declare namespace LabelModelGrader {
  /**
   * A message of a prompt or grader. Instructions of the `developer` and `system` roles outrank
   * those of `user`.
   */
  export interface Input {
    /** Author of the message. */
    role: 'user' | 'assistant' | 'system' | 'developer';
    /** One content part, or a list of them; may hold templates. */
    content:
      | string
      | ResponseInputText
      | LabelModelGrader.Input.OutputText
      | LabelModelGrader.Input.InputImage
      | ResponseInputAudio
      | GraderInputs;
    /** Always `message`. */
    type?: 'message';
  }

  export namespace Input {
    /** Text written by a model. */
    export interface OutputText {
      /** Always `output_text`. */
      type: 'output_text';
      /** The text. */
      text: string;
    }

    /** An image. */
    export interface InputImage {
      /** Always `input_image`. */
      type: 'input_image';
      /** URL of the image. */
      image_url: string;
      /** Resolution at which the model sees the image: `high`, `low` or `auto`. Default `auto`. */
      detail?: string;
    }
  }
}

/** @public */
export interface MultiGrader {
  /** Default: `multi`. */
  type: 'multi';
  name: string;
  graders:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | LabelModelGrader;
  calculate_output: string;
}

/** @public */
export interface PythonGrader {
  type: 'python';
  name: string;
  source: string;
  image_tag?: string;
}

/** @public */
export interface ScoreModelGrader {
  type: 'score_model';
  name: string;
  model: string;
  input: Array<ScoreModelGrader.Input>;
  sampling_params?: ScoreModelGrader.SamplingParams;
  range?: Array<number>;
}

export declare namespace ScoreModelGrader {
  export interface SamplingParams {
    seed?: number | null;
    top_p?: number | null;
    temperature?: number | null;
    max_completions_tokens?: number | null;
    reasoning_effort?: ReasoningEffort | null;
  }

  /**
   * A message of a prompt or grader. Instructions of the `developer` and `system` roles outrank
   * those of `user`.
   */
  export interface Input {
    /** Author of the message. */
    role: 'user' | 'assistant' | 'system' | 'developer';
    /** One content part, or a list of them; may hold templates. */
    content:
      | string
      | ResponseInputText
      | ScoreModelGrader.Input.OutputText
      | ScoreModelGrader.Input.InputImage
      | ResponseInputAudio
      | GraderInputs;
    /** Always `message`. */
    type?: 'message';
  }

  export namespace Input {
    /** Text written by a model. */
    export interface OutputText {
      /** Always `output_text`. */
      type: 'output_text';
      /** The text. */
      text: string;
    }

    /** An image. */
    export interface InputImage {
      /** Always `input_image`. */
      type: 'input_image';
      /** URL of the image. */
      image_url: string;
      /** Resolution at which the model sees the image: `high`, `low` or `auto`. Default `auto`. */
      detail?: string;
    }
  }
}

/** @public */
export interface StringCheckGrader {
  type: 'string_check';
  name: string;
  input: string;
  reference: string;
  operation: 'eq' | 'ne' | 'like' | 'ilike';
}

/** @public */
export interface TextSimilarityGrader {
  /** Default: `text_similarity`. */
  type: 'text_similarity';
  name: string;
  input: string;
  reference: string;
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
  export {
    type GraderInputs as GraderInputs,
    type LabelModelGrader as LabelModelGrader,
    type MultiGrader as MultiGrader,
    type PythonGrader as PythonGrader,
    type ScoreModelGrader as ScoreModelGrader,
    type StringCheckGrader as StringCheckGrader,
    type TextSimilarityGrader as TextSimilarityGrader,
  };
}
