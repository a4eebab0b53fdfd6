import { inspect } from 'node:util';
import { idsOf, type Item, items, type List, list } from '../../test/helpers/pages.js';
import { OpenAIError } from '../errors/openai-error.js';
import type { AbstractPage, PageConstructor } from './abstract-page.js';
import {
  ConversationCursorPage,
  CursorPage,
  NextCursorPage,
  Page,
  TokenPage,
} from './page-classes.js';

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
  {
    PageClass: TokenPage<Item>,
    parameter: 'page',
    answers: {
      '': { data: items('a', 'b'), has_more: true, next: 'T1' },
      T1: { data: items('c'), has_more: true, next: 'T2' },
      T2: { data: items('d'), has_more: false, next: null },
    },
    cursors: ['', 'T1', 'T2'],
  },
])('$PageClass.name', ({ PageClass, parameter = 'after', answers, cursors }) => {
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
    expect(queries).toEqual(
      cursors.map((cursor) => `limit=2${cursor && `&${parameter}=${cursor}`}`),
    );
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

test('CursorPage ends at an item without an id', async () => {
  const { promise, queries } = list(CursorPage<{ id?: string | null }> as never, {
    '': { data: [{ id: 'a' }, {}], has_more: true },
  });
  expect((await idsOf(promise)).length).toBe(2);
  expect(queries).toHaveLength(1);
});

describe('Page', () => {
  test('has the items of a bare array, as some servers send', async () => {
    const page = await list(Page<Item>, { '': items('a', 'b') }).promise;
    expect(page).toMatchObject({ object: 'list', data: items('a', 'b') });
    expect(page.hasNextPage()).toBe(false);
  });

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
