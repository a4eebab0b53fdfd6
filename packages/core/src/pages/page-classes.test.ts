import { inspect } from 'node:util';
import { APIClient } from '../client/client.js';
import { APIPromise } from '../answer/api-promise.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { NotFoundError } from '../errors/api-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { PaginationError } from '../errors/pagination-error.js';
import { AbstractPage, type PageConstructor, type PagePromise } from './abstract-page.js';
import { ConversationCursorPage, CursorPage, NextCursorPage, Page } from './page-classes.js';

interface Item {
  id: string;
}

interface List<PageClass extends AbstractPage<Item>> {
  promise: PagePromise<PageClass, Item>;
  /** The queries that were sent. */
  queries: string[];
}

/** A list whose answers are looked up by the cursor that is asked for. */
function list<PageClass extends AbstractPage<Item>>(
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
      const answer = answers[searchParams.get('after') ?? ''];
      return Promise.resolve(
        answer === undefined
          ? Response.json({ error: { message: 'No such cursor' } }, { status: 404 })
          : Response.json(answer, { headers: { 'x-request-id': 'req_1' } }),
      );
    },
  });
  return { promise: client.getAPIList<Item, PageClass>('/things', PageClass, { query }), queries };
}

const items = (...ids: string[]): Item[] => ids.map((id) => ({ id }));

async function idsOf(iterable: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of iterable) ids.push(id);
  return ids;
}

describe.each([
  {
    PageClass: CursorPage<Item>,
    answers: {
      '': { data: items('a', 'b'), has_more: true },
      b: { data: items('c'), has_more: true },
      c: { data: items('d'), has_more: false },
    },
    cursors: ['', 'b', 'c'],
  },
  {
    PageClass: ConversationCursorPage<Item>,
    answers: {
      '': { data: items('a', 'b'), has_more: true, last_id: 'L1' },
      L1: { data: items('c'), has_more: true, last_id: 'L2' },
      L2: { data: items('d'), has_more: false, last_id: 'L3' },
    },
    cursors: ['', 'L1', 'L2'],
  },
  {
    PageClass: NextCursorPage<Item>,
    answers: {
      '': { data: items('a', 'b'), has_more: true, next: 'N1' },
      N1: { data: items('c'), has_more: true, next: 'N2' },
      N2: { data: items('d'), has_more: false, next: null },
    },
    cursors: ['', 'N1', 'N2'],
  },
])('$PageClass.name', ({ PageClass, answers, cursors }) => {
  const open = (query = {}): List<AbstractPage<Item>> =>
    list(PageClass as PageConstructor<AbstractPage<Item>>, answers, query);

  test('yields the items of all pages, asking for each when it is needed', async () => {
    const { promise, queries } = open({ limit: 2 });
    const seen: [string, number][] = [];
    for await (const { id } of promise) seen.push([id, queries.length]);
    expect(seen).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
      ['d', 3],
    ]);
    expect(queries).toEqual(cursors.map((cursor) => `limit=2${cursor && `&after=${cursor}`}`));
  });

  test('resolves to the first page', async () => {
    const page = await open().promise;
    expect(page).toBeInstanceOf(PageClass);
    expect(page.getPaginatedItems()).toEqual(items('a', 'b'));
    expect(page.hasNextPage()).toBe(true);
    expect(await idsOf(page)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('goes from page to page', async () => {
    let page = await open().promise;
    const sizes = [page.getPaginatedItems().length];
    while (page.hasNextPage()) {
      page = await page.getNextPage();
      sizes.push(page.getPaginatedItems().length);
    }
    expect(sizes).toEqual([2, 1, 1]);
    await expect(page.getNextPage()).rejects.toBeInstanceOf(OpenAIError);
  });

  test('iterates over pages', async () => {
    const page = await open().promise;
    const sizes: number[] = [];
    for await (const { constructor, ...rest } of page.iterPages()) {
      expect(constructor).toBe(PageClass);
      sizes.push((rest as unknown as { data: Item[] }).data.length);
    }
    expect(sizes).toEqual([2, 1, 1]);
  });

  test('asks for no more pages when the loop is left', async () => {
    const { promise, queries } = open();
    for await (const { id } of promise) if (id === 'b') break;
    expect(queries).toHaveLength(1);
  });

  test('gives an iterator that can be thrown into and disposed of, as a generator can', async () => {
    const thrown = open();
    const generator = thrown.promise[Symbol.asyncIterator]();
    await generator.next();
    await expect(generator.throw(new Error('enough'))).rejects.toThrow('enough');
    expect(await generator.next()).toEqual({ value: undefined, done: true });
    const disposed = (await open().promise)[Symbol.asyncIterator]();
    await disposed.next();
    await disposed[Symbol.asyncDispose]();
    expect(await disposed.next()).toEqual({ value: undefined, done: true });
    expect(thrown.queries).toHaveLength(1);
  });

  test('can be iterated over several times', async () => {
    const { promise, queries } = open();
    expect(await idsOf(promise)).toEqual(['a', 'b', 'c', 'd']);
    expect(await idsOf(promise)).toEqual(['a', 'b', 'c', 'd']);
    expect(queries).toHaveLength(5);
  });

  test('answers calls of next in their order, without waiting', async () => {
    const iterator = open().promise[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 6 }, () => iterator.next()));
    expect(results.map(({ value, done }) => (done ? 'end' : (value as Item).id))).toEqual([
      'a',
      'b',
      'c',
      'd',
      'end',
      'end',
    ]);
  });

  test('is shown as the list that it stands for', async () => {
    const page = await open().promise;
    expect(JSON.parse(JSON.stringify(page))).toEqual({ object: undefined, ...answers[''] });
    expect(inspect(page)).not.toContain('test-key');
  });

  test.each([{ data: [] }, { data: [], has_more: false }, {}, { data: items('a') }])(
    'stops after %j',
    async (answer) => {
      const { promise, queries } = list(PageClass as PageConstructor<AbstractPage<Item>>, {
        '': answer,
      });
      expect(await idsOf(promise)).toEqual(answer.data?.map(({ id }) => id) ?? []);
      expect(queries).toHaveLength(1);
    },
  );
});

describe('Page', () => {
  test('is the only one', async () => {
    const { promise, queries } = list(Page<Item>, {
      '': { object: 'list', data: items('a', 'b'), has_more: true },
    });
    expect(await idsOf(promise)).toEqual(['a', 'b']);
    const page = await promise;
    expect(page.object).toBe('list');
    expect(page.hasNextPage()).toBe(false);
    expect(page.nextPageRequestOptions()).toBeNull();
    expect(queries).toHaveLength(1);
  });
});

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
