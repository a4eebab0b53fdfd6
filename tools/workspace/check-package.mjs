// Packs one built package and checks its manifest and files, with publint and attw:
// `node tools/workspace/check-package.mjs packages/chat`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { publishedFields } from './published-manifest.mjs';
import { bin, root } from './setup.mjs';

const folder = resolve(process.argv[2] ?? '');
const dist = join(folder, 'dist');
const manifest = JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8'));
const source = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'oai-pack-'));
const problems = [];

try {
  const packed = execFileSync(
    'npm',
    ['pack', '--json', '--pack-destination', scratch, '--loglevel=error'],
    { cwd: dist, encoding: 'utf8' },
  );
  const [report] = Object.values(JSON.parse(packed));
  const tarball = join(scratch, report.filename);
  const stray = report.files.map((file) => file.path).filter((path) => /\.(test|map)\b/.test(path));
  if (stray.length > 0) problems.push(`does not belong in the package: ${stray.join(', ')}`);

  for (const [key, value] of Object.entries(publishedFields(source, relative(root, folder)))) {
    if (!isDeepStrictEqual(manifest[key], value)) problems.push(`package.json: wrong \`${key}\``);
  }
  if (!source.private) problems.push('the source manifest is not private: it could be published');
  if (manifest.private) problems.push('the built manifest is private: it cannot be published');

  const { messages } = await publint({ pkgDir: dist, level: 'suggestion', strict: true });
  problems.push(...messages.map((message) => `publint: ${formatMessage(message, manifest)}`));

  // The profile `node16` leaves out resolvers that ignore `exports`: they see the root entry only.
  const attw = spawnSync(bin('attw'), [tarball, '--profile', 'node16', '--format', 'ascii'], {
    encoding: 'utf8',
  });
  if (attw.status !== 0) problems.push(`attw:\n${attw.stdout}${attw.stderr}`);
  console.log(
    `${manifest.name}: ${report.entryCount} files, ${report.unpackedSize} bytes unpacked`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

for (const problem of problems) console.error(`${manifest.name}: ${problem}`);
if (problems.length > 0) process.exit(1);
