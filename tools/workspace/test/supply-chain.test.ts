import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolders, read, readJson, root } from './workspace.js';

/** The dependencies of published packages on others than their siblings, by their name. */
function foreignDependencies(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const folder of packageFolders()) {
    const manifest = readJson(`${folder}/package.json`);
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
      for (const name of Object.keys(manifest[kind] ?? {})) {
        if (name.startsWith('@oai/')) continue;
        const isOptional = manifest.peerDependenciesMeta?.[name]?.optional === true;
        const kinds = found.get(name) ?? new Set();
        kinds.add(isOptional ? 'optional peer' : kind);
        found.set(name, kinds);
      }
    }
  }
  return found;
}

const supplyChain = read('docs/security.md').split('## Supply chain')[1] ?? '';

test('docs/security.md gives the reason of each dependency', () => {
  const [section = ''] = supplyChain.split('Two packages contain');
  const rows = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual([...foreignDependencies().keys()].sort());
});

test('only the emulator, which is for tests, installs packages of others', () => {
  for (const folder of packageFolders()) {
    const { dependencies = {}, bundledDependencies } = readJson(`${folder}/package.json`);
    const foreign = Object.keys(dependencies).filter((name) => !name.startsWith('@oai/'));
    expect([folder, foreign]).toEqual([
      folder,
      folder.endsWith('/emulator') ? ['hono', 'ws', 'yaml'] : [],
    ]);
    expect(bundledDependencies).toBeUndefined();
  }
});

test('no package runs a script when it is installed', () => {
  for (const folder of packageFolders()) {
    const scripts = Object.keys(readJson(`${folder}/package.json`).scripts ?? {});
    expect(scripts.filter((name) => /install|^prepare$/.test(name))).toEqual([]);
  }
});

interface Locked {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dev?: boolean;
  hasInstallScript?: boolean;
}

test('the lock file has a hash of each package, and install scripts only of tools', () => {
  const packages = Object.entries<Locked>(readJson('package-lock.json').packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && !link,
  );
  expect(packages.length).toBeGreaterThan(100);
  for (const [path, { resolved, integrity, dev, hasInstallScript }] of packages) {
    // The address is left out if it is that of the registry.
    expect([path, resolved ?? 'https://']).toEqual([path, expect.stringMatching(/^https:\/\//)]);
    expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)]);
    if (hasInstallScript) expect([path, dev]).toEqual([path, true]);
  }
});

/** The packages of others whose code is part of a published package, with its name. */
function bundledPackages(): { part: string; folder: string; manifest: any }[] {
  return packageFolders().flatMap((folder) => {
    const manifest = readJson(`${folder}/package.json`);
    const parts = Object.keys(manifest.devDependencies ?? {});
    return parts.map((part) => ({ part, folder, manifest }));
  });
}

test('docs/security.md names all bundled code with its license', () => {
  const [, section = ''] = supplyChain.split('Two packages contain');
  const rows = [...section.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\|.*\| (\S+) +\|$/gm)];
  const expected = bundledPackages().map(({ part, manifest }) => {
    const { license } = readJson(`node_modules/${part}/package.json`);
    expect(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']).toContain(license);
    return [part, manifest.name, license];
  });
  expect(rows.map(([, ...cells]) => cells).sort()).toEqual(expected.sort());
  expect(expected.length).toBeGreaterThan(0);
});

test.each(bundledPackages())('the license of $part is kept in $folder', ({ part, manifest }) => {
  const folder = mkdtempSync(join(tmpdir(), 'license-'));
  try {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'README.md'), '# Test\n');
    const program = `
      import { writeManifest } from ${JSON.stringify(join(root, 'tools/workspace/dist-manifest.mjs'))};
      writeManifest(${JSON.stringify(folder)}, ${JSON.stringify(manifest)});
    `;
    const args = ['--input-type=module', '--eval', program];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    const license = readFileSync(join(folder, 'dist/LICENSE'), 'utf8');
    expect(license).toContain(read('LICENSE'));
    expect(license).toContain(read(`node_modules/${part}/LICENSE`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('CI refuses known vulnerabilities of what is published', () => {
  const steps = read('.github/workflows/ci.yml').split(/^ {6}- /m);
  expect(steps.filter((step) => /run: npm audit --omit=dev\s*$/.test(step))).toHaveLength(1);
  expect(steps.some((step) => step.includes('continue-on-error'))).toBe(false);
});
