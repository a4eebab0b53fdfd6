// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  type DecisionQuestionInputImage as DecisionQuestionInputImageModel,
  type DecisionQuestionInputPart as DecisionQuestionInputPartModel,
  type DecisionQuestionInputText as DecisionQuestionInputTextModel,
  type RequestOptions,
} from '@oai/core';

/**
 * The methods of `client.decisions`.
 *
 * @public
 */
export class Decisions extends APIResource {
  private readonly _path = 'decisions.';

  /**
   * Answers questions about an input: predicates, choices and scores, with their probabilities.
   *
   * `POST /decisions`
   *
   * @returns The decision with an answer for each question.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: DecisionCreateParams, options?: RequestOptions): APIPromise<Decision> {
    return this._client.post('/decisions', {
      __operation: this._path + 'create',
      body,
      ...options,
    });
  }
}

/**
 * Response of `client.decisions.create`.
 *
 * @public
 */
export interface Decision {
  answers: Array<Decision.AnswerResourcePredicate | Decision.AnswerResourceChoice | Decision.AnswerResourceScore | Decision.AnswerResourceRefusal>;
  model: string;
  usage: Decision.Usage;
}

export declare namespace Decision {
  export interface AnswerResourcePredicate {
    name: string | null;
    probability: number;
    type: 'predicate';
  }

  export interface AnswerResourceChoice {
    choice: string | boolean;
    confidence: number;
    name: string | null;
    probabilities: AnswerResourceChoice.Probability[];
    type: 'choice';
  }

  export namespace AnswerResourceChoice {
    export interface Probability {
      probability: number;
      value: string | boolean;
    }
  }

  export interface AnswerResourceScore {
    confidence: number;
    name: string | null;
    probabilities: AnswerResourceScore.Probability[];
    score: number;
    type: 'score';
  }

  export namespace AnswerResourceScore {
    export interface Probability {
      label: string;
      probability: number;
      value: number;
    }
  }

  export interface AnswerResourceRefusal {
    name: string | null;
    type: 'refusal';
  }

  export interface Usage {
    input_tokens: number;
    input_tokens_details: Usage.InputTokensDetails;
    output_tokens: number;
    output_tokens_details: Usage.OutputTokensDetails;
    total_tokens: number;
  }

  export namespace Usage {
    export interface InputTokensDetails {
      cache_write_tokens: number;
      cached_tokens: number;
    }

    export interface OutputTokensDetails {
      reasoning_tokens: number;
    }
  }
}

/** @public */
export interface DecisionInputImage {
  /** URL of the image, or the image as a base64 data URL. */
  image_url: string;
  type: 'input_image';
  /** Resolution at which the model sees the image: `low`, `high`, `auto` or `original`. */
  detail?: 'low' | 'high' | 'auto' | 'original' | null;
  /** Marks the end of a part of the prompt to cache. */
  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}

/** @public */
export type DecisionInputMessage =
  | DecisionInputMessage.DecisionInputUserMessage
  | DecisionInputMessage.DecisionInputDeveloperMessage
  | DecisionInputMessage.DecisionInputSystemMessage
  | DecisionInputMessage.DecisionInputAssistantMessage;

export declare namespace DecisionInputMessage {
  export interface DecisionInputUserMessage {
    /** Text or parts of the message. */
    content: string | DecisionInputPart[];
    role: 'user';
    type?: 'message';
  }

  export interface DecisionInputDeveloperMessage {
    /** Text or parts of the message. */
    content: string | DecisionInputText[];
    role: 'developer';
    type?: 'message';
  }

  export interface DecisionInputSystemMessage {
    /** Text or parts of the message. */
    content: string | DecisionInputText[];
    role: 'system';
    type?: 'message';
  }

  export interface DecisionInputAssistantMessage {
    /** Text or parts of the message. */
    content:
      | string
      | Array<DecisionInputAssistantMessage.DecisionInputOutputText | DecisionInputAssistantMessage.DecisionInputRefusal>;
    role: 'assistant';
    /** Phase of the answer: interim `commentary` or the `final_answer`. */
    phase?: 'commentary' | 'final_answer' | null;
    type?: 'message';
  }

  export namespace DecisionInputAssistantMessage {
    /** Text or parts of the message. */
    export interface DecisionInputOutputText {
      /** Text of the part. */
      text: string;
      type: 'output_text';
    }

    /** Text or parts of the message. */
    export interface DecisionInputRefusal {
      /** Refusal of the model. */
      refusal: string;
      type: 'refusal';
    }
  }
}

/** @public */
export type DecisionInputPart = DecisionInputText | DecisionInputImage | DecisionInputJson;

/** @public */
export interface DecisionInputText {
  /** Text of the part. */
  text: string;
  type: 'input_text';
  /** Marks the end of a part of the prompt to cache. */
  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}

/** @public */
export interface DecisionPromptCacheBreakpoint {
  mode: 'explicit';
}

/** @public */
export interface DecisionInputJson {
  /** Data, as JSON. */
  data: { [key: string]: unknown } | { [key: string]: unknown }[];
  type: 'input_json';
}

/** @public */
export type DecisionQuestionInputImage = DecisionQuestionInputImageModel;

/** @public */
export type DecisionQuestionInputPart = DecisionQuestionInputPartModel;

/** @public */
export type DecisionQuestionInputText = DecisionQuestionInputTextModel;

/**
 * Parameters of `client.decisions.create`.
 *
 * @public
 */
export interface DecisionCreateParams {
  /** Text or items to decide about. */
  input:
    | string
    | Array<DecisionCreateParams.DecisionInputUserMessage | DecisionCreateParams.DecisionInputDeveloperMessage | DecisionCreateParams.DecisionInputSystemMessage | DecisionCreateParams.DecisionInputAssistantMessage | DecisionCreateParams.DecisionInputFunctionCall | DecisionCreateParams.DecisionInputFunctionCallOutput | DecisionCreateParams.DecisionInputCustomToolCall | DecisionCreateParams.DecisionInputCustomToolCallOutput>;
  /** Model that decides. */
  model: string;
  /** Questions to answer. */
  questions: Array<DecisionCreateParams.QuestionParamPredicate | DecisionCreateParams.QuestionParamChoice | DecisionCreateParams.QuestionParamScore>;
  /** Key that routes requests with the same prompt to the same cache. */
  prompt_cache_key?: string | null;
  /** Settings of the prompt cache. */
  prompt_cache_options?: DecisionCreateParams.PromptCacheOptions | null;
  /** Stable identifier of the end user, such as a hashed user name, by which misuse is detected. */
  safety_identifier?: string | null;
}

export declare namespace DecisionCreateParams {
  /** Text or items to decide about. */
  export type DecisionInputUserMessage = DecisionInputMessage.DecisionInputUserMessage;

