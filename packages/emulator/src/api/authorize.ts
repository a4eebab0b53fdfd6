import { ApiError } from '../http/api-error.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import type { EmulatorState } from '../state/state.js';

/**
 * Checks the API key, sent as a bearer token or in Azure's header.
 *
 * @throws {ApiError} 401 if the key is missing or not accepted.
 * @internal
 */
export function authorize(request: RecordedRequest, state: EmulatorState): void {
  const key = keyOf(request);
  if (key === undefined || key === '') {
    throw new ApiError(
      401,
      "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with username blank) if you're accessing the API from your browser and are prompted for a username and password. You can obtain an API key from https://platform.openai.com/account/api-keys.",
    );
  }
  const accepted = state.options.apiKeys;
  if (accepted === undefined || accepted.includes(key)) return;
  if (state.collection('client secret').find(key)) return;
  if (state.collection('issued key').find(key)) return;
  throw new ApiError(
    401,
    `Incorrect API key provided: ${masked(key)}. You can find your API key at https://platform.openai.com/account/api-keys.`,
    {
      code: 'invalid_api_key',
    },
  );
}

/** Returns the API key of a request, in whichever place it is. @internal */
export function keyOf(request: RecordedRequest): string | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  return bearer ?? request.headers['api-key'] ?? socketKey(request);
}

/** Returns the key of a browser's WebSocket, which cannot set headers: from a subprotocol or Azure's query. */
function socketKey({ headers, query }: RecordedRequest): string | undefined {
  if (headers['upgrade']?.toLowerCase() !== 'websocket') return undefined;
  const protocols = headers['sec-websocket-protocol'] ?? '';
  return (
    /openai-insecure-api-key\.([^,\s]+)/.exec(protocols)?.[1] ?? query.get('api-key') ?? undefined
  );
}

function masked(key: string): string {
  return key.length <= 8 ? '*'.repeat(key.length) : `${key.slice(0, 3)}****${key.slice(-4)}`;
}
