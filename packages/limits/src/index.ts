export { OpenAIError } from '@oai/core';
export { createLimits, type Limits } from './limits.js';
export { LimitsUnavailableError, LimitWaitError } from './errors.js';
export type { Budget, LimitsOptions } from './options.js';
export type { WhenRedisFails } from './gate/stores.js';
export type { IORedisLike, NodeRedisLike, RedisClient } from './store/redis-client.js';
