import type { Declaration, TsType } from './model.js';
import type { ResourceTree } from './resource-tree.js';

const REFERENCE = /([a-z][\w-]*(?:\/[\w-]+)*):([A-Z][\w]*(?:\.[A-Z]\w*)*)/g;

/** Reads type texts of the config, in which `module:Type` stands for a declared type. */
export class TypeText {
  constructor(private readonly tree: ResourceTree) {}

  parse(text: string): TsType {
    const parts: (string | TsType)[] = [];
    let end = 0;
    for (const match of text.matchAll(REFERENCE)) {
      if (match.index > end) parts.push(text.slice(end, match.index));
      parts.push({ kind: 'reference', target: this.find(match[1]!, match[2]!) });
      end = match.index + match[0].length;
    }
    if (end < text.length) parts.push(text.slice(end));
    const [only] = parts;
    return parts.length === 1 && typeof only === 'object' ? only : { kind: 'text', parts };
  }

  find(module: string, name: string): Declaration {
    const [first, ...rest] = name.split('.');
    let found = this.tree.module(module).declarations.find((one) => one.name === first);
    for (const step of rest) found = found?.child(step);
    if (!found) throw new Error(`Config refers to ${module}:${name}, which is not declared.`);
    return found;
  }
}
