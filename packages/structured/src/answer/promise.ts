/**
 * Returns true for promises, those of other realms and of other classes included.
 *
 * @internal
 */
export function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof (value as Partial<PromiseLike<T>> | null | undefined)?.then === 'function';
}
