import { FOR_BROWSERS } from '#platform';

const SECRET_HEADERS =
  /authorization|(^|[-_])(auth|key|pass|pat|otp|sig)($|[-_])|^(set-)?cookie2?$|(api|access|subscription|private)key|token|bearer|secret|signature|passw|pwd|bypass|credential|jwt|portkey-config/;
/** Counts of tokens, and the names of requests and of copies. */
const NO_SECRETS = /^x-ratelimit-|(idempotency|cache|surrogate)-key/;

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
    shown[name] = isSecretHeader(name) ? '[redacted]' : redactAddresses(value);
  }
  return shown;
}

function isSecretHeader(name: string): boolean {
  return SECRET_HEADERS.test(name) && !NO_SECRETS.test(name);
}

/** Names may have brackets: `keys[api_key][]`. */
function isSecretParameter(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[[\].]/)
    .some((part) => SECRET_HEADERS.test(part) || part === 'code');
}

/** Removes credentials from addresses in a text, such as the target of a redirect. */
function redactAddresses(text: string): string {
  return text
    .replace(/(:\/\/)[^\s/?#@]+@/g, '$1')
    .replace(/([?&][^\s?&#=]+=)[^\s&#]+/g, (pair: string, start: string) =>
      valueIn(pair.slice(1), isSecretParameter).length ? `${start}[redacted]` : pair,
    );
}

/** Copies query parameters for inspection, with the values of credentials replaced. @internal */
export function redactQuery(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return '[hidden]';
  if (Array.isArray(value)) return value.map((item) => redactQuery(item, depth + 1));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isSecretParameter(name) ? '[redacted]' : redactQuery(member, depth + 1),
    ]),
  );
}

/** Returns the credentials in the headers and the URL of a request. @internal */
export function secretsOf(headers: Headers, url: string): string[] {
  const secrets: string[] = [];
  for (const [name, value] of headers) {
    if (!isSecretHeader(name)) continue;
    const parts = value.matchAll(name === 'cookie' ? /=([^;]*)/g : /="([^"]*)"/g);
    // A scheme such as `Bearer` is not secret.
    const whole = name.includes('auth') ? value.replace(/^\S+ /, '') : value;
    for (const part of [...[...parts].map(([, text]) => text!), whole])
      secrets.push(...forms(part));
  }
  for (const pair of url ? new URL(url).search.slice(1).split('&') : []) {
    secrets.push(...valueIn(pair, isSecretParameter));
  }
  return secrets;
}

/** Returns the value of a parameter, as it was sent and in other forms, if its name is that of a secret. */
function valueIn(pair: string, isSecret = (_name: string): boolean => true): string[] {
  const [[name, value] = ['', '']] = new URLSearchParams(pair);
  // Its escapes may differ from those of all other forms.
  return isSecret(name) ? [pair.replace(/^.*?=/, ''), ...forms(value)] : [];
}

/** Returns a credential as it is, as part of an address, and as part of a form. */
function forms(secret: string): string[] {
  return [secret, encodeURIComponent(secret), `${new URLSearchParams({ k: secret })}`.slice(2)];
}

/**
 * Replaces every occurrence of known credentials in a text.
 *
 * @internal
 */
export function redactText(text: string, secrets: readonly (string | null | undefined)[]): string {
  // Of two that begin alike, the longer one is replaced first.
  const sorted = FOR_BROWSERS
    ? secrets
    : [...secrets].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0));
  for (const secret of sorted) {
    // Short values would also match ordinary text; real credentials are longer.
    if (!secret || secret.length < 6) continue;
    text = text.replaceAll(secret, '[redacted]');
    if (FOR_BROWSERS) continue;
    // As part of a JSON text, which may be part of another one.
    const once = escaped(secret);
    if (once === secret) continue;
    text = text.replaceAll(once, '[redacted]').replaceAll(escaped(once), '[redacted]');
  }
  return text;
}

/** Returns a text as part of a JSON text. @internal */
export function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Removes user and password from a URL, and credentials from its query. @internal */
export function redactURL(url: string): string {
  try {
    return redactAddresses(new URL(url).href);
  } catch {
    return '(invalid URL)';
  }
}