  /** Text or items to decide about. */
  export type DecisionInputDeveloperMessage = DecisionInputMessage.DecisionInputDeveloperMessage;

  /** Text or items to decide about. */
  export type DecisionInputSystemMessage = DecisionInputMessage.DecisionInputSystemMessage;

  /** Text or items to decide about. */
  export type DecisionInputAssistantMessage = DecisionInputMessage.DecisionInputAssistantMessage;

  export namespace DecisionInputAssistantMessage {
    /** Text or parts of the message. */
    export type DecisionInputOutputText = DecisionInputMessage.DecisionInputAssistantMessage.DecisionInputOutputText;

    /** Text or parts of the message. */
    export type DecisionInputRefusal = DecisionInputMessage.DecisionInputAssistantMessage.DecisionInputRefusal;
  }

  /** Text or items to decide about. */
  export interface DecisionInputFunctionCall {
    /** Arguments as a JSON string. */
    arguments: string;
    /** ID that links the call to its output. */
    call_id: string;
    /** Name of the function. */
    name: string;
    type: 'function_call';
    /** ID of the item. */
    id?: string | null;
    /** Namespace of the tool. */
    namespace?: string | null;
    /** State of the item. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** Text or items to decide about. */
  export interface DecisionInputFunctionCallOutput {
    /** ID that links the call to its output. */
    call_id: string;
    /** Output of the tool. */
    output: string | Array<DecisionInputText | DecisionInputImage>;
    type: 'function_call_output';
    /** ID of the item. */
    id?: string | null;
    /** State of the item. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** Text or items to decide about. */
  export interface DecisionInputCustomToolCall {
    /** ID that links the call to its output. */
    call_id: string;
    /** Input of the call. */
    input: string;
    /** Name of the custom tool. */
    name: string;
    type: 'custom_tool_call';
    /** ID of the item. */
    id?: string | null;
    /** Namespace of the tool. */
    namespace?: string | null;
    /** State of the item. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** Text or items to decide about. */
  export interface DecisionInputCustomToolCallOutput {
    /** ID that links the call to its output. */
    call_id: string;
    /** Output of the tool. */
    output: string | Array<DecisionInputText | DecisionInputImage>;
    type: 'custom_tool_call_output';
    /** ID of the item. */
    id?: string | null;
    /** State of the item. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** Questions to answer. */
  export interface QuestionParamPredicate {
    /** Statement that is true or false of the input. */
    instructions: string | DecisionQuestionInputPartModel[];
    type: 'predicate';
    /** Name by which the answer refers to the question. */
    name?: string;
  }

  /** Questions to answer. */
  export interface QuestionParamChoice {
    /** Choices to decide between. */
    choices: QuestionParamChoice.Choice[];
    /** Question that the choices answer. */
    instructions: string | DecisionQuestionInputPartModel[];
    type: 'choice';
    /** Name by which the answer refers to the question. */
    name?: string;
  }

  export namespace QuestionParamChoice {
    /** Choices to decide between. */
    export interface Choice {
      /** Value of the choice. */
      value: string | boolean;
      /** Description of the choice. */
      description?: string;
    }
  }

  /** Questions to answer. */
  export interface QuestionParamScore {
    /** Property of the input to rate. */
    instructions: string | DecisionQuestionInputPartModel[];
    /** Levels of the scale, lowest first. */
    levels: QuestionParamScore.Level[];
    type: 'score';
    /** Name by which the answer refers to the question. */
    name?: string;
  }

  export namespace QuestionParamScore {
    /** Levels of the scale, lowest first. */
    export interface Level {
      /** Label of the level. */
      label: string;
      /** Description of the level. */
      description?: string;
    }
  }

  /** Settings of the prompt cache. */
  export interface PromptCacheOptions {
    /** Mode of the prompt cache: `implicit` or `explicit`. */
    mode?: 'implicit' | 'explicit' | null;
    /** Time for which a cached prompt is kept; only `30m`. */
    ttl?: '30m';
  }
}

export declare namespace Decisions {
  export type {
    Decision,
    DecisionInputImage,
    DecisionInputMessage,
    DecisionInputPart,
    DecisionInputText,
    DecisionPromptCacheBreakpoint,
    DecisionInputJson,
    DecisionQuestionInputImage,
    DecisionQuestionInputPart,
    DecisionQuestionInputText,
    DecisionCreateParams,
  };
}
