import type { ClientOptions, Provider } from '@oai/core';
import { refuseOptions } from '@oai/core/internal';

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
      refuseOptions(
        { name: 'Bedrock', factory: 'bedrock' },
        {
          // The client of the umbrella passes the options of its provider again.
          apiKey: given.apiKey === apiKey ? undefined : given.apiKey,
          baseURL: given.baseURL === baseURL ? undefined : given.baseURL,
          adminAPIKey: given.adminAPIKey,
          workloadIdentity: given.workloadIdentity,
        },
      );
      return { baseURL };
    },
    ...authorize,
  };
}
