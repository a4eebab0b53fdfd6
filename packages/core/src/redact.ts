const SECRET_HEADERS =
  /authorization|(^|[-_])auth($|[-_])|^(set-)?cookie2?$|(api|access|subscription|private)[-_]?key|token|secret|signature|password|credential|jwt/;

/**
 * Converts headers to a record for logs and errors, with the values of credentials replaced.
 *
 * @internal
 */
export function redactHeaders(
  headers: Headers | Iterable<readonly [string, string]>,
): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers as Iterable<[string, string]>) {
    // The tokens that x-ratelimit-* headers count are not credentials.
    const secret = SECRET_HEADERS.test(name) && !name.startsWith('x-ratelimit-');
    shown[name] = secret ? '[redacted]' : value;
  }
  return shown;
}

/**
 * Replaces every occurrence of known credentials in a text.
 *
 * @internal
 */
export function redactText(text: string, secrets: readonly (string | null | undefined)[]): string {
  for (const secret of secrets) {
    // Short values would also match ordinary text; real credentials are longer.
    if (secret && secret.length > 5) text = text.replaceAll(secret, '[redacted]');
  }
  return text;
}

/** Removes user and password from a URL, and credentials from its query. @internal */
export function redactURL(url: string): string {
  try {
    const shown = new URL(url);
    shown.username = shown.password = '';
    for (const name of new Set(shown.searchParams.keys())) {
      if (SECRET_HEADERS.test(name.toLowerCase()) || /^(sig|key|code)$/i.test(name)) {
        shown.searchParams.set(name, '[redacted]');
      }
    }
    return shown.href;
  } catch {
    return '(invalid URL)';
  }
}
