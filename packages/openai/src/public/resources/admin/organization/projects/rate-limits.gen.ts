// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  RateLimits,
  type ProjectRateLimit,
  type ProjectRateLimitsPage,
  type RateLimitListRateLimitsParams,
  type RateLimitUpdateRateLimitParams,
} from '@oai/admin';
