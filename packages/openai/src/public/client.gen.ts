// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import './resources/audio/transcriptions.gen.js';
import './resources/audio/translations.gen.js';
import './resources/fine-tuning/jobs/jobs.gen.js';
export { OpenAI } from '../generated/client.gen.js';
export type { ClientOptions, DataResidency } from '../resident-client.js';
export type { ApiKeySetter, LogLevel, Logger } from '@oai/core';
