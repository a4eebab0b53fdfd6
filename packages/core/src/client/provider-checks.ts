import { OpenAIError } from '../errors/openai-error.js';

/**
 * Rejects options of a client that its provider sets.
 *
 * @param options The values that differ from those of the provider, by name.
 * @throws {OpenAIError} One of the values is neither null nor undefined.
 * @internal
 */
export function refuseOptions(
  provider: { readonly name: string; readonly factory: string },
  options: Readonly<Record<string, unknown>>,
): void {
  const names = Object.keys(options).filter((name) => options[name] != null);
  if (names.length === 0) return;
  throw new OpenAIError(
    `A client of ${provider.name} takes no ${names.map((name) => `\`${name}\``).join(', ')}: pass the address and credentials to ${provider.factory}().`,
  );
}

/** Parses an http(s) URL. Returns undefined for any other text. @internal */
export function httpURL(value: string): URL | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