/** Hides the values of members that contain credentials in the beginning of a JSON text. @internal */
export function redactMembers(text: string): string {
  return text.replace(
    /("[\w-]*(authorization|bearer|token|secret|password|cookies?|credentials?|key|value)"\s*:\s*")(\\[^]|[^"\\])*/gi,
    '$1[redacted]',
  );
}

/**
 * Texts of bodies such as `authorization` of an MCP server and `secret_value` of a vault, and all keys but
 * that of a cache.
 */
const SECRET_MEMBERS =
  /(authorization|bearer|token|secret|password|cookies?|credentials?|secret_value|(api|access|private|secret|([^e]|[^h]e)[-_])key)$/i;
/** Members that are credentials only beside others: of an MCP server, of an environment, of a domain. */
const SECRETS_BESIDE = new Map([
  ['headers', /\bserver_(url|label)\b/],
  [
    'env',
    /^env$|\b(commands?|type|name|desktop|files|network|packages|plugins|skills|setup_commands|capability_directories)\b/,
  ],
  ['value', /\bdomain\b/],
]);

/**
 * Returns true if {@link redactBody} may find something in the value of a JSON text. Faster than
 * parsing it.
 *
 * @internal
 */
export function mayHoldSecrets(json: string): boolean {
  return /(authorization|bearer|token|secret|password|cookies?|credentials?|key|headers|env|value|server_url)\\*"\s*:/i.test(
    json,
  );
}

/** Deeper members of a body are not shown. */
const MAX_DEPTH = 100;

/**
 * Copies a request body for logs, with the values of credentials replaced. The body may be a JSON text.
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
  if (depth === 0 && typeof value === 'string') return redactJSONBody(value, found);
  if (Array.isArray(value)) return value.map((item) => copy(item, isSecret));
  const { toJSON } = Object(value) as { toJSON?: unknown };
  if (typeof toJSON === 'function' && !ArrayBuffer.isView(value)) {
    return copy((value as { toJSON(): unknown }).toJSON(), isSecret);
  }
  if (!isData(value)) return value;
  const names = Object.keys(value);
  const all = names.join();
  return Object.fromEntries(
    names.map((name) => {
      const member = value[name];
      if (/server_url$/.test(name) && typeof member === 'string') {
        return [name, redactAddress(member, found)];
      }
      const isHidden =
        isSecret ||
        ((typeof member === 'string' || Array.isArray(member)) && SECRET_MEMBERS.test(name)) ||
        SECRETS_BESIDE.get(name)?.test(all) === true;
      return [name, copy(member, isHidden)];
    }),
  );
}

function redactJSONBody(text: string, found: string[]): string {
  if (!mayHoldSecrets(text)) return text;
  try {
    return JSON.stringify(redactBody(JSON.parse(text), found));
  } catch {
    return text;
  }
}

/**
 * Hides the credentials of an MCP server's address. Its user, the values of its query and its fragment
 * are all taken for credentials, as its headers are.
 */
function redactAddress(address: string, found: string[]): string {
  const url = URL.canParse(address) && new URL(address);
  const before = found.length;
  // As it was given, and as a server that parses it shows it.
  for (const text of [address, url ? url.href : '']) {
    const [, user = '', rest = ''] = /^(?:[^/?#]*\/\/([^/?#]*)@)?(?:[^?#]*[?#](.*))?/s.exec(text)!;
    // A plus sign stands for a space in a query only.
    const [name = '', ...password] = user.replace(/[+&]/g, encodeURIComponent).split(':');
    for (const part of [`=${name}`, `=${password.join(':')}`, ...rest.split(/[?#&]/)]) {
      // Without a name, though perhaps with the padding of base64.
      const pair = part.replace(/^(?=[^=]+=*$)/, '=');
      found.push(...[user, ...valueIn(pair)].filter(Boolean));
    }
  }
  if (found.length === before) return address;
  if (!url) return '[redacted]';
  url.username = url.password = '';
  if (url.search) url.search = '[redacted]';
  if (url.hash) url.hash = '[redacted]';
  return url.href;
}

/** Returns true for the objects of JSON, but not for files, forms, bytes, streams and dates. */
function isData(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(Symbol.toStringTag in value || Symbol.asyncIterator in value || 'toJSON' in value)
  );
}
