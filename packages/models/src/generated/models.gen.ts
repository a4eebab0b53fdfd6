// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  Page,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { path } from '@oai/core/internal';

/**
 * The methods of `client.models`.
 *
 * @public
 */
export class Models extends APIResource {
  private readonly _path = 'models.';

  /**
   * Retrieves a model.
   *
   * `GET /models/{model}`
   *
   * @returns The model.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(model: string, options?: RequestOptions): APIPromise<Model> {
    return this._client.get(path`/models/${model}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Lists the models that the API key may use, with owner and creation time.
   *
   * `GET /models`
   *
   * @returns A single page with all models.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * for await (const model of client.models.list()) console.log(model.id);
   * ```
   */
  list(options?: RequestOptions): PagePromise<ModelsPage, Model> {
    return this._client.getAPIList('/models', Page<Model>, {
      __operation: this._path + 'list',
      ...options,
    });
  }

  /**
   * Deletes a fine-tuned model. Requires the Owner role in the organization.
   *
   * `DELETE /models/{model}`
   *
   * @returns Confirmation with the identifier.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(model: string, options?: RequestOptions): APIPromise<ModelDeleted> {
    return this._client.delete(path`/models/${model}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }
}

/**
 * A model of the API.
 *
 * @public
 */
export interface Model {
  /** Identifier of the model, as used in requests. */
  id: string;
  /** Creation time, in Unix seconds. */
  created: number;
  object: 'model';
  /** Organization that owns the model. */
  owned_by: string;
  /** Date on which the model will be shut down, `YYYY-MM-DD`; null if none is announced. */
  shutdown_date?: string | null;
}

/**
 * Confirmation that a model was deleted.
 *
 * @public
 */
export interface ModelDeleted {
  /** Identifier of the deleted model. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
  /** Type of the deleted object: `model`. */
  object: string;
}

/**
 * A page of `Model`.
 *
 * @public
 */
export type ModelsPage = Page<Model>;

export declare namespace Models {
  export type { Model, ModelDeleted, ModelsPage };
}
