// Derives the committed fixtures from the facts about the API and the `openai` package:
//
//   node tools/api-proofs/scripts/derive-fixtures.mjs [folder of the facts]
//
// The facts are not part of the project, so the fixtures contain only what the proofs need.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { array, object } from './fixture-text.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const facts = resolve(process.argv[2] ?? join(root, '../shared/api'));
const fixtures = join(root, 'tools/api-proofs/fixtures');
const read = (name) => JSON.parse(readFileSync(join(facts, name), 'utf8'));

const surface = read('surface.json');
const types = read('types.json');
const client = read('client.json');
const newer = read('newer.json');
const document = read('openapi.json');

mkdirSync(fixtures, { recursive: true });
write('methods.json', array(methods()));
write('types.json', object(typeNames()));
write('subpaths.json', object(subpaths()));
write('namespaces.json', object(namespaces()));
write('generics.json', object(generics()));
write('schemas.json', object(schemas()));
write('params.json', object(paramsOperations()));

/** Every method with one call, including those of newer releases that the document contains. */
function methods() {
  const known = surface.filter((method) => !method.handwritten);
  const missing = new Set(newer.coverage.specOperationsNotCovered['7.5.0']);
  const added = newer.methods.added
    .filter((method) => missing.has(`${method.verb} ${method.path}`))
    .map((method) => ({ ...method, ...addedFacts(method), added: true }));
  if (added.length !== missing.size) throw new Error('An operation has no method in newer.json.');
  return [...known, ...added].map((method) => {
    const params = method.pathParams.filter((param) => param.in === 'params');
    const result = resultOf(method);
    return compact({
      resource: method.resource,
      method: method.method,
      verb: method.verb,
      path: method.path,
      positional: method.pathParams
        .filter((param) => param.in === 'positional')
        .map((param) => param.specName),
      members: params.map((param) => param.name),
      argument: method.paramsArg && {
        ...(method.paramsArg.optional ? { optional: true } : {}),
        ...(method.paramsArg.nullable ? { nullable: true } : {}),
      },
      location: method.paramsLocation,
      split: splitOf(method),
      arrays: queryArrays(method),
      result,
      page: method.pagination?.page,
      type: typeOf(method, result),
      streaming: method.streaming || undefined,
      headers: Object.keys(method.headers).length > 0 ? method.headers : undefined,
      admin: method.security.includes('adminAPIKeyAuth') || undefined,
      added: method.added,
    });
  });
}

/** Derives `paramsArg`, which newer.json lacks, from the broadest signature and the document. */
function addedFacts({ verb, path, signature, paramsLocation }) {
  const params = signature.find(({ name }) => ['body', 'query', 'params'].includes(name));
  const content = document.paths[path][verb].requestBody?.content ?? {};
  const isForm = 'multipart/form-data' in content && !('application/json' in content);
  return {
    paramsArg: params && { optional: params.optional, nullable: params.optional },
    paramsLocation: isForm ? 'multipart' : paramsLocation,
  };
}

function resultOf(method) {
  if (method.binary) return 'binary';
  if (method.pagination) return 'page';
  return method.responseType === 'void' ? 'void' : 'json';
}

/** Returns the known name of the result's type, or of an item of its pages. */
function typeOf(method, result) {
  const hasOneName = method.responseTypes === undefined;
  if (!hasOneName || (result !== 'json' && result !== 'page')) return undefined;
  const name = method.pagination?.item ?? method.responseType;
  return /^\w+$/.test(name) ? name : undefined;
}

/** Returns the members that are sent elsewhere: `{ query: ['include'], header: [...] }`. */
function splitOf(method) {
  const { paramsSplit } = method;
  if (paramsSplit === undefined) {
    return method.paramsLocation === 'header'
      ? { header: [{ param: 'betas', header: 'openai-beta' }] }
      : undefined;
  }
  const { path: _path, ...split } = paramsSplit;
  return Object.values(split).every((members) => members === 'rest') ? undefined : split;
}

/** Returns the array members in the query of the operation. */
function queryArrays(method) {
  const parameters = document.paths[method.path]?.[method.verb]?.parameters ?? [];
  const names = parameters
    .map(resolveReference)
    .filter((parameter) => parameter.in === 'query')
    .filter((parameter) => resolveReference(parameter.schema ?? {}).type === 'array')
    .map((parameter) => parameter.name.replace(/\[\]$/, ''));
  return names.length > 0 ? names : undefined;
}

function resolveReference(value) {
  if (value.$ref === undefined) return value;
  const path = value.$ref.split('/').slice(1);
  return resolveReference(path.reduce((node, key) => node[key], document));
}

/**
 * Every exported type by module: `in` is passed by users, `out` is read by them, `both` applies to
 * both directions and to types without an operation, and `class` is compared method by method.
 */
