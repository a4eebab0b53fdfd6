import type { MethodFact } from './fixtures.js';

/** The arguments of a call, and the expected request. */
export interface Call {
  args: unknown[];
  /** Decoded path parameters by name. */
  path: Record<string, string>;
  query: [string, string][];
  headers: Record<string, string>;
  kind: 'none' | 'json' | 'multipart';
  body: unknown;
}

/** Request options of the last argument; the header proves that they were used as options. */
export const options = { headers: { 'x-proof': 'kept' }, timeout: 5000 };
const file = () => new File(['proof'], 'proof.txt', { type: 'text/plain' });

/** Members that a method adds to the body. */
const addedMembers: Record<string, object> = {
  // The default of the client: a quarter of the bytes, decoded to numbers.
  'embeddings.create': { encoding_format: 'base64' },
};

/** A value that needs encoding in a path. */
const awkward = (name: string) => `${name}/1 ?#%ü`;

export interface Variant {
  /** `full`: members for every part of the request; `null` and `undefined`: no params object. */
  params: 'full' | 'null' | 'undefined';
  /** Adds `stream: true`. */
  stream?: boolean;
  /** Adds a file, for bodies that are multipart only with a file. */
  withFile?: boolean;
  /** True if request options are the last argument. */
  options?: boolean;
}

/** Returns all ways to call the method. */
export function variants(fact: MethodFact): Variant[] {
  const all: Variant[] = [{ params: 'full', options: true }, { params: 'full' }];
  if (fact.streaming && !fact.alwaysStreams)
    all.push({ params: 'full', stream: true, options: true });
  if (fact.location?.includes('|')) all.push({ params: 'full', withFile: true });
  if (fact.argument?.optional) {
    all.push({ params: 'undefined' }, { params: 'undefined', options: true });
    if (fact.argument.nullable) all.push({ params: 'null', options: true });
  }
  return all;
}

export function synthesise(fact: MethodFact, variant: Variant): Call {
  const positional = fact.positional ?? [];
  const call: Call = {
    args: positional.map(awkward),
    path: Object.fromEntries([...positional, ...(fact.members ?? [])].map(pair)),
    query: [],
    headers: {},
    kind: 'none',
    body: undefined,
  };
  if (fact.argument !== undefined) {
    const params = variant.params === 'full' ? fill(fact, variant, call) : undefined;
    call.args.push(variant.params === 'null' ? null : params);
  }
  if (variant.options) call.args.push(options);
  return call;
}

function pair(name: string): [string, string] {
  return [name, awkward(name)];
}

/** Adds members for every part of the request, and records the expected request. */
function fill(fact: MethodFact, variant: Variant, call: Call): Record<string, unknown> {
  const params: Record<string, unknown> = Object.fromEntries((fact.members ?? []).map(pair));
  const places = new Set(fact.location?.split('+'));
  const stream = variant.stream ? { stream: true } : {};
  if (places.has('query')) {
    const named = Array.isArray(fact.split?.query) ? fact.split.query : undefined;
    const rest = named === undefined ? { proof_text: 'a b&c=ü', proof_number: 7 } : {};
    const queryStream = places.has('body') ? {} : stream;
    const lists = Object.fromEntries(
      (named ?? fact.arrays ?? []).map((name) => [name, ['x', 'y']]),
    );
    Object.assign(params, rest, lists, queryStream);
    const single = Object.entries({ ...rest, ...queryStream });
    call.query.push(...single.map(([name, value]): [string, string] => [name, String(value)]));
    for (const name of Object.keys(lists)) call.query.push([`${name}[]`, 'x'], [`${name}[]`, 'y']);
  }
  for (const { param, header } of fact.split?.header ?? []) {
    params[param] = param === header ? 'proof-1,proof-2' : ['proof-1', 'proof-2'];
    call.headers[header] = 'proof-1,proof-2';
  }
  const multipart = places.has('multipart') || (places.has('body|multipart') && variant.withFile);
  if (multipart) {
    Object.assign(params, { file: file(), proof_text: 'a b', proof_list: ['x', 'y'], ...stream });
    call.kind = 'multipart';
    call.body = [
      ['file', 'proof.txt'],
      ['proof_text', 'a b'],
      ['proof_list[]', 'x'],
      ['proof_list[]', 'y'],
      ...Object.entries(stream).map(([name, value]) => [name, String(value)]),
    ];
  } else if (places.has('body') || places.has('body|multipart')) {
    const body = { proof_text: 'a b', proof_list: ['x', { y: null }], ...stream };
    Object.assign(params, body);
    call.kind = 'json';
    call.body = { ...body, ...addedMembers[`${fact.resource}.${fact.method}`] };
  }
  return params;
}
