// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage } from '@oai/core';

/**
 * Sent once a batch is cancelled.
 *
 * @public
 */
export interface BatchCancelledWebhookEvent {
  /** Time at which the batch was cancelled, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The batch of the event, by ID; retrieve it for more details. */
  data: BatchCancelledWebhookEvent.Data;
  type: 'batch.cancelled';
  object?: 'event';
}

export declare namespace BatchCancelledWebhookEvent {
  /** The batch of the event, by ID; retrieve it for more details. */
  export interface Data {
    /** Identifier of the batch. */
    id: string;
    /** @deprecated Not part of the event: retrieve the object by its `id`. */
    output_file_id?: undefined;
    /** @deprecated Not part of the event: retrieve the object by its `id`. */
    error?: undefined;
  }
}

/**
 * Sent once a batch is completed.
 *
 * @public
 */
export interface BatchCompletedWebhookEvent {
  /** Time at which the batch was completed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The batch of the event, by ID; retrieve it for more details. */
  data: BatchCompletedWebhookEvent.Data;
  type: 'batch.completed';
  object?: 'event';
}

export declare namespace BatchCompletedWebhookEvent {
  /** The batch of the event, by ID; retrieve it for more details. */
  export type Data = BatchCancelledWebhookEvent.Data;
}

/**
 * Sent once a batch expires before it is completed.
 *
 * @public
 */
export interface BatchExpiredWebhookEvent {
  /** Time at which the batch expired, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The batch of the event, by ID; retrieve it for more details. */
  data: BatchExpiredWebhookEvent.Data;
  type: 'batch.expired';
  object?: 'event';
}

export declare namespace BatchExpiredWebhookEvent {
  /** The batch of the event, by ID; retrieve it for more details. */
  export type Data = BatchCancelledWebhookEvent.Data;
}

/**
 * Sent once a batch fails.
 *
 * @public
 */
export interface BatchFailedWebhookEvent {
  /** Time at which the batch failed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The batch of the event, by ID; retrieve it for more details. */
  data: BatchFailedWebhookEvent.Data;
  type: 'batch.failed';
  object?: 'event';
}

export declare namespace BatchFailedWebhookEvent {
  /** The batch of the event, by ID; retrieve it for more details. */
  export type Data = BatchCancelledWebhookEvent.Data;
}

/**
 * Sent once an eval run is cancelled.
 *
 * @public
 */
export interface EvalRunCanceledWebhookEvent {
  /** Time at which the run was cancelled, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The eval run of the event, by ID; retrieve it for more details. */
  data: EvalRunCanceledWebhookEvent.Data;
  type: 'eval.run.canceled';
  object?: 'event';
}

export declare namespace EvalRunCanceledWebhookEvent {
  /** The eval run of the event, by ID; retrieve it for more details. */
  export interface Data {
    /** Identifier of the eval run. */
    id: string;
    /** @deprecated Not part of the event: retrieve the object by its `id`. */
    error?: undefined;
  }
}

/**
 * Sent once an eval run fails.
 *
 * @public
 */
export interface EvalRunFailedWebhookEvent {
  /** Time at which the run failed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The eval run of the event, by ID; retrieve it for more details. */
  data: EvalRunFailedWebhookEvent.Data;
  type: 'eval.run.failed';
  object?: 'event';
}

export declare namespace EvalRunFailedWebhookEvent {
  /** The eval run of the event, by ID; retrieve it for more details. */
  export interface Data {
    /** Identifier of the eval run. */
    id: string;
    /** @deprecated Not part of the event: retrieve the object by its `id`. */
    error?: undefined;
  }
}

/**
 * Sent once an eval run succeeds.
 *
 * @public
 */
export interface EvalRunSucceededWebhookEvent {
  /** Time at which the run succeeded, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The eval run of the event, by ID; retrieve it for more details. */
  data: EvalRunSucceededWebhookEvent.Data;
  type: 'eval.run.succeeded';
  object?: 'event';
}

