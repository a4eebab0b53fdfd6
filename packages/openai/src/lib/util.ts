/**
 * Waits for all promises, then gives their values; if any failed, throws the first failure, after
 * all of them have settled.
 *
 * @throws The reason of the first rejected promise.
 * @public
 */
export async function allSettledWithThrow<Value>(promises: Promise<Value>[]): Promise<Value[]> {
  const results = await Promise.allSettled(promises);
  const failure = results.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
  return results.map((result) => (result as PromiseFulfilledResult<Value>).value);
}
