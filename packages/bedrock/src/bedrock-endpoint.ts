import { OpenAIError } from '@oai/core';
import { httpURL, readEnv } from '@oai/core/internal';
import { awsHost, namedHost, type BedrockEndpoint } from './aws-hosts.js';

/** The address of Bedrock. @public */
export interface BedrockEndpointOptions {
  /** Default: `mantle`. */
  endpoint?: BedrockEndpoint | undefined;
  /** AWS region, such as `us-east-1`. Default: `AWS_REGION`, else `AWS_DEFAULT_REGION`. */
  region?: string | undefined;
  /** The complete base URL, instead of endpoint and region. Default: `AWS_BEDROCK_BASE_URL`. */
  baseURL?: string | null | undefined;
  /** True for a FIPS host, of `runtime` only. Default: `AWS_USE_FIPS_ENDPOINT`. */
  useFipsEndpoint?: boolean | undefined;
  /** True for a dual-stack host; all of `mantle` are. Default: `AWS_USE_DUALSTACK_ENDPOINT`. */
  useDualstackEndpoint?: boolean | undefined;
}

/** The address of Bedrock and the scope of its signatures. @internal */
export interface BedrockAddress {
  readonly baseURL: string;
  /** Undefined only for a base URL of an unknown region. */
  readonly region: string | undefined;
  /** The name of the service in signatures. */
  readonly service: string;
}

const SERVICES: Record<BedrockEndpoint, string> = { mantle: 'bedrock-mantle', runtime: 'bedrock' };

/**
 * Returns the address of Bedrock.
 *
 * @throws {OpenAIError} The region is missing or malformed, the endpoint unknown, or the base URL
 *   invalid, of a host of AWS without TLS, or of another region or endpoint than the options.
 * @internal
 */
export function bedrockAddress(options: BedrockEndpointOptions): BedrockAddress {
  const { endpoint } = options;
  if (endpoint !== undefined && !Object.hasOwn(SERVICES, endpoint)) {
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
    const named = namedHost(url);
    const { region: other = named?.region, endpoint: kind = named?.endpoint ?? 'mantle' } = options;
    if (named && (named.region !== other || named.endpoint !== kind)) {
      throw new OpenAIError(
        `${url.hostname} is not the host of \`${kind}\` in the region ${other}: pass only the base URL.`,
      );
    }
    return { baseURL, region: named?.region ?? region, service: SERVICES[kind] };
  }
  if (region === undefined) {
    throw new OpenAIError(
      'No address for Bedrock: pass the AWS region (such as us-east-1) or `baseURL`, or set one of the environment variables AWS_REGION, AWS_DEFAULT_REGION and AWS_BEDROCK_BASE_URL.',
    );
  }
  const kind = endpoint ?? 'mantle';
  const fips = options.useFipsEndpoint ?? readEnv('AWS_USE_FIPS_ENDPOINT') === 'true';
  const dualStack =
    options.useDualstackEndpoint ?? readEnv('AWS_USE_DUALSTACK_ENDPOINT') === 'true';
  return {
    baseURL: `https://${awsHost(kind, region, { fips, dualStack })}/openai/v1`,
    region,
    service: SERVICES[kind],
  };
}