export declare namespace EvalRunSucceededWebhookEvent {
  /** The eval run of the event, by ID; retrieve it for more details. */
  export interface Data {
    /** Identifier of the eval run. */
    id: string;
    /** @deprecated Not part of the event: retrieve the object by its `id`. */
    error?: undefined;
  }
}

/**
 * Sent once a fine-tuning job is cancelled.
 *
 * @public
 */
export interface FineTuningJobCancelledWebhookEvent {
  /** Time at which the job was cancelled, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The fine-tuning job of the event, by ID; retrieve it for more details. */
  data: FineTuningJobCancelledWebhookEvent.Data;
  type: 'fine_tuning.job.cancelled';
  object?: 'event';
}

export declare namespace FineTuningJobCancelledWebhookEvent {
  /** The fine-tuning job of the event, by ID; retrieve it for more details. */
  export interface Data {
    /** Identifier of the fine-tuning job. */
    id: string;
    /** @deprecated Not part of the event: retrieve the object by its `id`. */
    fine_tuned_model?: undefined;
    /** @deprecated Not part of the event: retrieve the object by its `id`. */
    error?: undefined;
  }
}

/**
 * Sent once a fine-tuning job fails.
 *
 * @public
 */
export interface FineTuningJobFailedWebhookEvent {
  /** Time at which the job failed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The fine-tuning job of the event, by ID; retrieve it for more details. */
  data: FineTuningJobFailedWebhookEvent.Data;
  type: 'fine_tuning.job.failed';
  object?: 'event';
}

export declare namespace FineTuningJobFailedWebhookEvent {
  /** The fine-tuning job of the event, by ID; retrieve it for more details. */
  export type Data = FineTuningJobCancelledWebhookEvent.Data;
}

/**
 * Sent once a fine-tuning job succeeds.
 *
 * @public
 */
export interface FineTuningJobSucceededWebhookEvent {
  /** Time at which the job succeeded, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The fine-tuning job of the event, by ID; retrieve it for more details. */
  data: FineTuningJobSucceededWebhookEvent.Data;
  type: 'fine_tuning.job.succeeded';
  object?: 'event';
}

export declare namespace FineTuningJobSucceededWebhookEvent {
  /** The fine-tuning job of the event, by ID; retrieve it for more details. */
  export type Data = FineTuningJobCancelledWebhookEvent.Data;
}

/**
 * Sent when a SIP call is waiting to be accepted by the Live API.
 *
 * @public
 */
export interface LiveCallIncomingWebhookEvent {
  /** Time at which the event was created, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** Function to call, with its arguments. */
  data: LiveCallIncomingWebhookEvent.Data;
  type: 'live.call.incoming';
  object?: 'event';
}

export declare namespace LiveCallIncomingWebhookEvent {
  /** Function to call, with its arguments. */
  export interface Data {
    /**
     * Identifier of the pending SIP session, `rtc_...`; equals the `call_id` of
     * `realtime.call.incoming`.
     */
    session_id: string;
    /** Headers of the SIP INVITE. */
    sip_headers: Data.SipHeader[];
    sip_media_security?: (string & {}) | 'rtp' | 'srtp';
  }

  export namespace Data {
    /** Headers of the SIP INVITE. */
    export interface SipHeader {
      /** Name of the header. */
      name: string;
      /** Value of the header. */
      value: string;
    }
  }
}

/**
 * Sent when a SIP call is waiting to be accepted by the Realtime API.
 *
 * @public
 */
export interface RealtimeCallIncomingWebhookEvent {
  /** Time at which the event was created, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** Function to call, with its arguments. */
  data: RealtimeCallIncomingWebhookEvent.Data;
  type: 'realtime.call.incoming';
  object?: 'event';
}

