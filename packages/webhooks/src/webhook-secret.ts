import { OpenAIError } from '@oai/core';

const PREFIX = 'whsec_';

/**
 * The key bytes of a webhook secret: base64 behind `whsec_`, otherwise the text itself.
 *
 * @throws {OpenAIError} No secret, or one that cannot be decoded. The secret is never quoted.
 * @internal
 */
export function webhookKey(secret: string | null | undefined): Uint8Array {
  if (typeof secret !== 'string' || secret === '') {
    throw new OpenAIError(
      'No webhook secret: pass one to this call, set the `webhookSecret` option of the client, or set the environment variable OPENAI_WEBHOOK_SECRET.',
    );
  }
  if (!secret.startsWith(PREFIX)) return new TextEncoder().encode(secret);
  try {
    // A trailing newline from a secrets file is forgiven: atob skips white space.
    const key = Uint8Array.from(atob(secret.slice(PREFIX.length)), (char) => char.charCodeAt(0));
    if (key.length > 0) return key;
  } catch {
    // Said below, without the decoder's message: it could quote the secret.
  }
  throw new OpenAIError(
    'The webhook secret starts with whsec_ but is not base64 after it: copy it again from the webhook settings.',
  );
}
