import type { AbstractPage } from './abstract-page.js';
import { APIPromise } from './api-promise.js';
import type { CallResponse } from './call-response.js';
import type { APIClient } from './client.js';
import { iterateItems } from './page-iterator.js';
import type { FinalRequestOptions } from './request-options.js';
import { parseResponse } from './response.js';
import type { WithRequestID } from './types.js';

/**
 * The constructor of a page class.
 *
 * @public
 */
export type PageConstructor<PageClass> = new (
  client: APIClient,
  response: Response,
  // Each page class names the body that it takes; it is read off the wire.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any,
  options: FinalRequestOptions,
) => PageClass;

/**
 * What a list operation gives: a promise of its first page, which can also be iterated over to get
 * the items of all pages.
 *
 * @public
 */
export class PagePromise<
  PageClass extends AbstractPage<Item>,
  Item = ReturnType<PageClass['getPaginatedItems']>[number],
>
  extends APIPromise<PageClass>
  implements AsyncIterable<Item>
{
  constructor(
    client: APIClient,
    responsePromise: Promise<CallResponse>,
    Page: PageConstructor<PageClass>,
  ) {
    super(client, responsePromise, async (caller, answer) => {
      const body = await parseResponse<object>(caller, answer);
      // The page keeps the response for its facts only: nobody reads the body a second time.
      const response = answer.raw ?? answer.response;
      return new Page(caller, response, body, answer.options) as WithRequestID<PageClass>;
    });
  }

  /** The items of this page and of those after it. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    return iterateItems<Item>(this as PromiseLike<AbstractPage<Item>>);
  }
}
