import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { packageFolders, read, readJson, root } from './workspace.js';

const organization = readJson('tools/workspace/organization.json');
const folders = packageFolders();
const { hasTests } = jest.requireActual<{ hasTests(folder: string): boolean }>('../plugin.cjs');

/** Runs an expression against a module of tools/workspace, which jest cannot import. */
function evaluate(module: string, expression: string): any {
  const program = `import * as it from './tools/workspace/${module}.mjs';
    console.log(JSON.stringify(${expression}));`;
  const args = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
}

test('there are packages to check', () => expect(folders.length).toBeGreaterThanOrEqual(25));

describe.each(folders)('%s', (folder) => {
  const manifest = readJson(`${folder}/package.json`);

  test('is private at its source: only dist/ can be published', () => {
    expect(manifest.private).toBe(true);
    expect(manifest.publishConfig).toBeUndefined();
  });

  test('has tests of its own', () => {
    expect(hasTests(path.join(root, folder))).toBe(true);
  });

  test('says what it is, and leaves the rest to the build', () => {
    expect(manifest.description).toMatch(/^[A-Z].*\.$/);
    expect(manifest.keywords.length).toBeGreaterThan(0);
    expect(manifest.license).toBe('MIT');
    for (const field of ['author', 'bugs', 'homepage', 'repository']) {
      expect(manifest).not.toHaveProperty(field);
    }
  });

  test('needs siblings by a caret range that the workspace satisfies', () => {
    for (const kind of ['dependencies', 'peerDependencies']) {
      for (const [name, range] of Object.entries<string>(manifest[kind] ?? {})) {
        if (!name.startsWith('@oai/')) continue;
        const { version } = readJson(`packages/${name.slice('@oai/'.length)}/package.json`);
        expect(kind).toBe('dependencies');
        expect(range).toMatch(/^\^[1-9]/);
        expect(version.split('.')[0]).toBe(range.slice(1).split('.')[0]);
      }
    }
  });
});

test('the umbrella reaches its subpaths by a pattern, in a manifest of 100 lines at most', () => {
  expect(read('packages/openai/package.json').trimEnd().split('\n').length).toBeLessThanOrEqual(
    100,
  );
  const { exports } = readJson('packages/openai/package.json');
  expect(Object.keys(exports)).toEqual(['.', './index', './*', './types', './package.json']);
});

test('published manifests say where the package comes from', () => {
  const fields = evaluate(
    'published-manifest',
    `it.publishedFields({ keywords: ['chat'] }, 'packages/chat')`,
  );
  expect(fields).toMatchObject({
    author: organization.author,
    homepage: `${organization.repository}/tree/main/packages/chat#readme`,
    bugs: { url: `${organization.repository}/issues` },
    repository: {
      type: 'git',
      url: `git+${organization.repository}.git`,
      directory: 'packages/chat',
    },
    publishConfig: { access: 'public' },
  });
  expect(fields.keywords).toEqual(expect.arrayContaining(['openai', 'chat']));
});

test('versions in code and in the lock file are those of the manifests', () => {
  const args = ['tools/workspace/sync-versions.mjs', '--check'];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
});

test('the organization is named in one place, and by the owners of code', () => {
  expect(organization.repository).toContain(`/${organization.name}/`);
  const owners = read('.github/CODEOWNERS').match(/@[\w-]+\//g) ?? [];
  expect(new Set(owners)).toEqual(new Set([`@${organization.name}/`]));
  const found = execFileSync(
    'git',
    ['grep', '--untracked', '--files-with-matches', '--fixed-strings', organization.name],
    { cwd: root, encoding: 'utf8' },
  );
  expect(found.trim().split('\n')).toEqual([
    '.github/CODEOWNERS',
    'tools/workspace/organization.json',
  ]);
});

test('links of published READMEs do not depend on the files around them', () => {
  const text =
    'See [sockets](../../docs/sockets.md#lanes), [npm](https://npmjs.com) and [below](#errors).';
  expect(
    evaluate('dist-manifest', `it.withAbsoluteLinks(${JSON.stringify(text)}, 'packages/live')`),
  ).toBe(
    `See [sockets](${organization.repository}/tree/main/docs/sockets.md#lanes), [npm](https://npmjs.com) and [below](#errors).`,
  );
});
