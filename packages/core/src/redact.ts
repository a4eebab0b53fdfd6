const SECRET_HEADERS =
  /^(proxy-)?authorization$|^(set-)?cookie2?$|api[-_]?key|token|secret|signature/;

/**
 * Headers as a record that may be shown: values that are or hold credentials are replaced.
 *
 * @internal
 */
export function redactHeaders(
  headers: Headers | Iterable<readonly [string, string]>,
): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers as Iterable<[string, string]>) {
    // The counters of x-ratelimit-* speak of tokens of another kind.
    const secret = SECRET_HEADERS.test(name) && !name.startsWith('x-ratelimit-');
    shown[name] = secret ? '[redacted]' : value;
  }
  return shown;
}

/**
 * Text that may be shown: every occurrence of a known credential is replaced.
 *
 * @internal
 */
export function redactText(text: string, secrets: readonly (string | null | undefined)[]): string {
  for (const secret of secrets) {
    // Short values would blank ordinary text; no real credential is that short.
    if (secret && secret.length > 5) text = text.replaceAll(secret, '[redacted]');
  }
  return text;
}

/** A URL without its user, password and the values of its query. @internal */
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
