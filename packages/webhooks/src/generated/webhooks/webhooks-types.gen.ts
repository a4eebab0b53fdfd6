// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

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
  /** Always `batch.cancelled`. */
  type: 'batch.cancelled';
  /** Always `event`. */
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
  /** Always `batch.completed`. */
  type: 'batch.completed';
  /** Always `event`. */
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
  /** Always `batch.expired`. */
  type: 'batch.expired';
  /** Always `event`. */
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
  /** Always `batch.failed`. */
  type: 'batch.failed';
  /** Always `event`. */
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
  /** Always `eval.run.canceled`. */
  type: 'eval.run.canceled';
  /** Always `event`. */
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
  /** Always `eval.run.failed`. */
  type: 'eval.run.failed';
  /** Always `event`. */
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
  /** Always `eval.run.succeeded`. */
  type: 'eval.run.succeeded';
  /** Always `event`. */
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
  /** Always `fine_tuning.job.cancelled`. */
  type: 'fine_tuning.job.cancelled';
  /** Always `event`. */
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
  /** Always `fine_tuning.job.failed`. */
  type: 'fine_tuning.job.failed';
  /** Always `event`. */
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
  /** Always `fine_tuning.job.succeeded`. */
  type: 'fine_tuning.job.succeeded';
  /** Always `event`. */
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
  /** Always `live.call.incoming`. */
  type: 'live.call.incoming';
  /** Always `event`. */
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
  /** Always `realtime.call.incoming`. */
  type: 'realtime.call.incoming';
  /** Always `event`. */
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
  /** Always `response.cancelled`. */
  type: 'response.cancelled';
  /** Always `event`. */
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
  /** Always `response.completed`. */
  type: 'response.completed';
  /** Always `event`. */
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
  /** Always `response.failed`. */
  type: 'response.failed';
  /** Always `event`. */
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
  /** Always `response.incomplete`. */
  type: 'response.incomplete';
  /** Always `event`. */
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
  | ResponseIncompleteWebhookEvent;
