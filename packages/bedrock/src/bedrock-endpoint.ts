import { OpenAIError } from '@oai/core';
import { httpURL, readEnv } from '@oai/core/internal';

/** A service of Bedrock: `mantle` has the whole API, `runtime` is the older service. @public */
export type BedrockEndpoint = 'mantle' | 'runtime';

/** The address of Bedrock. @public */
export interface BedrockEndpointOptions {
  /** Default: `mantle`. */
  endpoint?: BedrockEndpoint | undefined;
  /** AWS region, such as `us-east-1`. Default: `AWS_REGION`, else `AWS_DEFAULT_REGION`. */
  region?: string | undefined;
  /** The complete base URL, instead of endpoint and region. Default: `AWS_BEDROCK_BASE_URL`. */
  baseURL?: string | null | undefined;
}

/** The address of Bedrock and the scope of its signatures. @internal */
export interface BedrockAddress {
  readonly baseURL: string;
  /** Undefined only for a base URL of an unknown region. */
  readonly region: string | undefined;
  /** The name of the service in signatures. */
  readonly service: string;
}

const HOSTS: Record<BedrockEndpoint, (region: string) => string> = {
  mantle: (region) => `bedrock-mantle.${region}.api.aws`,
  runtime: (region) => `bedrock-runtime.${region}.amazonaws.com`,
};
const SERVICES: Record<BedrockEndpoint, string> = { mantle: 'bedrock-mantle', runtime: 'bedrock' };

/**
 * Returns the address of Bedrock.
 *
 * @throws {OpenAIError} The region is missing or malformed, the endpoint unknown, or the base URL
 *   invalid.
 * @internal
 */
export function bedrockAddress(options: BedrockEndpointOptions): BedrockAddress {
  const { endpoint } = options;
  if (endpoint !== undefined && !Object.hasOwn(HOSTS, endpoint)) {
    throw new OpenAIError("The Bedrock `endpoint` must be 'mantle' or 'runtime'.");
  }
  const region = options.region ?? readEnv('AWS_REGION') ?? readEnv('AWS_DEFAULT_REGION');
  // The region becomes part of a host name, so it must not contain anything else.
  if (region !== undefined && !/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/.test(region)) {
    throw new OpenAIError('The AWS region is malformed: it must be like us-east-1.');
  }
  const baseURL = options.baseURL || readEnv('AWS_BEDROCK_BASE_URL');
  if (baseURL) {
    const url = httpURL(baseURL);
    if (!url) throw new OpenAIError('The `baseURL` of Bedrock is not an http(s) URL.');
    const named = /^bedrock-(mantle|runtime)\.([a-z\d-]+)\./.exec(url.hostname);
    const kind = endpoint ?? (named?.[1] as BedrockEndpoint | undefined) ?? 'mantle';
    return { baseURL, region: region ?? named?.[2], service: SERVICES[kind] };
  }
  if (region === undefined) {
    throw new OpenAIError(
      'No address for Bedrock: pass the AWS region (such as us-east-1) or `baseURL`, or set one of the environment variables AWS_REGION, AWS_DEFAULT_REGION and AWS_BEDROCK_BASE_URL.',
    );
  }
  const kind = endpoint ?? 'mantle';
  return {
    baseURL: `https://${HOSTS[kind](region)}/openai/v1`,
    region,
    service: SERVICES[kind],
  };
}
