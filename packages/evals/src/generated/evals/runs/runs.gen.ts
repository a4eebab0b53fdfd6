// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import { refuseEvalSchemas } from '../../../refuse-schemas.js';
import {
  type OutputItemListParams,
  type OutputItemListResponse,
  type OutputItemListResponsesPage,
  type OutputItemRetrieveParams,
  type OutputItemRetrieveResponse,
  OutputItems,
} from './output-items.gen.js';
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
} from './runs-types.gen.js';

/**
 * The methods of `client.evals.runs`.
 *
 * @public
 */
export class Runs extends APIResource {
  private readonly _path = 'evals.runs.';

  outputItems: OutputItems = new OutputItems(this._client);

  /**
   * Starts a run of an evaluation on the given data. If the data contains no responses, they are
   * sampled from a model. The data must match the schema of the evaluation.
   *
   * `POST /evals/{eval_id}/runs`
   *
   * @returns The queued run; poll it until its `status` is final.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    evalID: string,
    body: RunCreateParams,
    options?: RequestOptions,
  ): APIPromise<RunCreateResponse> {
    refuseEvalSchemas(body);
    return this._client.post(path`/evals/${evalID}/runs`, {
      __operation: this._path + 'create',
      body,
      ...options,
    });
  }

  /**
   * Retrieves a run with its state and result counts.
   *
   * `GET /evals/{eval_id}/runs/{run_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    runID: string,
    params: RunRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RunRetrieveResponse> {
    const { eval_id } = params ?? {};
    return this._client.get(path`/evals/${eval_id}/runs/${runID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Lists the runs of an evaluation.
   *
   * `GET /evals/{eval_id}/runs`
   *
   * @returns A page of runs. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    evalID: string,
    query: RunListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<RunListResponsesPage, RunListResponse> {
    return this._client.getAPIList(path`/evals/${evalID}/runs`, CursorPage<RunListResponse>, {
      __operation: this._path + 'list',
      ...withQuery(query, options),
    });
  }

  /**
   * Deletes a run.
   *
   * `DELETE /evals/{eval_id}/runs/{run_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    runID: string,
    params: RunDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RunDeleteResponse> {
    const { eval_id } = params ?? {};
    return this._client.delete(path`/evals/${eval_id}/runs/${runID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }

  /**
   * Cancels a run in progress.
   *
   * `POST /evals/{eval_id}/runs/{run_id}`
   *
   * @returns The run after the request.
   * @throws {APIError} The request failed or was rejected.
   */
  cancel(
    runID: string,
    params: RunCancelParams,
    options?: RequestOptions,
  ): APIPromise<RunCancelResponse> {
    const { eval_id } = params ?? {};
    return this._client.post(path`/evals/${eval_id}/runs/${runID}/cancel`, {
      __operation: this._path + 'cancel',
      ...options,
    });
  }
}

Runs.OutputItems = OutputItems;

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
} from './runs-types.gen.js';

export declare namespace Runs {
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

  export { OutputItems };
  export type {
    OutputItemRetrieveResponse,
    OutputItemRetrieveParams,
    OutputItemListResponse,
    OutputItemListResponsesPage,
    OutputItemListParams,
  };
}
