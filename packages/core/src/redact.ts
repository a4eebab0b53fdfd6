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
    shown[name] = isSecretHeader(name) ? '[redacted]' : value;
  }
  return shown;
}

/** The tokens that x-ratelimit-* headers count are not credentials. */
function isSecretHeader(name: string): boolean {
  return SECRET_HEADERS.test(name) && !name.startsWith('x-ratelimit-');
}

function isSecretParameter(name: string): boolean {
  return SECRET_HEADERS.test(name.toLowerCase()) || /^(sig|key|code)$/i.test(name);
}

/** Converts query parameters for inspection, with the values of credentials replaced. @internal */
export function redactQuery(query: object): Record<string, unknown> {
  const shown = Object.entries(query) as [string, unknown][];
  return Object.fromEntries(
    shown.map(([name, value]) => [name, isSecretParameter(name) ? '[redacted]' : value]),
  );
}

/** Returns the credentials in the headers and the URL of a request. @internal */
export function secretsOf(headers: Headers, url: string): string[] {
  const secrets: string[] = [];
  for (const [name, value] of headers) {
    // A scheme such as `Bearer` is not secret.
    if (isSecretHeader(name)) secrets.push(value.replace(/^\S+ /, ''));
  }
  for (const [name, value] of url ? new URL(url).searchParams : []) {
    if (isSecretParameter(name)) secrets.push(value, encodeURIComponent(value));
  }
  return secrets;
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
      if (isSecretParameter(name)) shown.searchParams.set(name, '[redacted]');
    }
    return shown.href;
  } catch {
    return '(invalid URL)';
  }
}
