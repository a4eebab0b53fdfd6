import type { ClientOptions } from 'ws';
import { authorizationHeaders, azureAuthorization } from '../connection/credentials.js';
import type { AzureRealtimeClient } from '../connection/realtime-url.js';
import { OpenAIRealtimeWS as CurrentRealtimeWS } from '../ws.js';
import { betaAzureURL } from './beta-url.js';
import type { BetaAzureConnection } from './beta-url.js';

/**
 * A Realtime session for programs written for the beta. Events may be sent and heard by their beta
 * names; what goes over the wire is today's dialect, since the API refuses the other by now. Only
 * Azure's preview endpoint is spoken to in the beta's own.
 *
 * @deprecated Use `OpenAIRealtimeWS` of `@oai/realtime/ws`, which understands both.
 * @public
 */
export class OpenAIRealtimeWS extends CurrentRealtimeWS {
  /**
   * Connects to a deployment of an Azure client at the preview endpoint.
   *
   * @throws {OpenAIError} No deployment, or no credential.
   */
  static override async azure(
    client: AzureRealtimeClient,
    props: BetaAzureConnection & { options?: ClientOptions | undefined } = {},
  ): Promise<OpenAIRealtimeWS> {
    const __url = betaAzureURL(client, props);
    const __headers = authorizationHeaders(await azureAuthorization(client));
    const model = __url.searchParams.get('deployment') ?? '';
    const { options } = props;
    return new this({ model, options, dialect: 'beta', __url, __headers }, client);
  }
}
