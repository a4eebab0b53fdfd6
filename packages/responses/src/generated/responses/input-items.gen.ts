// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import type { ResponseItem, ResponseItemsPage } from './responses-items.gen.js';
import type { ResponseIncludable } from './responses-types.gen.js';

/**
 * The methods of `client.responses.inputItems`.
 *
 * @public
 */
export class InputItems extends APIResource {
  private readonly _path = 'responses.inputItems.';

  /**
   * Lists the input items of a response, including earlier turns of its conversation.
   *
   * `GET /responses/{response_id}/input_items`
   *
   * @returns A page of items. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    responseID: string,
    query: InputItemListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ResponseItemsPage, ResponseItem> {
    return this._client.getAPIList(
      path`/responses/${responseID}/input_items`,
      CursorPage<ResponseItem>,
      {
        __operation: this._path + 'list',
        ...withQuery(query, options),
      },
    );
  }
}

/**
 * A page of items.
 *
 * @public
 */
export interface ResponseItemList {
  object: 'list';
  /** The items. */
  data: ResponseItem[];
  /** True if there are more items after this page. */
  has_more: boolean;
  /** ID of the first item of the page; null or absent on an empty page. */
  first_id: string;
  /** ID of the last item of the page; pass it as `after` to read the next page. */
  last_id: string;
}

/**
 * Parameters of `client.responses.inputItems.list`.
 *
 * @public
 */
export interface InputItemListParams extends CursorPageParams {
  /** Sort order by time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /** Additional data to return with the items; accepts the same values as `create`. */
  include?: ResponseIncludable[];
}

export declare namespace InputItems {
  export type { ResponseItemList, InputItemListParams };
}
