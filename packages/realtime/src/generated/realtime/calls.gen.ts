// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIBinaryResponse,
  type APIPromise,
  APIResource,
  type RequestOptions,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders, multipart, path } from '@oai/core/internal';
import { refuseRealtimeSchemas } from '../../dialect/refuse-schemas.js';
import type { RealtimeSessionCreateRequest } from './realtime-sessions.gen.js';

/**
 * The methods of `client.realtime.calls`.
 *
 * @public
 */
export class Calls extends APIResource {
  private readonly _path = 'realtime.calls.';

  /**
   * Starts a realtime session over WebRTC: sends the SDP offer of the caller and returns the SDP
   * answer. The `Location` header of the response contains the ID of the call.
   *
   * `POST /realtime/calls`
   *
   * @returns The SDP answer as text.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: CallCreateParams, options?: RequestOptions): APIPromise<APIBinaryResponse> {
    refuseRealtimeSchemas(body);
    return this._client.post('/realtime/calls', {
      __operation: this._path + 'create',
      body: multipart(body, { contentTypes: {"sdp":"application/sdp","session":"application/json"} }),
      ...options,
      headers: mergeHeaders({ Accept: 'application/sdp' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }

  /**
   * Accepts an incoming SIP call and configures the session for it.
   *
   * `POST /realtime/calls/{call_id}/accept`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  accept(callID: string, body: CallAcceptParams, options?: RequestOptions): APIPromise<void> {
    refuseRealtimeSchemas(body);
    return this._client.post(path`/realtime/calls/${callID}/accept`, {
      __operation: this._path + 'accept',
      body,
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Ends a SIP or WebRTC call.
   *
   * `POST /realtime/calls/{call_id}/hangup`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  hangup(callID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/hangup`, {
      __operation: this._path + 'hangup',
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Transfers a SIP call to another destination by SIP REFER.
   *
   * `POST /realtime/calls/{call_id}/refer`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  refer(callID: string, body: CallReferParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/refer`, {
      __operation: this._path + 'refer',
      body,
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Rejects an incoming SIP call.
   *
   * `POST /realtime/calls/{call_id}/reject`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  reject(
    callID: string,
    body: CallRejectParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/reject`, {
      __operation: this._path + 'reject',
      body,
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }
}

/**
 * Parameters of `client.realtime.calls.create`.
 *
 * @public
 */
export interface CallCreateParams {
  /** SDP offer of the WebRTC peer. */
  sdp: string;
  /** Settings of the session. */
  session?: RealtimeSessionCreateRequest;
}

/**
 * Parameters of `client.realtime.calls.accept`.
 *
 * @public
 */
export interface CallAcceptParams extends RealtimeSessionCreateRequest {}

/**
 * Parameters of `client.realtime.calls.refer`.
 *
 * @public
 */
export interface CallReferParams {
  /** Destination for the Refer-To header, such as `tel:+14155550123`. */
  target_uri: string;
}

/**
 * Parameters of `client.realtime.calls.reject`.
 *
 * @public
 */
export interface CallRejectParams {
  /** SIP status code for the caller. Default 603 (Decline). */
  status_code?: number;
}

export declare namespace Calls {
  export type { CallCreateParams, CallAcceptParams, CallReferParams, CallRejectParams };
}
