import type { RecordedRequest } from '../http/recorded-request.js';
import type { EmulatorState } from '../state/state.js';

const tokensPerMinute = 1_000_000;

/** Returns the headers that every response of the API has. @internal */
export function responseHeaders(
  record: RecordedRequest,
  state: EmulatorState,
  processingMs: number,
): [string, string][] {
  return [
    ['x-request-id', record.requestId],
    ['access-control-allow-origin', '*'],
    ['access-control-expose-headers', '*'],
    ['openai-processing-ms', String(Math.max(0, Math.round(processingMs)))],
    ['openai-version', '2020-10-01'],
    ['openai-organization', record.headers['openai-organization'] ?? 'org-emulator'],
    ...(state.rateLimiter?.headersOf(record) ?? nominalLimits(record, state)),
  ];
}

/** Returns limits that are not enforced. */
function nominalLimits(record: RecordedRequest, state: EmulatorState): [string, string][] {
  const limit = state.options.requestsPerMinute ?? 10_000;
  const used = state.requestCount % limit;
  return [
    ['x-ratelimit-limit-requests', String(limit)],
    ['x-ratelimit-remaining-requests', String(limit - used)],
    ['x-ratelimit-reset-requests', `${Math.ceil((60_000 / limit) * used)}ms`],
    ['x-ratelimit-limit-tokens', String(tokensPerMinute)],
    ['x-ratelimit-remaining-tokens', String(tokensPerMinute - (record.bytes?.length ?? 0))],
    ['x-ratelimit-reset-tokens', '1ms'],
  ];
}
