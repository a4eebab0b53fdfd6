import { OpenAIError } from '@oai/core';
import type { ClientOptions, FinalRequestOptions, Provider } from '@oai/core';
import { azureHeaders, azureToken } from './azure-auth.js';
import { azureSettings, carriesVersion } from './azure-settings.js';
import type { AzureProviderOptions, AzureSettings } from './azure-settings.js';
import { deploymentBody, deploymentPath } from './deployment-path.js';

/** The rules of an Azure OpenAI resource, for the `provider` option of a client. @public */
export interface AzureProvider extends Provider {
  readonly name: 'azure';
  /** Undefined for addresses that carry the version. */
  readonly apiVersion: string | undefined;
  /** The deployment for all calls, if there is one. */
  readonly deploymentName: string | undefined;
}

/**
 * Makes a client speak to an Azure OpenAI resource:
 * `new Chat({ provider: azure({ endpoint, apiVersion, apiKey }) })`.
 *
 * Calls that Azure serves per deployment go to `/deployments/{deployment or model}/...`; addresses
 * that end in `/openai/v1` have no such paths and get the deployment as `model`.
 *
 * @param options Default: the environment (`AZURE_OPENAI_ENDPOINT`, `AZURE_OPENAI_API_KEY`,
 *   `OPENAI_API_VERSION`).
 * @throws {OpenAIError} Options exclude each other, or there is no address, version or credential.
 * @public
 */
export function azure(options: AzureProviderOptions = {}): AzureProvider {
  const settings = azureSettings(options);
  const { apiKey, apiVersion, azureADTokenProvider, baseURL, deployment } = settings;
  const own = apiKey ?? azureADTokenProvider;
  // Not members: inspecting the provider must not show a credential.
  return {
    name: 'azure',
    apiVersion,
    deploymentName: deployment,
    configure(given: ClientOptions): Partial<ClientOptions> {
      const wrong = Object.entries({
        // The umbrella's client repeats what it gave to the provider.
        apiKey: given.apiKey == null || given.apiKey === own ? undefined : given.apiKey,
        baseURL: given.baseURL == null || given.baseURL === baseURL ? undefined : given.baseURL,
        workloadIdentity: given.workloadIdentity,
      }).flatMap(([name, value]) => (value == null ? [] : [`\`${name}\``]));
      if (wrong.length > 0) {
        throw new OpenAIError(
          `A client of Azure takes no ${wrong.join(', ')}: address and credentials belong into azure().`,
        );
      }
      // An access token is the visitor's own, so a web page may hold it.
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

/** Gives one attempt its path and version. */
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
