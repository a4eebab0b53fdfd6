// The tables of the documentation, written from a run so that they say what was seen.
import { replaceRegion, tableOf } from '../../tools/workspace/marked-region.mjs';

/**
 * Replaces the tables between the markers of docs/runtimes.md and README.md.
 * @param {{ name: string, version?: string, rows?: import('./suite/check.mjs').Row[] }[]} results
 */
export async function writeTables(results) {
  const ran = results.filter(({ name, rows }) => rows !== undefined && name !== 'Node at hand');
  await replaceRegion('README.md', 'runtimes', summary(ran));
  await replaceRegion(
    'docs/runtimes.md',
    'runtimes',
    [summary(ran), ...areasOf(ran).map((area) => details(ran, area))].join('\n\n'),
  );
}

function summary(ran) {
  const lines = ran.map(({ name, version, rows }) => {
    const count = (outcome) => rows.filter((row) => row.outcome === outcome).length;
    return [name, version, count('passed'), count('failed'), count('left out')];
  });
  return tableOf(['runtime', 'version', 'passed', 'failed', 'not there'], lines);
}

function areasOf(ran) {
  return [...new Set(ran.flatMap(({ rows }) => rows.map(({ area }) => area)))];
}

/** One line for each check of an area, with the runtimes in which it did not pass. */
function details(ran, area) {
  const names = [
    ...new Set(
      ran.flatMap(({ rows }) => rows.filter((row) => row.area === area).map(({ name }) => name)),
    ),
  ];
  const lines = names.map((name) => {
    const others = ran.flatMap(({ name: runtime, rows }) => {
      const row = rows.find((candidate) => candidate.area === area && candidate.name === name);
      if (row === undefined) return [];
      return row.outcome === 'passed'
        ? []
        : [`${runtime}: ${row.outcome === 'failed' ? 'fails' : row.reason}`];
    });
    return [name, others.length === 0 ? 'passes everywhere' : others.join('; ')];
  });
  const heading = `### ${area[0].toUpperCase()}${area.slice(1)}`;
  return `${heading}\n\n${tableOf(['check', 'result'], lines)}`;
}
