/** @returns Undefined if the text is not JSON, or neither an object nor an array. @internal */
export function parseJSON(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Object(value) === value ? (value as object) : undefined;
  } catch {
    return undefined;
  }
}
