import { isObject } from '../json.js';
import type { Schema } from './document.js';
import { checkEnum, missing, wrongType, type Problem } from './problem.js';

/** A branch of a union and the problem that a value has with it. @internal */
export interface FailedBranch {
  branch: Schema;
  problem: Problem;
}

/**
 * Picks the problem to report for a value that matches no branch: that of the branch whose constant
 * members (`type`, `role`) match the value, or an unknown constant if none does.
 *
 * @internal
 */
export function mostLikelyProblem(failed: FailedBranch[], value: unknown, param: string): Problem {
  let candidates = failed;
  if (isObject(value)) {
    const objects = failed.filter(({ branch }) => Object.keys(propertiesOf(branch)).length > 0);
    const meant = objects.filter(({ branch }) => matchesConstants(branch, value));
    if (meant.length > 0) candidates = meant;
    else return unknownVariant(objects, value, param) ?? failed[0]!.problem;
  }
  const { problem } = candidates.reduce((best, next) => (isCloser(next, best) ? next : best));
  if (problem.param !== param || !problem.expected) return problem;
  const expected = candidates.flatMap((each) => each.problem.expected ?? []);
  return wrongType(param, [...new Set(expected)], problem.given ?? '');
}

/** Returns true if a problem lies deeper, or as deep but is not a wrong type. */
function isCloser({ problem: next }: FailedBranch, { problem: best }: FailedBranch): boolean {
  if (next.param.length !== best.param.length) return next.param.length > best.param.length;
  return best.code === 'invalid_type' && next.code !== 'invalid_type';
}

function matchesConstants(branch: Schema, value: Record<string, unknown>): boolean {
  const constants = [...constantsOf(branch)].filter(([name]) => name in value);
  return (
    constants.length > 0 && constants.every(([name, allowed]) => allowed.includes(value[name]))
  );
}

/** Reports a discriminating member whose value belongs to no branch. */
function unknownVariant(
  objects: FailedBranch[],
  value: Record<string, unknown>,
  param: string,
): Problem | undefined {
  const all = objects.map(({ branch }) => constantsOf(branch));
  const name = [...(all[0]?.keys() ?? [])].find((each) =>
    all.every((constants) => constants.has(each)),
  );
  if (name === undefined) return undefined;
  const path = param === '' ? name : `${param}.${name}`;
  if (value[name] === undefined) return missing(path);
  return checkEnum(
    { enum: [...new Set(all.flatMap((constants) => constants.get(name)!))] },
    value[name],
    path,
  );
}

/** Returns the members of an object and of the parts that it is composed of. */
function propertiesOf(schema: Schema): Record<string, unknown> {
  const own = isObject(schema['properties']) ? schema['properties'] : {};
  const parts = Array.isArray(schema['allOf']) ? schema['allOf'].filter(isObject) : [];
  return Object.assign({}, ...parts.map(propertiesOf), own) as Record<string, unknown>;
}

function constantsOf(schema: Schema): Map<string, unknown[]> {
  return new Map(
    Object.entries(propertiesOf(schema)).flatMap(([name, property]) =>
      isObject(property) && Array.isArray(property['enum'])
        ? [[name, property['enum']] as const]
        : [],
    ),
  );
}
