// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export { OpenAI, type ClientOptions, type DataResidency } from '../index.js';
export type { ApiKeySetter, LogLevel, Logger } from '@oai/core';
