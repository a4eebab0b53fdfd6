import type { Declaration, TsType } from './model.js';
import type { ResourceTree } from './resource-tree.js';

const REFERENCE = /([a-z][\w-]*(?:\/[\w-]+)*):([A-Z]\w*(?:\.[A-Z]\w*)*)|(\.\/[\w/-]+\.js)#(\w+)/g;

/**
 * Parses types that config gives as text, in which `module:Type` refers to a declared type and
 * `./file.js#Type` to a type of a hand-written module of the package.
 */
export class TypeText {
  constructor(private readonly tree: ResourceTree) {}

  parse(text: string): TsType {
    const parts: (string | TsType)[] = [];
    let end = 0;
    for (const match of text.matchAll(REFERENCE)) {
      if (match.index > end) parts.push(text.slice(end, match.index));
      const [whole, module, name, from, external] = match;
      if (from && external) parts.push({ kind: 'external', name: external, from });
      else parts.push({ kind: 'reference', target: this.find(module!, name!) });
      end = match.index + whole.length;
    }
    if (end < text.length) parts.push(text.slice(end));
    const [only] = parts;
    return parts.length === 1 && typeof only === 'object' ? only : { kind: 'text', parts };
  }

  find(module: string, name: string): Declaration {
    const [first, ...rest] = name.split('.');
    let found = this.tree.module(module).declarations.find((one) => one.name === first);
    found = found?.same ?? found;
    for (const step of rest) found = found?.child(step);
    if (!found) throw new Error(`Config refers to ${module}:${name}, which is not declared.`);
    return found;
  }
}
