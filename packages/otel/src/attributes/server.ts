import type { Attributes } from '@opentelemetry/api';
import { PROVIDER_NAME, SERVER_ADDRESS, SERVER_PORT } from './conventions.js';

/** The well-known values of `gen_ai.provider.name`, by the hosts of the APIs. */
const PROVIDERS: readonly (readonly [host: RegExp, provider: string])[] = [
  [/(^|\.)(openai\.azure\.com|cognitiveservices\.azure\.com)$/, 'azure.ai.openai'],
  [/(^|\.)services\.ai\.azure\.com$/, 'azure.ai.inference'],
  [/^bedrock(-[a-z]+)*(\.[a-z0-9-]+)*\.(amazonaws\.com(\.cn)?|api\.aws)$/, 'aws.bedrock'],
  [/(^|[.-])aiplatform\.googleapis\.com$/, 'gcp.vertex_ai'],
  [/^generativelanguage\.googleapis\.com$/, 'gcp.gemini'],
  [/(^|\.)anthropic\.com$/, 'anthropic'],
  [/(^|\.)cohere\.(com|ai)$/, 'cohere'],
  [/(^|\.)deepseek\.com$/, 'deepseek'],
  [/(^|\.)groq\.com$/, 'groq'],
  [/(^|\.)ml\.cloud\.ibm\.com$/, 'ibm.watsonx.ai'],
  [/(^|\.)mistral\.ai$/, 'mistral_ai'],
  [/(^|\.)moonshot\.(ai|cn)$/, 'moonshot_ai'],
  [/(^|\.)perplexity\.ai$/, 'perplexity'],
  [/(^|\.)x\.ai$/, 'x_ai'],
];

/**
 * Returns the attributes of the server of a client. The provider is that of the host; unknown
 * hosts, such as proxies, speak the API of `openai`.
 */
export function serverAttributes(baseURL: string, provider: string | undefined): Attributes {
  let url: URL;
  try {
    url = new URL(baseURL);
  } catch {
    return { [PROVIDER_NAME]: provider ?? 'openai' };
  }
  const { hostname } = url;
  const known = PROVIDERS.find(([host]) => host.test(hostname))?.[1];
  return {
    [PROVIDER_NAME]: provider ?? known ?? 'openai',
    [SERVER_ADDRESS]: hostname,
    [SERVER_PORT]:
      Number(url.port) || (url.protocol === 'http:' || url.protocol === 'ws:' ? 80 : 443),
  };
}
