/** Returns the text of content that some servers send as an array of parts. @internal */
export function textOfParts(parts: readonly unknown[]): string {
  return parts
    .map((part) => (part as { type?: unknown; text?: unknown } | null) ?? {})
    .map(({ type, text }) => (type === 'text' && typeof text === 'string' ? text : ''))
    .join('');
}
