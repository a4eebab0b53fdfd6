import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this project, also from a bundle elsewhere in the workspace. */
export function findRoot(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const found = join(folder, 'tools/faults');
    if (existsSync(join(found, 'proxy.mjs'))) return found;
    if (folder === dirname(folder)) throw new Error('Run this command inside the workspace.');
  }
}
