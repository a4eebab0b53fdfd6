import type { Call, Variant } from './arguments.js';
import type { MethodFact } from './fixtures.js';
import { events, json, type Recorded } from './recorder.js';

/** Returns the differences between the recorded and the expected request. */
export function requestFaults(
  fact: MethodFact,
  variant: Variant,
  call: Call,
  seen: Recorded,
  keys: { user: string; admin: string },
): string[] {
  const faults: string[] = [];
  const expect = (what: string, actual: unknown, expected: unknown) => {
    const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
    if (left !== right) faults.push(`${what} is ${left}, not ${right}`);
  };
  expect('the verb', seen.verb, fact.verb.toUpperCase());
  const [template = '', search = ''] = fact.path.split('?');
  const parameters = readPath(template, seen.url.pathname);
  if (parameters === undefined) faults.push(`the path ${seen.url.pathname} is not ${template}`);
  else expect('the path parameters', sorted(parameters), sorted(call.path));
  const query = [...new URLSearchParams(search), ...call.query];
  expect('the query', [...seen.url.searchParams].sort(), query.sort());

  // An omitted body may be absent or an empty object.
  const empty = seen.kind === 'json' && JSON.stringify(seen.body) === '{}';
  if (variant.params !== 'full' && empty && fact.location?.includes('body')) {
    seen = { ...seen, kind: 'none', body: undefined };
    seen.headers.delete('content-type');
  }
  expect('the body kind', seen.kind, call.kind);
  if (seen.kind === 'multipart') expect('the form', fields(seen.body), fields(call.body));
  else expect('the body', sortedBody(seen.body), sortedBody(call.body));
  if (call.kind === 'none') expect('content-type', seen.headers.get('content-type'), null);

  const key = fact.admin ? keys.admin : keys.user;
  expect('authorization', seen.headers.get('authorization'), `Bearer ${key}`);
  const fixed = { Accept: 'application/json', ...fact.headers, ...call.headers };
  for (const [name, value] of Object.entries(fixed)) {
    // The `accept` header of streams is not checked, as servers accept either.
    if (name === 'Accept' && variant.stream) continue;
    expect(name, seen.headers.get(name), value);
  }
  expect('the option passed last', seen.headers.get('x-proof'), variant.options ? 'kept' : null);
  return faults;
}

/** Returns the decoded path parameters, or undefined if the path does not match. */
export function readPath(template: string, path: string): Record<string, string> | undefined {
  const expected = `/v1${template}`.split('/');
  const actual = path.split('/');
  if (expected.length !== actual.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = actual[index] ?? '';
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined) parameters[name] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return parameters;
}

/** Returns a response of the operation's type. */
export function answerFor(fact: MethodFact, variant: Variant): Response {
  if (variant.stream || fact.alwaysStreams) {
    const end = { id: 'proof', object: 'proof', type: 'response.completed', response: {} };
    return events(end, fact.headers?.['OpenAI-Beta'] === 'assistants=v2' ? 'done' : undefined);
  }
  if (fact.result === 'void') return new Response(null, { status: 204 });
  if (fact.result === 'binary') return new Response('proof bytes');
  const items = [{ id: 'proof', embedding: 'AACAPw==' }];
  const list = { object: 'list', data: items, has_more: false, last_id: 'proof' };
  return json({ id: 'proof', output: [], choices: [], ...list });
}

/** Returns the problems of the value returned by the method. */
export async function resultFaults(
  fact: MethodFact,
  variant: Variant,
  result: unknown,
  pageClasses: Record<string, unknown>,
): Promise<string[]> {
  if (variant.stream || fact.alwaysStreams) {
    const iterable = result as AsyncIterable<unknown>;
    if (typeof iterable?.[Symbol.asyncIterator] !== 'function') return ['no stream came back'];
    for await (const event of iterable) void event;
    return [];
  }
  switch (fact.result) {
    case 'void':
      return result == null ? [] : [`the result is ${JSON.stringify(result)}, not nothing`];
    case 'binary':
      if (!(result instanceof Response)) return ['the result is no Response'];
      return (await result.text()) === 'proof bytes' ? [] : ['the bytes are not those sent'];
    case 'page': {
      const page = pageClasses[fact.page ?? ''];
      if (typeof page !== 'function') return [`there is no page class ${fact.page}`];
      if (!(result instanceof page)) return [`the result is no ${fact.page}`];
      const items: unknown[] = [];
      for await (const item of result as unknown as AsyncIterable<unknown>) items.push(item);
      return items.length === 1 ? [] : [`the page gave ${items.length} items, not 1`];
    }
    case 'json':
      return (result as { id?: unknown } | undefined)?.id === 'proof' ? [] : ['the answer is lost'];
  }
}

function sorted(record: Record<string, string>) {
  return Object.entries(record).sort();
}

/** Sorts members, as a delegate may rebuild the body. */
function sortedBody(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.entries(body).sort(([left], [right]) => (left < right ? -1 : 1));
}

/** Sorts fields by name, as releases append them in different orders; those of one name keep theirs. */
function fields(form: unknown): [string, string][] {
  return (form as [string, FormDataEntryValue][])
    .map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : value.name,
    ])
    .toSorted(([left], [right]) => (left < right ? -1 : Number(left > right)));
}
