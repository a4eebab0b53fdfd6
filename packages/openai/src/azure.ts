import { azure, azureHeaders, azureSettings, azureToken } from '@oai/azure';
import type { AzureADTokenProvider } from '@oai/azure';
import { OpenAIError } from '@oai/core';
import type { ClientOptions, FinalRequestOptions, NullableHeaders } from '@oai/core';
import { HOME, mergeHeaders, suppliedKeyOf } from '@oai/core/internal';
import { OpenAI } from './public/client.gen.js';

/** The options of {@link AzureOpenAI}. @public */
export interface AzureClientOptions extends Omit<ClientOptions, 'provider' | 'apiKey'> {
  /** Azure is the provider. */
  provider?: never;
  /**
   * Version of the API, such as `2024-10-21`. Default: `OPENAI_API_VERSION`. An address that ends
   * in `/openai/v1` needs none.
   */
  apiVersion?: string | undefined;
  /**
   * The resource, such as `https://my-resource.openai.azure.com`. Default:
   * `AZURE_OPENAI_ENDPOINT`. Not together with `baseURL`.
   */
  endpoint?: string | undefined;
  /** The deployment for all calls. Default: each call's `model` is the name of its deployment. */
  deployment?: string | undefined;
  /** Key of the resource. Default: `AZURE_OPENAI_API_KEY`. */
  apiKey?: string | undefined;
  /** Supplies a Microsoft Entra ID access token before each attempt, in place of a key. */
  azureADTokenProvider?: AzureADTokenProvider | undefined;
}

/**
 * The client for an Azure OpenAI resource: everything of {@link OpenAI}, with Azure's addresses,
 * authorisation and versions.
 *
 * @public
 */
export class AzureOpenAI extends OpenAI {
  /** The deployment for all calls, if there is one. */
  deploymentName: string | undefined;
  /** Empty for addresses that carry the version. */
  apiVersion: string;
  readonly #tokenProvider: AzureADTokenProvider | undefined;

  /**
   * @throws {OpenAIError} Options exclude each other, or there is no address, version or credential.
   */
  constructor(options: AzureClientOptions = {}) {
    const { apiKey, azureADTokenProvider, baseURL, deployment, endpoint, ...rest } = options;
    const { name } = (options.provider ?? { name: 'azure' }) as { name: string };
    if (name !== 'azure') {
      throw new OpenAIError(`AzureOpenAI takes no \`provider\`: use OpenAI with that of ${name}.`);
    }
    const given = { apiKey, azureADTokenProvider, baseURL, deployment, endpoint };
    const settings = azureSettings({ ...given, apiVersion: options.apiVersion });
    const version = settings.apiVersion ? { 'api-version': settings.apiVersion } : {};
    const { azureADTokenProvider: supply } = settings;
    const token = supply && (() => azureToken(supply));
    super({
      ...rest,
      // Kept among the options, for clients that are made from this one.
      ...({ apiVersion: settings.apiVersion, deployment } as object),
      apiKey: settings.apiKey ?? token,
      baseURL: settings.baseURL,
      defaultQuery: { ...rest.defaultQuery, ...version },
      provider: azure({ ...settings, azureADTokenProvider: token }),
    });
    this.apiVersion = settings.apiVersion ?? '';
    this.deploymentName = deployment;
    this.#tokenProvider = supply;
  }

  /** A client with the same settings, except for those given. */
  override withOptions(options: Partial<AzureClientOptions>): this {
    const { apiKey, azureADTokenProvider = this.#tokenProvider, endpoint } = options;
    return super.withOptions({
      provider: undefined,
      ...(endpoint !== undefined && { [HOME]: undefined, baseURL: undefined }),
      // A token is no key, so it is supplied anew.
      ...(apiKey === undefined &&
        azureADTokenProvider && { apiKey: undefined, azureADTokenProvider }),
      ...options,
    });
  }

  protected override async authHeaders(
    options: FinalRequestOptions,
  ): Promise<NullableHeaders | undefined> {
    const key = suppliedKeyOf(options) ?? this.apiKey ?? '';
    return mergeHeaders(
      azureHeaders(options, this.#tokenProvider ? { token: key } : { apiKey: key }),
    );
  }
}
