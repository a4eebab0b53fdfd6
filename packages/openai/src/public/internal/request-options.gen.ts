// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export type { FinalRequestOptions, RequestOptions } from '@oai/core';
