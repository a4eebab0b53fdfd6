/**
 * The headers of an error's answer: a real `Headers`, and each header also as a property.
 *
 * @public
 */
export type ErrorHeaders = Headers & { readonly [name: string]: string | undefined };

/**
 * Adds each header as a non-enumerable property, except for names that `Headers` has already.
 *
 * @internal
 */
export function withHeaderProperties(headers: Headers): void {
  headers.forEach((value, name) => {
    if (name in headers) return;
    Object.defineProperty(headers, name, { value, configurable: true });
  });
}
