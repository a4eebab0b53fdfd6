// Writes docs/compatible-servers.md.
import { servers } from './corpus.mjs';

const COLUMNS = [
  'create',
  'create, streamed',
  'parse',
  'stream',
  'runTools',
  'runTools, streamed',
  'responses.create, streamed',
  'responses.parse',
  'responses.stream',
  'models.list',
];

/** Returns the page for the rows of a run with the libraries `ours` and `theirs`. */
export function report(rows, version) {
  return `# Nearly compatible servers

Servers that speak the API of OpenAI differ from it in details. \`e2e/compat\` has answers and streams
with differences that were documented or reported, each made anew from its source, and runs them
through this library and through \`openai\` ${version}. The differences are those of the version or the
time that is named, so a server may have mended them since.

This page is written by \`node e2e/compat/run.mjs --write\` after a build; the tests compare it with a
new run.

## By server

A cell counts the fixtures that were read as expected, of all that have an answer for the feature: this
library, then \`openai\`.

${table(
  ['server', ...COLUMNS],
  servers.map(({ server }) => summary(rows, server)),
)}

Expected is the text and the tool calls that the server meant. Every call needs an id of its own and
arguments in JSON. \`runTools\` must call the functions and return the results under the ids of the
calls, with the members that the server wants back. An error that arrives with status 200 must have
the class of its code. \`create\` returns the answer as received, so it fails only if it throws.

## By fixture
${servers.map(({ server, cases }) => section(rows, server, cases)).join('')}`;
}

function summary(rows, server) {
  return [
    server,
    ...COLUMNS.map((feature) => {
      const found = rows.filter((row) => row.server === server && row.feature === feature);
      if (found.length === 0) return '';
      const count = (library) => found.filter((row) => row.outcomes[library] === 'ok').length;
      return `${count('ours')} · ${count('theirs')} of ${found.length}`;
    }),
  ];
}

function section(rows, server, cases) {
  const lines = cases.map((fixture) => {
    const own = rows.filter((row) => row.server === server && row.name === fixture.name);
    const failures = ['ours', 'theirs'].flatMap((library) => failuresOf(own, library));
    return [
      `- ${fixture.name} ([source](${fixture.source}), ${fixture.version})`,
      ...(failures.length > 0 ? failures : ['read by both']).map((line) => `  - ${line}`),
    ].join('\n');
  });
  return `\n### ${server}\n\n${lines.join('\n')}\n`;
}

function failuresOf(rows, library) {
  const features = new Map();
  for (const { feature, outcomes } of rows) {
    const outcome = outcomes[library];
    if (outcome !== 'ok') features.set(outcome, [...(features.get(outcome) ?? []), feature]);
  }
  const name = library === 'ours' ? 'this library' : '`openai`';
  return [...features].map(
    ([outcome, list]) => `${name}, ${list.map(code).join(', ')}: ${outcome}`,
  );
}

function code(text) {
  return `\`${text}\``;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
