import { bedrock, bedrockBearer } from '@oai/bedrock';
import { OpenAIError } from '@oai/core';
import type { ApiKeySetter, ClientOptions, Provider } from '@oai/core';
import { HOME } from '@oai/core/internal';
import { OpenAI } from './public/client.gen.js';

/** The options of {@link BedrockOpenAI}. @public */
export interface BedrockClientOptions extends Omit<
  ClientOptions,
  'apiKey' | 'adminAPIKey' | 'baseURL' | 'workloadIdentity'
> {
  /** A Bedrock API key. Default: `AWS_BEARER_TOKEN_BEDROCK`. */
  apiKey?: string | null | undefined;
  /** The whole address, in place of a region. Default: `AWS_BEDROCK_BASE_URL`. */
  baseURL?: string | null | undefined;
  /** Bedrock has no administration API. */
  adminAPIKey?: never;
  /** Bedrock has keys and AWS credentials only. */
  workloadIdentity?: never;
  /** AWS region, such as `us-east-1`. Default: `AWS_REGION`, else `AWS_DEFAULT_REGION`. */
  awsRegion?: string | undefined;
  /** Supplies a Bedrock API key before each attempt, in place of `apiKey`. */
  bedrockTokenProvider?: ApiKeySetter | undefined;
  /**
   * A provider of Bedrock that is ready, in place of all the above: that of
   * `@oai/openai/providers/bedrock/aws`, for AWS credentials.
   */
  provider?: Provider | undefined;
}

/**
 * The client for Amazon Bedrock: everything of {@link OpenAI}, with Bedrock's addresses and keys.
 *
 * @public
 */
export class BedrockOpenAI extends OpenAI {
  readonly #tokenProvider: ApiKeySetter | undefined;
  readonly #givenProvider: Provider | undefined;

  /**
   * @throws {OpenAIError} No region or address, no key, or options that exclude each other.
   */
  constructor(options: BedrockClientOptions = {}) {
    const { apiKey, awsRegion, baseURL, bedrockTokenProvider, provider, ...rest } = options;
    const own = Object.entries({ apiKey, awsRegion, baseURL, bedrockTokenProvider });
    const given = own.filter(([, value]) => value != null).map(([name]) => `\`${name}\``);
    if (provider && given.length > 0) {
      throw new OpenAIError(`Pass either \`provider\` or ${given.join(', ')}, not both.`);
    }
    const bearer = provider ?? bedrockBearer({ apiKey, tokenProvider: bedrockTokenProvider }, true);
    const key = typeof bearer === 'string' ? bearer : null;
    super({
      ...rest,
      apiKey: key,
      provider:
        provider ??
        bedrock({ apiKey: key, baseURL, region: awsRegion, tokenProvider: bedrockTokenProvider }),
    });
    this.#tokenProvider = bedrockTokenProvider;
    this.#givenProvider = provider;
  }

  /** A client with the same settings, except for those given. */
  override withOptions(options: Partial<BedrockClientOptions>): this {
    const { apiKey, awsRegion, bedrockTokenProvider = this.#tokenProvider, provider } = options;
    const kept: Partial<BedrockClientOptions> = { apiKey: undefined, provider: undefined };
    const moved = { [HOME]: undefined, baseURL: undefined };
    if (provider || this.#givenProvider) {
      Object.assign(kept, moved, { provider: this.#givenProvider });
    } else {
      // The address follows from a region that is given, the key from whatever supplies one.
      if (awsRegion !== undefined) Object.assign(kept, moved);
      if (apiKey == null) {
        Object.assign(
          kept,
          bedrockTokenProvider ? { bedrockTokenProvider } : { apiKey: this.apiKey },
        );
      }
    }
    return super.withOptions({ ...kept, ...options });
  }
}
