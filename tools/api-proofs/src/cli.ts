import { existsSync } from 'node:fs';
import { documentFiles } from '../../workspace/api-document.cjs';
import { checkExamples } from './examples/check-examples.js';
import { documentExceptions, judgeExamples } from './examples/document-exceptions.js';
import { firstRelease, newestRelease, workspace } from './fixtures.js';
import { measure, time, type ProgramName } from './type-cost/measure.js';
import { compareTypes } from './types/compare-types.js';
import { counts } from './types/exceptions.js';
import { raise } from './types/raise.js';

const umbrella = '@oai/openai';

/** Releases by the name that the commands take. */
const releases = { first: firstRelease, newest: newestRelease };
type ReleaseName = keyof typeof releases;

/**
 * `types [first|newest] [filter]` prints the comparison with a release, `raise` raises the floors;
 * `check-examples [document] [overlay…]` checks bodies made from the document;
 * `type-cost [rounds] [programs…]` measures the cost of a chat call for the compiler.
 */
export function main([command = '', ...args]: string[]): number {
  switch (command) {
    case 'types':
      return printTypes(...(args as [ReleaseName?, string?]));
    case 'raise':
      for (const release of Object.values(releases))
        raise(release, compareTypes(umbrella, release));
      return 0;
    case 'check-examples':
      return examples(...args);
    case 'type-cost':
      return typeCost(...args);
    default:
      throw new Error(
        `Unknown command "${command}". Commands: types, raise, check-examples, type-cost.`,
      );
  }
}

function printTypes(name: ReleaseName = 'newest', filter = ''): number {
  const report = compareTypes(umbrella, releases[name]);
  const { present, assignable, repeated } = counts(report);
  const print = (key: string, text: string) => key.includes(filter) && console.log(text);
  for (const key of report.absent) print(key, `absent    ${key}`);
  for (const [key, reasons] of report.differing) {
    print(key, `differs   ${key}\n  ${reasons.join('\n  ')}`);
  }
  for (const key of report.absentRepeated) print(key, `unlisted  ${key}`);
  console.log(`${present} of ${report.names} names present`);
  console.log(`${assignable} of ${report.names} assignable`);
  console.log(`${repeated} of ${report.repeated} repeated names present`);
  return 0;
}

function examples(document?: string, ...overlay: string[]): number {
  const files = documentFiles(workspace, document === undefined ? {} : { document, overlay });
  if (!files.every((file) => existsSync(file))) {
    console.log('api-proofs:check-examples: skipped, as the API document is missing.');
    return 0;
  }
  const report = checkExamples(files, umbrella);
  const { unexplained, obsolete } = judgeExamples(report, documentExceptions);
  for (const [key, problems] of unexplained) console.error(`${key}\n  ${problems.join('\n  ')}`);
  for (const key of obsolete) console.error(`${key}: obsolete exception`);
  console.log(`${report.examples} bodies of the document against ${report.types} types:`);
  console.log(
    `${unexplained.length} unexplained differences, ${obsolete.length} obsolete exceptions.`,
  );
  return unexplained.length + obsolete.length > 0 ? 1 : 0;
}

function typeCost(rounds = '9', ...names: string[]): number {
  const all = ['declaration', '@oai/chat', '@oai/openai', 'openai'] satisfies ProgramName[];
  const chosen = names.length > 0 ? (['declaration', ...names] as ProgramName[]) : all;
  const times = time(chosen, Number(rounds));
  for (const name of chosen) {
    const { files, lines, nodes, types, instantiations } = measure(name);
    const { cpu, wall } = times[name]!;
    const base = times['declaration']!;
    console.log(
      `${name.padEnd(12)} ${cpu.toFixed(0)} ms CPU, ${(cpu / base.cpu).toFixed(2)} times; ` +
        `${wall.toFixed(0)} ms, ${(wall / base.wall).toFixed(2)} times; ${files} files, ` +
        `${lines} lines, ${nodes} nodes, ${types} types, ${instantiations} instantiations`,
    );
  }
  return 0;
}
