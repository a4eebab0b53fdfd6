import { OpenAIError } from '@oai/core';
import type { ClientOptions, Provider } from '@oai/core';

/**
 * The members that all Bedrock providers have.
 *
 * @internal
 */
export function bedrockProvider(
  baseURL: string,
  apiKey: string | undefined,
  authorize: Pick<Provider, 'authHeaders' | 'prepareRequest'>,
): Provider {
  // Credentials are no members: inspecting the provider must not show them.
  return {
    name: 'bedrock',
    configure(given: ClientOptions): Partial<ClientOptions> {
      const { adminAPIKey, baseURL: other, workloadIdentity } = given;
      const wrong = Object.entries({
        // The umbrella's client repeats what it gave to the provider.
        apiKey: given.apiKey == null || given.apiKey === apiKey ? undefined : given.apiKey,
        baseURL: other == null || other === baseURL ? undefined : other,
        adminAPIKey,
        workloadIdentity,
      }).flatMap(([name, value]) => (value == null ? [] : [`\`${name}\``]));
      if (wrong.length > 0) {
        throw new OpenAIError(
          `A client of Bedrock takes no ${wrong.join(', ')}: address and credentials belong into bedrock().`,
        );
      }
      return { baseURL };
    },
    ...authorize,
  };
}
