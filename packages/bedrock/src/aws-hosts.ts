import { OpenAIError } from '@oai/core';

/** A service of Bedrock: `mantle` has the whole API, `runtime` is the older service. @public */
export type BedrockEndpoint = 'mantle' | 'runtime';

/** The kinds of hosts that AWS offers besides the usual one. @internal */
export interface HostVariant {
  readonly fips?: boolean | undefined;
  readonly dualStack?: boolean | undefined;
}

/** The suffixes of hosts by the prefix of regions, as in the endpoint rules of the AWS SDK. */
const PARTITIONS: readonly (readonly [prefix: RegExp, usual: string, dualStack: string])[] = [
  [/^cn-/, 'amazonaws.com.cn', 'api.amazonwebservices.com.cn'],
  [/^eusc-/, 'amazonaws.eu', 'api.amazonwebservices.eu'],
  [/^us-iso-/, 'c2s.ic.gov', 'api.aws.ic.gov'],
  [/^us-isob-/, 'sc2s.sgov.gov', 'api.aws.scloud'],
  [/^eu-isoe-/, 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk'],
  [/^us-isof-/, 'csp.hci.ic.gov', 'api.aws.hci.ic.gov'],
  [/^/, 'amazonaws.com', 'api.aws'],
];

/**
 * Returns the host of a service in a region.
 *
 * @throws {OpenAIError} The service has no host of this kind.
 * @internal
 */
export function awsHost(
  endpoint: BedrockEndpoint,
  region: string,
  { fips, dualStack }: HostVariant,
): string {
  const [usual, dual] = suffixesOf(region);
  if (endpoint === 'runtime') {
    return `bedrock-runtime${fips ? '-fips' : ''}.${region}.${dualStack ? dual : usual}`;
  }
  if (fips) {
    throw new OpenAIError(
      "AWS publishes no FIPS host for the `mantle` endpoint: use `endpoint: 'runtime'`, or pass `baseURL`.",
    );
  }
  // All hosts of this service are dual-stack.
  return `bedrock-mantle.${region}.${dual}`;
}

/** The service and region that a host of AWS belongs to. @internal */
export interface NamedHost {
  readonly endpoint: BedrockEndpoint;
  readonly region: string;
}

/**
 * Returns the service and region that the host of a URL names; undefined for a host that is not of
 * Bedrock.
 *
 * @throws {OpenAIError} A host of AWS without TLS, or one of Bedrock with the suffix of other regions.
 * @internal
 */
export function namedHost({ hostname, protocol }: URL): NamedHost | undefined {
  const isAws = PARTITIONS.some((names) =>
    names.slice(1).some((name) => hostname.endsWith(`.${name as string}`)),
  );
  if (!isAws) return undefined;
  if (protocol !== 'https:') {
    throw new OpenAIError(`The hosts of AWS are only called with https:, not ${protocol}`);
  }
  const [start, endpoint, region] =
    /^bedrock-(mantle|runtime)(?:-fips)?\.([a-z\d-]+)\./.exec(hostname) ?? [];
  if (!start || !endpoint || !region) return undefined;
  const suffixes = suffixesOf(region);
  if (suffixes.includes(hostname.slice(start.length))) {
    return { endpoint: endpoint as BedrockEndpoint, region };
  }
  throw new OpenAIError(`${hostname} is not a host of Bedrock in the region ${region}.`);
}

/** Returns the usual suffix of hosts in a region, and that of dual-stack hosts. */
function suffixesOf(region: string): readonly [usual: string, dualStack: string] {
  const [, usual, dualStack] = PARTITIONS.find(([prefix]) => prefix.test(region))!;
  return [usual, dualStack];
}
