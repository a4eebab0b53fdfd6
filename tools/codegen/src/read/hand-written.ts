import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, Import, SubpathConfig } from './config.js';

/**
 * Removes bases, delegates, checks, preparations, transforms and stream ends whose module is missing,
 * with a message, so that a package can be generated before its hand-written part exists.
 */
export function dropMissingModules(config: Config, root: string): void {
  const packageOf = (path: string): string => {
    for (let prefix = path; prefix; prefix = prefix.split('.').slice(0, -1).join('.'))
      for (const [name, one] of Object.entries(config.packages))
        if (one.resources.includes(prefix)) return name;
    return '';
  };
  for (const [path, resource] of Object.entries(config.resources)) {
    const isMissing = (one: Import | undefined) => {
      if (!one) return false;
      const file = join('packages', packageOf(path), 'src', one.from.replace(/\.js$/, '.ts'));
      if (existsSync(join(root, file))) return false;
      process.stderr.write(`${path}: ${file} is missing; omitting ${one.name}.\n`);
      return true;
    };
    if (isMissing(resource.base)) delete resource.base;
    for (const method of Object.values(resource.methods ?? {})) {
      if (typeof method === 'string') continue;
      if (isMissing(method.delegate)) delete method.delegate;
      if (isMissing(method.check)) delete method.check;
      if (isMissing(method.prepare)) delete method.prepare;
      if (isMissing(method.transform)) delete method.transform;
      if (isMissing(method.streamEnd)) delete method.streamEnd;
    }
  }
}

/** Leaves out subpaths whose packages are missing, with a message. */
export function presentSubpaths(config: SubpathConfig, root: string): SubpathConfig {
  const missing = (what: string) => {
    process.stderr.write(`Subpath omitted: ${what} is missing.\n`);
    return false;
  };
  const hasModule = (specifier: string) => {
    if (specifier.startsWith('./')) return true;
    const [, name = '', ...rest] = specifier.split('/');
    const manifest = join(root, 'packages', name, 'package.json');
    if (!existsSync(manifest)) return missing(specifier);
    const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      exports: Record<string, { '@oai/source'?: string }>;
    };
    const source = exports[['.', ...rest].join('/')]?.['@oai/source'];
    const found = source && existsSync(join(root, 'packages', name, source));
    return found ? true : missing(specifier);
  };
  const presentOnly = (all: SubpathConfig['names']) =>
    Object.fromEntries(
      Object.entries(all).filter(([, names]) => Object.keys(names).every(hasModule)),
    );
  return {
    names: presentOnly(config.names),
    also: presentOnly(config.also),
    handWritten: config.handWritten,
    traced: config.traced,
    loads: config.loads,
  };
}
