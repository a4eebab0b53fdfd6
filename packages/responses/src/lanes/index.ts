export { positiveInteger } from './lane-events.js';
export type { ResponsesWebSocketEvent } from './lane-events.js';
export { ResponsesWebSocketAccumulator } from './responses-web-socket-accumulator.js';
export type { ResponsesWebSocketAccumulatorState } from './responses-web-socket-accumulator.js';
export { ResponsesWebSocketLane } from './responses-web-socket-lane.js';
export { ResponsesWebSocketSession } from './responses-web-socket-session.js';
export type { ResponsesWebSocketSessionOptions } from './responses-web-socket-session.js';
