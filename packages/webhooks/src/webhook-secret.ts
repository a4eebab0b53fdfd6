import { OpenAIError } from '@oai/core';

const PREFIX = 'whsec_';

/**
 * Returns the key of a webhook secret: the decoded base64 after `whsec_`, or else the text itself.
 *
 * @throws {OpenAIError} The secret is missing or cannot be decoded. It is never quoted.
 * @internal
 */
export function webhookKey(secret: string | null | undefined): Uint8Array {
  if (typeof secret !== 'string' || secret === '') {
    throw new OpenAIError(
      'No webhook secret: pass one, or set the option `webhookSecret` or the variable OPENAI_WEBHOOK_SECRET.',
    );
  }
  if (!secret.startsWith(PREFIX)) return new TextEncoder().encode(secret);
  try {
    // `atob` ignores white space, such as the trailing newline of a secrets file.
    const key = Uint8Array.from(atob(secret.slice(PREFIX.length)), (char) => char.charCodeAt(0));
    if (key.length > 0) return key;
  } catch {
    // The message of the decoder could quote the secret, so it is not used as the cause.
  }
  throw new OpenAIError(
    'The webhook secret starts with whsec_ but is not base64 after it: copy it again.',
  );
}
