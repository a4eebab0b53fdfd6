// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the build compiles only what entries reach
/// <reference path="./google-auth-library.d.ts" />
import type * as GoogleAuthLibrary from 'google-auth-library';
import { OpenAIError, type ClientOptions, type Provider } from '@oai/core';
import {
  bearerHeader,
  callSupplier,
  httpURL,
  mergeHeaders,
  readEnv,
  refuseOptions,
} from '@oai/core/internal';

/**
 * An authorized client of `google-auth-library`, which keeps and refreshes its tokens.
 *
 * @public
 */
export interface GoogleClient {
  getRequestHeaders: (url?: string) => Promise<Headers | Record<string, string>>;
}

/** The address and credentials of Vertex AI. @public */
export interface VertexOptions {
  /** Default: `GOOGLE_CLOUD_PROJECT`. */
  project?: string | undefined;
  /** Such as `global` or `us-central1`. Default: `GOOGLE_CLOUD_LOCATION`. */
  location?: string | undefined;
  /** The complete base URL, instead of project and location. */
  baseURL?: string | undefined;
  /** Supplies an access token before each attempt. */
  tokenProvider?: (() => string | Promise<string>) | undefined;
  /** A client of `google-auth-library`. Default: the application default credentials. */
  credentials?: GoogleClient | undefined;
}

/** The headers of a Google client that are sent: the token, and the project that is billed. */
const SENT = ['authorization', 'x-goog-user-project'];

/**
 * Returns a provider that connects a client to the models of OpenAI on Google Cloud:
 * `new OpenAI({ provider: vertex({ project: 'my-project', location: 'global' }) })`.
 *
 * Without `tokenProvider` and `credentials`, the optional package `google-auth-library` finds the
 * application default credentials.
 *
 * @throws {OpenAIError} Project or location is missing or malformed, the base URL is invalid, or
 *   there are two kinds of credentials.
 * @public
 */
export function vertex(options: VertexOptions = {}): Provider {
  const { tokenProvider, credentials } = options;
  const baseURL = addressOf(options);
  if (tokenProvider && credentials)
    throw new OpenAIError('Pass either `tokenProvider` or `credentials`, not both.');
  const supply = tokenProvider
    ? async () => bearerHeader(await callSupplier('The token provider of Vertex', tokenProvider))
    : () => googleHeaders(baseURL, credentials);
  // Credentials are not members: inspecting the provider must not show them.
  return {
    name: 'vertex',
    configure(given: ClientOptions): Partial<ClientOptions> {
      refuseOptions(
        { name: 'Vertex', factory: 'vertex' },
        {
          apiKey: given.apiKey,
          adminAPIKey: given.adminAPIKey,
          workloadIdentity: given.workloadIdentity,
          organization: given.organization,
          project: given.project,
          // A copy of the client passes the address of its provider again.
          baseURL: given.baseURL === baseURL ? undefined : given.baseURL,
        },
      );
      return { baseURL };
    },
    authHeaders: supply,
  };
}

function addressOf(options: VertexOptions): string {
  if (options.baseURL !== undefined) {
    const url = httpURL(options.baseURL);
    if (!url || url.username || url.password || url.search || url.hash) {
      throw new OpenAIError(
        'The `baseURL` of Vertex must be an http(s) URL without credentials, query and fragment.',
      );
    }
    return options.baseURL;
  }
  const project = options.project ?? readEnv('GOOGLE_CLOUD_PROJECT');
  const location = options.location ?? readEnv('GOOGLE_CLOUD_LOCATION');
  // Both become parts of the address, so they must not contain anything else.
  if (!project || !/^[a-z\d][a-z\d.:-]*$/i.test(project))
    throw new OpenAIError('Vertex needs a `project`, or GOOGLE_CLOUD_PROJECT.');
  if (!location || !/^[a-z\d-]+$/.test(location))
    throw new OpenAIError('Vertex needs a `location`, or GOOGLE_CLOUD_LOCATION.');
  const host = `${location === 'global' ? '' : `${location}-`}aiplatform.googleapis.com`;
  return `https://${host}/v1/projects/${project}/locations/${location}/publishers/openai/v1`;
}

/**
 * Returns the headers of a Google client.
 *
 * @throws {OpenAIError} The client failed, or supplied no token.
 */
async function googleHeaders(
  baseURL: string,
  given: GoogleClient | undefined,
): Promise<Record<string, string>> {
  let headers: Headers;
  try {
    const client = given ?? (await defaultClient());
    headers = mergeHeaders(await client.getRequestHeaders(baseURL)).values;
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    throw new OpenAIError(`The credentials of Google failed: ${reasonOf(cause)}`, { cause });
  }
  const sent = SENT.flatMap((name) => {
    const value = headers.get(name);
    return value ? [[name, value]] : [];
  });
  if (headers.get('authorization')) return Object.fromEntries(sent);
  throw new OpenAIError('The Google client supplied no `authorization` header.');
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

let found: Promise<GoogleClient> | undefined;

/** Finds the application default credentials, once a process: the library refreshes their tokens. */
function defaultClient(): Promise<GoogleClient> {
  const search = (found ??= findClient());
  search.catch(() => {
    if (found === search) found = undefined;
  });
  return search;
}

async function findClient(): Promise<GoogleClient> {
  let library: typeof GoogleAuthLibrary;
  try {
    library = await import('google-auth-library');
  } catch (cause) {
    const { code } = cause as { code?: unknown };
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw cause;
    throw new OpenAIError(
      'The credentials of Google need the package google-auth-library: run `npm install google-auth-library`, or pass `tokenProvider`.',
      { cause },
    );
  }
  const scopes = ['https://www.googleapis.com/auth/cloud-platform'];
  return new library.GoogleAuth({ scopes }).getClient();
}
