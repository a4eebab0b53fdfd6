import { APIClient, OpenAIError, type ClientOptions as CoreClientOptions } from '@oai/core';
import { HOME } from '@oai/core/internal';

const REGIONS = ['global', 'us', 'eu', 'ae', 'au', 'in', 'jp'] as const;

/**
 * The region in which data is processed and stored.
 *
 * @public
 */
export type DataResidency = (typeof REGIONS)[number];

/**
 * The options of a client. All are optional; credentials are read from the environment by default.
 *
 * @public
 */
export interface ClientOptions extends CoreClientOptions {
  /** The region whose API is called, instead of `baseURL` and `provider`. */
  dataResidency?: DataResidency | null | undefined;
}

/**
 * A client that may call the API of a region.
 *
 * @internal
 */
export abstract class ResidentClient extends APIClient {
  /**
   * @throws {OpenAIError} An option is invalid, or there is no credential; the message names the
   *   option and the environment variable.
   */
  constructor(given: ClientOptions = {}) {
    const { dataResidency, ...options } = given;
    super(
      dataResidency == null ? given : { ...options, baseURL: addressOf(dataResidency, options) },
    );
  }

  /** Creates a client with the same settings, except for the given ones. */
  override withOptions(options: Partial<ClientOptions>): this {
    // The address of this client must not exclude the region.
    const moves = options.dataResidency != null && !options.baseURL;
    const moved = { [HOME]: undefined, baseURL: undefined };
    return super.withOptions(moves ? { ...options, ...moved } : options);
  }
}

function addressOf(region: DataResidency, { baseURL, provider }: CoreClientOptions): string {
  const other = provider ? 'provider' : baseURL !== undefined && 'baseURL';
  if (other) throw new OpenAIError(`Pass either \`dataResidency\` or \`${other}\`, not both.`);
  if (!REGIONS.includes(region)) {
    throw new OpenAIError(`The option \`dataResidency\` must be one of ${REGIONS.join(', ')}.`);
  }
  return `https://${region === 'global' ? '' : `${region}.`}api.openai.com/v1`;
}
