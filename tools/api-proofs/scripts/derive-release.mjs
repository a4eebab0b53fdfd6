// Derives the committed fixtures of a newer release from its published declarations and the facts
// about its methods:
//
//   node tools/api-proofs/scripts/derive-release.mjs [folder of the facts]
//
// Names, kinds and directions only; see `derive-fixtures.mjs` for those of the first release.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import apiDocument from '../../workspace/api-document.cjs';
import { array, object } from './fixture-text.mjs';

const NAME = 'openai-latest';
const root = fileURLToPath(new URL('../../..', import.meta.url));
const facts = resolve(process.argv[2] ?? join(root, '../shared/api/newer'));
const home = dirname(createRequire(import.meta.url).resolve(NAME));
const known = join(root, 'tools/api-proofs/fixtures');
const fixtures = join(known, 'newer');
const surface = JSON.parse(readFileSync(join(facts, 'surface-7.59.json'), 'utf8'));

const files = declarationFiles(home);
const program = ts.createProgram(files, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  skipLibCheck: true,
  types: ['node'],
});
const checker = program.getTypeChecker();

/** Every declared type with its key, in the order of the declarations. */
const keys = new Map();
const entries = files.map((file) => {
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
  return { module: moduleOf(file), names: symbol ? checker.getExportsOfModule(symbol) : [] };
});
for (const { names } of entries) for (const symbol of names) declare(symbol, symbol.name);

const directions = reachedTypes();
write('types.json', object(typeNames()));
write('subpaths.json', object(await subpaths()));
write('namespaces.json', object(namespaces()));
write('generics.json', object(generics()));
write('methods.json', array(methods()));
write('operations.json', array(operations()));
write('schemas.json', object(schemas()));
write('options-in-place.json', array(surface.methods.optionsInQueryPosition));

/** Adds a symbol and the members of its namespace under the module that declares them. */
function declare(symbol, name) {
  if ((symbol.flags & ts.SymbolFlags.Alias) !== 0 || keys.has(symbol)) return;
  const file = symbol.declarations?.[0]?.getSourceFile().fileName;
  if (!files.includes(file)) return;
  if ((symbol.flags & ts.SymbolFlags.Type) !== 0) keys.set(symbol, `${moduleOf(file)}:${name}`);
  if ((symbol.flags & ts.SymbolFlags.Module) === 0) return;
  for (const member of checker.getExportsOfModule(symbol))
    declare(member, `${name}.${member.name}`);
}

function moduleOf(file) {
  return relative(home, file).replace(/\.d\.ts$/, '');
}

function typeNames() {
  const result = {};
  const before = JSON.parse(readFileSync(join(known, 'types.json'), 'utf8'));
  for (const [symbol, key] of keys) {
    const [module, name] = split(key);
    const { passed, received } = directions;
    (result[module] ??= {})[name] =
      before[module]?.[name] ??
      ((symbol.flags & ts.SymbolFlags.Class) !== 0
        ? 'class'
        : passed.has(symbol) === received.has(symbol)
          ? 'both'
          : passed.has(symbol)
            ? 'in'
            : 'out');
  }
  return result;
}

/** The types that users pass to methods of resources, and those that they read. */
function reachedTypes() {
  const passed = new Set();
  const received = new Set();
  for (const [symbol, key] of keys) {
    const [, name] = split(key);
    if (isPassed(name)) visit(passed, checker.getDeclaredTypeOfSymbol(symbol), symbol);
    else if (isReceived(name)) visit(received, checker.getDeclaredTypeOfSymbol(symbol), symbol);
    if ((symbol.flags & ts.SymbolFlags.Class) === 0 || !key.startsWith('resources/')) continue;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    for (const member of type.getProperties()) {
      for (const signature of checker.getTypeOfSymbol(member).getCallSignatures()) {
        for (const parameter of signature.getParameters())
          visit(passed, checker.getTypeOfSymbol(parameter));
        visit(received, signature.getReturnType());
      }
    }
  }
  return { passed, received };

  function visit(reached, type, symbol, seen = new Set()) {
    for (const one of [symbol, type.aliasSymbol, type.symbol]) if (keys.has(one)) reached.add(one);
    if (seen.has(type)) return;
    seen.add(type);
    const next = (other) => other && visit(reached, other, undefined, seen);
    type.aliasTypeArguments?.forEach(next);
    if (type.isUnionOrIntersection()) type.types.forEach(next);
    if ((type.flags & ts.TypeFlags.Object) === 0) return;
    checker.getTypeArguments(type)?.forEach(next);
    const declared = type.symbol?.declarations?.[0]?.getSourceFile().fileName;
    if (type.isClass() || !declared?.startsWith(home)) return;
    for (const property of type.getProperties()) next(checker.getTypeOfSymbol(property));
    next(type.getStringIndexType());
    for (const base of type.isClassOrInterface() ? checker.getBaseTypes(type) : []) next(base);
  }
}

function isPassed(name) {
  return (
    /ClientEvent(?:$|\.)/.test(name) ||
    /^[^.]*(?:Options|Config|Params?)(?:$|\.|Base|NonStreaming|Streaming|With)/.test(name)
  );
}

function isReceived(name) {
  return /(?:Server|Webhook|Stream|Session)Event(?:$|\.)/.test(name) || /ItemList$/.test(name);
}

