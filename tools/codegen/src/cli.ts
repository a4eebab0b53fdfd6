import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { documentFiles, readDocumentText } from '../../workspace/api-document.cjs';
import { createModel } from './create-model.js';
import { coverageReport, docsCoverage, type CoverageFloor } from './docs-coverage.js';
import type { ApiModel } from './model/build.js';
import { readConfig } from './read/config.js';
import { readDocs } from './read/docs.js';
import { ApiDocument } from './read/document.js';
import { dropMissingModules } from './read/hand-written.js';
import { compareFiles, writeFiles } from './write/files.js';
import { generateFiles, generateIndexes, generateSubpaths } from './write/generate.js';

const USAGE =
  'Usage: node tools/codegen/run.mjs <generate|check|docs-coverage> ' +
  '[--document <path>] [--overlay <path>]…';

/** Runs the command line of the generator and returns the exit code. */
export async function main(args: string[], folder: string): Promise<number> {
  const root = resolve(folder, '../..');
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { document: { type: 'string' }, overlay: { type: 'string', multiple: true } },
  });
  const [command] = positionals;
  const paths = documentFiles(root, values).map((path) => resolve(root, path));
  const document = new ApiDocument(readDocumentText(paths));
  const docs = readDocs(join(folder, 'docs'));
  const config = readConfig(join(folder, 'config'));
  dropMissingModules(config, root);
  const model = createModel(document, config, docs);
  const files = [
    ...generateFiles(model),
    ...generateSubpaths(model, root),
    ...generateIndexes(model, root),
  ];
  if (command === 'generate') {
    const { written, removed } = writeFiles(root, files);
    process.stdout.write(`${files.length} files, ${written} written, ${removed} removed\n`);
    return 0;
  }
  if (command === 'check') {
    const differences = compareFiles(root, files);
    for (const line of differences) process.stderr.write(`${line}\n`);
    process.stdout.write(`${files.length} files, ${differences.length} differences\n`);
    return differences.length === 0 ? 0 : 1;
  }
  if (command === 'docs-coverage') return reportCoverage(model, folder);
  process.stderr.write(`${USAGE}\n`);
  return 2;
}

function reportCoverage(model: ApiModel, folder: string): number {
  const floor = JSON.parse(
    readFileSync(join(folder, 'config/docs-floor.json'), 'utf8'),
  ) as CoverageFloor;
  const coverage = docsCoverage(model);
  const { lines, fallen } = coverageReport(coverage, floor);
  process.stdout.write(`${lines.join('\n')}\n`);
  for (const line of fallen) process.stderr.write(`${line}\n`);
  for (const [name, { undocumented }] of coverage)
    for (const one of undocumented) process.stderr.write(`undocumented: ${name} ${one}\n`);
  return fallen.length === 0 ? 0 : 1;
}
