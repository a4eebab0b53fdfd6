// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export { OpenAI } from '../index.js';
export type { ApiKeySetter, ClientOptions, LogLevel, Logger } from '@oai/core';
