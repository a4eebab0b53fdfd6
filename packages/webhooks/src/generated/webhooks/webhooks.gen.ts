// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import { WebhookVerifier } from '../../webhook-verifier.js';

/** @public */
export class Webhooks extends WebhookVerifier {}

/** @public */
export interface BatchCancelledWebhookEvent {
  created_at: number;
  id: string;
  data: BatchCancelledWebhookEvent.Data;
  type: 'batch.cancelled';
  object?: 'event';
}

export declare namespace BatchCancelledWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    output_file_id?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface BatchCompletedWebhookEvent {
  created_at: number;
  id: string;
  data: BatchCompletedWebhookEvent.Data;
  type: 'batch.completed';
  object?: 'event';
}

export declare namespace BatchCompletedWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    output_file_id?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface BatchExpiredWebhookEvent {
  created_at: number;
  id: string;
  data: BatchExpiredWebhookEvent.Data;
  type: 'batch.expired';
  object?: 'event';
}

export declare namespace BatchExpiredWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    output_file_id?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface BatchFailedWebhookEvent {
  created_at: number;
  id: string;
  data: BatchFailedWebhookEvent.Data;
  type: 'batch.failed';
  object?: 'event';
}

export declare namespace BatchFailedWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    output_file_id?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface EvalRunCanceledWebhookEvent {
  created_at: number;
  id: string;
  data: EvalRunCanceledWebhookEvent.Data;
  type: 'eval.run.canceled';
  object?: 'event';
}

export declare namespace EvalRunCanceledWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface EvalRunFailedWebhookEvent {
  created_at: number;
  id: string;
  data: EvalRunFailedWebhookEvent.Data;
  type: 'eval.run.failed';
  object?: 'event';
}

export declare namespace EvalRunFailedWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface EvalRunSucceededWebhookEvent {
  created_at: number;
  id: string;
  data: EvalRunSucceededWebhookEvent.Data;
  type: 'eval.run.succeeded';
  object?: 'event';
}

export declare namespace EvalRunSucceededWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface FineTuningJobCancelledWebhookEvent {
  created_at: number;
  id: string;
  data: FineTuningJobCancelledWebhookEvent.Data;
  type: 'fine_tuning.job.cancelled';
  object?: 'event';
}

export declare namespace FineTuningJobCancelledWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    fine_tuned_model?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface FineTuningJobFailedWebhookEvent {
  created_at: number;
  id: string;
  data: FineTuningJobFailedWebhookEvent.Data;
  type: 'fine_tuning.job.failed';
  object?: 'event';
}

export declare namespace FineTuningJobFailedWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    fine_tuned_model?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface FineTuningJobSucceededWebhookEvent {
  created_at: number;
  id: string;
  data: FineTuningJobSucceededWebhookEvent.Data;
  type: 'fine_tuning.job.succeeded';
  object?: 'event';
}

export declare namespace FineTuningJobSucceededWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    fine_tuned_model?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface LiveCallIncomingWebhookEvent {
  created_at: number;
  id: string;
  data: LiveCallIncomingWebhookEvent.Data;
  type: 'live.call.incoming';
  object?: 'event';
}

export declare namespace LiveCallIncomingWebhookEvent {
  export interface Data {
    session_id: string;
    sip_headers: Array<LiveCallIncomingWebhookEvent.Data.SipHeader>;
  }

  export namespace Data {
    export interface SipHeader {
      name: string;
      value: string;
    }
  }
}

/** @public */
export interface RealtimeCallIncomingWebhookEvent {
  created_at: number;
  id: string;
  data: RealtimeCallIncomingWebhookEvent.Data;
  type: 'realtime.call.incoming';
  object?: 'event';
}

export declare namespace RealtimeCallIncomingWebhookEvent {
  export interface Data {
    call_id: string;
    sip_headers: Array<RealtimeCallIncomingWebhookEvent.Data.SipHeader>;
  }

  export namespace Data {
    export interface SipHeader {
      name: string;
      value: string;
    }
  }
}

/** @public */
export interface ResponseCancelledWebhookEvent {
  created_at: number;
  id: string;
  data: ResponseCancelledWebhookEvent.Data;
  type: 'response.cancelled';
  object?: 'event';
}

export declare namespace ResponseCancelledWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    output?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface ResponseCompletedWebhookEvent {
  created_at: number;
  id: string;
  data: ResponseCompletedWebhookEvent.Data;
  type: 'response.completed';
  object?: 'event';
}

export declare namespace ResponseCompletedWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    output?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface ResponseFailedWebhookEvent {
  created_at: number;
  id: string;
  data: ResponseFailedWebhookEvent.Data;
  type: 'response.failed';
  object?: 'event';
}

export declare namespace ResponseFailedWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    output?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
}

/** @public */
export interface ResponseIncompleteWebhookEvent {
  created_at: number;
  id: string;
  data: ResponseIncompleteWebhookEvent.Data;
  type: 'response.incomplete';
  object?: 'event';
}

export declare namespace ResponseIncompleteWebhookEvent {
  export interface Data {
    id: string;
    /** @deprecated Not part of the event: read the object by `id`. */
    output?: undefined;
    /** @deprecated Not part of the event: read the object by `id`. */
    error?: undefined;
  }
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

export declare namespace Webhooks {
  export {
    type BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
    type BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
    type BatchExpiredWebhookEvent as BatchExpiredWebhookEvent,
    type BatchFailedWebhookEvent as BatchFailedWebhookEvent,
    type EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
    type EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent,
    type EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
    type FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
    type FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
    type FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
    type LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
    type RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
    type ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
    type ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
    type ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
    type ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
    type UnwrapWebhookEvent as UnwrapWebhookEvent,
  };
}
