// The table of the documentation, written from a run so that it states what was seen.
import { replaceRegion, tableOf } from '../../tools/workspace/marked-region.mjs';

/** Replaces the table of docs/libraries.md. */
export async function writeTable(results, incumbent) {
  const rows = results
    .filter(({ leftOut }) => !leftOut)
    .map(({ library, version, checks }) => {
      const names = checks.map(({ name }) => name);
      return [`\`${library}\``, version, names.join(', '), outcomeOf(checks, incumbent)];
    });
  await replaceRegion(
    'docs/libraries.md',
    'libraries',
    tableOf(['library', 'version', 'checked', 'result'], rows),
  );
}

function outcomeOf(checks, incumbent) {
  const failed = checks.filter(({ failure }) => failure);
  if (failed.length === 0) return 'works';
  return failed
    .map(
      ({ name, verdict = 'fails' }) =>
        `${name} ${verdict.replace('openai', `openai ${incumbent}`)}`,
    )
    .join('; ');
}
