import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(__dirname, '../../..');

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export function readJson(file: string): any {
  return JSON.parse(read(file));
}

/** Returns the folders of the packages, such as `packages/chat`. */
export function packageFolders(): string[] {
  return readdirSync(path.join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')));
}
