import { isSchemaObject, schemaChildren, type SchemaObject } from './schema-children.js';

const REFERENCE_COMPANIONS = new Set([
  '$comment',
  '$defs',
  '$ref',
  'default',
  'definitions',
  'description',
  'examples',
  'readOnly',
  'title',
  'writeOnly',
]);
const ANNOTATIONS = new Set(['$comment', '$defs', 'definitions', 'description', 'title']);

/**
 * Visits the schemas directly within a schema, each with its path and the keyword that holds it.
 *
 * @public
 */
export function forEachJSONSchemaChild(
  schema: object,
  path: string[],
  visit: (schema: unknown, path: string[], keyword: string) => void,
): void {
  for (const child of schemaChildren(schema as SchemaObject))
    visit(child.schema, [...path, ...child.steps], child.keyword);
}

/**
 * Returns the schema that a local reference such as `#/$defs/Step` points to, if there is one.
 *
 * @public
 */
export function resolveLocalRef(root: object, ref: string): SchemaObject | boolean | undefined {
  let found: unknown = root;
  let rest = pointerSteps(ref);
  while (rest !== undefined && rest.length > 0) {
    const steps = rest;
    const next = childAt(found, steps);
    found = next?.schema;
    rest = next && steps.slice(next.steps.length);
  }
  if (rest === undefined) return undefined;
  return typeof found === 'boolean' || isSchemaObject(found) ? found : undefined;
}

/**
 * Returns true if a schema holds nothing but a reference, definitions and annotations.
 *
 * @public
 */
export function hasOnlyRefAndAnnotations(schema: object): boolean {
  return Object.keys(schema).every((key) => REFERENCE_COMPANIONS.has(key));
}

/**
 * Refuses schemas in which local references are relative to another schema than the root.
 *
 * @throws {Error} A schema within the root has an `$id`.
 * @public
 */
export function assertNoNestedSchemaIds(schema: object): void {
  walk(schema, [], (child, path) => {
    if (path.length > 0 && '$id' in child)
      throw new Error(`The schema at ${path.join('/')} has an $id; only the root may have one.`);
  });
}

/**
 * Changes references into branches of `oneOf` to lead into `anyOf`, as they must once the branches
 * are moved there. The branches themselves stay.
 *
 * @public
 */
export function rewriteLocalRefsIntoMovedOneOfBranches(root: object): void {
  const changes: (() => void)[] = [];
  walk(root, [], (schema) => {
    const { $ref } = schema;
    const moved = typeof $ref === 'string' ? movedRef(root, $ref) : undefined;
    if (moved !== undefined) changes.push(() => (schema['$ref'] = moved));
  });
  for (const change of changes) change();
}

/**
 * Returns a copy of a schema with the objects of its `allOf` merged into it; `undefined` if it has no
 * `allOf`, or if merging could change what it accepts.
 *
 * @public
 */
export function normalizeObjectAllOfForExclusivity(
  schema: object,
  root: object,
): SchemaObject | undefined {
  const { allOf, ...own } = structuredClone(schema) as SchemaObject;
  if (!Array.isArray(allOf) || allOf.length === 0) return undefined;
  const parts = allOf
    .map((part) => expanded(part, root, allOf.length > 1))
    .filter((one) => one !== true);
  if (!parts.every(isSchemaObject)) return undefined;
  const [only] = parts;
  const assertions = Object.keys(own).filter((key) => !ANNOTATIONS.has(key));
  if (parts.length === 1 && assertions.length === 0) return { ...only, ...own };
  return parts.reduce<SchemaObject | undefined>(
    (merged, part) => merged && merge(merged, part),
    own,
  );
}

/** A part of `allOf`: what a reference points to, if it must be merged with others. */
function expanded(part: unknown, root: object, resolve: boolean): unknown {
  if (!isSchemaObject(part)) return part;
  if (resolve && typeof part['$ref'] === 'string') {
    if (!hasOnlyRefAndAnnotations(part)) return undefined;
    return structuredClone(resolveLocalRef(root, part['$ref']));
  }
  return !resolve && 'allOf' in part ? normalizeObjectAllOfForExclusivity(part, root) : part;
}

/** Merges two object schemas if they agree on all that both say, and hold no other keywords. */
function merge(first: SchemaObject, second: SchemaObject): SchemaObject | undefined {
  const { properties: known = {}, required = [], ...rest } = first;
  const { properties: added = {}, required: alsoRequired = [], ...others } = second;
  const merged = mergeEqual(rest, others);
  const properties = mergeEqual(known as SchemaObject, added as SchemaObject);
  if (!merged || !properties || !Object.entries(merged).every(isMergeable)) return undefined;
  const names = new Set([...(required as string[]), ...(alsoRequired as string[])]);
  return {
    ...merged,
    ...(('properties' in first || 'properties' in second) && { properties }),
    ...(names.size > 0 && { required: [...names] }),
  };
}

function mergeEqual(first: SchemaObject, second: SchemaObject): SchemaObject | undefined {
  const differs = (key: string): boolean =>
    key in first && JSON.stringify(first[key]) !== JSON.stringify(second[key]);
  return Object.keys(second).some(differs) ? undefined : { ...first, ...second };
}

function isMergeable([keyword, value]: [string, unknown]): boolean {
  if (keyword === 'type') return value === 'object';
  return keyword === 'additionalProperties' ? value === false : ANNOTATIONS.has(keyword);
}

function walk(
  schema: unknown,
  path: string[],
  visit: (schema: SchemaObject, path: string[]) => void,
): void {
  if (!isSchemaObject(schema)) return;
  visit(schema, path);
  for (const child of schemaChildren(schema)) walk(child.schema, [...path, ...child.steps], visit);
}

/** The decoded steps of a JSON pointer in a fragment; none if it is not one. */
function pointerSteps(ref: string): string[] | undefined {
  if (ref === '#') return [];
  if (!ref.startsWith('#/')) return undefined;
  try {
    const steps = ref.slice(2).split('/');
    return steps.map((step) =>
      decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'),
    );
  } catch {
    return undefined;
  }
}

function childAt(
  schema: unknown,
  path: string[],
): { schema: unknown; steps: string[] } | undefined {
  if (!isSchemaObject(schema)) return undefined;
  return schemaChildren(schema).find(({ steps }) =>
    steps.every((step, index) => step === path[index]),
  );
}

/** The reference with each step through a list under `oneOf` replaced; none if there is no such step. */
function movedRef(root: object, ref: string): string | undefined {
  const spelled = ref.split('/');
  const steps = pointerSteps(ref);
  if (steps === undefined || resolveLocalRef(root, ref) === undefined) return undefined;
  let schema: unknown = root;
  let moved = false;
  for (let index = 0; index < steps.length;) {
    const child = childAt(schema, steps.slice(index));
    if (child === undefined) return undefined;
    if (child.steps[0] === 'oneOf') {
      spelled[index + 1] = 'anyOf';
      moved = true;
    }
    index += child.steps.length;
    schema = child.schema;
  }
  return moved ? spelled.join('/') : undefined;
}
