import { isNode, listOf } from '../schema/node.js';

/** The keys and indices from the root of an answer to one of its parts. @internal */
export type Path = readonly string[];

/** Returns true if one of two parts is the other, or inside it. @internal */
export function areRelated(a: Path, b: Path): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.every((step, index) => step === longer[index]);
}

/** The paths of all objects and lists in a JSON value. @internal */
export function pathsIn(value: unknown): ReadonlyMap<unknown, Path> {
  const paths = new Map<unknown, Path>();
  const visit = (part: unknown, path: Path): void => {
    if (typeof part !== 'object' || part === null) return;
    paths.set(part, path);
    for (const [key, inner] of Object.entries(part)) visit(inner, [...path, key]);
  };
  visit(value, []);
  return paths;
}

/**
 * The parts of an answer that a library's error is about: the `issues` of zod and Standard Schema,
 * and the `errors` of typebox and ajv. Empty if it does not say.
 *
 * @internal
 */
export function pathsOfError(error: unknown): Path[] {
  if (typeof error !== 'object' || error === null) return [];
  const { issues, errors, cause } = error as Record<string, unknown>;
  const found = [...listOf(issues), ...listOf(errors)].flatMap((issue) => pathsOfIssue(issue, []));
  return found.length > 0 || cause === undefined ? found : pathsOfError(cause);
}

function pathsOfIssue(issue: unknown, outer: Path): Path[] {
  if (!isNode(issue)) return [];
  if (typeof issue['instancePath'] === 'string') {
    const steps = issue['instancePath'].split('/').slice(1);
    return [steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))];
  }
  const own = listOf(issue['path']).map((step) => String(isNode(step) ? step['key'] : step));
  const path = [...outer, ...own];
  // zod 4 gives the issues of each option relative to the union, zod 3 from the root on.
  const inner = [
    ...listOf(issue['errors'])
      .flatMap(listOf)
      .flatMap((each) => pathsOfIssue(each, path)),
    ...listOf(issue['unionErrors']).flatMap(pathsOfError),
  ];
  return inner.length > 0 ? inner : [path];
}
