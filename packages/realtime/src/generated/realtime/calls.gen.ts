// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIBinaryResponse,
  type APIPromise,
  APIResource,
  type RequestOptions,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders, multipart, path } from '@oai/core/internal';
import type { ResponsePrompt } from '@oai/responses';
import type { RealtimeSessionCreateRequest } from './realtime-sessions.gen.js';
import type {
  RealtimeAudioConfig,
  RealtimeReasoning,
  RealtimeToolChoiceConfig,
  RealtimeToolsConfig,
  RealtimeTracingConfig,
  RealtimeTruncation,
} from './realtime.gen.js';

/**
 * What `client.realtime.calls` can do.
 *
 * @public
 */
export class Calls extends APIResource {
  /**
   * Opens a realtime session over WebRTC: takes the caller's SDP offer and answers with the SDP
   * answer. The `Location` header of the answer holds the call's ID.
   *
   * `POST /realtime/calls`
   *
   * @returns The SDP answer as text.
   */
  create(body: CallCreateParams, options?: RequestOptions): APIPromise<APIBinaryResponse> {
    return this._client.post('/realtime/calls', {
      body: multipart(body, { contentTypes: {"sdp":"application/sdp","session":"application/json"} }),
      ...options,
      headers: mergeHeaders({ Accept: 'application/sdp' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }

  /**
   * Accepts an incoming SIP call and sets up the session that handles it.
   *
   * `POST /realtime/calls/{call_id}/accept`
   */
  accept(callID: string, body: CallAcceptParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/accept`, {
      body,
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Ends a call, whether it came in by SIP or by WebRTC.
   *
   * `POST /realtime/calls/{call_id}/hangup`
   */
  hangup(callID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/hangup`, {
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Transfers a SIP call to another destination by SIP REFER.
   *
   * `POST /realtime/calls/{call_id}/refer`
   */
  refer(callID: string, body: CallReferParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/refer`, {
      body,
      ...options,
      headers: mergeHeaders({ Accept: '*/*' }, options?.headers),
    });
  }

  /**
   * Turns down an incoming SIP call.
   *
   * `POST /realtime/calls/{call_id}/reject`
   */
  reject(
    callID: string,
    body: CallRejectParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/reject`, {
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
export interface CallAcceptParams {
  /** Kind of session; always `realtime`. */
  type: 'realtime';
  /**
   * What the model answers with: `["audio"]` (default; a transcript comes along) or `["text"]`; not
   * both.
   */
  output_modalities?: Array<'text' | 'audio'>;
  /** Realtime model of the session. */
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2'
    | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15';
  /**
   * System message put before every model call; may steer content as well as the way of speaking.
   */
  instructions?: string;
  /** Audio settings. */
  audio?: RealtimeAudioConfig;
  /**
   * Extra data in server events: `item.input_audio_transcription.logprobs` adds log probabilities
   * of transcripts.
   */
  include?: 'item.input_audio_transcription.logprobs'[];
  /**
   * Tracing of the session: `auto`, an object with names, or null for none. Default none. Fixed
   * once turned on.
   */
  tracing?: RealtimeTracingConfig | null;
  /** Functions and MCP servers that the model may use. */
  tools?: RealtimeToolsConfig;
  /**
   * How the model picks tools: `auto`, `none`, `required`, or one function or MCP tool. Default
   * `auto`.
   */
  tool_choice?: RealtimeToolChoiceConfig;
  /**
   * Whether the model may issue several tool calls at once; for reasoning models such as
   * `gpt-realtime-2` only.
   */
  parallel_tool_calls?: boolean;
  /** Reasoning settings; for models such as `gpt-realtime-2`. */
  reasoning?: RealtimeReasoning;
  /**
   * Upper bound on tokens of a response, tool calls included: 1 to 4096, or `inf`. Default `inf`.
   */
  max_output_tokens?: number | 'inf';
  /** What happens when the conversation outgrows the model's input limit. */
  truncation?: RealtimeTruncation;
  /** Stored prompt template to use. */
  prompt?: ResponsePrompt | null;
}

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
  /** SIP status for the caller. Default 603 (Decline). */
  status_code?: number;
}

export declare namespace Calls {
  export type { CallCreateParams, CallAcceptParams, CallReferParams, CallRejectParams };
}
