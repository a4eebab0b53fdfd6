import { OpenAIError } from '@oai/core';
import type { APIClient } from '@oai/core';
import { isBrowser, optionsOf, redactJSON, redactText, requireObject } from '@oai/core/internal';
import type { SocketEvents } from '@oai/core/internal';
import {
  azureAuthorization,
  azureCredential,
  fetchedAuthorization,
  isEphemeralKey,
  knownAuthorization,
  PREPARED,
  realtimeClient,
  subprotocols,
} from './connection/credentials.js';
import type {
  PreparedHandshake,
  RealtimeAuthorization,
  RealtimeCredentials,
} from './connection/credentials.js';
import type { RealtimeDialect } from './connection/connection-settings.js';
import { RealtimeConnection } from './connection/realtime-connection.js';
import {
  buildRealtimeURL,
  checkedAddress,
  getAzureRealtimeConnection,
} from './connection/realtime-url.js';
import type {
  AzureRealtimeClient,
  AzureRealtimeConnectionConfig,
  RealtimeClient,
  RealtimeConnectionConfig,
} from './connection/realtime-url.js';

/** The target and credentials of a connection. @public */
export type RealtimeWebSocketProps = RealtimeConnectionConfig &
  RealtimeCredentials & {
    /**
     * Allows a long-lived key in a web page, where visitors can read it. Ephemeral keys (`ek_...`)
     * are made for web pages and do not need this.
     */
    dangerouslyAllowBrowser?: boolean | undefined;
    /** Called with the address before it is used; may change it. */
    onURL?: ((url: URL) => void) | undefined;
    /** The dialect of the server. `beta` translates nothing. Default: `current`. */
    dialect?: RealtimeDialect | undefined;
  };

/** The props with the results of an asynchronous factory. @internal */
export type PreparedWebSocketProps = RealtimeWebSocketProps & {
  [PREPARED]: PreparedHandshake & {
    /** True if a query parameter authorizes instead of a subprotocol; it is kept out of `url`. */
    readonly isInQuery?: boolean;
  };
};

/**
 * A Realtime session over the WebSocket of the platform: for browsers, workers, Deno, Bun and
 * Node 22 and newer.
 *
 * ```ts
 * const connection = new OpenAIRealtimeWebSocket({ model: 'gpt-realtime', apiKey: ephemeralKey });
 * connection.on('response.output_text.delta', (event) => print(event.delta));
 * connection.send({ type: 'response.create' });
 * ```
 *
 * @public
 */
export class OpenAIRealtimeWebSocket extends RealtimeConnection<WebSocket, RealtimeAuthorization> {
  /**
   * @param props The target of the connection; missing credentials come from the client.
   * @param client Default: one made from `props` and the environment.
   * @throws {OpenAIError} No key, a key that a function supplies (see {@link create}), a long-lived
   *   key in a web page, not exactly one of `model`, `intent` and `callID`, or an address that
   *   is not encrypted.
   */
  constructor(props: RealtimeWebSocketProps, client?: RealtimeClient) {
    const { dialect = 'current', [PREPARED]: prepared } = Object(
      props,
    ) as Partial<PreparedWebSocketProps>;
    requireObject(props, 'props');
    refuseLongLivedKeyInBrowser(props, client);
    const used = realtimeClient(props, client);
    const { timeout: timeoutMs } = used as Partial<APIClient>;
    // The key or the base URL of the client may have been changed since.
    const current = () => (client ? realtimeClient(props, client) : used);
    const known = () => knownAuthorization(current());
    const address = () => {
      const url = prepared?.url ?? buildRealtimeURL(current(), props);
      if (!props.onURL) return url;
      props.onURL(url);
      return checkedAddress(url, used);
    };
    super(
      { dialect, address, timeoutMs, recovery: props },
      {
        credential: prepared?.authorization ?? known(),
        renew: prepared?.renew ?? known,
        open(url, authorization, events) {
          const full = new URL(url.href);
          if (prepared?.isInQuery) full.searchParams.set(...azureCredential(authorization));
          const protocols = prepared?.isInQuery ? ['realtime'] : subprotocols(authorization);
          if (dialect === 'beta') protocols.push('openai-beta.realtime-v1');
          const socket = new (platformWebSocket())(full.href, protocols);
          listen(socket, events, url.host, secretsOf(authorization.apiKey));
          return socket;
        },
      },
    );
  }

