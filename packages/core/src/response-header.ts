/** The key of a method that reads one header without creating a `Headers` object. @internal */
export const HEADER: unique symbol = Symbol.for('@oai/core.header');

/** @internal */
export interface ResponseWithHeader {
  readonly headers: Headers;
  [HEADER]?: (name: string) => string | null;
}

/**
 * Reads one header of a response.
 *
 * @param name In lower case.
 * @internal
 */
export function headerOf(response: ResponseWithHeader, name: string): string | null {
  return response[HEADER] ? response[HEADER](name) : response.headers.get(name);
}

/** Returns true for a response of any library. @internal */
export function hasHeaders(value: unknown): value is ResponseWithHeader {
  const response = Object(value) as ResponseWithHeader;
  return HEADER in response || typeof response.headers?.get === 'function';
}
