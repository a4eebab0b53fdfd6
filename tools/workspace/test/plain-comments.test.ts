import { spawnSync } from 'node:child_process';
import { root } from './workspace.js';

/** Prints the lines of a text that the rule refuses. */
const LINT = `
  import { Linter } from 'eslint';
  import { plainComments } from './tools/workspace/lint/plain-comments.mjs';
  const found = new Linter().verify(process.argv[1], {
    plugins: { workspace: { rules: { 'plain-comments': plainComments } } },
    rules: { 'workspace/plain-comments': 'error' },
  });
  console.log(JSON.stringify(found.map(({ line }) => line)));`;

function refusedLines(text: string): unknown {
  const args = ['--input-type=module', '-e', LINT, text];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('refuses comments that begin with a question word', () => {
  const text = [
    '/** What a client is. */',
    '// Says so.',
    '/*',
    ' * Tells the time.',
    ' */',
    '/** True if it ends. Whether it does is unknown. */',
    '// The text; what follows is kept.',
    '// Whatever comes.',
  ];
  expect(refusedLines(text.join('\n'))).toEqual([1, 2, 3]);
});
