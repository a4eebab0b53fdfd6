// The part of runtime.ts that errors need. It imports no error: classes must not wait for each other.
export { addInspection, reportError } from './errors/error-report.js';
export { parseRateLimit } from './rate-limit.js';
