import type { Config, MethodConfig } from '../read/config.js';
import type { ApiDocument, Operation } from '../read/document.js';
import { camelCase } from './naming.js';

/**
 * Adds methods for operations that config does not name. The resource is the one whose other
 * operations have the longest common path, or a new one below it; the name follows from verb and
 * path.
 */
export function withDefaultMethods(config: Config, document: ApiDocument): Config {
  const placed = new Set(
    Object.values(config.resources).flatMap((one) =>
      Object.values(one.methods ?? {}).map((method) => operationOf(method)),
    ),
  );
  const skipped = new Set(config.skipped ?? []);
  const resources = structuredClone(config.resources);
  const homes = resourcePaths(config, document);
  for (const operation of document.operations.values()) {
    if (placed.has(operation.id) || skipped.has(operation.id)) continue;
    const { resource, method } = defaultPlace(operation, homes);
    for (const path of withParents(resource)) resources[path] ??= { byRule: true };
    const methods = (resources[resource]!.methods ??= {});
    if (method in methods)
      throw new Error(
        `${operation.id} (${operation.verb} ${operation.path}) would be ${resource}.${method}, ` +
          `which already exists. Name its method in config/resources.json.`,
      );
    methods[method] = operation.id;
  }
  return { ...config, resources };
}

function operationOf(method: string | MethodConfig): string {
  return typeof method === 'string' ? method : method.operation;
}

function segments(path: string): string[] {
  return path.split('?')[0]!.split('/').filter(Boolean);
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

/** Maps the joined fixed segments of a resource's collection to the resource. */
function resourcePaths(config: Config, document: ApiDocument): Map<string, string> {
  const homes = new Map<string, string>();
  for (const [resource, { methods }] of Object.entries(config.resources))
    for (const method of Object.values(methods ?? {})) {
      const operation = document.operations.get(operationOf(method));
      if (!operation) continue;
      const { collection, action } = split(operation);
      if (action === undefined && !homes.has(collection.join('/')))
        homes.set(collection.join('/'), resource);
    }
  return homes;
}

/** Splits a path: a POST to `/a/{id}/cancel` is the action `cancel` on the collection `a`. */
function split(operation: Operation): { collection: string[]; action: string | undefined } {
  const all = segments(operation.path);
  const last = all.at(-1)!;
  const isAction =
    operation.verb === 'post' &&
    !isParameter(last) &&
    isParameter(all.at(-2) ?? '') &&
    isVerb(last);
  const fixed = (isAction ? all.slice(0, -1) : all).filter((one) => !isParameter(one));
  return { collection: fixed, action: isAction ? last : undefined };
}

/** Returns true if the last segment of a POST is an action: collections are plurals. */
function isVerb(segment: string): boolean {
  return !segment.endsWith('s');
}

function defaultPlace(
  operation: Operation,
  homes: Map<string, string>,
): { resource: string; method: string } {
  const { collection, action } = split(operation);
  let known = collection.length;
  while (known > 0 && !homes.has(collection.slice(0, known).join('/'))) known--;
  const home = known > 0 ? homes.get(collection.slice(0, known).join('/'))! : undefined;
  const rest = collection.slice(known).map(camelCase);
  const resource = [...(home === undefined ? [] : [home]), ...rest].join('.');
  return { resource, method: action ? camelCase(action) : defaultMethod(operation) };
}

function defaultMethod({ verb, path }: Operation): string {
  const onItem = isParameter(segments(path).at(-1)!);
  if (verb === 'get') return onItem ? 'retrieve' : 'list';
  if (verb === 'delete') return 'delete';
  return verb === 'post' && !onItem ? 'create' : 'update';
}

/** `a.b.c` → `a`, `a.b`, `a.b.c`. */
function withParents(path: string): string[] {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'));
}
