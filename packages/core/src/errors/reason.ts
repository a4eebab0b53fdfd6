/**
 * Returns the message of a thrown value, to be quoted at the end of a sentence.
 *
 * @internal
 */
export function reasonOf(thrown: unknown): string {
  try {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return message.replace(/\.$/, '');
  } catch {
    // A proxy or a getter that throws, or an object without a text.
    return 'unreadable error';
  }
}
