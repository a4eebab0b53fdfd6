import type { ApiModel } from './model/build.js';
import type { Declaration, Property } from './model/model.js';
import { typeReferences } from './model/references.js';

/** The documented share of one package. */
export interface Coverage {
  operations: { documented: number; total: number };
  /** Properties of requests, including nested ones. */
  properties: { documented: number; total: number };
  undocumented: string[];
}

/** Minimum shares by package, in percent. */
export type CoverageFloor = Record<string, { operations: number; properties: number }>;

export function docsCoverage(model: ApiModel): Map<string, Coverage> {
  const all = new Map<string, Coverage>();
  const seen = new Set<Declaration>();
  for (const resource of model.resources) {
    const coverage = all.get(resource.package) ?? emptyCoverage();
    all.set(resource.package, coverage);
    for (const method of resource.methods) {
      const name = `${resource.path}.${method.name}`;
      count(coverage, 'operations', method.docs !== undefined, name);
      if (method.params) visit(method.params.type, coverage, seen);
    }
  }
  return all;
}

function emptyCoverage(): Coverage {
  return {
    operations: { documented: 0, total: 0 },
    properties: { documented: 0, total: 0 },
    undocumented: [],
  };
}

function count(
  coverage: Coverage,
  what: 'operations' | 'properties',
  documented: boolean,
  name: string,
): void {
  coverage[what].total++;
  if (documented) coverage[what].documented++;
  else coverage.undocumented.push(name);
}

function visit(target: Declaration, coverage: Coverage, seen: Set<Declaration>): void {
  if (seen.has(target)) return;
  seen.add(target);
  for (const one of target.properties) {
    count(coverage, 'properties', isDocumented(one), `${target.fullName}.${one.name}`);
    typeReferences(one.type).forEach((other) => visit(other, coverage, seen));
  }
  const parts = [...target.extends, ...(target.type ? [target.type] : [])];
  parts.flatMap(typeReferences).forEach((other) => visit(other, coverage, seen));
}

/** Properties added by an override need no text, as they name their replacement. */
function isDocumented({ hasText, deprecated }: Property): boolean {
  return hasText || typeof deprecated === 'string';
}

const percent = ({ documented, total }: { documented: number; total: number }) =>
  total === 0 ? 100 : Math.floor((1000 * documented) / total) / 10;

/** Returns a line for each package, and the packages below their floor. */
export function coverageReport(
  all: Map<string, Coverage>,
  floor: CoverageFloor,
): { lines: string[]; fallen: string[] } {
  const names = [...all.keys()].toSorted();
  const lines = names.map((name) => {
    const { operations, properties } = all.get(name)!;
    return `${name.padEnd(16)} operations ${share(operations)}, request properties ${share(properties)}`;
  });
  const fallen = names.flatMap((name) => {
    const { operations, properties } = all.get(name)!;
    const least = floor[name];
    if (!least) return [`${name} has no floor in config/docs-floor.json`];
    return [
      ...(percent(operations) < least.operations ? [`${name}: operations fell`] : []),
      ...(percent(properties) < least.properties ? [`${name}: request properties fell`] : []),
    ];
  });
  return { lines, fallen };
}

function share(part: { documented: number; total: number }): string {
  return `${part.documented} of ${part.total} (${percent(part)} %)`;
}
