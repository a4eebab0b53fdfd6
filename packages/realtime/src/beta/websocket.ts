import { azureAuthorization, azureCredential } from '../connection/credentials.js';
import type { AzureRealtimeClient } from '../connection/realtime-url.js';
import { OpenAIRealtimeWebSocket as CurrentRealtimeWebSocket } from '../websocket.js';
import { betaAzureURL } from './beta-url.js';
import type { BetaAzureConnection } from './beta-url.js';

/**
 * A Realtime session for programs written for the beta, over the platform's WebSocket. What holds
 * for the class of `@oai/realtime/beta/ws` holds here.
 *
 * @deprecated Use `OpenAIRealtimeWebSocket` of `@oai/realtime/websocket`, which understands both.
 * @public
 */
export class OpenAIRealtimeWebSocket extends CurrentRealtimeWebSocket {
  /**
   * Connects to a deployment of an Azure client at the preview endpoint. The credential travels in
   * the query.
   *
   * @throws {OpenAIError} No deployment, or no credential.
   */
  static override async azure(
    client: AzureRealtimeClient,
    options: BetaAzureConnection & { dangerouslyAllowBrowser?: boolean | undefined } = {},
  ): Promise<OpenAIRealtimeWebSocket> {
    const __url = betaAzureURL(client, options);
    const __credential = azureCredential(await azureAuthorization(client));
    const model = __url.searchParams.get('deployment') ?? '';
    const { dangerouslyAllowBrowser } = options;
    return new this(
      { model, dangerouslyAllowBrowser, dialect: 'beta', __url, __credential },
      client,
    );
  }
}
