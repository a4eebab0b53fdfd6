import { Attempt, checkConnectOptions } from './attempt.js';
import { DataChannel } from './data-channel.js';
import { WebRTCError } from './errors.js';
import { Subscriptions } from './subscriptions.js';
import type {
  BrowserDataChannel,
  BrowserPeerConnection,
  WebRTCCloseReason,
  WebRTCConfiguration,
  WebRTCConnectionEvent,
  WebRTCConnectOptions,
  WebRTCPeerConnection,
  WebRTCState,
} from './types.js';

/** The SCTP cause of a peer that closed its side (RFC 9260), which browsers report as an error. */
const USER_INITIATED_ABORT = 12;

/** The label of the channel for events. */
const LABEL = 'oai-events';

type PeerConnectionClass = new (configuration?: WebRTCConfiguration) => WebRTCPeerConnection;

/**
 * A WebRTC connection whose media belong to the application: add tracks to `peerConnection` before
 * {@link connect}. The descriptions of both sides are exchanged by a function of the application.
 *
 * @public
 */
export class WebRTCConnection<ClientEvent, ServerEvent extends { type: string }> {
  readonly peerConnection: BrowserPeerConnection;
  /** The channel for events: reliable, and in order. */
  readonly dataChannel: BrowserDataChannel;
  readonly #peer: WebRTCPeerConnection;
  readonly #channel: DataChannel<ClientEvent, ServerEvent>;
  readonly #connectionEvents = new Subscriptions<WebRTCConnectionEvent>();
  #state: WebRTCState = 'new';
  #attempt: Attempt | undefined;
  readonly #onPeerState = (): void => {
    const { connectionState } = this.#peer;
    if (connectionState === 'connected') this.#checkReady();
    else if (connectionState === 'failed') {
      this.#fail('failed', this.#error('transport_failed', 'the peer connection failed'));
    } else if (connectionState === 'closed') {
      this.#fail('remote', this.#error('connection_closed', 'the peer connection was closed'));
    }
  };

  /**
   * Makes the peer connection and the channel. Nothing is negotiated yet.
   *
   * @throws {WebRTCError} `unsupported_environment`: the runtime has no WebRTC;
   *   `negotiation_failed`: the channel cannot be made.
   */
  constructor(configuration?: WebRTCConfiguration) {
    const { RTCPeerConnection: PeerConnection } = globalThis as {
      RTCPeerConnection?: PeerConnectionClass;
    };
    if (!PeerConnection) {
      const text = 'This runtime has no WebRTC: use a browser, or a connection over WebSocket.';
      throw new WebRTCError('unsupported_environment', 'transport', text);
    }
    this.#peer = new PeerConnection(configuration);
    this.peerConnection = this.#peer as BrowserPeerConnection;
    try {
      this.#channel = new DataChannel(this.#peer.createDataChannel(LABEL));
    } catch (cause) {
      this.#peer.close();
      const text = 'could not make the data channel';
      throw new WebRTCError('negotiation_failed', 'transport', text, cause);
    }
    this.dataChannel = this.#channel.dataChannel;
    this.#channel.onConnectionEvent((event) => this.#onChannelEvent(event));
    this.#peer.addEventListener('connectionstatechange', this.#onPeerState);
  }

  get state(): WebRTCState {
    return this.#state;
  }

  /**
   * Calls a function for each server event of a type.
   *
   * @returns A function that ends this.
   * @throws {WebRTCError} `invalid_state`: the connection is closed.
   */
  on<Type extends ServerEvent['type']>(
    type: Type,
    handler: (event: Extract<ServerEvent, { type: Type }>) => unknown,
  ): () => void {
    return this.#channel.on(type, handler);
  }

  /**
   * Calls a function for each server event, error events of the API included. Call it before
   * {@link connect} to see the first events.
   *
   * @returns A function that ends this.
   * @throws {WebRTCError} `invalid_state`: the connection is closed.
   */
  onEvent(handler: (event: ServerEvent) => unknown): () => void {
    return this.#channel.onEvent(handler);
  }

  /**
   * Calls a function for each change of state and for each failure of the connection itself, except
   * those that {@link connect} throws.
   *
   * @returns A function that ends this.
   */
  onConnectionEvent(handler: (event: WebRTCConnectionEvent) => unknown): () => void {
    return this.#connectionEvents.add(handler);
  }

  /**
   * Sends an event at once: nothing waits for the channel to open.
   *
   * @throws {WebRTCError} `not_open`, `send_failed`, or `invalid_state`: the connection is closed.
   */
  send(event: ClientEvent): void {
    this.#channel.send(event);
  }

  /**
   * Connects, once, and waits until the channel is open.
   *
   * @throws {WebRTCError} It failed, timed out or was aborted, and the connection is closed; or
   *   `invalid_state`: it was called before, or an option is invalid.
   */
  async connect(options: WebRTCConnectOptions): Promise<void> {
    if (this.#state !== 'new') {
      throw new WebRTCError('invalid_state', 'transport', '`connect` can be called only once');
    }
    checkConnectOptions(options);
    const { signal } = options;
    if (signal?.aborted) {
      this.#end('aborted');
      throw new WebRTCError('aborted', 'offer', 'connecting was aborted', signal.reason);
    }
    const attempt = new Attempt(options, (reason, error) => this.#fail(reason, error));
    this.#attempt = attempt;
    this.#change('connecting');
    // A handler of the event may have closed the connection.
    if (this.#attempt === attempt) {
      attempt.negotiate(this.#peer).then(
        () => this.#checkReady(),
        (error: WebRTCError) => this.#fail('failed', error),
      );
    }
    return attempt.promise;
  }

  /** Closes the connection. The tracks of the application are not stopped. */
  close(): void {
    const error = this.#error('aborted', 'the connection was closed while connecting');
    this.#end('local', this.#attempt && error);
  }

  #checkReady(): void {
    const attempt = this.#attempt;
    const isReady =
      attempt?.phase === 'transport' &&
      this.#peer.connectionState === 'connected' &&
      this.#channel.dataChannel.readyState === 'open';
    if (!isReady) return;
    this.#attempt = undefined;
    attempt.succeed();
    this.#change('connected');
  }

  #change(state: 'connecting' | 'connected'): void {
    this.#state = state;
    this.#connectionEvents.emit({ type: 'state.changed', state });
  }

  #onChannelEvent(event: WebRTCConnectionEvent): void {
    if (event.type === 'state.changed') this.#checkReady();
    else if (event.type === 'closed' || isClosedByPeer(event.error)) {
      this.#fail('remote', this.#error('connection_closed', 'the data channel was closed'));
    } else if (event.error.code === 'transport_failed') this.#fail('failed', event.error);
    else this.#connectionEvents.emit(event);
  }

  /** Ends the connection. An attempt is told of the error; later only those of failures are emitted. */
  #fail(reason: WebRTCCloseReason, error: WebRTCError): void {
    if (this.#state === 'closed') return;
    if (!this.#attempt && reason === 'failed') {
      this.#connectionEvents.emit({ type: 'error', error, fatal: true });
    }
    this.#end(reason, error);
  }

  #end(reason: WebRTCCloseReason, error?: WebRTCError): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    const attempt = this.#attempt;
    this.#attempt = undefined;
    this.#peer.removeEventListener('connectionstatechange', this.#onPeerState);
    this.#channel.dispose();
    this.#peer.close();
    if (error) attempt?.fail(error);
    this.#connectionEvents.emit({ type: 'closed', reason });
    this.#connectionEvents.clear();
  }

  #error(code: 'aborted' | 'connection_closed' | 'transport_failed', text: string): WebRTCError {
    return this.#attempt?.error(code, text) ?? new WebRTCError(code, 'transport', text);
  }
}

function isClosedByPeer({ cause }: WebRTCError): boolean {
  const { sctpCauseCode } = Object(cause) as { readonly sctpCauseCode?: unknown };
  return sctpCauseCode === USER_INITIATED_ABORT;
}
