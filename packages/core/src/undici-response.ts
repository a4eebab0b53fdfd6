import type { Dispatcher } from 'undici';

/** The constructor that {@link undiciResponseClass} makes. @internal */
export type UndiciResponseClass = new (answer: Dispatcher.ResponseData, url: string) => object;

/** @internal */
export function adoptUndiciResponse(
  ResponseClass: UndiciResponseClass,
  answer: Dispatcher.ResponseData,
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
    readonly #answer: Dispatcher.ResponseData;
    #headers: Headers | undefined;
    #body: ReadableStream<Uint8Array> | undefined;
    #isUsed = false;

    constructor(answer: Dispatcher.ResponseData, url: string) {
      this.#answer = answer;
      this.status = answer.statusCode;
      this.url = url;
    }

    get ok(): boolean {
      return this.status >= 200 && this.status < 300;
    }

    get statusText(): string {
      return '';
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

    get body(): ReadableStream<Uint8Array> | null {
      if (hasNoBody(this.status)) return null;
      return (this.#body ??= this.#open());
    }

    get bodyUsed(): boolean {
      return this.#isUsed;
    }

    text(): Promise<string> {
      return this.#read((body) => body.text());
    }

    json(): Promise<unknown> {
      return this.#read((body) => body.json());
    }

    arrayBuffer(): Promise<ArrayBuffer> {
      return this.#read((body) => body.arrayBuffer());
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

    async #read<T>(read: (body: Dispatcher.ResponseData['body']) => Promise<T>): Promise<T> {
      if (this.#isUsed) throw new TypeError('The body has been read already.');
      this.#isUsed = true;
      // Once there is a stream, the bytes are only to be had from it.
      if (!this.#body) return read(this.#answer.body);
      return read(new Response(this.#body) as never);
    }

    #open(): ReadableStream<Uint8Array> {
      const source = this.#answer.body;
      const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
      return new ReadableStream<Uint8Array>(
        {
          pull: async (sink) => {
            this.#isUsed = true;
            const { done, value } = await iterator.next();
            if (done) sink.close();
            else sink.enqueue(value);
          },
          cancel: (reason) => {
            source.on('error', () => {});
            source.destroy(reason instanceof Error ? reason : undefined);
          },
        },
        { highWaterMark: 0 },
      );
    }
  }
  // `instanceof Response` holds; every member that would need a real one is above.
  Object.setPrototypeOf(UndiciResponse.prototype, Response.prototype);
  return UndiciResponse;
}

function toHeaders(record: Dispatcher.ResponseData['headers']): Headers {
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
