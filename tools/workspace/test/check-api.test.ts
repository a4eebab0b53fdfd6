import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './workspace.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'oai-api-'));
  mkdirSync(path.join(folder, 'src'));
  const exports = { '.': { '@oai/source': './src/index.ts', import: './dist/index.mjs' } };
  const manifest = { name: '@oai/sample', type: 'module', exports };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
});
afterEach(() => rmSync(folder, { recursive: true }));

const source = `
/** A shape. */
export interface Shape { name: string; size?: number }
class Base { inherited(): void {} }
export class Pen extends Base {
  #ink = 1;
  /** @internal */ refill(): void { this.#ink += 1; }
  draw(shape: Shape, count = 1): string { return shape.name.repeat(count + this.#ink); }
}
export function measure(shape: Shape): number { return shape.size ?? 0; }
`;

function run(text: string, ...flags: string[]) {
  writeFileSync(path.join(folder, 'src/index.ts'), text);
  const args = ['tools/workspace/check-api.mjs', folder, ...flags];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

test('reports entries, members and signatures, without what is hidden', () => {
  expect(run(source, '--update').status).toBe(0);
  const report = readFileSync(path.join(folder, 'api.md'), 'utf8');
  expect(report).toContain('### index\n\n- Pen\n- Shape\n- measure\n');
  expect(report).toContain(
    'class Pen extends Base\n  draw(shape: Shape, count?: inferred): string\n  inherited(): void\n',
  );
  expect(report).toMatch(/interface Shape \{ name; size\? \} #[0-9a-f]{8}\n/);
  expect(report).not.toMatch(/refill|ink/);
});

test('passes if comments and formatting differ', () => {
  run(source, '--update');
  expect(run(source.replace('/** A shape. */', '').replace('{ name', '{\n  name')).status).toBe(0);
});

test.each([
  { change: 'a removal', from: /export function[^\n]+\n/, to: '', shows: '- index: - measure' },
  { change: 'a changed parameter', from: 'count = 1', to: 'count: number', shows: '› draw(' },
  {
    change: 'a changed member',
    from: 'size?: number',
    to: 'size?: string',
    shows: '- Declarations',
  },
  {
    change: 'an addition',
    from: 'export class',
    to: 'export const x = 1;\nexport class',
    shows: '+ index: - x',
  },
])('fails on $change, and says how to accept it', ({ from, to, shows }) => {
  run(source, '--update');
  const { status, stderr } = run(source.replace(from, to));
  expect(status).toBe(1);
  expect(stderr).toContain(shows);
  expect(stderr).toContain('npx nx run @oai/sample:check-api --update');
});
