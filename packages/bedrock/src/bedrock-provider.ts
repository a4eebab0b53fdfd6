import { OpenAIError } from '@oai/core';
import type { ClientOptions, Provider } from '@oai/core';

/**
 * Returns a provider for Bedrock with the given way to authorize requests.
 *
 * @internal
 */
export function bedrockProvider(
  baseURL: string,
  apiKey: string | undefined,
  authorize: Pick<Provider, 'authHeaders' | 'prepareRequest'>,
): Provider {
  // Credentials are not members: inspecting the provider must not show them.
  return {
    name: 'bedrock',
    configure(given: ClientOptions): Partial<ClientOptions> {
      const { adminAPIKey, baseURL: other, workloadIdentity } = given;
      const wrong = Object.entries({
        // The client of the umbrella passes the options of its provider again.
        apiKey: given.apiKey == null || given.apiKey === apiKey ? undefined : given.apiKey,
        baseURL: other == null || other === baseURL ? undefined : other,
        adminAPIKey,
        workloadIdentity,
      }).flatMap(([name, value]) => (value == null ? [] : [`\`${name}\``]));
      if (wrong.length > 0) {
        throw new OpenAIError(
          `A client of Bedrock takes no ${wrong.join(', ')}: pass the address and credentials to bedrock().`,
        );
      }
      return { baseURL };
    },
    ...authorize,
  };
}
