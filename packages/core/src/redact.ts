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

/** Texts of bodies such as `authorization` of an MCP server and `secret_value` of a vault. */
const SECRET_MEMBERS =
  /(^|_)(authorization|token|secret|secret_value|password|(api|access|private)_key)$/i;
/** Members that are credentials only beside others: of an MCP server, of an allowed domain. */
const SECRETS_BESIDE = new Map([
  ['headers', /^server_(url|label)$/],
  ['env', /^command$/],
  ['value', /^domain$/],
]);

/**
 * Returns true if {@link redactBody} may find something in the value of a JSON text. Faster than
 * parsing it.
 *
 * @internal
 */
export function mayHoldSecrets(json: string): boolean {
  return /(authorization|token|secret|password|_key|headers|env|value)"\s*:/i.test(json);
}

/** Deeper members of a body are not shown. */
const MAX_DEPTH = 100;

/**
 * Copies a request body for logs, with the values of credentials replaced.
 *
 * @param found Receives the credentials.
 * @param isSecret True if all texts in the value are credentials.
 * @internal
 */
export function redactBody(
  value: unknown,
  found: string[] = [],
  isSecret = false,
  depth = 0,
): unknown {
  if (isSecret && typeof value === 'string') {
    found.push(value);
    return '[redacted]';
  }
  const copy = (member: unknown, isHidden: boolean): unknown =>
    redactBody(member, found, isHidden, depth + 1);
  if (depth > MAX_DEPTH) return '[hidden]';
  if (Array.isArray(value)) return value.map((item) => copy(item, isSecret));
  if (!isData(value)) return value;
  const names = Object.keys(value);
  return Object.fromEntries(
    names.map((name) => {
      const member = value[name];
      const isHidden =
        isSecret ||
        (typeof member === 'string' && SECRET_MEMBERS.test(name)) ||
        names.some((other) => SECRETS_BESIDE.get(name)?.test(other));
      return [name, copy(member, isHidden)];
    }),
  );
}

/** Returns true for the objects of JSON, but not for files, forms, bytes, streams and dates. */
function isData(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(Symbol.toStringTag in value || Symbol.asyncIterator in value || 'toJSON' in value)
  );
}