/** The exports of every subpath: what can be imported at run time, and all other names. */
async function subpaths() {
  const result = {};
  for (const { module, names } of entries) {
    const loaded = await import(`${NAME}/${module}`).then(
      (values) => Object.keys(values).filter((name) => name !== 'module.exports'),
      () => undefined,
    );
    const values =
      loaded ??
      names
        .filter((one) => (resolved(one).flags & ts.SymbolFlags.Value) !== 0)
        .map(({ name }) => name);
    const types = names.map(({ name }) => name).filter((name) => !values.includes(name));
    if (values.length + types.length === 0) continue;
    const entry = {
      ...(values.length > 0 ? { values } : {}),
      ...(types.length > 0 ? { types } : {}),
    };
    result[module] = entry;
    if (module === 'index') result['.'] = entry;
    if (module === 'auth/index') result['auth'] = entry;
  }
  return result;
}

/** The types repeated in the namespace of a class, such as `OpenAI.ChatCompletion`. */
function namespaces() {
  const result = {};
  for (const [symbol, key] of keys) {
    if ((symbol.flags & ts.SymbolFlags.Module) === 0) continue;
    const repeated = checker
      .getExportsOfModule(symbol)
      .filter((member) => (member.flags & ts.SymbolFlags.Alias) !== 0)
      .filter(
        (member) => (resolved(member).flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Value)) !== 0,
      );
    if (repeated.length > 0) result[key] = repeated.map(({ name }) => name);
  }
  return result;
}

function generics() {
  const result = {};
  for (const [symbol, key] of keys) {
    const parameters = symbol.declarations
      .flatMap((one) => one.typeParameters ?? [])
      .map((one) => one.name.text);
    if (parameters.length > 0) result[key] = [...new Set(parameters)];
  }
  return result;
}

/** The methods of the first release, changed and added ones in the form of that release's facts. */
function methods() {
  const before = JSON.parse(readFileSync(join(known, 'methods.json'), 'utf8'));
  const moved = new Map(
    surface.methods.changed
      .filter(({ path }) => path)
      .map(({ method, path }) => [
        method,
        path[1].replaceAll(/\{([^}]+)\}/g, (_, name) => `{${snake(name)}}`),
      ]),
  );
  const kept = before.map(({ added: _added, ...method }) => ({
    ...method,
    path: moved.get(`${method.resource}.${method.method}`) ?? method.path,
  }));
  const names = new Set(kept.map(({ resource, method }) => `${resource}.${method}`));
  const added = surface.methods.added
    .filter((method) => !method.handwritten && !names.has(`${method.resource}.${method.method}`))
    .map(addedMethod);
  return [...kept, ...added];
}

/** Every operation of the document with its overlay. */
function operations() {
  const document = JSON.parse(apiDocument.readDocumentText(apiDocument.documentFiles(root)));
  const verbs = ['get', 'post', 'put', 'patch', 'delete'];
  return Object.entries(document.paths).flatMap(([path, operation]) =>
    verbs.filter((verb) => operation[verb] !== undefined).map((verb) => `${verb} ${path}`),
  );
}

/** The components of the added types at the top of their modules. */
function schemas() {
  const models = JSON.parse(readFileSync(join(root, 'tools/codegen/config/models.json'), 'utf8'));
  const result = {};
  for (const { module, name } of surface.types.added) {
    const [id] = [models[module.replace('resources/', '')]?.[name] ?? []].flat();
    if (id && !id.startsWith('@')) (result[module] ??= {})[name] = id;
  }
  return result;
}

function addedMethod(method) {
  const always = method.streaming && method.verb === 'get';
  const params = method.signature.find(({ name }) => ['body', 'query', 'params'].includes(name));
  const places = new Set(method.paramsLocation?.split('+'));
  const result = method.binary
    ? 'binary'
    : method.pagination
      ? 'page'
      : method.responseType === 'void'
        ? 'void'
        : 'json';
  const type = method.pagination?.item ?? method.responseType;
  return {
    resource: method.resource,
    method: method.method,
    verb: method.verb,
    path: method.path.replaceAll(/\{([^}]+)\}/g, (_, name) => `{${snake(name)}}`),
    ...some('positional', namesIn(method, 'positional').map(snake)),
    ...some('members', namesIn(method, 'params')),
    ...(params && {
      argument: params.optional || always ? { optional: true, nullable: true } : {},
    }),
    ...(method.paramsLocation && { location: method.paramsLocation }),
    ...(places.has('header') && {
      split: { body: 'rest', header: [{ param: 'Idempotency-Key', header: 'Idempotency-Key' }] },
    }),
    result,
    ...(method.pagination && { page: method.pagination.page }),
    ...(type && /^\w+$/.test(type) && result !== 'void' && result !== 'binary' && { type }),
    ...(method.streaming && { streaming: true }),
    ...(always && { alwaysStreams: true }),
    ...(Object.keys(method.headers).length > 0 && { headers: method.headers }),
    ...(method.security.includes('adminAPIKeyAuth') && { admin: true }),
  };
}

function namesIn({ pathParams }, place) {
  return pathParams.filter((one) => one.in === place).map((one) => one.name);
}

function some(name, list) {
  return list.length > 0 ? { [name]: list } : {};
}

function snake(name) {
  return name.replaceAll(/([a-z])([A-Z]+)/g, (_, a, b) => `${a}_${b}`).toLowerCase();
}

function split(key) {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1)];
}

function resolved(symbol) {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

/** The declarations of all public subpaths. */
function declarationFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['internal', '_vendor', 'node_modules', 'src', 'bin'].includes(entry.name)
        ? []
        : declarationFiles(path);
    return entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function write(name, text) {
  writeFileSync(join(fixtures, name), text);
}
