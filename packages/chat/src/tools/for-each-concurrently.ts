/**
 * Does work for each item, at most `limit` items at a time, and passes the results on in the order
 * of the items. After a failure no further work starts.
 *
 * @internal
 */
export async function forEachConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
  onResult: (result: Result) => void,
): Promise<void> {
  const results: Promise<Result>[] = [];
  let failed = false;
  let started = 0;
  const next = (): void => {
    if (failed || started === items.length) return;
    const result = work(items[started]!);
    results[started] = result;
    started += 1;
    result.then(next, () => (failed = true));
  };
  while (started < Math.min(items.length, limit >= 1 ? limit : 1)) next();
  for (let index = 0; index < items.length; index += 1) {
    // Has been started by now: each piece of work that ends starts the next one.
    onResult(await results[index]!);
  }
}
