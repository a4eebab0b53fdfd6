import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Row {
  server: string;
  name: string;
  feature: string;
  outcomes: { ours: string; theirs: string };
}

// A process of its own, since jest neither loads modules as Node does nor resolves the built packages.
const script = path.join(__dirname, 'run.mjs');
const { rows, isCurrent } = JSON.parse(
  execFileSync(process.execPath, [script, '--json'], { encoding: 'utf8' }),
) as { rows: Row[]; isCurrent: boolean };

test.each(rows)('$server, $name: $feature', ({ outcomes }) => {
  expect(outcomes.ours).toBe('ok');
});

test('docs/compatible-servers.md has these results', () => {
  expect(isCurrent).toBe(true);
});
