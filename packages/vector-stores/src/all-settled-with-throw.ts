/**
 * Waits for all promises and returns their results.
 *
 * @param promises The promises.
 * @returns The results, in the order of the promises.
 * @throws {AggregateError} Promises were rejected; `errors` contains all reasons.
 * @public
 */
export async function allSettledWithThrow<Result>(
  promises: readonly Promise<Result>[],
): Promise<Result[]> {
  const settled = await Promise.allSettled(promises);
  const errors = settled.flatMap((one) =>
    one.status === 'rejected' ? [one.reason as unknown] : [],
  );
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} promise(s) failed`);
  return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
