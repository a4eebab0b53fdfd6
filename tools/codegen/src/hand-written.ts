import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import type { Import } from './model.js';

/**
 * Leaves out bases, delegates, transforms and stream ends whose module is not there yet, and says so: a
 * package can be generated before its hand-written part exists.
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
      process.stderr.write(`${path}: ${file} is missing; generated without ${one.name}.\n`);
      return true;
    };
    if (isMissing(resource.base)) delete resource.base;
    for (const method of Object.values(resource.methods ?? {})) {
      if (typeof method === 'string') continue;
      if (isMissing(method.delegate)) delete method.delegate;
      if (isMissing(method.transform)) delete method.transform;
      if (isMissing(method.streamEnd)) delete method.streamEnd;
    }
  }
}