  /**
   * Connects with a client whose key has to be fetched first.
   *
   * @throws {OpenAIError} Fetching the key failed.
   */
  static async create(
    client: Pick<APIClient, 'apiKey' | 'baseURL' | '_callApiKey'>,
    props: RealtimeConnectionConfig & { dangerouslyAllowBrowser?: boolean | undefined },
  ): Promise<OpenAIRealtimeWebSocket> {
    const renew = () => fetchedAuthorization(client);
    const authorization = await renew();
    const all: PreparedWebSocketProps = { ...props, [PREPARED]: { authorization, renew } };
    return new this(all, client);
  }

  /**
   * Connects to a deployment of an Azure client. The credential is sent in the query, which TLS
   * encrypts like a header: browsers have no other way to authorize at Azure.
   *
   * @throws {OpenAIError} There is no deployment, or no credential.
   */
  static async azure(
    client: AzureRealtimeClient,
    options: AzureRealtimeConnectionConfig & {
      dangerouslyAllowBrowser?: boolean | undefined;
    } = {},
  ): Promise<OpenAIRealtimeWebSocket> {
    const { dangerouslyAllowBrowser } = options;
    const target = getAzureRealtimeConnection(client, options);
    const renew = () => azureAuthorization(client);
    const all: PreparedWebSocketProps = {
      ...target,
      dangerouslyAllowBrowser,
      [PREPARED]: { authorization: await renew(), renew, isInQuery: true },
    };
    return new this(all, client);
  }
}

function listen(
  socket: WebSocket,
  events: SocketEvents,
  host: string,
  secrets: readonly string[],
): void {
  const shown = (text: string): string => redactText(text, secrets);
  socket.binaryType = 'arraybuffer';
  socket.addEventListener('open', () => events.opened());
  socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) =>
    events.received(
      redactJSON(typeof data === 'string' ? data : new TextDecoder().decode(data), secrets),
    ),
  );
  socket.addEventListener('error', (event) => {
    // Browsers give no reason. Other runtimes give it in one of two places, with the whole address.
    const { error: cause, message } = event as Partial<ErrorEvent>;
    const reason = (cause as Error | undefined)?.message || message;
    const text = shown(reason || `the connection to ${host} failed`);
    events.failed(text, text === reason ? cause : undefined);
  });
  socket.addEventListener('close', ({ code, reason }) => events.closed(code, shown(reason)));
}

/** Returns the forms that a credential may have in an address. */
function secretsOf(apiKey: string): string[] {
  return [apiKey, encodeURIComponent(apiKey)];
}

function platformWebSocket(): typeof WebSocket {
  const found = (globalThis as { WebSocket?: typeof WebSocket }).WebSocket;
  if (found) return found;
  throw new OpenAIError(
    'This runtime has no WebSocket: on Node 20 use OpenAIRealtimeWS of @oai/realtime/ws.',
  );
}

/** In pages and in their workers. Called before a client is made, whose own error names no other key. */
function refuseLongLivedKeyInBrowser(
  props: RealtimeWebSocketProps,
  client: RealtimeClient | undefined,
): void {
  const allowed =
    props.dangerouslyAllowBrowser ??
    optionsOf(client ?? {}).dangerouslyAllowBrowser ??
    isEphemeralKey(props.apiKey ?? client?.apiKey);
  if (allowed || !isBrowser()) return;
  throw new OpenAIError(
    'In a web page visitors can read the API key. Make an ephemeral key on a server (POST /realtime/client_secrets) and connect with that, or set `dangerouslyAllowBrowser`.',
  );
}
