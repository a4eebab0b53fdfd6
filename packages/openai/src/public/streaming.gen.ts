// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export { Stream, type ServerSentEvent } from '@oai/core';
export { _iterSSEMessages } from '@oai/core/internal';
