// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
  /**
   * Retrieves one model.
   *
   * `GET /models/{model}`
   *
   * @returns The model.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(model: string, options?: RequestOptions): APIPromise<Model> {
    return this._client.get(path`/models/${model}`, options);
  }

  /**
   * Lists the models that the API key may use, with owner and creation time.
   *
   * `GET /models`
   *
   * @returns All models, on one page.
   * @throws {APIError} The request failed or was rejected.
   */
  list(options?: RequestOptions): PagePromise<ModelsPage, Model> {
    return this._client.getAPIList('/models', Page<Model>, options);
  }

  /**
   * Deletes a fine-tuned model. Needs the Owner role in the organization.
   *
   * `DELETE /models/{model}`
   *
   * @returns Confirmation with the identifier.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(model: string, options?: RequestOptions): APIPromise<ModelDeleted> {
    return this._client.delete(path`/models/${model}`, options);
  }
}

/**
 * A model that the API serves.
 *
 * @public
 */
export interface Model {
  /** Identifier of the model, as requests pass it. */
  id: string;
  /** Creation time, Unix time in seconds. */
  created: number;
  /** Always `model`. */
  object: 'model';
  /** Organization that owns the model. */
  owned_by: string;
  /** Date on which the model is shut down, `YYYY-MM-DD`; null while none is announced. */
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
  /** Whether it was deleted. */
  deleted: boolean;
  /** Kind of the deleted object: `model`. */
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
