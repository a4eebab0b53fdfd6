import type { WebRTCError } from './errors.js';

/** A source of events, for projects without the types of the DOM. @public */
export interface WebRTCEventTarget {
  addEventListener: (type: string, listener: (event: unknown) => void) => void;
  removeEventListener: (type: string, listener: (event: unknown) => void) => void;
}

/** The part of a data channel that is used. @public */
export interface WebRTCDataChannel extends WebRTCEventTarget {
  readonly readyState: string;
  send: (data: string) => void;
  close: () => void;
}

type SdpType = 'answer' | 'offer' | 'pranswer' | 'rollback';

/** The part of a peer connection that is used. @public */
export interface WebRTCPeerConnection extends WebRTCEventTarget {
  readonly connectionState: string;
  readonly localDescription: { readonly sdp: string } | null;
  createDataChannel: (label: string) => WebRTCDataChannel;
  createOffer: () => Promise<{ type: SdpType; sdp?: string }>;
  setLocalDescription: (description: { type?: SdpType; sdp?: string }) => Promise<void>;
  setRemoteDescription: (description: { type: 'answer'; sdp: string }) => Promise<void>;
  close: () => void;
}

/** The peer connection of the platform where the DOM has types, else what is used of it. @public */
export type BrowserPeerConnection = typeof globalThis extends {
  RTCPeerConnection: { prototype: infer Peer };
}
  ? Peer
  : WebRTCPeerConnection;

/** The data channel of the platform where the DOM has types, else what is used of it. @public */
export type BrowserDataChannel = typeof globalThis extends {
  RTCDataChannel: { prototype: infer Channel };
}
  ? Channel
  : WebRTCDataChannel;

/** The configuration of a peer connection: ICE servers and so on. @public */
export type WebRTCConfiguration = typeof globalThis extends {
  RTCPeerConnection: new (configuration?: infer Configuration) => unknown;
}
  ? Configuration
  : object;

/**
 * Sends the SDP offer to the API, usually through a server of the application, and returns the answer.
 * The signal is aborted once the answer is no longer wanted: pass it to `fetch`.
 *
 * @public
 */
export type ExchangeSdp = (offer: string, options: { signal: AbortSignal }) => Promise<string>;

/** The options of the only attempt to connect. @public */
export interface WebRTCConnectOptions {
  exchangeSdp: ExchangeSdp;
  /** Gives up the attempt. It has no effect once connected: see `close()`. */
  signal?: AbortSignal;
  /** Limit of the whole attempt, in milliseconds. Default: 30,000. */
  timeoutMs?: number;
}

/** The state of a connection. A closed one cannot be connected again. @public */
export type WebRTCState = 'new' | 'connecting' | 'connected' | 'closed';

/** The cause of the end of a connection. @public */
export type WebRTCCloseReason = 'local' | 'remote' | 'failed' | 'aborted' | 'timeout';

/** An event of the connection itself, as opposed to one of the API. @public */
export type WebRTCConnectionEvent =
  | { type: 'state.changed'; state: 'connecting' | 'connected' }
  | {
      type: 'error';
      error: WebRTCError;
      /** True if the connection ends because of it. */
      fatal: boolean;
    }
  | {
      /** The end of the connection, once. */
      type: 'closed';
      reason: WebRTCCloseReason;
    };
