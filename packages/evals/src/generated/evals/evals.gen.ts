// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type Metadata,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import type {
  LabelModelGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '../graders/grader-models.gen.js';
import {
  type CreateEvalCompletionsRunDataSource,
  type CreateEvalJSONLRunDataSource,
  type EvalAPIError,
  type RunCancelParams,
  type RunCancelResponse,
  type RunCreateParams,
  type RunCreateResponse,
  type RunDeleteParams,
  type RunDeleteResponse,
  type RunListParams,
  type RunListResponse,
  type RunListResponsesPage,
  type RunRetrieveParams,
  type RunRetrieveResponse,
  Runs,
} from './runs/runs.gen.js';

/**
 * The methods of `client.evals`.
 *
 * @public
 */
export class Evals extends APIResource {
  runs: Runs = new Runs(this._client);

  /**
   * Creates an evaluation: the shape of its data and the graders that judge each item. Runs then
   * apply it to models.
   *
   * `POST /evals`
   *
   * @returns The new evaluation.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: EvalCreateParams, options?: RequestOptions): APIPromise<EvalCreateResponse> {
    return this._client.post('/evals', { body, ...options });
  }

  /**
   * Retrieves an evaluation.
   *
   * `GET /evals/{eval_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(evalID: string, options?: RequestOptions): APIPromise<EvalRetrieveResponse> {
    return this._client.get(path`/evals/${evalID}`, options);
  }

  /**
   * Changes the name or metadata of an evaluation.
   *
   * `POST /evals/{eval_id}`
   *
   * @returns The evaluation as changed.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    evalID: string,
    body: EvalUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<EvalUpdateResponse> {
    return this._client.post(path`/evals/${evalID}`, { body, ...options });
  }

  /**
   * Lists the evaluations of the project.
   *
   * `GET /evals`
   *
   * @returns A page of evaluations. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: EvalListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<EvalListResponsesPage, EvalListResponse> {
    return this._client.getAPIList(
      '/evals',
      CursorPage<EvalListResponse>,
      withQuery(query, options),
    );
  }

  /**
   * Deletes an evaluation.
   *
   * `DELETE /evals/{eval_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(evalID: string, options?: RequestOptions): APIPromise<EvalDeleteResponse> {
    return this._client.delete(path`/evals/${evalID}`, options);
  }
}

Evals.Runs = Runs;

/**
 * Data in a form of the caller's own.
 *
 * @public
 */
export interface EvalCustomDataSourceConfig {
  /** Always `custom`. Default: `custom`. */
  type: 'custom';
  /** JSON Schema of an item with its sample. */
  schema: { [key: string]: unknown };
}

/**
 * Data from stored chat completions. Deprecated in favour of `logs`.
 *
 * @deprecated
 * @public
 */
export interface EvalStoredCompletionsDataSourceConfig {
  /** Always `stored_completions`. Default: `stored_completions`. */
  type: 'stored_completions';
  /** JSON Schema of an item with its sample. */
  schema: { [key: string]: unknown };
  /** Metadata that completions must carry. */
  metadata?: Metadata | null;
}

/**
 * A task for a model: the shape of its data and the graders that judge it.
 *
 * @public
 */
export interface EvalCreateResponse {
  /** Always `eval`. Default: `eval`. */
  object: 'eval';
  /** ID of the evaluation. */
  id: string;
  /** Name of the evaluation. */
  name: string;
  /** Where run data comes from, and its schema. */
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalCreateResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  /** Graders for every run. */
  testing_criteria: Array<LabelModelGrader | StringCheckGrader | EvalCreateResponse.EvalGraderTextSimilarity | EvalCreateResponse.EvalGraderPython | EvalCreateResponse.EvalGraderScoreModel>;
  /** Creation time, Unix seconds. */
  created_at: number;
  /**
   * Up to 16 string pairs stored with the evaluation. Keys hold at most 64 characters, values at
   * most 512.
   */
  metadata: Metadata | null;
}

export declare namespace EvalCreateResponse {
  /** Data from logged responses, chosen by metadata. */
  export interface Logs {
    /** Always `logs`. Default: `logs`. */
    type: 'logs';
    /** JSON Schema of an item with its sample. */
    schema: { [key: string]: unknown };
    /** Metadata that log entries must carry. */
    metadata?: Metadata | null;
  }

