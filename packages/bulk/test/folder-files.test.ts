import { promises } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderFiles } from '../src/folders.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-'));
  await mkdir(join(folder, 'guides', '.drafts'), { recursive: true });
  await write('guides/start.md', 'Begin here.');
  await write('guides/.drafts/next.md', 'Not yet.');
});
afterEach(() => rm(folder, { recursive: true }));

const write = (path: string, text: string) => writeFile(join(folder, path), text);

describe('folderFiles', () => {
  test('the files are named by their path with the name of the folder', async () => {
    const files = await folderFiles(`${join(folder, 'guides')}/`);
    expect(files.map(({ name }) => name)).toEqual(['guides/start.md']);
    expect(await files[0]!.text()).toBe('Begin here.');
  });

  test('many files are read in order, a few of them at a time', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `${index}.txt`.padStart(7, '0'));
    await mkdir(join(folder, 'many'));
    for (const name of names) await write(`many/${name}`, name);
    const { readFile } = promises;
    let reading = 0;
    let most = 0;
    const spy = jest.spyOn(promises, 'readFile').mockImplementation((async (path: string) => {
      reading += 1;
      most = Math.max(most, reading);
      const bytes = await readFile(path);
      reading -= 1;
      return bytes;
    }) as typeof readFile);
    const files = await folderFiles(join(folder, 'many'));
    expect(spy).toHaveBeenCalledTimes(100);
    spy.mockRestore();
    expect(most).toBeLessThanOrEqual(16);
    expect(files.map(({ name }) => name)).toEqual(names.map((name) => `many/${name}`));
    expect(await files.at(-1)!.text()).toBe(names.at(-1));
  });

  test('a folder without visible files is refused', async () => {
    await expect(folderFiles(join(folder, 'guides', '.drafts', 'none'))).rejects.toThrow('ENOENT');
    await expect(folderFiles(folder, { filter: () => false })).rejects.toThrow('No file');
  });
});
