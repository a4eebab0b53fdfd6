export { InvalidWebhookSignatureError } from '@oai/core';
export type {
  BatchCancelledWebhookEvent,
  BatchCompletedWebhookEvent,
  BatchExpiredWebhookEvent,
  BatchFailedWebhookEvent,
  EvalRunCanceledWebhookEvent,
  EvalRunFailedWebhookEvent,
  EvalRunSucceededWebhookEvent,
  FineTuningJobCancelledWebhookEvent,
  FineTuningJobFailedWebhookEvent,
  FineTuningJobSucceededWebhookEvent,
  LiveCallIncomingWebhookEvent,
  RealtimeCallIncomingWebhookEvent,
  ResponseCancelledWebhookEvent,
  ResponseCompletedWebhookEvent,
  ResponseFailedWebhookEvent,
  ResponseIncompleteWebhookEvent,
  UnwrapWebhookEvent,
} from './generated/webhooks/webhooks.gen.js';
export { Webhooks } from './generated/webhooks/webhooks.gen.js';
export { unwrapWebhook } from './unwrap-webhook.js';
export type { WebhookPayload } from './verify-webhook-signature.js';
export { verifyWebhookSignature } from './verify-webhook-signature.js';
export type { WebhookHeaders, WebhookHeaderValue } from './webhook-headers.js';
export { WebhookVerifier } from './webhook-verifier.js';
