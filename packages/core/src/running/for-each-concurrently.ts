/**
 * Does work for each item, at most `limit` items at a time, and passes the results on in the order
 * of the items. After a failure no further work starts.
 *
 * @param onResult Called with each result, in the order of the items.
 * @param onAbandoned Called at a failure, if other work is still running.
 * @throws The first failure, without waiting for other work.
 * @internal
 */
export async function forEachConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
  onResult?: (result: Result) => void,
  onAbandoned?: () => void,
): Promise<void> {
  const results: Promise<Result>[] = [];
  let failed = false;
  let started = 0;
  let running = 0;
  let fail: (error: unknown) => void;
  const failure = new Promise<never>((_resolve, reject) => (fail = reject));
  // Reported below, unless all results have been passed on.
  failure.catch(() => {});
  const next = (): void => {
    if (failed || started === items.length) return;
    const result = work(items[started]!);
    results[started] = result;
    started += 1;
    running += 1;
    result.then(
      () => {
        running -= 1;
        next();
      },
      (error: unknown) => {
        running -= 1;
        if (!failed && running > 0) onAbandoned?.();
        failed = true;
        fail(error);
      },
    );
  };
  while (started < Math.min(items.length, limit >= 1 ? limit : 1)) next();
  for (let index = 0; index < items.length; index += 1) {
    // Has been started by now: each piece of work that ends starts the next one.
    const result = await Promise.race([results[index]!, failure]);
    onResult?.(result);
  }
}
