/** A request as a server would see it. */
export interface Recorded {
  verb: string;
  url: URL;
  headers: Headers;
  kind: 'none' | 'json' | 'multipart' | 'other';
  /** The decoded JSON, or the form fields in order. */
  body: unknown;
}

export interface Recorder {
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  requests: Recorded[];
}

/**
 * A `fetch` that records every request and responds from memory. `openai` 7.5.0 probes a custom
 * `fetch` with a `data:` URL, which only its own recorder ignores.
 */
export function recorder(
  answer: (request: Recorded) => Response,
  { allowProbe = false } = {},
): Recorder {
  const requests: Recorded[] = [];
  return {
    requests,
    async fetch(input, init) {
      if (allowProbe && String(input).startsWith('data:')) return new Response();
      const request = await record(input, init);
      requests.push(request);
      return answer(request);
    },
  };
}

async function record(input: string | URL | Request, init?: RequestInit): Promise<Recorded> {
  const request =
    input instanceof Request
      ? input
      : new Request(input, { ...init, duplex: 'half' } as unknown as RequestInit);
  const { kind, body } = await readBody(request);
  return { verb: request.method, url: new URL(request.url), headers: request.headers, kind, body };
}

async function readBody(request: Request): Promise<Pick<Recorded, 'kind' | 'body'>> {
  const type = request.headers.get('content-type') ?? '';
  if (request.body === null) return { kind: 'none', body: undefined };
  if (type.startsWith('application/json')) return { kind: 'json', body: await request.json() };
  if (type.startsWith('multipart/form-data; boundary=')) {
    const form = await request.formData();
    return { kind: 'multipart', body: [...form.entries()] };
  }
  return { kind: 'other', body: await request.text() };
}

export function json(content: unknown, init?: ResponseInit): Response {
  return new Response(JSON.stringify(content), {
    ...init,
    headers: { 'content-type': 'application/json', ...(init?.headers as object) },
  });
}

/** A stream of one event that ends like a chat stream. */
export function events(content: unknown, name?: string): Response {
  const head = name === undefined ? '' : `event: ${name}\n`;
  return new Response(`${head}data: ${JSON.stringify(content)}\n\ndata: [DONE]\n\n`, {
    headers: { 'content-type': 'text/event-stream' },
  });
}
