import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiModel } from '../model/build.js';
import { presentSubpaths } from '../read/hand-written.js';
import { printClient } from './client-file.js';
import type { GeneratedFile } from './generated-file.js';
import { indexRegion, withRegion } from './index-file.js';
import { createLayout } from './layout.js';
import { printFile } from './module-file.js';
import { printSubpathFile } from './subpath-file.js';
import { subpathFiles } from './subpaths.js';

/** Returns all generated files of the packages, in a fixed order. */
export function generateFiles(model: ApiModel): GeneratedFile[] {
  const layout = createLayout(model);
  const files = model.modules.flatMap((module) =>
    layout
      .files(module)
      .map(({ file, declarations }) =>
        printFile(module, file, declarations, layout, model.document.hash),
      ),
  );
  const { client } = model.config;
  if (client) files.push(printClient(model, layout, client));
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns the subpaths of the umbrella, one module of re-exports each. */
export function generateSubpaths(model: ApiModel, root: string): GeneratedFile[] {
  const { subpaths, client } = model.config;
  if (!subpaths || !client) return [];
  const present = presentSubpaths(subpaths, root);
  return subpathFiles(model, createLayout(model), present).map((one) =>
    printSubpathFile(one, client.package, model.document.hash),
  );
}

/** Returns the packages' `src/index.ts` with updated exports of the generated files. */
export function generateIndexes(model: ApiModel, root: string): GeneratedFile[] {
  const layout = createLayout(model);
  return Object.entries(model.config.packages)
    .filter(([, one]) => one.index !== false)
    .map(([name]) => {
      const path = `packages/${name}/src/index.ts`;
      const file = join(root, path);
      const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
      return { path, text: withRegion(known, indexRegion(model, layout, name)) };
    });
}
