/**
 * Waits for all promises, then gives their results.
 *
 * @param promises The promises.
 * @returns The results, in their order.
 * @throws {AggregateError} Some failed: the error holds each reason.
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
