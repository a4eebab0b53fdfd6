/** Names of members whose texts are credentials, at whatever depth below them. */
const SECRET_MEMBER =
  /(authorization|bearer|cookies?|credentials?|jwt|passphrase|password|secret|secret_value|[a-z][-_]?token|(access|account|api|auth|client|functions|private|secret|shared|signing|subscription)[-_]?key)$/i;
/** Names of members whose members are. */
const SECRET_OBJECT = /^(env|headers)$/i;
/** Names of headers and of parameters of a query, which have no texts of models. */
const SECRET_NAME =
  /authorization|bearer|cookie|credential|jwt|passw|secret|signature|token|(access|api|functions|private|subscription)key|(^|[-_])(auth|code|key|pass|sig)($|[-_])/i;
const NO_SECRETS = /^x-ratelimit-|(cache|idempotency)[-_]key/i;
/** Credentials of the API inside a text. */
const SECRET_TEXT =
  /\b(sk|ek|sess|whsec)[-_][A-Za-z0-9_\-+/=]{8,}|\bBearer\s+[^\s"\\]+|\bopenai-insecure-api-key\.[^\s,"\\]+/gi;
const USER = /(:\/\/)[^\s/?#@"\\]+@/g;
const PARAMETER = /([?&#])([^\s?&#="\\]+)=([^\s&#"\\]+)/g;
/** A member of a JSON text, and of one that is part of another. */
const MEMBERS = [
  /("([\w.-]+)"\s*:\s*")((?:\\[^]|[^"\\])+)/g,
  /(\\"([\w.-]+)\\"\s*:\s*\\")((?:(?!\\")[^"])+)/g,
];
/** Members below are not shown. A stack holds many more, for text is made of the result. */
const MAX_DEPTH = 500;
const HIDDEN = '***';

/**
 * Replaces credentials in texts, and members that are known to hold them.
 *
 * @returns The same value if it has none.
 * @internal
 */
export function withoutSecrets(value: unknown): unknown {
  return copyOf(value, false, 0);
}

function copyOf(value: unknown, isSecret: boolean, depth: number): unknown {
  if (typeof value === 'string') return isSecret ? HIDDEN : hideSecretTexts(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return HIDDEN;
  const isList = Array.isArray(value);
  let isSame = true;
  const members = Object.entries(value).map(([name, member]) => {
    const shown =
      name === 'server_url' && typeof member === 'string'
        ? hideInAddress(member)
        : copyOf(member, isSecret || (!isList && holdsSecret(name, member, value)), depth + 1);
    isSame &&= shown === member;
    return [name, shown] as const;
  });
  if (isSame) return value;
  return isList ? members.map(([, member]) => member) : Object.fromEntries(members);
}

/** The value of a secret for a domain has no name of its own. */
function holdsSecret(name: string, member: unknown, beside: object): boolean {
  if (typeof member === 'object' && SECRET_OBJECT.test(name)) return true;
  return SECRET_MEMBER.test(name) || (name === 'value' && 'domain' in beside);
}

/** Hides user, query and fragment of an MCP server's address, any of which may be a credential. */
function hideInAddress(address: string): string {
  return hideSecretTexts(address).replace(/([?#])[^]+/, `$1${HIDDEN}`);
}

/** Returns headers or parameters of a query without credentials. @internal */
export function namedWithoutSecrets(values: Iterable<[string, string]>): Record<string, string> {
  return Object.fromEntries(
    [...values].map(([name, value]) => [
      name,
      isSecretName(name) ? HIDDEN : hideSecretTexts(value),
    ]),
  );
}

function isSecretName(name: string): boolean {
  return name.split(/[[\].]+/).some((part) => SECRET_NAME.test(part) && !NO_SECRETS.test(part));
}

/** Replaces credentials inside a text, which may contain JSON and addresses. @internal */
export function hideSecretTexts(text: string): string {
  let shown = text.replace(SECRET_TEXT, HIDDEN).replace(USER, `$1${HIDDEN}@`);
  shown = shown.replace(PARAMETER, (pair: string, start: string, name: string) =>
    isSecretName(decoded(name)) ? `${start}${name}=${HIDDEN}` : pair,
  );
  for (const pattern of MEMBERS) {
    shown = shown.replace(pattern, (member: string, start: string, name: string, value: string) => {
      if (name === 'server_url') return start + hideInAddress(value);
      return SECRET_MEMBER.test(name) ? start + HIDDEN : member;
    });
  }
  return shown;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