export declare namespace RealtimeCallIncomingWebhookEvent {
  /** Function to call, with its arguments. */
  export interface Data {
    /**
     * Identifier of the pending SIP session, `rtc_...`; equals the `session_id` of
     * `live.call.incoming`.
     */
    call_id: string;
    /** Headers of the SIP INVITE. */
    sip_headers: Data.SipHeader[];
    sip_media_security?: (string & {}) | 'rtp' | 'srtp';
  }

  export namespace Data {
    /** Headers of the SIP INVITE. */
    export interface SipHeader {
      /** Name of the header. */
      name: string;
      /** Value of the header. */
      value: string;
    }
  }
}

/**
 * Sent once a background response is cancelled.
 *
 * @public
 */
export interface ResponseCancelledWebhookEvent {
  /** Time at which the response was cancelled, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The response of the event, by ID; retrieve it for more details. */
  data: ResponseCancelledWebhookEvent.Data;
  type: 'response.cancelled';
  object?: 'event';
}

export declare namespace ResponseCancelledWebhookEvent {
  /** The response of the event, by ID; retrieve it for more details. */
  export interface Data {
    /** Identifier of the response. */
    id: string;
    /** @deprecated Not part of the event: retrieve the object by its `id`. */
    output?: undefined;
    /** @deprecated Not part of the event: retrieve the object by its `id`. */
    error?: undefined;
  }
}

/**
 * Sent once a background response succeeds.
 *
 * @public
 */
export interface ResponseCompletedWebhookEvent {
  /** Time at which the response was completed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The response of the event, by ID; retrieve it for more details. */
  data: ResponseCompletedWebhookEvent.Data;
  type: 'response.completed';
  object?: 'event';
}

export declare namespace ResponseCompletedWebhookEvent {
  /** The response of the event, by ID; retrieve it for more details. */
  export type Data = ResponseCancelledWebhookEvent.Data;
}

/**
 * Sent once a background response fails.
 *
 * @public
 */
export interface ResponseFailedWebhookEvent {
  /** Time at which the response failed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The response of the event, by ID; retrieve it for more details. */
  data: ResponseFailedWebhookEvent.Data;
  type: 'response.failed';
  object?: 'event';
}

export declare namespace ResponseFailedWebhookEvent {
  /** The response of the event, by ID; retrieve it for more details. */
  export type Data = ResponseCancelledWebhookEvent.Data;
}

/**
 * Sent once a background response ends incomplete.
 *
 * @public
 */
export interface ResponseIncompleteWebhookEvent {
  /** Time at which the response was interrupted, in Unix seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The response of the event, by ID; retrieve it for more details. */
  data: ResponseIncompleteWebhookEvent.Data;
  type: 'response.incomplete';
  object?: 'event';
}

export declare namespace ResponseIncompleteWebhookEvent {
  /** The response of the event, by ID; retrieve it for more details. */
  export type Data = ResponseCancelledWebhookEvent.Data;
}

/** @public */
export type UnwrapWebhookEvent =
  | BatchCancelledWebhookEvent
  | BatchCompletedWebhookEvent
  | BatchExpiredWebhookEvent
  | BatchFailedWebhookEvent
  | EvalRunCanceledWebhookEvent
  | EvalRunFailedWebhookEvent
  | EvalRunSucceededWebhookEvent
  | FineTuningJobCancelledWebhookEvent
  | FineTuningJobFailedWebhookEvent
  | FineTuningJobSucceededWebhookEvent
  | LiveCallIncomingWebhookEvent
  | RealtimeCallIncomingWebhookEvent
  | ResponseCancelledWebhookEvent
  | ResponseCompletedWebhookEvent
  | ResponseFailedWebhookEvent
  | ResponseIncompleteWebhookEvent
  | AgentEnvironmentExpiredWebhookEvent
  | AgentEnvironmentFailedWebhookEvent
  | AgentEnvironmentReadyWebhookEvent
  | AgentEnvironmentSuspendedWebhookEvent
  | AgentSessionActionRequiredWebhookEvent
  | AgentSessionCreatedWebhookEvent
  | AgentSessionFailedWebhookEvent
  | AgentSessionIdleWebhookEvent
  | AgentSessionInProgressWebhookEvent
  | LiveTransportConnectedWebhookEvent
  | LiveTransportIncomingWebhookEvent
  | SafetyAlertCreatedWebhookEvent
  | SafetyDeactivationIssuedWebhookEvent
  | SafetyOrgAlertCreatedWebhookEvent
  | SafetyWarningIssuedWebhookEvent;

