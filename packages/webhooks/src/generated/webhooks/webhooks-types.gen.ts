// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

/**
 * Sent once a batch is cancelled.
 *
 * @public
 */
export interface BatchCancelledWebhookEvent {
  /** When the batch was cancelled, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The batch that the event is about, by identifier; retrieve it for more. */
  data: BatchCancelledWebhookEvent.Data;
  /** Always `batch.cancelled`. */
  type: 'batch.cancelled';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace BatchCancelledWebhookEvent {
  /** The batch that the event is about, by identifier; retrieve it for more. */
  export interface Data {
    /** Identifier of the batch. */
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    output_file_id?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/**
 * Sent once a batch has run to its end.
 *
 * @public
 */
export interface BatchCompletedWebhookEvent {
  /** When the batch was completed, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The batch that the event is about, by identifier; retrieve it for more. */
  data: BatchCompletedWebhookEvent.Data;
  /** Always `batch.completed`. */
  type: 'batch.completed';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace BatchCompletedWebhookEvent {
  /** The batch that the event is about, by identifier; retrieve it for more. */
  export type Data = BatchCancelledWebhookEvent.Data;
}

/**
 * Sent once a batch runs out of time before its end.
 *
 * @public
 */
export interface BatchExpiredWebhookEvent {
  /** When the batch expired, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The batch that the event is about, by identifier; retrieve it for more. */
  data: BatchExpiredWebhookEvent.Data;
  /** Always `batch.expired`. */
  type: 'batch.expired';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace BatchExpiredWebhookEvent {
  /** The batch that the event is about, by identifier; retrieve it for more. */
  export type Data = BatchCancelledWebhookEvent.Data;
}

/**
 * Sent once a batch fails.
 *
 * @public
 */
export interface BatchFailedWebhookEvent {
  /** When the batch failed, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The batch that the event is about, by identifier; retrieve it for more. */
  data: BatchFailedWebhookEvent.Data;
  /** Always `batch.failed`. */
  type: 'batch.failed';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace BatchFailedWebhookEvent {
  /** The batch that the event is about, by identifier; retrieve it for more. */
  export type Data = BatchCancelledWebhookEvent.Data;
}

/**
 * Sent once an eval run is cancelled.
 *
 * @public
 */
export interface EvalRunCanceledWebhookEvent {
  /** When the run was cancelled, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The eval run that the event is about, by identifier; retrieve it for more. */
  data: EvalRunCanceledWebhookEvent.Data;
  /** Always `eval.run.canceled`. */
  type: 'eval.run.canceled';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace EvalRunCanceledWebhookEvent {
  /** The eval run that the event is about, by identifier; retrieve it for more. */
  export interface Data {
    /** Identifier of the eval run. */
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/**
 * Sent once an eval run fails.
 *
 * @public
 */
export interface EvalRunFailedWebhookEvent {
  /** When the run failed, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The eval run that the event is about, by identifier; retrieve it for more. */
  data: EvalRunFailedWebhookEvent.Data;
  /** Always `eval.run.failed`. */
  type: 'eval.run.failed';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace EvalRunFailedWebhookEvent {
  /** The eval run that the event is about, by identifier; retrieve it for more. */
  export interface Data {
    /** Identifier of the eval run. */
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/**
 * Sent once an eval run succeeds.
 *
 * @public
 */
export interface EvalRunSucceededWebhookEvent {
  /** When the run succeeded, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The eval run that the event is about, by identifier; retrieve it for more. */
  data: EvalRunSucceededWebhookEvent.Data;
  /** Always `eval.run.succeeded`. */
  type: 'eval.run.succeeded';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace EvalRunSucceededWebhookEvent {
  /** The eval run that the event is about, by identifier; retrieve it for more. */
  export interface Data {
    /** Identifier of the eval run. */
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/**
 * Sent once a fine-tuning job is cancelled.
 *
 * @public
 */
export interface FineTuningJobCancelledWebhookEvent {
  /** When the job was cancelled, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The fine-tuning job that the event is about, by identifier; retrieve it for more. */
  data: FineTuningJobCancelledWebhookEvent.Data;
  /** Always `fine_tuning.job.cancelled`. */
  type: 'fine_tuning.job.cancelled';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace FineTuningJobCancelledWebhookEvent {
  /** The fine-tuning job that the event is about, by identifier; retrieve it for more. */
  export interface Data {
    /** Identifier of the fine-tuning job. */
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    fine_tuned_model?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/**
 * Sent once a fine-tuning job fails.
 *
 * @public
 */
export interface FineTuningJobFailedWebhookEvent {
  /** When the job failed, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The fine-tuning job that the event is about, by identifier; retrieve it for more. */
  data: FineTuningJobFailedWebhookEvent.Data;
  /** Always `fine_tuning.job.failed`. */
  type: 'fine_tuning.job.failed';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace FineTuningJobFailedWebhookEvent {
  /** The fine-tuning job that the event is about, by identifier; retrieve it for more. */
  export type Data = FineTuningJobCancelledWebhookEvent.Data;
}

/**
 * Sent once a fine-tuning job succeeds.
 *
 * @public
 */
export interface FineTuningJobSucceededWebhookEvent {
  /** When the job succeeded, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The fine-tuning job that the event is about, by identifier; retrieve it for more. */
  data: FineTuningJobSucceededWebhookEvent.Data;
  /** Always `fine_tuning.job.succeeded`. */
  type: 'fine_tuning.job.succeeded';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace FineTuningJobSucceededWebhookEvent {
  /** The fine-tuning job that the event is about, by identifier; retrieve it for more. */
  export type Data = FineTuningJobCancelledWebhookEvent.Data;
}

/**
 * Sent when a SIP call waits to be accepted by the Live API.
 *
 * @public
 */
export interface LiveCallIncomingWebhookEvent {
  /** When the event was made, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The call. */
  data: LiveCallIncomingWebhookEvent.Data;
  /** Always `live.call.incoming`. */
  type: 'live.call.incoming';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace LiveCallIncomingWebhookEvent {
  /** The call. */
  export interface Data {
    /**
     * Identifier of the pending SIP session, `rtc_...`; the `call_id` of `realtime.call.incoming`
     * is the same.
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
 * Sent when a SIP call waits to be accepted by the Realtime API.
 *
 * @public
 */
export interface RealtimeCallIncomingWebhookEvent {
  /** When the event was made, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The call. */
  data: RealtimeCallIncomingWebhookEvent.Data;
  /** Always `realtime.call.incoming`. */
  type: 'realtime.call.incoming';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace RealtimeCallIncomingWebhookEvent {
  /** The call. */
  export interface Data {
    /**
     * Identifier of the pending SIP session, `rtc_...`; the `session_id` of `live.call.incoming` is
     * the same.
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
  /** When the response was cancelled, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The response that the event is about, by identifier; retrieve it for more. */
  data: ResponseCancelledWebhookEvent.Data;
  /** Always `response.cancelled`. */
  type: 'response.cancelled';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace ResponseCancelledWebhookEvent {
  /** The response that the event is about, by identifier; retrieve it for more. */
  export interface Data {
    /** Identifier of the response. */
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    output?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/**
 * Sent once a background response succeeds.
 *
 * @public
 */
export interface ResponseCompletedWebhookEvent {
  /** When the response was completed, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The response that the event is about, by identifier; retrieve it for more. */
  data: ResponseCompletedWebhookEvent.Data;
  /** Always `response.completed`. */
  type: 'response.completed';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace ResponseCompletedWebhookEvent {
  /** The response that the event is about, by identifier; retrieve it for more. */
  export type Data = ResponseCancelledWebhookEvent.Data;
}

/**
 * Sent once a background response fails.
 *
 * @public
 */
export interface ResponseFailedWebhookEvent {
  /** When the response failed, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The response that the event is about, by identifier; retrieve it for more. */
  data: ResponseFailedWebhookEvent.Data;
  /** Always `response.failed`. */
  type: 'response.failed';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace ResponseFailedWebhookEvent {
  /** The response that the event is about, by identifier; retrieve it for more. */
  export type Data = ResponseCancelledWebhookEvent.Data;
}

/**
 * Sent once a background response ends before it is whole.
 *
 * @public
 */
export interface ResponseIncompleteWebhookEvent {
  /** When the response was interrupted, Unix time in seconds. */
  created_at: number;
  /** Identifier of the event. */
  id: string;
  /** The response that the event is about, by identifier; retrieve it for more. */
  data: ResponseIncompleteWebhookEvent.Data;
  /** Always `response.incomplete`. */
  type: 'response.incomplete';
  /** Always `event`. */
  object?: 'event';
}

export declare namespace ResponseIncompleteWebhookEvent {
  /** The response that the event is about, by identifier; retrieve it for more. */
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