function typeNames() {
  const byKey = new Map(types.map((type) => [`${type.module}:${type.name}`, type]));
  const byName = Map.groupBy ? Map.groupBy(types, (type) => type.name) : group(types);
  const passed = new Set();
  const received = new Set();
  const find = (module, name) => {
    const own = byKey.get(`${module}:${name}`);
    return own === undefined ? (byName.get(name) ?? []) : [own];
  };
  const mentioned = (text) => String(text).match(/[A-Za-z_$][\w$]*(?:\.[A-Z][\w$]*)*/g) ?? [];
  const visit = (reached, module, text) => {
    for (const name of mentioned(text)) {
      for (const type of find(module, name)) {
        if (reached.has(type)) continue;
        reached.add(type);
        const parts = [
          ...(type.refs ?? []),
          ...(type.props ?? []).flatMap((prop) => prop.refs ?? []),
          ...(type.extends ?? []),
          ...(type.target === undefined ? [] : [type.target]),
        ];
        if (type.kind !== 'class') for (const part of parts) visit(reached, type.module, part);
      }
    }
  };
  for (const method of surface) {
    for (const { params } of method.overloads ?? [{ params: method.signature }]) {
      for (const { type } of params) visit(passed, method.module, type);
    }
    const results = [method.responseType, ...(method.responseTypes ?? []), method.streamType];
    for (const type of [...results, method.pagination?.item, method.pagination?.alias]) {
      if (type) visit(received, method.module, type);
    }
  }
  // Types without a signature: their names and modules determine the direction.
  for (const { module, name } of types) {
    if (isPassed(module, name)) visit(passed, module, name);
    else if (isReceived(module, name)) visit(received, module, name);
  }
  const result = {};
  for (const type of types) {
    if (isInternal(type.module)) continue;
    const direction =
      type.kind === 'class'
        ? 'class'
        : passed.has(type) === received.has(type)
          ? 'both'
          : passed.has(type)
            ? 'in'
            : 'out';
    (result[type.module] ??= {})[type.name] = direction;
  }
  return result;
}

function isPassed(module, name) {
  return (
    /ClientEvent$/.test(name) ||
    /^[^.]*(?:Options|Config|Params)(?:$|\.|Base|NonStreaming|Streaming|With)/.test(name) ||
    /^providers\//.test(module) ||
    /^(?:Runnable|ParseableTools|ResponseInputItemLike)/.test(name)
  );
}

function isReceived(module, name) {
  return (
    /(?:Server|Webhook|Stream)Event$/.test(name) ||
    /ItemList$/.test(name) ||
    (module.startsWith('lib/') && /Events?$|ReadableStreamItem$|Snapshot(?:\.|$)/.test(name))
  );
}

function group(list) {
  const groups = new Map();
  for (const type of list) groups.set(type.name, [...(groups.get(type.name) ?? []), type]);
  return groups;
}

/** The types repeated in the namespace of a class, such as `OpenAI.ChatCompletion`. */
function namespaces() {
  const result = { 'client:OpenAI': client.openaiNamespace.reexports.map(({ name }) => name) };
  for (const { module, name, namespaceExports } of types) {
    if (namespaceExports === undefined || isInternal(module)) continue;
    const names = namespaceExports.map((entry) => entry.name);
    const key = `${module}:${name}`;
    result[key] = [...new Set([...(result[key] ?? []), ...names])];
  }
  return result;
}

/** The type parameters of generic types. */
function generics() {
  return Object.fromEntries(
    types
      .filter(({ module, typeParams }) => typeParams !== undefined && !isInternal(module))
      .map(({ module, name, typeParams }) => [`${module}:${name}`, typeParams]),
  );
}

/** The schema of each type in the document: a component's name or a JSON pointer. */
function schemas() {
  const result = {};
  const pages = new Set(surface.map((method) => method.pagination?.alias));
  for (const { module, name, specSchema } of types) {
    // A page is more than its list.
    if (pages.has(name)) continue;
    if (typeof specSchema === 'string' && !isInternal(module)) {
      (result[module] ??= {})[name] = specSchema;
    }
  }
  return result;
}

/** The operation of each params type, which has parameters in addition to the body's members. */
function paramsOperations() {
  const result = {};
  for (const { module, paramsType, pathParams, verb, path } of surface) {
    if (!paramsType || !verb) continue;
    const members = pathParams.filter((param) => param.in === 'params').map(({ name }) => name);
    result[`${module}:${paramsType}`] = { verb, path, members };
  }
  return result;
}

/** The exports of every subpath. */
function subpaths() {
  const result = {};
  for (const { subpath, vendored, default: main, values, types: names } of client.subpaths) {
    if (vendored || isInternal(subpath)) continue;
    result[subpath.replace(/^openai\/?/, '') || '.'] = compact({
      values: [...(main === undefined ? [] : ['default']), ...values],
      types: names,
    });
  }
  return result;
}

function isInternal(module) {
  return /(?:^|\/)(?:internal|_vendor)\//.test(module);
}

function compact(record) {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function write(name, text) {
  writeFileSync(join(fixtures, name), text);
}
