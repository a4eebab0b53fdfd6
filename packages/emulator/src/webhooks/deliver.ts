import { privateOf, secondsOf, type WebhookContext, type WebhookEndpoint } from './endpoints.js';
import { signEvent, type WebhookEvent } from './sign.js';

/**
 * A webhook and what became of it.
 *
 * @public
 */
export interface WebhookDelivery {
  readonly endpointId: string;
  readonly url: string;
  /** The same for all attempts, as the header `webhook-id`. */
  readonly eventId: string;
  readonly type: string;
  /** Number of attempts so far. */
  attempts: number;
  /** Status of the last response; undefined if there was none. */
  status: number | undefined;
  /** Reason why the last attempt failed; undefined if it did not. */
  error: string | undefined;
  /** `waiting` between attempts and before the first one. */
  state: 'waiting' | 'delivered' | 'failed';
}

/** Makes one attempt. Responses other than 2xx are failures, redirects too. @internal */
export async function attempt(
  event: WebhookEvent,
  endpoint: WebhookEndpoint,
  { options, clock }: WebhookContext,
  signal: AbortSignal,
): Promise<{ status?: number; error?: string }> {
  const url = String(endpoint['url']);
  const { webhooks = {} } = options;
  const { body, headers } = await signEvent(event, privateOf(endpoint).secret, secondsOf(clock));
  try {
    const request = new Request(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(webhooks.timeoutMs ?? 10_000)]),
    });
    const response = await (webhooks.fetch ?? fetch)(request);
    await response.body?.cancel();
    const { status } = response;
    return response.ok ? { status } : { status, error: `The endpoint answered ${status}.` };
  } catch (error) {
    const { message, cause } = error as Error;
    return { error: cause instanceof Error ? `${message}: ${cause.message}` : message };
  }
}

/**
 * Returns why nothing may be sent to an endpoint; undefined if it may. Pages of any origin can create
 * endpoints, and must not reach through the emulator what they cannot reach themselves.
 *
 * @internal
 */
export function refusal(
  endpoint: WebhookEndpoint,
  { options }: WebhookContext,
): string | undefined {
  const { hosts = [], fetch: own } = options.webhooks ?? {};
  const url = String(endpoint['url']);
  if (!URL.canParse(url) || !/^https?:/.test(url)) return `${url} is not a URL of HTTP.`;
  if (privateOf(endpoint).isForeign)
    return 'A web page of another origin gave the URL of the endpoint.';
  const { hostname } = new URL(url);
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (own || isLocal || hosts.includes(hostname)) return undefined;
  return `The host ${hostname} is not this machine; name it in the option \`webhooks.hosts\`.`;
}
