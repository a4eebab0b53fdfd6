export { createEmulator, type Emulator } from './emulator.js';
export type {
  EmulatorOptions,
  RateLimit,
  RateLimits,
  SeedFile,
  TokenPrice,
  WebhookDeliveryOptions,
} from './options.js';
export type { EmulatorServer, ListenOptions } from './node/listen.js';
export type { Clock } from './clock.js';
export type { Match } from './scripting/conditions.js';
export type { MatchHandle } from './scripting/match.js';
export type { Pending } from './scripting/pending.js';
export type {
  Answer,
  AnswerFunction,
  RawAnswer,
  ScriptedAnswer,
  ScriptedItem,
  ScriptedToolCall,
} from './scripting/script.js';
export type {
  BodyFault,
  CutStreamFault,
  DripFault,
  Fault,
  FaultStage,
  MissingEndFault,
  ResetFault,
  StallFault,
  StatusFault,
  StreamErrorFault,
  TruncateFault,
} from './faults/fault.js';
export type { RecordedRequest } from './http/recorded-request.js';
export { FormFile, type FormPart } from './http/form.js';
export type { JsonObject } from './json.js';
export type { WebhookMessage } from './controls.js';
export type { WebhookDelivery } from './webhooks/deliver.js';
export type { Webhook, WebhookOptions } from './webhooks/sign.js';
