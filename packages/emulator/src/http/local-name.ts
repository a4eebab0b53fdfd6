/**
 * Returns true for addresses and for names without a dot, which no public host has.
 *
 * @internal
 */
export function isLocalName(hostname: string): boolean {
  return /^(\[.*\]|[\d.]+|[^.]+)$/.test(hostname);
}
