import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createModel } from '../src/create-model.js';
import { emptyConfig, type Config } from '../src/read/config.js';
import type { Docs } from '../src/read/docs.js';
import { ApiDocument } from '../src/read/document.js';
import { generateFiles } from '../src/write/generate.js';
import type { GeneratedFile } from '../src/write/generated-file.js';

const FOLDER = join(__dirname, 'fixtures');

export interface Fixture {
  /** The feature that the fixture covers. */
  about: string;
  document: unknown;
  config: Partial<Config>;
  docs?: Docs;
}

export function fixtureNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5));
}

export function readFixture(name: string): Fixture {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Fixture;
}

export function expectedPath(name: string): string {
  return join(FOLDER, `${name}.expected.txt`);
}

export function generateFixture({ document, config, docs }: Fixture): GeneratedFile[] {
  const model = createModel(
    new ApiDocument(JSON.stringify(document)),
    { ...emptyConfig(), ...config },
    docs ?? { operations: {}, schemas: {} },
  );
  return generateFiles(model);
}

/** Concatenates the files, each after a line with its path. */
export function asText(files: GeneratedFile[]): string {
  return files.map(({ path, text }) => `// ==== ${path}\n${text}`).join('\n');
}
