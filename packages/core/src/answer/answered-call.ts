import type { Call } from '../call/call.js';
import { explain } from '../call/explain.js';
import type { CallTiming, FinalRequestOptions, MiddlewareResponse } from '../call/options.js';
import { sendWithRetries } from '../call/retry.js';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { parseRateLimit, type RateLimit } from '../rate-limit.js';
import { headerOf } from '../response-header.js';
import { startTimer } from '../timers.js';
import type { Answer } from './answer.js';
import { readResult } from './result.js';
import { shareBody } from './shared-body.js';

/**
 * A call with a response. Its body is read once, on first access.
 *
 * @internal
 */
export class CallResponse implements Answer, MiddlewareResponse {
  readonly observers: [
    onItem: (item: unknown) => void,
    onEnd: ((error?: unknown) => void) | undefined,
  ][] = [];
  /** Private, since the options of the call may contain credentials. */
  readonly #call: Call;
  #raw: Response;
  #isShared = false;
  #text: Promise<string> | undefined;
  #data: Promise<unknown> | undefined;

  constructor(call: Call, response: Response, data?: Promise<unknown>) {
    this.#call = call;
    this.#raw = response;
    this.#data = data;
  }

  get call(): Call {
    return this.#call;
  }

  get response(): Response {
    if (!this.#isShared && typeof this.options.__binaryResponse !== 'function') {
      this.#isShared = true;
      const readNative = this.#raw.text.bind(this.#raw);
      shareBody(this.#raw, () => this.text(readNative), this.call);
    }
    return this.#raw;
  }

  get raw(): Response {
    return this.#raw;
  }

  get options(): FinalRequestOptions {
    return this.call.options;
  }

  get controller(): AbortController {
    return this.call.controller;
  }

  get attempts(): number {
    return this.call.attempts;
  }

  get requestID(): string | null {
    return headerOf(this.#raw, 'x-request-id');
  }

  get rateLimit(): RateLimit | undefined {
    return parseRateLimit(this.#raw.headers);
  }

  get timing(): CallTiming {
    const { startedAt, headersMs, totalMs } = this.call;
    return { startedAtMs: performance.timeOrigin + startedAt, headersMs, totalMs };
  }

  data(): Promise<unknown> {
    return (this.#data ??= readResult(this));
  }

  observe(onItem: (item: unknown) => void, onEnd?: (error?: unknown) => void): void {
    this.observers.push([onItem, onEnd]);
  }

  withData(data: unknown): CallResponse {
    return new CallResponse(this.call, this.#raw, Promise.resolve(data));
  }

  /** Reads the whole body. If the connection breaks, the call may be retried. */
  text(readNative?: () => Promise<string>): Promise<string> {
    return (this.#text ??= this.#readText(readNative));
  }

  async reopen(error: unknown): Promise<Response> {
    try {
      this.#raw = await sendWithRetries(this.call, error);
      this.#isShared = false;
    } catch (final) {
      this.call.release(final);
      throw final;
    }
    return this.#raw;
  }

  async #readText(readNative?: () => Promise<string>): Promise<string> {
    const { call } = this;
    if (this.#raw.bodyUsed) {
      throw new OpenAIError('The body was read already, as `response.body`.');
    }
    let read = readNative ?? (() => this.#raw.text());
    for (;;) {
      try {
        const text = await this.inTime(read);
        call.release();
        return text;
      } catch (cause) {
        await this.reopen(explain(call, cause));
        read = () => this.#raw.text();
      }
    }
  }

  async inTime<T>(read: () => Promise<T>): Promise<T> {
    const { call } = this;
    const timer = startTimer(call.attemptEndsAt - performance.now(), () =>
      call.abort(new APIConnectionTimeoutError()),
    );
    try {
      return await call.untilAborted(read());
    } finally {
      clearTimeout(timer);
    }
  }
}
