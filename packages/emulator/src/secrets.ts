import { isObject } from './json.js';

/** Members whose texts are credentials, and those whose members are. */
const SECRET_MEMBER =
  /^(authorization|api_?key|password|(client_?|signing_?)?secret|(access|refresh|id|auth|session)_?token)$/i;
const SECRET_OBJECT = /^headers$/i;
/** Credentials of the API inside a text. */
const SECRET_TEXT = /\b(sk|ek|sess|whsec)[-_][A-Za-z0-9_\-+/=]{8,}|\bBearer\s+[^\s"\\]+/g;

/** Replaces credentials in texts, and members that are known to hold them. @internal */
export function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return hideSecretTexts(value);
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (SECRET_MEMBER.test(name) && typeof member === 'string') return [name, '***'];
      if (SECRET_OBJECT.test(name) && isObject(member)) {
        return [name, Object.fromEntries(Object.keys(member).map((key) => [key, '***']))];
      }
      return [name, withoutSecrets(member)];
    }),
  );
}

/** Replaces credentials of the API inside a text. @internal */
export function hideSecretTexts(text: string): string {
  return text.replace(SECRET_TEXT, '***');
}
