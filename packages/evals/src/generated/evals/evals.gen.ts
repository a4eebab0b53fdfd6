// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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
import { refuseEvalSchemas } from '../../refuse-schemas.js';
import type {
  LabelModelGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '../graders/grader-models.gen.js';
import type {
  CreateEvalCompletionsRunDataSource,
  CreateEvalJSONLRunDataSource,
  EvalAPIError,
  RunCancelParams,
  RunCancelResponse,
  RunCreateParams,
  RunCreateResponse,
  RunDeleteParams,
  RunDeleteResponse,
  RunListParams,
  RunListResponse,
  RunListResponsesPage,
  RunRetrieveParams,
  RunRetrieveResponse,
} from './runs/runs-types.gen.js';
import { Runs } from './runs/runs.gen.js';

/**
 * The methods of `client.evals`.
 *
 * @public
 */
export class Evals extends APIResource {
  private readonly _path = 'evals.';

  runs: Runs = new Runs(this._client);

  /**
   * Creates an evaluation, which consists of the schema of its data and the graders of each item.
   * Runs then apply it to models.
   *
   * `POST /evals`
   *
   * @returns The new evaluation.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: EvalCreateParams, options?: RequestOptions): APIPromise<EvalCreateResponse> {
    refuseEvalSchemas(body);
    return this._client.post('/evals', { __operation: this._path + 'create', body, ...options });
  }

  /**
   * Retrieves an evaluation.
   *
   * `GET /evals/{eval_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(evalID: string, options?: RequestOptions): APIPromise<EvalRetrieveResponse> {
    return this._client.get(path`/evals/${evalID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Changes the name or metadata of an evaluation.
   *
   * `POST /evals/{eval_id}`
   *
   * @returns The updated evaluation.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    evalID: string,
    body: EvalUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<EvalUpdateResponse> {
    return this._client.post(path`/evals/${evalID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
    });
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
    return this._client.getAPIList('/evals', CursorPage<EvalListResponse>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Deletes an evaluation.
   *
   * `DELETE /evals/{eval_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(evalID: string, options?: RequestOptions): APIPromise<EvalDeleteResponse> {
    return this._client.delete(path`/evals/${evalID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }
}

Evals.Runs = Runs;

/**
 * Data in a custom format.
 *
 * @public
 */
export interface EvalCustomDataSourceConfig {
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
  type: 'stored_completions';
  /** JSON Schema of an item with its sample. */
  schema: { [key: string]: unknown };
  /** Metadata that completions must have. */
  metadata?: Metadata | null;
}

/**
 * An evaluation: the schema of its data, and the graders of each item.
 *
 * @public
 */
export interface EvalCreateResponse {
  object: 'eval';
  /** ID of the evaluation. */
  id: string;
  /** Name of the evaluation. */
  name: string;
  /** Source of the data for runs, and its schema. */
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalCreateResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  /** Graders for all runs. */
  testing_criteria: Array<LabelModelGrader | StringCheckGrader | EvalCreateResponse.EvalGraderTextSimilarity | EvalCreateResponse.EvalGraderPython | EvalCreateResponse.EvalGraderScoreModel>;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /**
   * Up to 16 key-value pairs stored with the evaluation. Keys have at most 64 characters and values
   * at most 512.
   */
  metadata: Metadata | null;
}

export declare namespace EvalCreateResponse {
  /** Data from logged responses, selected by metadata. */
  export interface Logs {
    type: 'logs';
    /** JSON Schema of an item with its sample. */
    schema: { [key: string]: unknown };
    /** Metadata that log entries must have. */
    metadata?: Metadata | null;
  }

  /** A grader that scores the similarity of two texts, with a threshold for passing. */
  export interface EvalGraderTextSimilarity extends TextSimilarityGrader {
    /** Minimum score that counts as passed. */
    pass_threshold: number;
  }

  /** A grader that runs a Python program, with a threshold for passing. */
  export interface EvalGraderPython extends PythonGrader {
    /** Minimum score that counts as passed. */
    pass_threshold?: number;
  }

  /** A grader in which a model assigns a score, with a threshold for passing. */
  export interface EvalGraderScoreModel extends ScoreModelGrader {
    /** Minimum score that counts as passed. */
    pass_threshold?: number;
  }
}

/**
 * Parameters of `client.evals.create`.
 *
 * @public
 */
export interface EvalCreateParams {
  /** Source of the data for runs, and the schema of its items. */
  data_source_config:
    | EvalCreateParams.Custom
    | EvalCreateParams.Logs
    | EvalCreateParams.StoredCompletions;
  /**
   * Graders for all runs. Templates refer to variables in double braces: `{{item.x}}` for data,
   * `{{sample.output_text}}` for the output of the model.
   */
  testing_criteria: Array<EvalCreateParams.LabelModel | StringCheckGrader | EvalCreateParams.TextSimilarity | EvalCreateParams.Python | EvalCreateParams.ScoreModel>;
  /** Name of the evaluation. */
  name?: string;
  /**
   * Up to 16 key-value pairs stored with the evaluation. Keys have at most 64 characters and values
   * at most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace EvalCreateParams {
  /** Data in a custom format. */
  export interface Custom {
    type: 'custom';
    /** JSON Schema of each item. */
    item_schema: { [key: string]: unknown };
    /** True if runs sample a model, which lets graders use `sample` variables. Default false. */
    include_sample_schema?: boolean;
  }

  /** Data from logged responses, selected by metadata. */
  export interface Logs {
    type: 'logs';
    /** Metadata that log entries must have. */
    metadata?: { [key: string]: unknown };
  }

  /** Data from stored chat completions. Deprecated in favour of `logs`. */
  export interface StoredCompletions {
    type: 'stored_completions';
    /** Metadata that completions must have. */
    metadata?: { [key: string]: unknown };
  }

  /** A grader in which a model assigns a label to each item. */
  export interface LabelModel {
    type: 'label_model';
    /** Name of the grader. */
    name: string;
    /** Model to grade with; must support structured outputs. */
    model: string;
    /** Messages for the grading model; may contain `{{item.x}}` variables. */
    input: Array<LabelModel.SimpleInputMessage | LabelModel.EvalItem>;
    /** Labels to choose from. */
    labels: string[];
    /** Labels that count as passed; all must be in `labels`. */
    passing_labels: string[];
  }

  export namespace LabelModel {
    /** A message for a grading model; may contain `{{item.x}}` variables. */
    export interface SimpleInputMessage {
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

  /** A grader that scores the similarity of two texts, with a threshold for passing. */
  export interface TextSimilarity extends TextSimilarityGrader {
    /** Minimum score that counts as passed. */
    pass_threshold: number;
  }

  /** A grader that runs a Python program, with a threshold for passing. */
  export interface Python extends PythonGrader {
    /** Minimum score that counts as passed. */
    pass_threshold?: number;
  }

  /** A grader in which a model assigns a score, with a threshold for passing. */
  export interface ScoreModel extends ScoreModelGrader {
    /** Minimum score that counts as passed. */
    pass_threshold?: number;
  }
}

/**
 * An evaluation: the schema of its data, and the graders of each item.
 *
 * @public
 */
export interface EvalRetrieveResponse extends EvalCreateResponse {}

export declare namespace EvalRetrieveResponse {
  /** Data from logged responses, selected by metadata. */
  export type Logs = EvalCreateResponse.Logs;

  /** A grader that scores the similarity of two texts, with a threshold for passing. */
  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  /** A grader that runs a Python program, with a threshold for passing. */
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  /** A grader in which a model assigns a score, with a threshold for passing. */
  export type EvalGraderScoreModel = EvalCreateResponse.EvalGraderScoreModel;
}

/**
 * An evaluation: the schema of its data, and the graders of each item.
 *
 * @public
 */
export interface EvalUpdateResponse extends EvalCreateResponse {}

export declare namespace EvalUpdateResponse {
  /** Data from logged responses, selected by metadata. */
  export type Logs = EvalCreateResponse.Logs;

  /** A grader that scores the similarity of two texts, with a threshold for passing. */
  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  /** A grader that runs a Python program, with a threshold for passing. */
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  /** A grader in which a model assigns a score, with a threshold for passing. */
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
  /**
   * New metadata of up to 16 key-value pairs. Keys have at most 64 characters and values at most
   * 512.
   */
  metadata?: Metadata | null;
}

/**
 * An evaluation: the schema of its data, and the graders of each item.
 *
 * @public
 */
export interface EvalListResponse extends EvalCreateResponse {}

export declare namespace EvalListResponse {
  /** Data from logged responses, selected by metadata. */
  export type Logs = EvalCreateResponse.Logs;

  /** A grader that scores the similarity of two texts, with a threshold for passing. */
  export type EvalGraderTextSimilarity = EvalCreateResponse.EvalGraderTextSimilarity;

  /** A grader that runs a Python program, with a threshold for passing. */
  export type EvalGraderPython = EvalCreateResponse.EvalGraderPython;

  /** A grader in which a model assigns a score, with a threshold for passing. */
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
