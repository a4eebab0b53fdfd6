import { azure } from '@oai/azure';
import type { AzureProviderOptions } from '@oai/azure';
import { APIClient } from '@oai/core';

export const endpoint = 'https://resource.openai.azure.com';
export const apiVersion = '2024-10-21';
export const apiKey = 'azure-very-secret';
const variables = [
  ...['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_API_KEY', 'OPENAI_API_VERSION'],
  ...['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_ORG_ID', 'OPENAI_PROJECT_ID'],
];
let environment: NodeJS.ProcessEnv;

/** Clears the variables that Azure reads before each test of a file, and restores them after it. */
export function clearEnvironment(): void {
  beforeEach(() => {
    environment = { ...process.env };
    for (const name of variables) delete process.env[name];
  });
  afterEach(() => {
    process.env = environment;
  });
}

interface Recorded {
  url: string;
  headers: Headers;
  body: unknown;
}

/** Returns a client of Azure that records its requests. */
export function recording(options: AzureProviderOptions, answers: Response[] = []) {
  const requests: Recorded[] = [];
  const client = new APIClient({
    provider: azure(options),
    maxRetries: 1,
    fetch: async (url, init) => {
      const body = init?.body;
      requests.push({
        url: String(url),
        headers: new Headers(init?.headers),
        body: typeof body === 'string' ? JSON.parse(body) : await new Response(body).text(),
      });
      return answers.shift() ?? Response.json({});
    },
  });
  return { client, requests };
}

/** Returns the URL of a POST request. */
export async function urlOf(
  options: AzureProviderOptions,
  path: string,
  body?: unknown,
): Promise<string> {
  const { client, requests } = recording({ apiKey, apiVersion, ...options });
  await client.post(path, { body });
  return requests[0]?.url ?? '';
}
