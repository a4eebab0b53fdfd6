import { HEADER } from '../response-header.js';
import type { UndiciAnswer } from './exchange.js';

/** The constructor that {@link undiciResponseClass} makes. @internal */
export type UndiciResponseClass = new (answer: UndiciAnswer, url: string) => object;

/** @internal */
export function adoptUndiciResponse(
  ResponseClass: UndiciResponseClass,
  answer: UndiciAnswer,
  url: string,
): Response {
  return new ResponseClass(answer, url) as Response;
}

/**
 * Makes a class that stands in for `Response`, whose construction alone costs more than a small
 * request. What is rarely used is left to a real one, made at that moment.
 *
 * Made by a function, since touching `Response` loads the whole of the platform's `fetch`.
 *
 * @internal
 */
export function undiciResponseClass(): UndiciResponseClass {
  class UndiciResponse {
    readonly status: number;
    readonly url: string;
    readonly #answer: UndiciAnswer;
    #headers: Headers | undefined;
    #body: ReadableStream<Uint8Array> | undefined;
    #isUsed = false;

    constructor(answer: UndiciAnswer, url: string) {
      this.#answer = answer;
      this.status = answer.status;
      this.url = url;
    }

    get ok(): boolean {
      return this.status >= 200 && this.status < 300;
    }

    get statusText(): string {
      return this.#answer.statusText;
    }

    get redirected(): boolean {
      return false;
    }

    get type(): ResponseType {
      return 'basic';
    }

    get headers(): Headers {
      return (this.#headers ??= toHeaders(this.#answer.headers));
    }

    [HEADER](name: string): string | null {
      if (this.#headers) return this.#headers.get(name);
      const value = this.#answer.headers[name] ?? null;
      return Array.isArray(value) ? value.join(', ') : value;
    }

    get body(): ReadableStream<Uint8Array> | null {
      if (hasNoBody(this.status)) return null;
      return (this.#body ??= this.#open());
    }

    get bodyUsed(): boolean {
      return this.#isUsed;
    }

    text(): Promise<string> {
      return this.#read(decode, (rest) => rest.text());
    }

    json(): Promise<unknown> {
      return this.#read(
        (bytes) => JSON.parse(decode(bytes)) as unknown,
        (rest) => rest.json(),
      );
    }

    arrayBuffer(): Promise<ArrayBuffer> {
      return this.#read(
        // A copy, since what arrives together lies together in memory.
        (bytes) => new Uint8Array(bytes).buffer,
        (rest) => rest.arrayBuffer(),
      );
    }

    async bytes(): Promise<Uint8Array> {
      return new Uint8Array(await this.arrayBuffer());
    }

    async blob(): Promise<Blob> {
      return new Blob([await this.arrayBuffer()], { type: this.headers.get('content-type') ?? '' });
    }

    async formData(): Promise<FormData> {
      const { headers } = this;
      return new Response(await this.arrayBuffer(), { headers }).formData();
    }

    clone(): Response {
      if (this.#isUsed || this.#body?.locked)
        throw new TypeError('The body has been read already.');
      const [own, other] = this.body?.tee() ?? [undefined, null];
      this.#body = own;
      const { status, headers } = this;
      return new Response(other, { status, headers });
    }

    async #read<T>(
      convert: (bytes: Buffer) => T,
      convertStream: (rest: Response) => Promise<T>,
    ): Promise<T> {
      if (this.#isUsed) throw new TypeError('The body has been read already.');
      this.#isUsed = true;
      // Once there is a stream, the bytes are only to be had from it.
      if (this.#body) return convertStream(new Response(this.#body));
      return convert(await this.#answer.body.rest());
    }

    #open(): ReadableStream<Uint8Array> {
      const { body } = this.#answer;
      return new ReadableStream<Uint8Array>(
        {
          pull: async (sink) => {
            this.#isUsed = true;
            const chunk = await body.next();
            if (chunk) sink.enqueue(chunk);
            else sink.close();
          },
          cancel: (reason) => body.cancel(reason),
        },
        { highWaterMark: 0 },
      );
    }
  }
  // `instanceof Response` holds; every member that would need a real one is above.
  Object.setPrototypeOf(UndiciResponse.prototype, Response.prototype);
  return UndiciResponse;
}

function toHeaders(record: UndiciAnswer['headers']): Headers {
  const headers = new Headers();
  for (const name in record) {
    const value = record[name];
    if (typeof value === 'string') headers.append(name, value);
    else for (const each of value ?? []) headers.append(name, each);
  }
  return headers;
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** As `text()` of the platform, without the mark that says how bytes are ordered. */
function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
