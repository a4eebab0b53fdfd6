import { optionsOf } from '../client/options.js';
import { OpenAIError } from '../errors/openai-error.js';

/** The words for a kind of connection in error messages. @internal */
export interface ConnectionKind {
  /** Such as "A Realtime connection". */
  readonly name: string;
  /** Signature of the static method that waits for the credential. */
  readonly create: string;
}

/**
 * Returns the API key of a client for a handshake that cannot wait.
 *
 * @param supplied The key, if a function that supplies it has been called already.
 * @throws {OpenAIError} A function supplies the key, or there is none.
 * @internal
 */
export function handshakeKey(
  client: { readonly apiKey: string | null },
  kind: ConnectionKind,
  supplied?: string,
): string {
  if (supplied) return supplied;
  if (typeof optionsOf(client).apiKey === 'function') throw asyncCredential(kind);
  if (client.apiKey) return client.apiKey;
  throw missingKey(kind);
}

/** Returns the error for a client without a credential. @internal */
export function missingKey({ name }: ConnectionKind): OpenAIError {
  return new OpenAIError(
    `${name} needs an API key: pass \`apiKey\` or set the environment variable OPENAI_API_KEY.`,
  );
}

/** Returns the error for a credential that a constructor cannot wait for. @internal */
export function asyncCredential({ create }: ConnectionKind): OpenAIError {
  return new OpenAIError(
    `The credential of this client has to be fetched first: await the static method \`${create}\`.`,
  );
}
