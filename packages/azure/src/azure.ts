import type { ClientOptions, FinalRequestOptions, Provider } from '@oai/core';
import { refuseOptions } from '@oai/core/internal';
import { azureHeaders, azureToken } from './azure-auth.js';
import { azureSettings, carriesVersion } from './azure-settings.js';
import type { AzureProviderOptions, AzureSettings } from './azure-settings.js';
import { deploymentBody, deploymentPath } from './deployment-path.js';

/** The provider for an Azure OpenAI resource, for the `provider` option of a client. @public */
export interface AzureProvider extends Provider {
  readonly name: 'azure';
  /** Undefined for base URLs that contain the version. */
  readonly apiVersion: string | undefined;
  /** The deployment of all calls, if there is one. */
  readonly deploymentName: string | undefined;
}

/**
 * Returns a provider that connects a client to an Azure OpenAI resource:
 * `new Chat({ provider: azure({ endpoint, apiVersion, apiKey }) })`.
 *
 * Operations that Azure serves per deployment go to `/deployments/{deployment or model}/...`. Base
 * URLs that end in `/openai/v1` have no such paths, so there the deployment is sent as `model`.
 *
 * @param options Default: the environment (`AZURE_OPENAI_ENDPOINT`, `AZURE_OPENAI_API_KEY`,
 *   `OPENAI_API_VERSION`).
 * @throws {OpenAIError} Options exclude each other, or the address, version or credential is missing.
 * @public
 */
export function azure(options: AzureProviderOptions = {}): AzureProvider {
  const settings = azureSettings(options);
  const { apiKey, apiVersion, azureADTokenProvider, baseURL, deployment } = settings;
  const own = apiKey ?? azureADTokenProvider;
  // Credentials are not members: inspecting the provider must not show them.
  return {
    name: 'azure',
    apiVersion,
    deploymentName: deployment,
    configure(given: ClientOptions): Partial<ClientOptions> {
      refuseOptions(
        { name: 'Azure', factory: 'azure' },
        {
          // The client of the umbrella passes the options of its provider again.
          apiKey: given.apiKey === own ? undefined : given.apiKey,
          baseURL: given.baseURL === baseURL ? undefined : given.baseURL,
          workloadIdentity: given.workloadIdentity,
        },
      );
      // A web page may hold an access token: it belongs to the visitor.
      return azureADTokenProvider ? { baseURL, dangerouslyAllowBrowser: true } : { baseURL };
    },
    prepareOptions(call: FinalRequestOptions): void {
      prepareAzureCall(call, settings);
    },
    async authHeaders(call: FinalRequestOptions): Promise<Record<string, string>> {
      const credential = azureADTokenProvider
        ? { token: await azureToken(azureADTokenProvider) }
        : { apiKey: apiKey ?? '' };
      return azureHeaders(call, credential);
    },
  };
}

/** Sets the path, the deployment and the API version of one attempt. */
function prepareAzureCall(call: FinalRequestOptions, settings: AzureSettings): void {
  const { apiVersion, baseURL, deployment } = settings;
  if (apiVersion) call.query = { 'api-version': apiVersion, ...call.query };
  if (call.method !== 'post') return;
  if (carriesVersion(baseURL)) {
    call.body = deploymentBody(call.path, call.body, deployment);
  } else if (!baseURL.includes('/deployments/')) {
    call.path = deploymentPath(call.path, call.body, deployment);
  }
}
