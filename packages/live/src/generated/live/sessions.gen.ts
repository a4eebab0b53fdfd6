// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIBinaryResponse,
  type APIPromise,
  APIResource,
  type RequestOptions,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders, path } from '@oai/core/internal';
import { refuseLiveSchemas } from '../../socket/refuse-schemas.js';
import type {
  BuiltInVoice,
  ClientDelegation,
  CustomVoice,
  DecisionTrigger,
  InitialItem,
  LiveCreateResponse,
  MediaSessionConfig,
  MediaSessionForkConfig,
} from './live-types.gen.js';

/**
 * The methods of `client.live.sessions`.
 *
 * @public
 */
export class Sessions extends APIResource {
  private readonly _path = 'live.sessions.';

  /**
   * Accepts an incoming call with the given session settings.
   *
   * `POST /live/sessions/{session_id}/accept`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  accept(sessionID: string, body: SessionAcceptParams, options?: RequestOptions): APIPromise<void> {
    refuseLiveSchemas(body);
    return this._client.post(path`/live/sessions/${sessionID}/accept`, {
      __operation: this._path + 'accept',
      body,
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Downloads the recording of a stored live session.
   *
   * `GET /live/sessions/{session_id}/content`
   *
   * @returns The recording, as a binary response.
   * @throws {APIError} The request failed or was rejected.
   */
  downloadRecording(sessionID: string, options?: RequestOptions): APIPromise<APIBinaryResponse> {
    return this._client.get(path`/live/sessions/${sessionID}/content`, {
      __operation: this._path + 'downloadRecording',
      ...options,
      headers: mergeHeaders({ Accept: 'application/binary' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }

  /**
   * Forks a live session: the new session starts from the state of the first one.
   *
   * `POST /live/sessions/{session_id}/fork`
   *
   * @returns The new session, with the answer to the SDP offer.
   * @throws {APIError} The request failed or was rejected.
   */
  fork(
    sessionID: string,
    body: SessionForkParams,
    options?: RequestOptions,
  ): APIPromise<SessionForkResponse> {
    refuseLiveSchemas(body);
    return this._client.post(path`/live/sessions/${sessionID}/fork`, {
      __operation: this._path + 'fork',
      body,
      ...options,
    });
  }

  /**
   * Ends the call of a live session.
   *
   * `POST /live/sessions/{session_id}/hangup`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  hangup(sessionID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/live/sessions/${sessionID}/hangup`, {
      __operation: this._path + 'hangup',
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Transfers the call of a live session to another address.
   *
   * `POST /live/sessions/{session_id}/refer`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  refer(sessionID: string, body: SessionReferParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/live/sessions/${sessionID}/refer`, {
      __operation: this._path + 'refer',
      body,
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Rejects an incoming call.
   *
   * `POST /live/sessions/{session_id}/reject`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  reject(sessionID: string, body: SessionRejectParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/live/sessions/${sessionID}/reject`, {
      __operation: this._path + 'reject',
      body,
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }
}

/**
 * Response of `client.live.sessions.fork`.
 *
 * @public
 */
export interface SessionForkResponse extends LiveCreateResponse {}

export declare namespace SessionForkResponse {
  export type Session = LiveCreateResponse.Session;

  export type Transport = LiveCreateResponse.Transport;
}

/**
 * Parameters of `client.live.sessions.accept`.
 *
 * @public
 */
export interface SessionAcceptParams {
  /** Settings of the session. */
  session: SessionAcceptParams.Session;
}

export declare namespace SessionAcceptParams {
  /** Settings of the session. */
  export interface Session {
    /** Model of the session. */
    model: (string & {}) | 'gpt-live-1';
    type: 'live';
    /** Settings of audio. */
    audio?: Session.Audio;
    /** Backend that answers what the live model delegates. */
    delegation?: ClientDelegation | Session.Responses | Session.Decisions | null;
    /** Items with which the conversation starts. */
    input?: InitialItem[];
    /** Instructions for the model. */
    instructions?: string | null;
    /**
     * Stable identifier of the end user, such as a hashed user name, by which misuse is detected.
     */
    safety_identifier?: string | null;
    /** True to store the session, with its recording. */
    store?: boolean;
    /** Decisions that are made while the conversation goes on. */
    triggers?: DecisionTrigger[];
  }

  export namespace Session {
    /** Settings of audio. */
    export interface Audio {
      /** Settings of the output audio. */
      output?: Audio.Output;
    }

    export namespace Audio {
      /** Settings of the output audio. */
      export interface Output {
        /** Voice of the model: a name, or a custom voice. */
        voice?: (string & {}) | BuiltInVoice | CustomVoice;
      }
    }

    /** Backend that answers what the live model delegates. */
    export type Responses = MediaSessionConfig.Responses;

    /** Backend that answers what the live model delegates. */
    export type Decisions = MediaSessionConfig.Decisions;
  }
}

/**
 * Parameters of `client.live.sessions.fork`.
 *
 * @public
 */
export interface SessionForkParams {
  /** Connection to the server. */
  transport: SessionForkParams.Transport;
  /** Settings of the session. */
  session?: MediaSessionForkConfig;
}

export declare namespace SessionForkParams {
  /** Connection to the server. */
  export interface Transport {
    /** SDP offer of the client. */
    sdp: string;
    type: 'webrtc';
  }
}

/**
 * Parameters of `client.live.sessions.refer`.
 *
 * @public
 */
export interface SessionReferParams {
  /** Address of the new party, such as `tel:` or `sip:`. */
  target_uri: string;
}

/**
 * Parameters of `client.live.sessions.reject`.
 *
 * @public
 */
export interface SessionRejectParams {
  /** SIP status code of the rejection. */
  status_code: number;
}

export declare namespace Sessions {
  export type {
    SessionForkResponse,
    SessionAcceptParams,
    SessionForkParams,
    SessionReferParams,
    SessionRejectParams,
  };
}