/**
 * Response of `client.webhooks.create`.
 *
 * @public
 */
export interface WebhookEndpointWithSecret {
  id: string;
  created_at: number;
  event_types: string[];
  name: string;
  object: 'webhook_endpoint';
  signing_secret: string;
  signing_secret_hint: string | null;
  url: string;
  updated_at?: number;
}

/**
 * Response of `client.webhooks.retrieve`.
 *
 * @public
 */
export interface WebhookEndpoint {
  id: string;
  created_at: number;
  event_types: string[];
  name: string;
  object: 'webhook_endpoint';
  signing_secret_hint: string | null;
  url: string;
  updated_at?: number;
}

/**
 * Response of `client.webhooks.delete`.
 *
 * @public
 */
export interface DeletedWebhookEndpoint {
  id: string;
  deleted: boolean;
  object: 'webhook_endpoint.deleted';
}

/**
 * Response of `client.webhooks.test`.
 *
 * @public
 */
export interface WebhookEndpointTestResult {
  event_type: string;
  object: 'webhook_endpoint.test';
  status_code: number;
  success: true;
  webhook_endpoint_id: string;
}

/**
 * Response of `client.webhooks.eventTypes.list`.
 *
 * @public
 */
export interface WebhookEventTypeList {
  data: string[];
  object: 'list';
}

/** @public */
export interface AgentEnvironmentExpiredWebhookEvent {
  id: string;
  created_at: number;
  data: AgentEnvironmentExpiredWebhookEvent.Data;
  object: 'event';
  type: 'agent.environment.expired';
}

export declare namespace AgentEnvironmentExpiredWebhookEvent {
  export interface Data {
    id: string;
  }
}

/** @public */
export interface AgentEnvironmentFailedWebhookEvent {
  id: string;
  created_at: number;
  data: AgentEnvironmentFailedWebhookEvent.Data;
  object: 'event';
  type: 'agent.environment.failed';
}

export declare namespace AgentEnvironmentFailedWebhookEvent {
  export interface Data {
    id: string;
  }
}

/** @public */
export interface AgentEnvironmentReadyWebhookEvent {
  id: string;
  created_at: number;
  data: AgentEnvironmentReadyWebhookEvent.Data;
  object: 'event';
  type: 'agent.environment.ready';
}

export declare namespace AgentEnvironmentReadyWebhookEvent {
  export interface Data {
    id: string;
  }
}

/** @public */
export interface AgentEnvironmentSuspendedWebhookEvent {
  id: string;
  created_at: number;
  data: AgentEnvironmentSuspendedWebhookEvent.Data;
  object: 'event';
  type: 'agent.environment.suspended';
}

export declare namespace AgentEnvironmentSuspendedWebhookEvent {
  export interface Data {
    id: string;
  }
}

/** @public */
export interface AgentSessionActionRequiredWebhookEvent {
  id: string;
  created_at: number;
  data: AgentSessionActionRequiredWebhookEvent.Data;
  object: 'event';
  type: 'agent.session.action_required';
}

export declare namespace AgentSessionActionRequiredWebhookEvent {
  export interface Data {
    id: string;
    required_action: Data.RequiredAction;
  }

  export namespace Data {
    export interface RequiredAction {
      type:
        | 'computer_use_approval_request'
        | 'mcp_approval_request'
        | 'function_call'
        | 'environment_connection';
    }
  }
}

/** @public */
export interface AgentSessionCreatedWebhookEvent {
  id: string;
  created_at: number;
  data: AgentSessionCreatedWebhookEvent.Data;
  object: 'event';
  type: 'agent.session.created';
}

