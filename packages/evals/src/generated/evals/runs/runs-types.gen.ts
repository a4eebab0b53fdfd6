// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ChatCompletionFunctionTool } from '@oai/chat';
import type {
  CursorPage,
  CursorPageParams,
  Metadata,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '@oai/core';
import type { EasyInputMessage, ResponseFormatTextConfig, Tool } from '@oai/responses';
import type { LabelModelGrader } from '../../graders/grader-models.gen.js';

/**
 * Items whose responses are sampled with chat completions.
 *
 * @public
 */
export interface CreateEvalCompletionsRunDataSource {
  type: 'completions';
  /** Source of the items. */
  source:
    | CreateEvalCompletionsRunDataSource.FileContent
    | CreateEvalCompletionsRunDataSource.FileID
    | CreateEvalCompletionsRunDataSource.StoredCompletions;
  /** Messages to send: a template, or a reference to messages in the item. */
  input_messages?:
    | CreateEvalCompletionsRunDataSource.Template
    | CreateEvalCompletionsRunDataSource.ItemReference;
  /** Sampling settings of the model. */
  sampling_params?: CreateEvalCompletionsRunDataSource.SamplingParams;
  /** Model to sample from. */
  model?: string;
}

export declare namespace CreateEvalCompletionsRunDataSource {
  /** Messages to send: a template, or a reference to messages in the item. */
  export interface Template {
    /** `template` or `item_reference`. */
    type: 'template';
    /** Messages; may contain `{{item.x}}` variables. */
    template: Array<EasyInputMessage | Template.EvalItem>;
  }

  export namespace Template {
    /**
     * A message of a prompt or grader. Instructions of the `developer` and `system` roles take
     * precedence over those of `user`.
     */
    export type EvalItem = LabelModelGrader.Input;

    export namespace EvalItem {
      /** Text output of a model. */
      export type OutputText = LabelModelGrader.Input.OutputText;

      /** An image. */
      export type InputImage = LabelModelGrader.Input.InputImage;
    }
  }

  /** Messages to send: a template, or a reference to messages in the item. */
  export interface ItemReference {
    /** `template` or `item_reference`. */
    type: 'item_reference';
    /** Path of the messages in the item, such as `item.input_trajectory`. */
    item_reference: string;
  }

  /** Sampling settings of the model. */
  export interface SamplingParams {
    /** Reasoning effort of the model. */
    reasoning_effort?: ReasoningEffort | null;
    /** Sampling temperature. Default 1. */
    temperature?: number;
    /** Maximum number of tokens in a response. */
    max_completion_tokens?: number;
    /** Share of probability mass to draw tokens from, 0 to 1. Default 1. */
    top_p?: number;
    /** Seed for reproducible sampling. Default 42. */
    seed?: number;
    /** Format of the responses: text, JSON, or JSON that follows a schema. */
    response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject;
    /** Functions that the model may call, at most 128. */
    tools?: ChatCompletionFunctionTool[];
  }

  /** Items in the request. */
  export interface FileContent {
    type: 'file_content';
    /** The items. */
    content: FileContent.Content[];
  }

  export namespace FileContent {
    /** The items. */
    export interface Content {
      /** Values of the `item` variables. */
      item: { [key: string]: unknown };
      /** Values of the `sample` variables, if the items contain responses. */
      sample?: { [key: string]: unknown };
    }
  }

  /** Items from an uploaded JSONL file. */
  export interface FileID {
    type: 'file_id';
    /** ID of the file. */
    id: string;
  }

  /** Items from stored chat completions. */
  export interface StoredCompletions {
    type: 'stored_completions';
    /** Metadata that completions must have. */
    metadata?: Metadata | null;
    /** Includes only completions of this model. */
    model?: string | null;
    /** Includes only completions created after this time, in Unix seconds. */
    created_after?: number | null;
    /** Includes only completions created before this time, in Unix seconds. */
    created_before?: number | null;
    /** Maximum number of items. */
    limit?: number | null;
  }
}

/**
 * Items that already contain the responses to grade.
 *
 * @public
 */
export interface CreateEvalJSONLRunDataSource {
  type: 'jsonl';
  /** Source of the items. */
  source: CreateEvalJSONLRunDataSource.FileContent | CreateEvalJSONLRunDataSource.FileID;
}

export declare namespace CreateEvalJSONLRunDataSource {
  /** Items in the request. */
  export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;

  export namespace FileContent {
    /** The items. */
    export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
  }

  /** Items from an uploaded JSONL file. */
  export interface FileID {
    type: 'file_id';
    /** ID of the file. */
    id: string;
  }
}

/**
 * Reason why a run or sample failed.
 *
 * @public
 */
export interface EvalAPIError {
  /** Machine-readable error code. */
  code: string;
  /** Description of the error. */
  message: string;
}

/**
 * A run of an evaluation on data and a model.
 *
 * @public
 */
export interface RunCreateResponse {
  object: 'eval.run';
  /** ID of the run. */
  id: string;
  /** ID of the evaluation. */
  eval_id: string;
  /** State of the run, such as `queued`, `in_progress`, `completed`, `canceled` or `failed`. */
  status: string;
  /** Model that is evaluated, if any. */
  model: string;
  /** Name of the run. */
  name: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** URL of the report on the dashboard. */
  report_url: string;
  /** Number of items by outcome. */
  result_counts: RunCreateResponse.ResultCounts;
  /** Token usage by model. */
  per_model_usage: RunCreateResponse.PerModelUsage[];
  /** Number of items by outcome, for each grader. */
  per_testing_criteria_results: RunCreateResponse.PerTestingCriteriaResult[];
  /** Data of the run, and sampling settings of the model. */
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCreateResponse.Responses;
  /**
   * Up to 16 key-value pairs stored with the run. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata: Metadata | null;
  /** Reason why the run failed, if it did. */
  error: EvalAPIError;
}

export declare namespace RunCreateResponse {
  /** Number of items by outcome. */
  export interface ResultCounts {
    /** Number of items in total. */
    total: number;
    /** Number of items that ended in an error. */
    errored: number;
    /** Number of items that did not pass. */
    failed: number;
    /** Number of items that passed. */
    passed: number;
  }

  /** Token usage by model. */
  export interface PerModelUsage {
    /** Name of the model. */
    model_name: string;
    /** Number of calls to the model. */
    invocation_count: number;
    /** Input tokens. */
    prompt_tokens: number;
    /** Output tokens. */
    completion_tokens: number;
    /** Sum of input and output tokens. */
    total_tokens: number;
    /** Input tokens read from the prompt cache. */
    cached_tokens: number;
  }

  /** Number of items by outcome, for each grader. */
  export interface PerTestingCriteriaResult {
    /** Name of the grader. */
    testing_criteria: string;
    /** Number of items that passed the grader. */
    passed: number;
    /** Number of items that did not pass the grader. */
    failed: number;
  }

  /** Items whose responses are sampled with the Responses API. */
  export interface Responses {
    type: 'responses';
    /** Source of the items. */
    source: Responses.FileContent | Responses.FileID | Responses.Responses;
    /** Messages to send: a template, or a reference to messages in the item. */
    input_messages?: Responses.Template | Responses.ItemReference;
    /** Sampling settings of the model. */
    sampling_params?: Responses.SamplingParams;
    /** Model to sample from. */
    model?: string;
  }

  export namespace Responses {
    /** Messages to send: a template, or a reference to messages in the item. */
    export interface Template {
      /** `template` or `item_reference`. */
      type: 'template';
      /** Messages; may contain `{{item.x}}` variables. */
      template: Array<Template.ChatMessage | Template.EvalItem>;
    }

    export namespace Template {
      /** Messages; may contain `{{item.x}}` variables. */
      export interface ChatMessage {
        /** Author of the message, such as `system` or `user`. */
        role: string;
        /** Text of the message. */
        content: string;
      }

      /**
       * A message of a prompt or grader. Instructions of the `developer` and `system` roles take
       * precedence over those of `user`.
       */
      export type EvalItem = LabelModelGrader.Input;

      export namespace EvalItem {
        /** Text output of a model. */
        export type OutputText = LabelModelGrader.Input.OutputText;

        /** An image. */
        export type InputImage = LabelModelGrader.Input.InputImage;
      }
    }

    /** Messages to send: a template, or a reference to messages in the item. */
    export interface ItemReference {
      /** `template` or `item_reference`. */
      type: 'item_reference';
      /** Path of the messages in the item, such as `item.name`. */
      item_reference: string;
    }

    /** Sampling settings of the model. */
    export interface SamplingParams {
      /** Reasoning effort of the model. */
      reasoning_effort?: ReasoningEffort | null;
      /** Sampling temperature. Default 1. */
      temperature?: number;
      /** Maximum number of tokens in a response. */
      max_completion_tokens?: number;
      /** Share of probability mass to draw tokens from, 0 to 1. Default 1. */
      top_p?: number;
      /** Seed for reproducible sampling. Default 42. */
      seed?: number;
      /** Tools that the model may call: built-in tools, MCP servers and functions. */
      tools?: Tool[];
      /** Settings of the text output. */
      text?: SamplingParams.Text;
    }

    export namespace SamplingParams {
      /** Settings of the text output. */
      export interface Text {
        /** Format of the responses: text, JSON, or JSON that follows a schema. */
        format?: ResponseFormatTextConfig;
      }
    }

    /** Items in the request. */
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;

    export namespace FileContent {
      /** The items. */
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    /** Items from an uploaded JSONL file. */
    export interface FileID {
      type: 'file_id';
      /** ID of the file. */
      id: string;
    }

    /** Items from stored responses. */
    export interface Responses {
      type: 'responses';
      /** Metadata that responses must have. */
      metadata?: unknown;
      /** Includes only responses of this model. */
      model?: string | null;
      /** Includes only responses whose `instructions` contain this text. */
      instructions_search?: string | null;
      /** Earliest creation time, inclusive, in Unix seconds. */
      created_after?: number | null;
      /** Latest creation time, inclusive, in Unix seconds. */
      created_before?: number | null;
      /** Includes only responses with this reasoning effort. */
      reasoning_effort?: ReasoningEffort | null;
      /** Includes only responses with this temperature. */
      temperature?: number | null;
      /** Includes only responses with this `top_p`. */
      top_p?: number | null;
      /** Includes only responses for these user identifiers. */
      users?: string[] | null;
      /** Includes only responses with these tools, by name. */
      tools?: string[] | null;
    }
  }
}

/**
 * Parameters of `client.evals.runs.create`.
 *
 * @public
 */
export interface RunCreateParams {
  /** Data of the run, and sampling settings of the model. */
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCreateParams.CreateEvalResponsesRunDataSource;
  /** Name of the run. */
  name?: string;
  /**
   * Up to 16 key-value pairs stored with the run. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace RunCreateParams {
  /** Items whose responses are sampled with the Responses API. */
  export type CreateEvalResponsesRunDataSource = RunCreateResponse.Responses;

  export namespace CreateEvalResponsesRunDataSource {
    /** Messages to send: a template, or a reference to messages in the item. */
    export type Template = RunCreateResponse.Responses.Template;

    export namespace Template {
      /** Messages; may contain `{{item.x}}` variables. */
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      /**
       * A message of a prompt or grader. Instructions of the `developer` and `system` roles take
       * precedence over those of `user`.
       */
      export type EvalItem = RunCreateResponse.Responses.Template.EvalItem;

      export namespace EvalItem {
        /** Text output of a model. */
        export type OutputText = RunCreateResponse.Responses.Template.EvalItem.OutputText;

        /** An image. */
        export type InputImage = RunCreateResponse.Responses.Template.EvalItem.InputImage;
      }
    }

    /** Messages to send: a template, or a reference to messages in the item. */
    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    /** Sampling settings of the model. */
    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;

    export namespace SamplingParams {
      /** Settings of the text output. */
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    /** Items in the request. */
    export type FileContent = RunCreateResponse.Responses.FileContent;

    export namespace FileContent {
      /** The items. */
      export type Content = RunCreateResponse.Responses.FileContent.Content;
    }

    /** Items from an uploaded JSONL file. */
    export type FileID = RunCreateResponse.Responses.FileID;

    /** Items from stored responses. */
    export type Responses = RunCreateResponse.Responses.Responses;
  }
}

/**
 * A run of an evaluation on data and a model.
 *
 * @public
 */
export interface RunRetrieveResponse extends RunCreateResponse {}

export declare namespace RunRetrieveResponse {
  /** Number of items by outcome. */
  export type ResultCounts = RunCreateResponse.ResultCounts;

  /** Token usage by model. */
  export type PerModelUsage = RunCreateResponse.PerModelUsage;

  /** Number of items by outcome, for each grader. */
  export type PerTestingCriteriaResult = RunCreateResponse.PerTestingCriteriaResult;

  /** Items whose responses are sampled with the Responses API. */
  export type Responses = RunCreateResponse.Responses;

  export namespace Responses {
    /** Messages to send: a template, or a reference to messages in the item. */
    export type Template = RunCreateResponse.Responses.Template;

    export namespace Template {
      /** Messages; may contain `{{item.x}}` variables. */
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      /**
       * A message of a prompt or grader. Instructions of the `developer` and `system` roles take
       * precedence over those of `user`.
       */
      export type EvalItem = RunCreateResponse.Responses.Template.EvalItem;

      export namespace EvalItem {
        /** Text output of a model. */
        export type OutputText = RunCreateResponse.Responses.Template.EvalItem.OutputText;

        /** An image. */
        export type InputImage = RunCreateResponse.Responses.Template.EvalItem.InputImage;
      }
    }

    /** Messages to send: a template, or a reference to messages in the item. */
    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    /** Sampling settings of the model. */
    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;

    export namespace SamplingParams {
      /** Settings of the text output. */
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    /** Items in the request. */
    export type FileContent = RunCreateResponse.Responses.FileContent;

    export namespace FileContent {
      /** The items. */
      export type Content = RunCreateResponse.Responses.FileContent.Content;
    }

    /** Items from an uploaded JSONL file. */
    export type FileID = RunCreateResponse.Responses.FileID;

    /** Items from stored responses. */
    export type Responses = RunCreateResponse.Responses.Responses;
  }
}

/**
 * Parameters of `client.evals.runs.retrieve`.
 *
 * @public
 */
export interface RunRetrieveParams {
  /** ID of the evaluation. */
  eval_id: string;
}

/**
 * A run of an evaluation on data and a model.
 *
 * @public
 */
export interface RunListResponse extends RunCreateResponse {}

export declare namespace RunListResponse {
  /** Number of items by outcome. */
  export type ResultCounts = RunCreateResponse.ResultCounts;

  /** Token usage by model. */
  export type PerModelUsage = RunCreateResponse.PerModelUsage;

  /** Number of items by outcome, for each grader. */
  export type PerTestingCriteriaResult = RunCreateResponse.PerTestingCriteriaResult;

  /** Items whose responses are sampled with the Responses API. */
  export type Responses = RunCreateResponse.Responses;

  export namespace Responses {
    /** Messages to send: a template, or a reference to messages in the item. */
    export type Template = RunCreateResponse.Responses.Template;

    export namespace Template {
      /** Messages; may contain `{{item.x}}` variables. */
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      /**
       * A message of a prompt or grader. Instructions of the `developer` and `system` roles take
       * precedence over those of `user`.
       */
      export type EvalItem = RunCreateResponse.Responses.Template.EvalItem;

      export namespace EvalItem {
        /** Text output of a model. */
        export type OutputText = RunCreateResponse.Responses.Template.EvalItem.OutputText;

        /** An image. */
        export type InputImage = RunCreateResponse.Responses.Template.EvalItem.InputImage;
      }
    }

    /** Messages to send: a template, or a reference to messages in the item. */
    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    /** Sampling settings of the model. */
    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;

    export namespace SamplingParams {
      /** Settings of the text output. */
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    /** Items in the request. */
    export type FileContent = RunCreateResponse.Responses.FileContent;

    export namespace FileContent {
      /** The items. */
      export type Content = RunCreateResponse.Responses.FileContent.Content;
    }

    /** Items from an uploaded JSONL file. */
    export type FileID = RunCreateResponse.Responses.FileID;

    /** Items from stored responses. */
    export type Responses = RunCreateResponse.Responses.Responses;
  }
}

/**
 * A page of `RunListResponse`.
 *
 * @public
 */
export type RunListResponsesPage = CursorPage<RunListResponse>;

/**
 * Parameters of `client.evals.runs.list`.
 *
 * @public
 */
export interface RunListParams extends CursorPageParams {
  /** Sort order by time, `asc` or `desc`. Default `asc`. */
  order?: 'asc' | 'desc';
  /** Lists only runs in this state. */
  status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed';
}

/**
 * Response of `client.evals.runs.delete`.
 *
 * @public
 */
export interface RunDeleteResponse {
  object?: string;
  deleted?: boolean;
  run_id?: string;
}

/**
 * Parameters of `client.evals.runs.delete`.
 *
 * @public
 */
export interface RunDeleteParams {
  /** ID of the evaluation. */
  eval_id: string;
}

/**
 * A run of an evaluation on data and a model.
 *
 * @public
 */
export interface RunCancelResponse extends RunCreateResponse {}

export declare namespace RunCancelResponse {
  /** Number of items by outcome. */
  export type ResultCounts = RunCreateResponse.ResultCounts;

  /** Token usage by model. */
  export type PerModelUsage = RunCreateResponse.PerModelUsage;

  /** Number of items by outcome, for each grader. */
  export type PerTestingCriteriaResult = RunCreateResponse.PerTestingCriteriaResult;

  /** Items whose responses are sampled with the Responses API. */
  export type Responses = RunCreateResponse.Responses;

  export namespace Responses {
    /** Messages to send: a template, or a reference to messages in the item. */
    export type Template = RunCreateResponse.Responses.Template;

    export namespace Template {
      /** Messages; may contain `{{item.x}}` variables. */
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      /**
       * A message of a prompt or grader. Instructions of the `developer` and `system` roles take
       * precedence over those of `user`.
       */
      export type EvalItem = RunCreateResponse.Responses.Template.EvalItem;

      export namespace EvalItem {
        /** Text output of a model. */
        export type OutputText = RunCreateResponse.Responses.Template.EvalItem.OutputText;

        /** An image. */
        export type InputImage = RunCreateResponse.Responses.Template.EvalItem.InputImage;
      }
    }

    /** Messages to send: a template, or a reference to messages in the item. */
    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    /** Sampling settings of the model. */
    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;

    export namespace SamplingParams {
      /** Settings of the text output. */
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    /** Items in the request. */
    export type FileContent = RunCreateResponse.Responses.FileContent;

    export namespace FileContent {
      /** The items. */
      export type Content = RunCreateResponse.Responses.FileContent.Content;
    }

    /** Items from an uploaded JSONL file. */
    export type FileID = RunCreateResponse.Responses.FileID;

    /** Items from stored responses. */
    export type Responses = RunCreateResponse.Responses.Responses;
  }
}

/**
 * Parameters of `client.evals.runs.cancel`.
 *
 * @public
 */
export interface RunCancelParams {
  /** ID of the evaluation. */
  eval_id: string;
}
