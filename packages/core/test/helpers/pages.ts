import { APIClient } from '../../src/client/client.js';
import type { AbstractPage, PageConstructor, PagePromise } from '../../src/pages/abstract-page.js';

export interface Item {
  id: string;
}

export interface List<PageClass extends AbstractPage<Item>> {
  promise: PagePromise<PageClass, Item>;
  /** The queries that were sent. */
  queries: string[];
}

/** A list whose answers are looked up by the cursor that is asked for. */
export function list<PageClass extends AbstractPage<Item>>(
  PageClass: PageConstructor<PageClass>,
  answers: Record<string, unknown>,
  query: Record<string, unknown> = {},
): List<PageClass> {
  const queries: string[] = [];
  const client = new APIClient({
    apiKey: 'test-key',
    maxRetries: 0,
    baseURL: 'http://api.test/v1',
    fetch: (input) => {
      const { searchParams } = new URL(String(input));
      queries.push(decodeURIComponent(searchParams.toString()));
      const answer = answers[searchParams.get('after') ?? searchParams.get('page') ?? ''];
      return Promise.resolve(
        answer === undefined
          ? Response.json({ error: { message: 'No such cursor' } }, { status: 404 })
          : Response.json(answer, { headers: { 'x-request-id': 'req_1' } }),
      );
    },
  });
  return { promise: client.getAPIList<Item, PageClass>('/things', PageClass, { query }), queries };
}

export const items = (...ids: string[]): Item[] => ids.map((id) => ({ id }));

export async function idsOf(iterable: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of iterable) ids.push(id);
  return ids;
}