export declare namespace AgentSessionCreatedWebhookEvent {
  export interface Data {
    id: string;
    environment_type: string;
    connect?: Data.Connect;
    environment_id?: string;
  }

  export namespace Data {
    export interface Connect {
      remote_url: string;
    }
  }
}

/** @public */
export interface AgentSessionFailedWebhookEvent {
  id: string;
  created_at: number;
  data: AgentSessionFailedWebhookEvent.Data;
  object: 'event';
  type: 'agent.session.failed';
}

export declare namespace AgentSessionFailedWebhookEvent {
  export interface Data {
    id: string;
    environment_type: string;
    environment_id?: string;
  }
}

/** @public */
export interface AgentSessionIdleWebhookEvent {
  id: string;
  created_at: number;
  data: AgentSessionIdleWebhookEvent.Data;
  object: 'event';
  type: 'agent.session.idle';
}

export declare namespace AgentSessionIdleWebhookEvent {
  export type Data = AgentSessionFailedWebhookEvent.Data;
}

/** @public */
export interface AgentSessionInProgressWebhookEvent {
  id: string;
  created_at: number;
  data: AgentSessionInProgressWebhookEvent.Data;
  object: 'event';
  type: 'agent.session.in_progress';
}

export declare namespace AgentSessionInProgressWebhookEvent {
  export type Data = AgentSessionFailedWebhookEvent.Data;
}

/** @public */
export interface LiveTransportConnectedWebhookEvent {
  id: string;
  created_at: number;
  data: LiveTransportConnectedWebhookEvent.Data;
  object: 'event';
  type: 'live.transport.connected';
}

export declare namespace LiveTransportConnectedWebhookEvent {
  export interface Data {
    session_id: string;
    type: 'webrtc';
  }
}

/** @public */
export interface LiveTransportIncomingWebhookEvent {
  id: string;
  created_at: number;
  data: LiveTransportIncomingWebhookEvent.Data;
  type: 'live.transport.incoming';
  object?: 'event';
}

export declare namespace LiveTransportIncomingWebhookEvent {
  export interface Data {
    session_id: string;
    sip_headers: Data.SipHeader[];
    type: 'sip';
    sip_media_security?: (string & {}) | 'rtp' | 'srtp';
  }

  export namespace Data {
    export interface SipHeader {
      name: string;
      value: string;
    }
  }
}

/** @public */
export interface SafetyAlertCreatedWebhookEvent {
  id: string;
  created_at: number;
  data: SafetyAlertCreatedWebhookEvent.Data;
  object: 'event';
  type: 'safety.alert.created';
}

export declare namespace SafetyAlertCreatedWebhookEvent {
  export interface Data {
    id: string;
  }
}

/** @public */
export interface SafetyDeactivationIssuedWebhookEvent {
  id: string;
  created_at: number;
  data: SafetyDeactivationIssuedWebhookEvent.Data;
  object: 'event';
  type: 'safety.deactivation_issued';
}

export declare namespace SafetyDeactivationIssuedWebhookEvent {
  export interface Data {
    id: string;
  }
}

/** @public */
export interface SafetyOrgAlertCreatedWebhookEvent {
  id: string;
  created_at: number;
  data: SafetyOrgAlertCreatedWebhookEvent.Data;
  object: 'event';
  type: 'safety.org_alert.created';
}

export declare namespace SafetyOrgAlertCreatedWebhookEvent {
  export interface Data {
    id: string;
  }
}

/** @public */
export interface SafetyWarningIssuedWebhookEvent {
  id: string;
  created_at: number;
  data: SafetyWarningIssuedWebhookEvent.Data;
  object: 'event';
  type: 'safety.warning_issued';
}

export declare namespace SafetyWarningIssuedWebhookEvent {
  export interface Data {
    id: string;
  }
}

/** @public */
export interface WebhookEndpointList {
  data: WebhookEndpoint[];
  first_id: string | null;
  has_more: boolean;
  last_id: string | null;
  object: 'list';
}

