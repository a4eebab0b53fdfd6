// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
  /**
   * Lists the input items from which a response was generated, earlier turns of its conversation
   * included. Beta version; reads multi-agent responses too.
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
        ...options,
        headers: mergeHeaders(betas && { 'openai-beta': String(betas) }, options.headers),
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
  /** Always `list`. */
  object: 'list';
  /** The items. */
  data: BetaResponseItem[];
  /** Whether further items follow this page. */
  has_more: boolean;
  /** ID of the first item of the page; null or absent on an empty page. */
  first_id: string;
  /** ID of the last item of the page; pass it as `after` for the next page. */
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
  /** Extra data to return with the items; takes the same values as in create. */
  include?: ResponseIncludable[];
  /** Beta features to turn on for the call; only `responses_multi_agent=v1`. */
  betas?: 'responses_multi_agent=v1'[];
}

export declare namespace InputItems {
  export type { BetaResponseItemList, InputItemListParams };
}
