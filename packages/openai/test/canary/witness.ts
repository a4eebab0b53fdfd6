import { tracingChannel } from 'node:diagnostics_channel';
import { inspect } from 'node:util';

/** Collects the texts of everything in which a program, a log or a tracer could see a credential. */
export class Witness {
  readonly #texts: string[] = [];
  readonly #leave: (() => void)[] = [];

  /** Sees every message at every level, with all of its details. */
  readonly logger = Object.fromEntries(
    ['error', 'warn', 'info', 'debug'].map((level) => [
      level,
      (...details: unknown[]) => this.see(details),
    ]),
  ) as Record<'error' | 'warn' | 'info' | 'debug', (message: string, ...rest: unknown[]) => void>;

  constructor() {
    const see = (context: object): void => this.see(context);
    const subscribers = { start: see, end: see, asyncStart: see, asyncEnd: see, error: see };
    for (const name of ['request', 'attempt', 'stream']) {
      const channel = tracingChannel(`oai:${name}`);
      channel.subscribe(subscribers);
      this.#leave.push(() => channel.unsubscribe(subscribers));
    }
  }

  /** Shows a value in all ways in which values are usually shown, its causes included. */
  see(value: unknown): void {
    this.#texts.push(inspect(value, { depth: 8, showHidden: true }), String(value));
    this.#show(() => JSON.stringify(value));
    if (typeof value !== 'object' || value === null) return;
    this.#show(() => inspect(structuredClone(value), { depth: 8, showHidden: true }));
    this.#show(() => inspect({ ...value }, { depth: 8 }));
    if (!(value instanceof Error)) return;
    this.#texts.push(value.message, value.stack ?? '');
    if (value.cause !== undefined) this.see(value.cause);
    const { headers } = value as { headers?: Headers };
    if (headers) this.#show(() => JSON.stringify([...headers]));
  }

  /** Adds what can be shown; some values have no JSON or cannot be cloned. */
  #show(show: () => string | undefined): void {
    try {
      this.#texts.push(String(show()));
    } catch (error) {
      this.#texts.push(String(error));
    }
  }

  /** Where a text was seen; empty if nowhere. */
  sightings(text: string): string[] {
    return this.#texts
      .filter((seen) => seen.includes(text))
      .map((seen) => seen.slice(Math.max(0, seen.indexOf(text) - 80), seen.indexOf(text) + 40));
  }

  get count(): number {
    return this.#texts.length;
  }

  leave(): void {
    for (const leave of this.#leave) leave();
  }
}
