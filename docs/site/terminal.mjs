// Draws the output of `npm start` as an animated picture for the README: `node docs/site/terminal.mjs`
// runs the tour on the built packages and writes docs/start.svg.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COLUMNS = 92;
const LINE_HEIGHT = 20;
const SECONDS_PER_LINE = 0.35;

const { stdout, status } = spawnSync(process.execPath, ['examples/tour.mjs'], {
  cwd: root,
  encoding: 'utf8',
});
if (status !== 0) throw new Error('The tour failed. Build the packages first.');

const lines = ['$ npm start', '', ...stdout.trim().split('\n').flatMap(wrap)];
const height = lines.length * LINE_HEIGHT + 60;
const rows = lines.map((line, index) => {
  const style = `animation-delay:${(index * SECONDS_PER_LINE).toFixed(2)}s`;
  const kind = line.startsWith('$')
    ? ' class="prompt"'
    : line.startsWith('──')
      ? ' class="title"'
      : '';
  return `<text x="20" y="${index * LINE_HEIGHT + 60}" style="${style}"${kind}>${escaped(line)}</text>`;
});
writeFileSync(
  `${root}/docs/start.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 ${height}" role="img" aria-labelledby="title">
<title id="title">npm start: models, a completion, a stream, embeddings, a typed error and a retry</title>
<style>
text { font: 14px ui-monospace, Menlo, Consolas, monospace; fill: #d6deeb; white-space: pre; opacity: 0; animation: appear 0.2s forwards }
.prompt { fill: #7fdbca }
.title { fill: #82aaff }
@keyframes appear { to { opacity: 1 } }
@media (prefers-reduced-motion: reduce) { text { animation: none; opacity: 1 } }
</style>
<rect width="820" height="${height}" rx="8" fill="#011627"/>
<circle cx="24" cy="22" r="6" fill="#ff5f57"/><circle cx="44" cy="22" r="6" fill="#febc2e"/><circle cx="64" cy="22" r="6" fill="#28c840"/>
${rows.join('\n')}
</svg>
`,
);

function wrap(line) {
  const parts = line.match(new RegExp(`.{1,${COLUMNS}}(?: |$)|.{${COLUMNS}}`, 'gu'));
  return parts?.map((part) => part.trimEnd()) ?? [''];
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
