import type { Bytes } from '../bytes.js';

/** The parts of a body, made as they are read. @internal */
export type Chunks = AsyncGenerator<string | Uint8Array, void>;

/** The members of `Headers` that a reply needs; a map of names in lower case has them too. @internal */
export interface ReplyHeaders extends Iterable<[string, string]> {
  get(name: string): string | null | undefined;
  has(name: string): boolean;
  set(name: string, value: string): unknown;
}

/** @internal */
export interface ReplyOptions {
  /** Default 200. */
  status?: number;
  headers?: ReplyHeaders;
  /** True to write each chunk by itself, as tests of readers need it. Default false. */
  hasSeparateChunks?: boolean;
}

/**
 * A response before it is sent. In contrast to a `Response` it keeps a body that is complete as it is,
 * so that a server sends it in one write; and a thousand of them cost little.
 *
 * @internal
 */
export class Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly hasSeparateChunks: boolean;

  constructor(
    readonly content: string | Bytes | Chunks | null,
    options: ReplyOptions = {},
  ) {
    this.status = options.status ?? 200;
    this.headers = options.headers ?? new Map<string, string>();
    this.hasSeparateChunks = options.hasSeparateChunks ?? false;
  }

  static of(response: Response): Reply {
    const { status, body } = response;
    const headers = new Headers(response.headers);
    const options = { status, headers, hasSeparateChunks: true };
    return new Reply(body && chunksOfStream(body), options);
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** Returns the parts of the body. A reader that leaves early ends the work on them. */
  chunks(): Chunks {
    const { content } = this;
    return content === null || typeof content === 'string' || content instanceof Uint8Array
      ? onlyChunk(content)
      : content;
  }

  async text(): Promise<string> {
    if (typeof this.content === 'string') return this.content;
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of this.chunks()) {
      text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  }
}

async function* onlyChunk(content: string | Uint8Array | null): Chunks {
  if (content !== null && content.length > 0) yield content;
}

async function* chunksOfStream(body: ReadableStream<Uint8Array>): Chunks {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
