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
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type { ResponseIncludable } from '../../responses/responses-types.gen.js';
import type { BetaResponseItem, BetaResponseItemsPage } from './responses-items.gen.js';

/**
 * The methods of `client.beta.responses.inputItems`.
 *
 * @public
 */
export class InputItems extends APIResource {
  private readonly _path = 'beta.responses.inputItems.';

  /**
   * Lists the input items of a response, including earlier turns of its conversation. Beta version;
   * also supports multi-agent responses.
   *
   * `GET /responses/{response_id}/input_items?beta=true`
   *
   * @returns A page of items. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    responseID: string,
    params: InputItemListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<BetaResponseItemsPage, BetaResponseItem> {
    const { betas, ...query } = (params ?? {}) as InputItemListParams;
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/responses/${responseID}/input_items?beta=true`,
      CursorPage<BetaResponseItem>,
      {
        __operation: this._path + 'list',
        ...options,
        headers: mergeHeaders({ 'openai-beta': betas?.toString() }, options.headers),
      },
    );
  }
}

/**
 * A page of items.
 *
 * @public
 */
export interface BetaResponseItemList {
  object: 'list';
  /** The items. */
  data: BetaResponseItem[];
  /** True if there are more items after this page. */
  has_more: boolean;
  /** ID of the first item of the page; null or absent on an empty page. */
  first_id: string;
  /** ID of the last item of the page; pass it as `after` to read the next page. */
  last_id: string;
}

/**
 * Parameters of `client.beta.responses.inputItems.list`.
 *
 * @public
 */
export interface InputItemListParams extends CursorPageParams {
  /** Sort order by time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /** Additional data to return with the items; accepts the same values as `create`. */
  include?: ResponseIncludable[];
  /** Beta features to enable for the call; only `responses_multi_agent=v1`. */
  betas?: 'responses_multi_agent=v1'[];
}

export declare namespace InputItems {
  export type { BetaResponseItemList, InputItemListParams };
}