  /** Scores how similar two texts are, with a threshold for passing. */
  export interface EvalGraderTextSimilarity extends TextSimilarityGrader {
    /** Least score that counts as passed. */
    pass_threshold: number;
  }

  /** Scores by a Python program, with a threshold for passing. */
  export interface EvalGraderPython extends PythonGrader {
    /** Least score that counts as passed. */
    pass_threshold?: number;
  }

  /** Lets a model give a score, with a threshold for passing. */
  export interface EvalGraderScoreModel extends ScoreModelGrader {
    /** Least score that counts as passed. */
    pass_threshold?: number;
  }
}

/**
 * Parameters of `client.evals.create`.
 *
 * @public
 */
export interface EvalCreateParams {
  /** Where run data comes from, and the schema of its items. */
  data_source_config:
    | EvalCreateParams.Custom
    | EvalCreateParams.Logs
    | EvalCreateParams.StoredCompletions;
  /**
   * Graders for every run. Templates name variables in double braces: `{{item.x}}` for data,
   * `{{sample.output_text}}` for the model's output.
   */
  testing_criteria: Array<EvalCreateParams.LabelModel | StringCheckGrader | EvalCreateParams.TextSimilarity | EvalCreateParams.Python | EvalCreateParams.ScoreModel>;
  /** Name of the evaluation. */
  name?: string;
  /**
   * Up to 16 string pairs stored with the evaluation. Keys hold at most 64 characters, values at
   * most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace EvalCreateParams {
  /** Data in a form of the caller's own. */
  export interface Custom {
    /** Always `custom`. Default: `custom`. */
    type: 'custom';
    /** JSON Schema of each item. */
    item_schema: { [key: string]: unknown };
    /** Whether runs sample a model, so that graders may use `sample` variables. Default false. */
    include_sample_schema?: boolean;
  }

  /** Data from logged responses, chosen by metadata. */
  export interface Logs {
    /** Always `logs`. Default: `logs`. */
    type: 'logs';
    /** Metadata that log entries must carry. */
    metadata?: { [key: string]: unknown };
  }

  /** Data from stored chat completions. Deprecated in favour of `logs`. */
  export interface StoredCompletions {
    /** Always `stored_completions`. Default: `stored_completions`. */
    type: 'stored_completions';
    /** Metadata that completions must carry. */
    metadata?: { [key: string]: unknown };
  }

  /** Lets a model put each item into a category. */
  export interface LabelModel {
    /** Always `label_model`. */
    type: 'label_model';
    /** Name of the grader. */
    name: string;
    /** Model that grades; must support structured outputs. */
    model: string;
    /** Messages for the grading model; may name `{{item.x}}` variables. */
    input: Array<LabelModel.SimpleInputMessage | LabelModel.EvalItem>;
    /** Categories to choose from. */
    labels: string[];
    /** Categories that count as passed; all must be in `labels`. */
    passing_labels: string[];
  }

  export namespace LabelModel {
    /** A message for a grading model; may name `{{item.x}}` variables. */
    export interface SimpleInputMessage {
      /** Author of the message, such as `system` or `user`. */
      role: string;
      /** Text of the message. */
      content: string;
    }

    /**
     * A message of a prompt or grader. Instructions of the `developer` and `system` roles outrank
     * those of `user`.
     */
    export type EvalItem = LabelModelGrader.Input;

    export namespace EvalItem {
      /** Text written by a model. */
      export type OutputText = LabelModelGrader.Input.OutputText;

      /** An image. */
      export type InputImage = LabelModelGrader.Input.InputImage;
    }
  }

  /** Scores how similar two texts are, with a threshold for passing. */
  export interface TextSimilarity extends TextSimilarityGrader {
    /** Least score that counts as passed. */
    pass_threshold: number;
  }

