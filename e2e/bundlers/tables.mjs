// The tables of docs/bundlers.md, written from a run, so that they contain only what was seen.
import { replaceRegion, tableOf } from '../../tools/workspace/marked-region.mjs';

/**
 * @param {{ sizes: { tool: string, version: string, target: string, sizes: Record<string, string> }[],
 *   results: { tool: string, version: string, target: string, passed: boolean }[],
 *   programs: Record<string, string> }} run
 */
export async function writeTables({ sizes, results, programs }) {
  const bundled = sizes.map((one) => [
    `${one.tool} ${one.version}`,
    one.target,
    ...Object.keys(programs).map((name) => one.sizes[name] ?? ''),
  ]);
  const tested = results.map(({ tool, version, target, passed }) => [
    `${tool} ${version}`,
    target,
    passed ? 'passes' : 'fails',
  ]);
  await replaceRegion(
    'docs/bundlers.md',
    'bundlers',
    [
      tableOf(['bundler', 'target', ...Object.values(programs)], bundled),
      tableOf(['test runner', 'environment', 'result'], tested),
    ].join('\n\n'),
  );
}
