import type { Clock } from '../clock.js';
import { ApiError } from '../http/api-error.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { isObject } from '../json.js';
import type { RateLimit, RateLimits } from '../options.js';

const MINUTE_MS = 60_000;

/** The names of the parameters that limit the output. */
const OUTPUT_LIMITS = ['max_completion_tokens', 'max_output_tokens', 'max_tokens'];

/** A budget that is restored continuously, so that an empty one is full after a minute. */
class Bucket {
  available: number;

  constructor(
    readonly perMinute: number,
    private refilledAtMs: number,
  ) {
    this.available = perMinute;
  }

  refill(nowMs: number): void {
    const added = (Math.max(0, nowMs - this.refilledAtMs) / MINUTE_MS) * this.perMinute;
    this.available = Math.min(this.perMinute, this.available + added);
    this.refilledAtMs = nowMs;
  }

  /** Returns true if an amount is available, give or take the error of sums. */
  has(amount: number): boolean {
    return this.perMinute === Infinity || this.available > amount - 1e-6;
  }

  /** Returns the time until an amount is available, milliseconds. */
  waitMs(amount: number): number {
    return (Math.max(0, amount - this.available) / this.perMinute) * MINUTE_MS;
  }
}

type Unit = 'requests' | 'tokens';
const UNITS: readonly Unit[] = ['requests', 'tokens'];

/**
 * The limits of requests and tokens. Each pair of an API key and a model has budgets of its own. A
 * request is charged on arrival: one request, and as tokens the larger of its output limit and an
 * estimate of its input. One that is refused for its tokens is charged as a request.
 *
 * @internal
 */
export class RateLimiter {
  readonly #buckets = new Map<string, Record<Unit, Bucket>>();
  readonly #headers = new WeakMap<RecordedRequest, [string, string][]>();

  constructor(
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Charges a JSON request that names a model; others are not limited.
   *
   * @throws {ApiError} 429 if a budget does not suffice.
   */
  charge(request: RecordedRequest): void {
    const { body, headers } = request;
    if (request.method !== 'POST' || !isObject(body) || typeof body['model'] !== 'string') return;
    const model = body['model'];
    const limit = this.limits.models?.[model] ?? this.limits;
    const buckets = this.#bucketsOf(`${headers['authorization'] ?? ''}\n${model}`, limit);
    const cost = { requests: 1, tokens: tokensOf(request, body) };
    for (const unit of UNITS) buckets[unit].refill(this.clock.now());
    const short = UNITS.find((unit) => !buckets[unit].has(cost[unit]));
    const refusal =
      short && refuse(short, { bucket: buckets[short], requested: cost[short], request, model });
    if (short !== 'requests') buckets.requests.available -= 1;
    if (!short) buckets.tokens.available -= cost.tokens;
    this.#headers.set(
      request,
      UNITS.flatMap((unit) => headersOf(unit, buckets[unit])),
    );
    if (refusal) throw refusal;
  }

  /** Returns the `x-ratelimit-*` headers of a charged request. */
  headersOf(request: RecordedRequest): [string, string][] | undefined {
    return this.#headers.get(request);
  }

  reset(): void {
    this.#buckets.clear();
  }

  #bucketsOf(name: string, limit: RateLimit): Record<Unit, Bucket> {
    let buckets = this.#buckets.get(name);
    if (!buckets) {
      const now = this.clock.now();
      const { requestsPerMinute = Infinity, tokensPerMinute = Infinity } = limit;
      buckets = {
        requests: new Bucket(requestsPerMinute, now),
        tokens: new Bucket(tokensPerMinute, now),
      };
      this.#buckets.set(name, buckets);
    }
    return buckets;
  }
}

function tokensOf({ bytes }: RecordedRequest, body: Record<string, unknown>): number {
  const limits = OUTPUT_LIMITS.map((name) => body[name]).filter((value) => Number(value) > 0);
  return Math.max(Math.ceil((bytes?.length ?? 0) / 4), ...limits.map(Number));
}

function headersOf(unit: Unit, { perMinute, available }: Bucket): [string, string][] {
  if (perMinute === Infinity) return [];
  return [
    [`x-ratelimit-limit-${unit}`, String(perMinute)],
    [`x-ratelimit-remaining-${unit}`, String(Math.max(0, Math.floor(available + 1e-6)))],
    [`x-ratelimit-reset-${unit}`, duration(((perMinute - available) / perMinute) * MINUTE_MS)],
  ];
}

function refuse(
  unit: Unit,
  call: { bucket: Bucket; requested: number; request: RecordedRequest; model: string },
): ApiError {
  const { bucket, requested, request, model } = call;
  const { perMinute, available } = bucket;
  const organization = request.headers['openai-organization'] ?? 'org-emulator';
  const name = unit === 'tokens' ? 'tokens per min (TPM)' : 'requests per min (RPM)';
  const subject = `for ${model} in organization ${organization} on ${name}: Limit ${perMinute}`;
  const details = { type: unit, code: 'rate_limit_exceeded' };
  if (requested > perMinute) {
    const advice = 'The input or output tokens must be reduced in order to run successfully.';
    const message = `Request too large ${subject}, Requested ${requested}. ${advice}`;
    return new ApiError(429, message, details);
  }
  const waitMs = wholeMs(bucket.waitMs(requested));
  const used = Math.round(perMinute - available);
  return new ApiError(
    429,
    `Rate limit reached ${subject}, Used ${used}, Requested ${requested}. Please try again in ${duration(waitMs)}.`,
    {
      ...details,
      headers: {
        'retry-after-ms': String(waitMs),
        'retry-after': String(Math.ceil(waitMs / 1000)),
      },
    },
  );
}

function wholeMs(ms: number): number {
  return Math.ceil(ms - 1e-3);
}

/** Formats a time as the API does: `12ms`, `1.5s`, `6m0s`. */
function duration(ms: number): string {
  const rounded = wholeMs(ms);
  if (rounded < 1000) return `${rounded}ms`;
  if (rounded < MINUTE_MS) return `${rounded / 1000}s`;
  const minutes = Math.floor(rounded / MINUTE_MS);
  return `${minutes}m${(rounded % MINUTE_MS) / 1000}s`;
}