  /** Scores by a Python program, with a threshold for passing. */
  export interface Python extends PythonGrader {
    /** Least score that counts as passed. */
    pass_threshold?: number;
  }

  /** Lets a model give a score, with a threshold for passing. */
  export interface ScoreModel extends ScoreModelGrader {
    /** Least score that counts as passed. */
    pass_threshold?: number;
  }
}

/**
 * A task for a model: the shape of its data and the graders that judge it.
 *
 * @public
 */
export interface EvalRetrieveResponse extends EvalCreateResponse {}

export declare namespace EvalRetrieveResponse {
  /** Data from logged responses, chosen by metadata. */
  export type Logs = EvalCreateResponse.Logs;

  /** Scores how similar two texts are, with a threshold for passing. */
  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  /** Scores by a Python program, with a threshold for passing. */
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  /** Lets a model give a score, with a threshold for passing. */
  export type EvalGraderScoreModel = EvalCreateResponse.EvalGraderScoreModel;
}

/**
 * A task for a model: the shape of its data and the graders that judge it.
 *
 * @public
 */
export interface EvalUpdateResponse extends EvalCreateResponse {}

export declare namespace EvalUpdateResponse {
  /** Data from logged responses, chosen by metadata. */
  export type Logs = EvalCreateResponse.Logs;

  /** Scores how similar two texts are, with a threshold for passing. */
  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  /** Scores by a Python program, with a threshold for passing. */
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  /** Lets a model give a score, with a threshold for passing. */
  export type EvalGraderScoreModel = EvalCreateResponse.EvalGraderScoreModel;
}

/**
 * Parameters of `client.evals.update`.
 *
 * @public
 */
export interface EvalUpdateParams {
  /** New name. */
  name?: string;
  /** New metadata: up to 16 string pairs. Keys hold at most 64 characters, values at most 512. */
  metadata?: Metadata | null;
}

/**
 * A task for a model: the shape of its data and the graders that judge it.
 *
 * @public
 */
export interface EvalListResponse extends EvalCreateResponse {}

export declare namespace EvalListResponse {
  /** Data from logged responses, chosen by metadata. */
  export type Logs = EvalCreateResponse.Logs;

  /** Scores how similar two texts are, with a threshold for passing. */
  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  /** Scores by a Python program, with a threshold for passing. */
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  /** Lets a model give a score, with a threshold for passing. */
  export type EvalGraderScoreModel = EvalCreateResponse.EvalGraderScoreModel;
}

/**
 * A page of `EvalListResponse`.
 *
 * @public
 */
export type EvalListResponsesPage = CursorPage<EvalListResponse>;

/**
 * Parameters of `client.evals.list`.
 *
 * @public
 */
export interface EvalListParams extends CursorPageParams {
  /** Sort order by time, `asc` or `desc`. Default `asc`. */
  order?: 'asc' | 'desc';
  /** Time to sort by: `created_at` or `updated_at`. Default `created_at`. */
  order_by?: 'created_at' | 'updated_at';
}

/**
 * Response of `client.evals.delete`.
 *
 * @public
 */
export interface EvalDeleteResponse {
  object: string;
  deleted: boolean;
  eval_id: string;
}

export declare namespace Evals {
  export type {
    EvalCustomDataSourceConfig,
    EvalStoredCompletionsDataSourceConfig,
    EvalCreateResponse,
    EvalCreateParams,
    EvalRetrieveResponse,
    EvalUpdateResponse,
    EvalUpdateParams,
    EvalListResponse,
    EvalListResponsesPage,
    EvalListParams,
    EvalDeleteResponse,
  };

  export { Runs };
  export type {
    CreateEvalCompletionsRunDataSource,
    CreateEvalJSONLRunDataSource,
    EvalAPIError,
    RunCreateResponse,
    RunCreateParams,
    RunRetrieveResponse,
    RunRetrieveParams,
    RunListResponse,
    RunListResponsesPage,
    RunListParams,
    RunDeleteResponse,
    RunDeleteParams,
    RunCancelResponse,
    RunCancelParams,
  };
}
