// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { path } from '@oai/core/internal';
import type { EvalAPIError } from './runs-types.gen.js';

/**
 * The methods of `client.evals.runs.outputItems`.
 *
 * @public
 */
export class OutputItems extends APIResource {
  private readonly _path = 'evals.runs.outputItems.';

  /**
   * Retrieves a graded item of a run.
   *
   * `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    outputItemID: string,
    params: OutputItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<OutputItemRetrieveResponse> {
    const { eval_id, run_id } = params ?? {};
    return this._client.get(path`/evals/${eval_id}/runs/${run_id}/output_items/${outputItemID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Lists the graded items of a run.
   *
   * `GET /evals/{eval_id}/runs/{run_id}/output_items`
   *
   * @returns A page of output items. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    runID: string,
    params: OutputItemListParams,
    options?: RequestOptions,
  ): PagePromise<OutputItemListResponsesPage, OutputItemListResponse> {
    const { eval_id, ...query } = params ?? {};
    return this._client.getAPIList(
      path`/evals/${eval_id}/runs/${runID}/output_items`,
      CursorPage<OutputItemListResponse>,
      {
        __operation: this._path + 'list',
        query,
        ...options,
      },
    );
  }
}

/**
 * A graded item of a run.
 *
 * @public
 */
export interface OutputItemRetrieveResponse {
  object: 'eval.run.output_item';
  /** ID of the output item. */
  id: string;
  /** ID of the run. */
  run_id: string;
  /** ID of the evaluation. */
  eval_id: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Outcome of the item. */
  status: string;
  /** Number of the data item. */
  datasource_item_id: number;
  /** Content of the data item. */
  datasource_item: { [key: string]: unknown };
  /** Result of each grader. */
  results: OutputItemRetrieveResponse.Result[];
  /** Input and output of the model. */
  sample: OutputItemRetrieveResponse.Sample;
}

export declare namespace OutputItemRetrieveResponse {
  /** Result of a grader for an item. */
  export interface Result {
    /** Name of the grader. */
    name: string;
    /** Score from the grader. */
    score: number;
    /** True if the item passed. */
    passed: boolean;
    /** Type of the grader. */
    type?: string;
    /** Intermediate data of the grader, if any. */
    sample?: { [key: string]: unknown } | null;
    [key: string]: unknown;
  }

  /** Input and output of the model. */
  export interface Sample {
    /** Input messages. */
    input: Sample.Input[];
    /** Output messages. */
    output: Sample.Output[];
    /** Reason why generation ended. */
    finish_reason: string;
    /** Model that was used. */
    model: string;
    /** Token usage. */
    usage: Sample.Usage;
    /** Reason why sampling failed, if it did. */
    error: EvalAPIError;
    /** Sampling temperature in use. */
    temperature: number;
    /** Maximum number of output tokens in use. */
    max_completion_tokens: number;
    /** `top_p` in use. */
    top_p: number;
    /** Seed in use. */
    seed: number;
  }

  export namespace Sample {
    /** Input messages. */
    export interface Input {
      /** Author of the message. */
      role: string;
      /** Text of the message. */
      content: string;
    }

    /** Output messages. */
    export interface Output {
      /** Author of the message. */
      role?: string;
      /** Text of the message. */
      content?: string;
    }

    /** Token usage. */
    export interface Usage {
      /** Sum of input and output tokens. */
      total_tokens: number;
      /** Output tokens. */
      completion_tokens: number;
      /** Input tokens. */
      prompt_tokens: number;
      /** Input tokens read from the prompt cache. */
      cached_tokens: number;
    }
  }
}

/**
 * Parameters of `client.evals.runs.outputItems.retrieve`.
 *
 * @public
 */
export interface OutputItemRetrieveParams {
  /** ID of the evaluation. */
  eval_id: string;
  /** ID of the run. */
  run_id: string;
}

/**
 * A graded item of a run.
 *
 * @public
 */
export interface OutputItemListResponse extends OutputItemRetrieveResponse {}

export declare namespace OutputItemListResponse {
  /** Result of a grader for an item. */
  export type Result = OutputItemRetrieveResponse.Result;

  /** Input and output of the model. */
  export type Sample = OutputItemRetrieveResponse.Sample;

  export namespace Sample {
    /** Input messages. */
    export type Input = OutputItemRetrieveResponse.Sample.Input;

    /** Output messages. */
    export type Output = OutputItemRetrieveResponse.Sample.Output;

    /** Token usage. */
    export type Usage = OutputItemRetrieveResponse.Sample.Usage;
  }
}

/**
 * A page of `OutputItemListResponse`.
 *
 * @public
 */
export type OutputItemListResponsesPage = CursorPage<OutputItemListResponse>;

/**
 * Parameters of `client.evals.runs.outputItems.list`.
 *
 * @public
 */
export interface OutputItemListParams extends CursorPageParams {
  /** ID of the evaluation. */
  eval_id: string;
  /** Lists only items that passed (`pass`) or failed (`fail`). */
  status?: 'fail' | 'pass';
  /** Sort order by time, `asc` or `desc`. Default `asc`. */
  order?: 'asc' | 'desc';
}

export declare namespace OutputItems {
  export type {
    OutputItemRetrieveResponse,
    OutputItemRetrieveParams,
    OutputItemListResponse,
    OutputItemListResponsesPage,
    OutputItemListParams,
  };
}
