import type { APIClient } from '@oai/core';
import { websocketURL } from '@oai/core/internal';

/**
 * The address of a connection for responses. Holds no credential.
 *
 * @param parameters Query parameters.
 * @public
 */
export function buildURL(client: APIClient, parameters: Record<string, unknown>): URL {
  return websocketURL(client.buildURL('/responses', parameters), '');
}
