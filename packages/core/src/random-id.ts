/**
 * Returns a random identifier, not for secrets: React Native and web pages without TLS have no
 * `crypto.randomUUID`.
 *
 * @internal
 */
export function randomID(): string {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  const digit = (): string => Math.floor(Math.random() * 16).toString(16);
  return crypto?.randomUUID?.() ?? 'x'.repeat(32).replace(/x/g, digit);
}
