import { packageFolders, read, readJson } from './workspace.js';

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

test('docs/security.md gives the reason of each dependency', () => {
  const section = read('docs/security.md').split('## Supply chain')[1] ?? '';
  const rows = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual([...foreignDependencies().keys()].sort());
});

test('only the emulator, which is for tests, installs packages of others', () => {
  for (const folder of packageFolders()) {
    const { dependencies = {}, bundledDependencies } = readJson(`${folder}/package.json`);
    const foreign = Object.keys(dependencies).filter((name) => !name.startsWith('@oai/'));
    expect([folder, foreign]).toEqual([folder, folder.endsWith('/emulator') ? ['hono', 'ws'] : []]);
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
