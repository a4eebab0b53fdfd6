import { idsOf, type Item, items, list } from '../../test/helpers/pages.js';
import { APIClient } from '../client/client.js';
import { APIPromise } from '../answer/api-promise.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { NotFoundError } from '../errors/api-error.js';
import { PaginationError } from '../errors/pagination-error.js';
import { AbstractPage, type PageConstructor } from './abstract-page.js';
import { ConversationCursorPage, CursorPage, NextCursorPage } from './page-classes.js';

describe('a list', () => {
  test('goes on after an empty page that names a next one', async () => {
    const { promise } = list(NextCursorPage<Item>, {
      '': { data: [], has_more: true, next: 'N1' },
      N1: { data: items('a'), has_more: false, next: null },
    });
    expect(await idsOf(promise)).toEqual(['a']);
  });

  test.each([
    { name: 'names itself as next', steps: { '': 'A', A: 'A' }, most: 3 },
    { name: 'goes round in circles', steps: { '': 'A', A: 'B', B: 'C', C: 'A' }, most: 12 },
    {
      name: 'enters a circle late',
      steps: { '': 'A', A: 'B', B: 'C', C: 'D', D: 'E', E: 'D' },
      most: 12,
    },
  ])('that $name ends with an error', async ({ steps, most }) => {
    const answers = Object.fromEntries(
      Object.entries(steps).map(([from, to]) => [
        from,
        { data: items('x'), has_more: true, next: to, last_id: to },
      ]),
    );
    for (const PageClass of [NextCursorPage<Item>, ConversationCursorPage<Item>]) {
      const { promise, queries } = list<AbstractPage<Item>>(PageClass, answers);
      const failure = idsOf(promise);
      await expect(failure).rejects.toBeInstanceOf(PaginationError);
      await expect(failure).rejects.toMatchObject({ cursor: expect.any(String) as string });
      expect(queries.length).toBeLessThanOrEqual(most);

      const pages = (await list<AbstractPage<Item>>(PageClass, answers).promise).iterPages();
      const walk = async (): Promise<void> => {
        for await (const page of pages) expect(page.getPaginatedItems()).toHaveLength(1);
      };
      await expect(walk()).rejects.toBeInstanceOf(PaginationError);
    }
  });

  test('whose last item repeats ends with an error', async () => {
    const answer = { data: items('a'), has_more: true };
    const { promise, queries } = list(CursorPage<Item>, { '': answer, a: answer });
    await expect(idsOf(promise)).rejects.toMatchObject({ name: 'PaginationError', cursor: 'a' });
    expect(queries.length).toBeLessThanOrEqual(3);
  });

  test('that fails in the middle fails once, after the items before', async () => {
    const { promise } = list(CursorPage<Item>, { '': { data: items('a'), has_more: true } });
    const iterator = promise[Symbol.asyncIterator]();
    expect(await iterator.next()).toEqual({ value: { id: 'a' }, done: false });
    await expect(iterator.next()).rejects.toBeInstanceOf(NotFoundError);
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });

  test.each([null, 'text', 7, [], { data: 'x' }, { data: {} }])(
    'answered by %j is an invalid response',
    async (answer) => {
      const { promise } = list(CursorPage<Item>, { '': answer });
      await expect(promise).rejects.toBeInstanceOf(InvalidResponseError);
      await expect(promise).rejects.toMatchObject({ status: 200, requestID: 'req_1' });
    },
  );

  test('carries path, method and body over to the next page', async () => {
    const requests: [string, string | undefined, unknown][] = [];
    const client = new APIClient({
      apiKey: 'k',
      baseURL: 'http://api.test/v1',
      fetch: (input, init) => {
        requests.push([String(input), init?.method, init?.body]);
        return Promise.resolve(
          Response.json({ data: items(`i${requests.length}`), has_more: requests.length < 2 }),
        );
      },
    });
    const promise = client.requestAPIList<Item, CursorPage<Item>>(CursorPage, {
      method: 'post',
      path: '/search',
      body: { q: 'x' },
    });
    expect(await idsOf(promise)).toEqual(['i1', 'i2']);
    expect(requests).toEqual([
      ['http://api.test/v1/search', 'POST', '{"q":"x"}'],
      ['http://api.test/v1/search?after=i1', 'POST', '{"q":"x"}'],
    ]);
  });

  test('is an APIPromise, with the facts of its response', async () => {
    const { promise } = list(CursorPage<Item>, { '': { data: [], has_more: false } });
    expect(promise).toBeInstanceOf(APIPromise);
    const { data, response, request_id } = await promise.withResponse();
    expect(data).toBeInstanceOf(CursorPage);
    expect(response.status).toBe(200);
    expect(request_id).toBe('req_1');
  });

  test('can be of a class of the user', async () => {
    class OddPage extends AbstractPage<Item> {
      declare odd: { things: Item[]; more?: string };
      constructor(
        ...[client, response, body, options]: ConstructorParameters<PageConstructor<OddPage>>
      ) {
        super(client, response, body, options);
        this.odd = body as OddPage['odd'];
      }
      getPaginatedItems(): Item[] {
        return this.odd.things;
      }
      nextPageRequestOptions(): ReturnType<AbstractPage<Item>['nextPageRequestOptions']> {
        return this.odd.more ? { ...this.options, query: { after: this.odd.more } } : null;
      }
    }
    const { promise } = list(OddPage, {
      '': { things: items('a'), more: 'm' },
      m: { things: items('b') },
    });
    expect(await idsOf(promise)).toEqual(['a', 'b']);
  });
});
