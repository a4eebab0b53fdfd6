import type { JsonObject } from '../json.js';
import { attempt, refusal, type WebhookDelivery } from './deliver.js';
import { secondsOf, type WebhookContext, type WebhookEndpoint } from './endpoints.js';
import { createEvent, type WebhookEvent } from './sign.js';

/**
 * Does some work. Returns the type of its event if this ended it, undefined if it goes on, and null
 * if its object is gone.
 *
 * @internal
 */
export type WorkStep = () => WorkEnd | Promise<WorkEnd>;
type WorkEnd = string | null | undefined;

/**
 * Delivers webhooks to the endpoints that want them. Work is measured in reads, but whoever waits for
 * a webhook does not read: while there is an endpoint, the outbox reads in their place.
 *
 * @internal
 */
export class WebhookOutbox {
  readonly deliveries: WebhookDelivery[] = [];
  readonly #work = new Map<string, WorkStep>();
  #isWorking = false;
  #stop = new AbortController();

  constructor(private readonly context: WebhookContext) {}

  /** Reports the end of work, whether it is read or not. */
  watch(id: string, step: WorkStep): void {
    this.#work.set(id, step);
    this.proceed();
  }

  /** Carries on the work that is watched, if anyone is to hear of it. */
  proceed(): void {
    if (this.#isWorking || this.#work.size === 0 || this.#hasNoEndpoint()) return;
    this.#isWorking = true;
    const { signal } = this.#stop;
    const turn = async () => {
      for (const [id, step] of this.#work) {
        if (signal.aborted) return;
        const type = await attempted(step);
        if (type === undefined) continue;
        this.#work.delete(id);
        if (type !== null) void this.send(type, { id });
      }
      this.#isWorking = false;
      this.proceed();
    };
    const timer: unknown = setTimeout(() => void turn(), this.context.options.pollAfterMs ?? 10);
    // Work that never ends, such as a paused job, must not keep a process alive.
    (timer as { unref?(): void }).unref?.();
  }

  /**
   * Sends an event to all endpoints for its type. Resolves when each has it, or has refused it in
   * every attempt.
   */
  async send(type: string, data?: JsonObject): Promise<WebhookDelivery[]> {
    const endpoints = this.context
      .endpoints()
      .filter(({ event_types: types }) => Array.isArray(types) && types.includes(type));
    if (endpoints.length === 0) return [];
    const event = this.#create(type, data);
    return Promise.all(endpoints.map((endpoint) => this.#deliver(event, endpoint)));
  }

  /** Makes a single attempt to send an event to one endpoint. */
  async test(type: string, endpoint: WebhookEndpoint): Promise<WebhookDelivery> {
    return this.#deliver(this.#create(type), endpoint, 1);
  }

  /** Ends all attempts and pauses. */
  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#isWorking = false;
  }

  reset(): void {
    this.stop();
    this.#work.clear();
    this.deliveries.length = 0;
  }

  async #deliver(
    event: WebhookEvent,
    endpoint: WebhookEndpoint,
    attempts = this.context.options.webhooks?.attempts ?? 5,
  ): Promise<WebhookDelivery> {
    const delivery = this.#record(event, endpoint);
    const { signal } = this.#stop;
    const reason = refusal(endpoint, this.context);
    if (reason !== undefined) return Object.assign(delivery, { state: 'failed', error: reason });
    let pauseMs = this.context.options.webhooks?.retryAfterMs ?? 1000;
    while (!signal.aborted) {
      const { status, error } = await attempt(event, endpoint, this.context, signal);
      delivery.attempts += 1;
      Object.assign(delivery, { status, error });
      if (error === undefined) delivery.state = 'delivered';
      else if (delivery.attempts >= attempts) delivery.state = 'failed';
      if (delivery.state !== 'waiting') break;
      await this.context.clock.sleep(pauseMs, signal);
      pauseMs *= 2;
    }
    return delivery;
  }

  #create(type: string, data?: JsonObject): WebhookEvent {
    return createEvent(type, data, secondsOf(this.context.clock), this.context);
  }

  #record({ id, type }: WebhookEvent, endpoint: WebhookEndpoint): WebhookDelivery {
    const delivery: WebhookDelivery = {
      endpointId: endpoint.id,
      url: String(endpoint['url']),
      eventId: id,
      type,
      attempts: 0,
      status: undefined,
      error: undefined,
      state: 'waiting',
    };
    this.deliveries.push(delivery);
    if (this.deliveries.length > (this.context.options.maxRecordedRequests ?? 10_000)) {
      this.deliveries.shift();
    }
    return delivery;
  }

  #hasNoEndpoint(): boolean {
    return this.context.endpoints().length === 0;
  }
}

/** Takes a step that fails for the end of the work: whoever reads its object is told the reason. */
async function attempted(step: WorkStep): Promise<WorkEnd> {
  try {
    return await step();
  } catch {
    return null;
  }
}