/**
 * Parameters of `client.webhooks.create`.
 *
 * @public
 */
export interface WebhookCreateParams {
  /** Types of the events to send. */
  event_types: Array<'batch.completed' | 'batch.failed' | 'batch.expired' | 'batch.cancelled' | 'response.completed' | 'response.failed' | 'response.cancelled' | 'response.incomplete' | 'eval.run.succeeded' | 'eval.run.failed' | 'eval.run.canceled' | 'fine_tuning.job.succeeded' | 'fine_tuning.job.failed' | 'fine_tuning.job.cancelled' | 'realtime.call.incoming' | 'video.completed' | 'video.failed' | 'agent.environment.ready' | 'agent.environment.failed' | 'agent.environment.suspended' | 'agent.environment.expired' | 'agent.session.created' | 'agent.session.action_required' | 'agent.session.in_progress' | 'agent.session.idle' | 'agent.session.failed' | 'safety.alert.created'>;
  /** Name of the endpoint. */
  name: string;
  /** URL to which events are sent. */
  url: string;
}

/**
 * Parameters of `client.webhooks.update`.
 *
 * @public
 */
export interface WebhookUpdateParams {
  /** Types of the events to send. */
  event_types?: Array<'batch.completed' | 'batch.failed' | 'batch.expired' | 'batch.cancelled' | 'response.completed' | 'response.failed' | 'response.cancelled' | 'response.incomplete' | 'eval.run.succeeded' | 'eval.run.failed' | 'eval.run.canceled' | 'fine_tuning.job.succeeded' | 'fine_tuning.job.failed' | 'fine_tuning.job.cancelled' | 'realtime.call.incoming' | 'video.completed' | 'video.failed' | 'agent.environment.ready' | 'agent.environment.failed' | 'agent.environment.suspended' | 'agent.environment.expired' | 'agent.session.created' | 'agent.session.action_required' | 'agent.session.in_progress' | 'agent.session.idle' | 'agent.session.failed' | 'safety.alert.created'>;
  /** Name of the endpoint. */
  name?: string;
  /** URL to which events are sent. */
  url?: string;
}

/**
 * A page of `WebhookEndpoint`.
 *
 * @public
 */
export type WebhookEndpointsPage = CursorPage<WebhookEndpoint>;

/**
 * Parameters of `client.webhooks.list`.
 *
 * @public
 */
export interface WebhookListParams {
  /** ID of the entry after which to continue, usually the last one of the previous page. */
  after?: string | null;
  /** Maximum number of entries of a page. */
  limit?: number;
}

/**
 * Parameters of `client.webhooks.rotateSecret`.
 *
 * @public
 */
export interface WebhookRotateSecretParams {
  /** True to accept the old secret for 24 more hours. */
  keep_old_secret_active_for_24_hours?: boolean;
}

/**
 * Parameters of `client.webhooks.test`.
 *
 * @public
 */
export interface WebhookTestParams {
  /** Type of the sample event. */
  event_type:
    | 'batch.completed'
    | 'batch.failed'
    | 'batch.expired'
    | 'batch.cancelled'
    | 'response.completed'
    | 'response.failed'
    | 'response.cancelled'
    | 'response.incomplete'
    | 'eval.run.succeeded'
    | 'eval.run.failed'
    | 'eval.run.canceled'
    | 'fine_tuning.job.succeeded'
    | 'fine_tuning.job.failed'
    | 'fine_tuning.job.cancelled'
    | 'realtime.call.incoming'
    | 'video.completed'
    | 'video.failed'
    | 'agent.environment.ready'
    | 'agent.environment.failed'
    | 'agent.environment.suspended'
    | 'agent.environment.expired'
    | 'agent.session.created'
    | 'agent.session.action_required'
    | 'agent.session.in_progress'
    | 'agent.session.idle'
    | 'agent.session.failed'
    | 'safety.alert.created';
}
