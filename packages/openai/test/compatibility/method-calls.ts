/** The recorded facts of one method: its arguments and its request. */
export interface MethodFacts {
  /** Path on the client: `chat.completions.create`. */
  call: string;
  verb: string;
  path: string;
  /** Path parameters that are members of the params object. */
  members?: string[];
  /** Where the params go: `query`, `body`, `multipart`, `header`, several joined by `+`. */
  params?: string;
  /** Members that go to the query beside a body. */
  query?: string[];
  streams?: boolean;
  page?: string;
  binary?: boolean;
  headers?: Record<string, string>;
  admin?: boolean;
  /** The release of `openai` that has the method first, if not 7.5.0. */
  since?: string;
  /** Why 7.5.0 sends something else. */
  differs?: string;
}

/** One request, in a form that compares. */
export interface SentRequest {
  method: string;
  path: string;
  query: [string, string][];
  headers: Record<string, string>;
  body: unknown;
}

const COMPARED_HEADERS = ['accept', 'authorization', 'openai-beta', 'content-type'];

/** A client of either package: both are used by property paths only. */
export type AnyClient = Record<string, unknown>;

/** Calls a method with made-up arguments; the client's fetch records what is sent. */
export async function callMethod(
  createClient: (fetch: typeof globalThis.fetch) => AnyClient,
  facts: MethodFacts,
  stream: boolean,
): Promise<SentRequest[]> {
  const sent: SentRequest[] = [];
  const client = createClient(async (input, init) => {
    // 7.5.0 tries out a custom fetch before it uploads.
    if (String(input).startsWith('data:')) return new Response('probed');
    sent.push(await describeRequest(new Request(input as string, duplex(init))));
    return answer(facts, stream);
  });
  const steps = facts.call.split('.');
  const method = steps.pop()!;
  const resource = steps.reduce((at, step) => at[step] as AnyClient, client);
  const run = resource[method] as (...args: unknown[]) => PromiseLike<unknown>;
  if (typeof run !== 'function') throw new Error(`The client has no method ${facts.call}.`);
  await run.apply(resource, methodArguments(facts, stream));
  return sent;
}

function duplex(init: RequestInit | undefined): RequestInit {
  return { ...init, duplex: 'half', signal: null } as RequestInit;
}

/** Positional path parameters first, then the params object with its members. */
export function methodArguments(facts: MethodFacts, stream: boolean): unknown[] {
  const names = [...facts.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!);
  const positional = names.filter((name) => !facts.members?.includes(name));
  const values = positional.map((name) => `${name} 1`);
  if (!facts.params) return values;
  const members = (facts.members ?? []).map((name) => [name, `${name} 2`]);
  return [...values, { ...Object.fromEntries(members), ...paramValues(facts, stream) }];
}

function paramValues(facts: MethodFacts, stream: boolean): Record<string, unknown> {
  const kinds = facts.params!.replace('body|', '').split('+');
  return {
    ...(kinds.includes('query') && !facts.query
      ? { after: 'a&b', list: ['x', 'y'], limit: 2 }
      : {}),
    ...Object.fromEntries((facts.query ?? []).map((name) => [name, ['x', 'y']])),
    ...(kinds.includes('body') ? { input: 'é', nested: { list: [1, null] } } : {}),
    ...(kinds.includes('multipart') ? { file: sampleFile(), name: 'é', list: ['x', 'y'] } : {}),
    ...(kinds.includes('header') ? { betas: ['one', 'two'] } : {}),
    ...(stream ? { stream: true } : {}),
  };
}

function sampleFile(): File {
  return new File(['content'], 'sample.png', { type: 'image/png' });
}

async function describeRequest(request: Request): Promise<SentRequest> {
  const url = new URL(request.url);
  const headers: Record<string, string> = {};
  for (const name of COMPARED_HEADERS) {
    const value = request.headers.get(name);
    // Streams are asked for as streams here, as JSON there.
    const plain = value?.replace(/;.*$/, '').replace('text/event-stream', 'application/json');
    if (plain !== undefined) headers[name] = plain;
  }
  return {
    method: request.method.toLowerCase(),
    path: url.pathname,
    query: [...url.searchParams],
    headers,
    body: await describeBody(request),
  };
}

async function describeBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/')) return (await request.text()) || undefined;
  const parts = [...(await request.formData())];
  return Promise.all(
    parts.map(async ([name, value]) =>
      typeof value === 'string'
        ? [name, value]
        : [name, value.name, value.type, await value.text()],
    ),
  );
}

/** An answer that either client can read. */
function answer(facts: MethodFacts, stream: boolean): Response {
  if (stream)
    return new Response('data: [DONE]\n\n', { headers: { 'content-type': 'text/event-stream' } });
  if (facts.binary) return new Response('bytes');
  const body = facts.page ? { object: 'list', data: [], has_more: false } : { data: [] };
  return Response.json(body);
}
