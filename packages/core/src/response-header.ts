/** By this name a response gives one header, without making a `Headers` of all of them. @internal */
export const HEADER: unique symbol = Symbol.for('@oai/core.header');

/** @internal */
export interface ResponseWithHeader {
  readonly headers: Headers;
  [HEADER]?: (name: string) => string | null;
}

/**
 * @param name In lower case.
 * @internal
 */
export function headerOf(response: ResponseWithHeader, name: string): string | null {
  return response[HEADER] ? response[HEADER](name) : response.headers.get(name);
}
