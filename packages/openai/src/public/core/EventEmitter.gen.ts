// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export { InternalEventEmitter } from '../../core/internal-event-emitter.js';
export { EventEmitter, type EventParameters } from '@oai/core';
