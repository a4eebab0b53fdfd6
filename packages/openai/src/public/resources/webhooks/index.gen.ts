// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Webhooks,
  type BatchCancelledWebhookEvent,
  type BatchCompletedWebhookEvent,
  type BatchExpiredWebhookEvent,
  type BatchFailedWebhookEvent,
  type EvalRunCanceledWebhookEvent,
  type EvalRunFailedWebhookEvent,
  type EvalRunSucceededWebhookEvent,
  type FineTuningJobCancelledWebhookEvent,
  type FineTuningJobFailedWebhookEvent,
  type FineTuningJobSucceededWebhookEvent,
  type LiveCallIncomingWebhookEvent,
  type RealtimeCallIncomingWebhookEvent,
  type ResponseCancelledWebhookEvent,
  type ResponseCompletedWebhookEvent,
  type ResponseFailedWebhookEvent,
  type ResponseIncompleteWebhookEvent,
  type UnwrapWebhookEvent,
} from '@oai/webhooks';
