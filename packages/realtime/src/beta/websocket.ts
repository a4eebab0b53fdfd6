import { azureAuthorization, PREPARED } from '../connection/credentials.js';
import type { AzureRealtimeClient } from '../connection/realtime-url.js';
import { OpenAIRealtimeWebSocket as CurrentRealtimeWebSocket } from '../websocket.js';
import type { PreparedWebSocketProps } from '../websocket.js';
import { betaAzureURL } from './azure-url.js';
import type { BetaAzureConnection } from './azure-url.js';

/**
 * A Realtime session for programs written for the beta, over the WebSocket of the platform. It
 * translates as the class of `@oai/realtime/beta/ws` does.
 *
 * @deprecated Use `OpenAIRealtimeWebSocket` of `@oai/realtime/websocket`, which understands both.
 * @public
 */
export class OpenAIRealtimeWebSocket extends CurrentRealtimeWebSocket {
  /**
   * Connects to a deployment of an Azure client at the preview endpoint. The credential is sent in
   * the query.
   *
   * @throws {OpenAIError} There is no deployment, or no credential.
   */
  static override async azure(
    client: AzureRealtimeClient,
    options: BetaAzureConnection & { dangerouslyAllowBrowser?: boolean | undefined } = {},
  ): Promise<OpenAIRealtimeWebSocket> {
    const url = betaAzureURL(client, options);
    const renew = () => azureAuthorization(client);
    const { dangerouslyAllowBrowser } = options;
    const all: PreparedWebSocketProps = {
      model: url.searchParams.get('deployment') ?? '',
      dangerouslyAllowBrowser,
      dialect: 'beta',
      [PREPARED]: { url, authorization: await renew(), renew, isInQuery: true },
    };
    return new this(all, client);
  }
}
