import type { APIClient } from '@oai/core';
import { OpenAIError } from '@oai/core';
import { isBrowserPage, redactText } from '@oai/core/internal';
import { RealtimeConnection } from './connection/realtime-connection.js';
import type { RealtimeDialect } from './connection/realtime-connection.js';
import {
  azureAuthorization,
  azureCredential,
  isEphemeralKey,
  knownAuthorization,
  realtimeClient,
  subprotocols,
} from './connection/credentials.js';
import type { RealtimeCredentials } from './connection/credentials.js';
import { buildRealtimeURL, getAzureRealtimeConnection } from './connection/realtime-url.js';
import type {
  AzureRealtimeClient,
  AzureRealtimeConnectionConfig,
  RealtimeClient,
  RealtimeConnectionConfig,
} from './connection/realtime-url.js';

/** What to connect to, and with what credentials. @public */
export type RealtimeWebSocketProps = RealtimeConnectionConfig &
  RealtimeCredentials & {
    /**
     * Allow a lasting key in a web page, where visitors can read it. Ephemeral keys (`ek_...`) are
     * made for web pages and need no leave.
     */
    dangerouslyAllowBrowser?: boolean | undefined;
    /** Sees the address before it is used, and may change it. */
    onURL?: ((url: URL) => void) | undefined;
    /** What the server speaks. `beta` sends and tells everything as it is. Default: `current`. */
    dialect?: RealtimeDialect | undefined;
    /** @internal */
    __resolvedApiKey?: boolean;
    /** @internal */
    __url?: URL;
    /** A query parameter that authorises in place of a subprotocol; kept out of `url`. @internal */
    __credential?: readonly [name: string, value: string];
  };

/**
 * A Realtime session over the platform's WebSocket: for browsers, workers, Deno, Bun and Node 22.
 *
 * ```ts
 * const connection = new OpenAIRealtimeWebSocket({ model: 'gpt-realtime', apiKey: ephemeralKey });
 * connection.on('response.output_text.delta', (event) => print(event.delta));
 * connection.send({ type: 'response.create' });
 * ```
 *
 * @public
 */
export class OpenAIRealtimeWebSocket extends RealtimeConnection {
  /** The address that was connected to, without credentials. */
  readonly url: URL;
  // Not a plain property: inspecting a connection would show an address with its credentials.
  readonly #socket: WebSocket;

  /**
   * @param props What to connect to; credentials that are not given come from the client.
   * @param client Default: one made from `props` and the environment.
   * @throws {OpenAIError} No key, a key that a function supplies (see {@link create}), a lasting
   *   key in a web page, or not exactly one of `model`, `intent` and `callID`.
   */
  constructor(props: RealtimeWebSocketProps, client?: RealtimeClient) {
    const { dialect = 'current', __credential, __resolvedApiKey = false, __url } = props;
    super(dialect);
    const used = realtimeClient(props, client);
    const protocols = __credential
      ? ['realtime']
      : subprotocols(knownAuthorization(used, __resolvedApiKey));
    if (dialect === 'beta') protocols.push('openai-beta.realtime-v1');
    refuseLastingKeyInBrowser(props, used);
    this.url = __url ?? buildRealtimeURL(used, props);
    props.onURL?.(this.url);
    const address = new URL(this.url);
    if (__credential) address.searchParams.set(...__credential);
    this.#socket = new (platformWebSocket())(address.href, protocols);
    this.#listen(secretsOf(__credential?.[1] ?? used.apiKey));
  }

  /** The socket below, for its own events: `open`, `close` and so on. */
  get socket(): WebSocket {
    return this.#socket;
  }

  /**
   * Connects with a client whose key has to be fetched first.
   *
   * @throws {OpenAIError} The key cannot be had.
   */
  static async create(
    client: Pick<APIClient, 'apiKey' | 'baseURL' | '_callApiKey'>,
    props: RealtimeConnectionConfig & { dangerouslyAllowBrowser?: boolean | undefined },
  ): Promise<OpenAIRealtimeWebSocket> {
    await client._callApiKey();
    return new this({ ...props, __resolvedApiKey: true }, client);
  }

  /**
   * Connects to a deployment of an Azure client. The credential travels in the query, encrypted by
   * TLS like a header: Azure has no other way for a page.
   *
   * @throws {OpenAIError} No deployment, or no credential.
   */
  static async azure(
    client: AzureRealtimeClient,
    options: AzureRealtimeConnectionConfig & {
      dangerouslyAllowBrowser?: boolean | undefined;
    } = {},
  ): Promise<OpenAIRealtimeWebSocket> {
    const { dangerouslyAllowBrowser } = options;
    const connection = getAzureRealtimeConnection(client, options);
    const __credential = azureCredential(await azureAuthorization(client));
    return new this({ ...connection, dangerouslyAllowBrowser, __credential }, client);
  }

  #listen(secrets: readonly string[]): void {
    const socket = this.#socket;
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('open', () => this._opened());
    socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) =>
      this._received(typeof data === 'string' ? data : new TextDecoder().decode(data)),
    );
    socket.addEventListener('error', (event) => {
      // Browsers say nothing; other runtimes say it in one of two places, with the whole address.
      const { error: cause, message } = event as Partial<ErrorEvent>;
      const reason = (cause as Error | undefined)?.message || message;
      const shown = redactText(reason || `the connection to ${this.url.host} failed`, secrets);
      this._failed(shown, shown === reason ? cause : undefined);
    });
    socket.addEventListener('close', ({ code, reason }) => this._closed(code, reason));
  }
}

/** A credential in all the forms that it may have in an address. */
function secretsOf(credential: string | null): string[] {
  const secret = credential?.replace(/^Bearer /, '') ?? '';
  return [secret, encodeURIComponent(secret)];
}

function platformWebSocket(): typeof WebSocket {
  const found = (globalThis as { WebSocket?: typeof WebSocket }).WebSocket;
  if (found) return found;
  throw new OpenAIError(
    'This runtime has no WebSocket: on Node 20 use OpenAIRealtimeWS of @oai/realtime/ws.',
  );
}

function refuseLastingKeyInBrowser(props: RealtimeWebSocketProps, client: RealtimeClient): void {
  const allowed =
    props.dangerouslyAllowBrowser ??
    (client as Partial<APIClient>)._options?.dangerouslyAllowBrowser ??
    isEphemeralKey(client.apiKey);
  if (allowed || !isBrowserPage()) return;
  throw new OpenAIError(
    'In a web page visitors can read the API key. Make an ephemeral key on a server (POST /realtime/client_secrets) and connect with that, or set `dangerouslyAllowBrowser`.',
  );
}
