import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VERSION } from './generated/version.gen.js';

test('VERSION is that of the manifest', () => {
  const manifest = readFileSync(path.join(__dirname, '../package.json'), 'utf8');
  expect(VERSION).toBe((JSON.parse(manifest) as { version: string }).version);
});
