/**
 * The content of a search result: an array of parts with additional members, which are not visible
 * to iteration, spreading and JSON.
 *
 * @public
 */
export type SearchResultContent<Part> = Part[] & {
  /** The text of all parts, joined with newlines. */
  readonly text: string;
  /**
   * Returns a section of the text of all parts.
   *
   * @deprecated `content` is an array: use `content.text.substring(start, end)`.
   */
  substring(start: number, end?: number): string;
};

/**
 * Adds `text` and `substring` to an array of parts.
 *
 * @internal
 */
export function withText<Part extends { text?: string }>(parts: Part[]): SearchResultContent<Part> {
  const text = (): string => parts.map((part) => part.text ?? '').join('\n');
  const substring = (start: number, end?: number): string => text().substring(start, end);
  return Object.defineProperties(parts, {
    text: { get: text, configurable: true },
    substring: { value: substring, configurable: true, writable: true },
  }) as SearchResultContent<Part>;
}
