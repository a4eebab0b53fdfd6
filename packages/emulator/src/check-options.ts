import type { ListenOptions } from './node/listen.js';
import type { EmulatorOptions, WebhookDeliveryOptions } from './options.js';
import {
  aBoolean,
  aFunction,
  aList,
  aNumber,
  anObject,
  aString,
  checkShape,
  required,
  strings,
  anything,
  type Check,
  type Shape,
} from './shape.js';

const limits: Shape = { requestsPerMinute: anything, tokensPerMinute: anything };
const deliveryShape: Record<keyof WebhookDeliveryOptions, Check> = {
  hosts: strings,
  attempts: aNumber(1),
  retryAfterMs: aNumber(),
  timeoutMs: aNumber(),
  fetch: aFunction,
};
const shape: Record<keyof EmulatorOptions, Check> = {
  apiKeys: strings,
  models: strings,
  allowUnknownModels: aBoolean,
  strict: aBoolean,
  files: aList,
  latencyMs: aNumber(),
  chunkDelayMs: aNumber(),
  readsUntilDone: aNumber(),
  pollAfterMs: aNumber(),
  maxBodyBytes: aNumber(),
  requestsPerMinute: aNumber(),
  rateLimits: anObject,
  maxRecordedRequests: aNumber(),
  maxRecordedBytes: aNumber(),
  maxStoredBytes: aNumber(),
  prices: anObject,
  webhooks: anObject,
  seed: aString,
  clock: anObject,
};

/** @throws {TypeError} Names the option that is wrong. @internal */
export function checkOptions(options: EmulatorOptions): void {
  checkShape('options', options, shape);
  for (const [index, file] of (options.files ?? []).entries()) {
    const { filename, purpose } = { filename: required(aString), purpose: required(aString) };
    checkShape(`options: files[${index}]`, file, {
      id: aString,
      filename,
      purpose,
      content: required(anything),
    });
  }
  checkRateLimits(options);
  for (const [model, price] of Object.entries(options.prices ?? {})) {
    checkShape(`prices: ${model}`, price, { input: aNumber(), output: aNumber() });
  }
  if (options.webhooks) checkShape('webhooks', options.webhooks, deliveryShape);
  if (options.apiKeys?.length === 0)
    throw new TypeError(
      'apiKeys is empty, so that no key would be accepted; leave it out to accept any',
    );
  if (options.seed !== undefined && !/^[a-z0-9]{0,12}$/i.test(options.seed)) {
    throw new TypeError(`seed is '${options.seed}'; it must be at most 12 letters and digits`);
  }
}

function checkRateLimits({ rateLimits }: EmulatorOptions): void {
  if (!rateLimits) return;
  checkShape('rateLimits', rateLimits, { ...limits, models: anObject });
  for (const limit of [rateLimits, ...Object.values(rateLimits.models ?? {})]) {
    if (limit !== rateLimits) checkShape('rateLimits', limit, limits);
    for (const name of ['requestsPerMinute', 'tokensPerMinute'] as const) {
      const value = limit[name];
      if (value === undefined || value > 0) continue;
      throw new TypeError(`rateLimits: ${name} is ${String(value)}; it must be more than 0`);
    }
  }
}

/** @throws {TypeError} Names the option that is wrong. @internal */
export function checkListenOptions(options: ListenOptions): void {
  checkShape('listen', options, {
    port: aNumber(),
    host: aString,
    tls: anObject,
    control: aBoolean,
    allowedOrigins: strings,
    onResponse: aFunction,
  });
  const { tls } = options;
  if (tls) checkShape('listen: tls', tls, { key: required(aString), cert: required(aString) });
}
