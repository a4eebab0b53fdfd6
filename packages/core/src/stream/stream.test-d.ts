import { expectTypeOf } from 'expect-type';
import type { Stream as TheirStream } from 'openai/streaming';
import type { EventStream, BaseEvents } from '../events/event-stream.js';
import type { CursorPage } from '../pages/page-classes.js';
import type { PagePromise } from '../pages/abstract-page.js';
import type { Stream } from './stream.js';

interface Item {
  id: string;
}

declare const stream: Stream<Item>;

// Common uses of a stream in code written for `openai`.
expectTypeOf(stream).toExtend<AsyncIterable<Item>>();
expectTypeOf(stream.tee()).toEqualTypeOf<[Stream<Item>, Stream<Item>]>();
expectTypeOf(stream.controller).toEqualTypeOf<TheirStream<Item>['controller']>();
expectTypeOf(stream.toReadableStream()).toExtend<ReadableStream>();
expectTypeOf<ReturnType<TheirStream<Item>[typeof Symbol.asyncIterator]>>().toEqualTypeOf<
  ReturnType<Stream<Item>[typeof Symbol.asyncIterator]>
>();

declare const pages: PagePromise<CursorPage<Item>, Item>;

expectTypeOf(pages).resolves.toExtend<CursorPage<Item>>();
expectTypeOf(pages).toExtend<AsyncIterable<Item>>();

export async function walk(page: CursorPage<Item>): Promise<void> {
  expectTypeOf(page.getNextPage()).resolves.toEqualTypeOf<CursorPage<Item>>();
  for await (const item of page) expectTypeOf(item).toEqualTypeOf<Item>();
  for await (const next of page.iterPages()) expectTypeOf(next).toEqualTypeOf<CursorPage<Item>>();
  // @ts-expect-error -- the fields of a page's request are its own
  page.options.query;
}

interface Events extends BaseEvents {
  delta: (text: string) => void;
  pair: (left: number, right: string) => void;
}

declare const events: EventStream<Events>;

events.on('delta', (text) => expectTypeOf(text).toEqualTypeOf<string>());
expectTypeOf(events.emitted('delta')).resolves.toEqualTypeOf<string>();
expectTypeOf(events.emitted('pair')).resolves.toEqualTypeOf<[left: number, right: string]>();
expectTypeOf(events.emitted('end')).resolves.toEqualTypeOf<void>();
expectTypeOf(events.events('delta')).toExtend<AsyncIterable<[text: string]>>();
// @ts-expect-error -- there is no such event
events.on('other', () => {});
