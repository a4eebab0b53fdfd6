import { toJSON } from '@oai/core/internal';
import { WebRTCError } from './errors.js';
import { Subscriptions } from './subscriptions.js';
import type { BrowserDataChannel, WebRTCConnectionEvent, WebRTCDataChannel } from './types.js';

/**
 * Typed events over a data channel of the application, which stays its owner.
 *
 * @public
 */
export class DataChannel<ClientEvent, ServerEvent extends { type: string }> {
  /** The channel. It is never closed here. */
  readonly dataChannel: BrowserDataChannel;
  readonly #channel: WebRTCDataChannel;
  readonly #events = new Subscriptions<ServerEvent>();
  readonly #connectionEvents = new Subscriptions<WebRTCConnectionEvent>();
  #isDisposed = false;
  readonly #listeners: Readonly<Record<string, (event: unknown) => void>> = {
    message: (event) => this.#received((event as { readonly data?: unknown }).data),
    error: (event) => {
      const { error: cause = event } = event as { readonly error?: unknown };
      this.#report(
        new WebRTCError('transport_failed', 'transport', 'the data channel failed', cause),
      );
    },
    open: () => this.#connectionEvents.emit({ type: 'state.changed', state: 'connected' }),
    close: () => this.#connectionEvents.emit({ type: 'closed', reason: 'remote' }),
  };

  /** Listens to a channel. It is neither negotiated nor opened here. */
  constructor(channel: WebRTCDataChannel) {
    this.#channel = channel;
    this.dataChannel = channel as BrowserDataChannel;
    for (const [type, listener] of Object.entries(this.#listeners)) {
      channel.addEventListener(type, listener);
    }
  }

  /**
   * Calls a function for each server event of a type.
   *
   * @returns A function that ends this.
   * @throws {WebRTCError} `invalid_state`: it has been disposed of.
   */
  on<Type extends ServerEvent['type']>(
    type: Type,
    handler: (event: Extract<ServerEvent, { type: Type }>) => unknown,
  ): () => void {
    this.#requireActive();
    return this.#events.add(handler as (event: ServerEvent) => unknown, type);
  }

  /**
   * Calls a function for each server event, error events of the API included.
   *
   * @returns A function that ends this.
   * @throws {WebRTCError} `invalid_state`: it has been disposed of.
   */
  onEvent(handler: (event: ServerEvent) => unknown): () => void {
    this.#requireActive();
    return this.#events.add(handler);
  }

  /**
   * Calls a function for each failure and change of state of the channel itself.
   *
   * @returns A function that ends this.
   * @throws {WebRTCError} `invalid_state`: it has been disposed of.
   */
  onConnectionEvent(handler: (event: WebRTCConnectionEvent) => unknown): () => void {
    this.#requireActive();
    return this.#connectionEvents.add(handler);
  }

  /**
   * Sends an event at once. The API reports problems with it as server events.
   *
   * @throws {WebRTCError} `not_open`, `send_failed`, or `invalid_state`: it has been disposed of.
   */
  send(event: ClientEvent): void {
    this.#requireActive();
    if (this.#channel.readyState !== 'open') {
      throw new WebRTCError('not_open', 'send', 'the data channel is not open');
    }
    try {
      this.#channel.send(toJSON(event, 'the event'));
    } catch (cause) {
      throw new WebRTCError('send_failed', 'send', 'could not send the event', cause);
    }
  }

  /** Stops listening, and forgets all handlers. The channel stays open. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    for (const [type, listener] of Object.entries(this.#listeners)) {
      this.#channel.removeEventListener(type, listener);
    }
    this.#events.clear();
    this.#connectionEvents.clear();
  }

  #received(data: unknown): void {
    const event = typeof data === 'string' ? parse(data) : undefined;
    if (event) return this.#events.emit(event as ServerEvent);
    const text = 'a message of the data channel is not an event';
    this.#report(new WebRTCError('invalid_message', 'message', text));
  }

  #report(error: WebRTCError): void {
    this.#connectionEvents.emit({ type: 'error', error, fatal: false });
  }

  #requireActive(): void {
    if (!this.#isDisposed) return;
    const text = 'the data channel is no longer listened to';
    throw new WebRTCError('invalid_state', 'transport', text);
  }
}

/** Returns the event in a message; undefined if there is none. */
function parse(text: string): { type: string } | undefined {
  try {
    const value = JSON.parse(text) as { readonly type?: unknown } | null;
    return typeof value?.type === 'string' ? (value as { type: string }) : undefined;
  } catch {
    return undefined;
  }
}
