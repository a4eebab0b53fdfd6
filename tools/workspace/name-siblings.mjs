// Re-exports, as types, what the declarations of a package take from its siblings. A compiler that
// writes declarations needs a name for each type that a program infers, and where packages are
// installed in isolation a program reaches only the packages that it depends on itself.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Completes the main entry of a package.
 *
 * @param dist The folder that is published.
 */
export function nameSiblings(dist) {
  const index = join(dist, 'index.d.ts');
  const files = reachable(index);
  const taken = exportedNames(files.get(index));
  const lists = [...importsOf(files.values())].map(([name, members]) => {
    const missing = [...members].filter((member) => !taken.has(member)).toSorted();
    for (const member of missing) taken.add(member);
    return missing.length > 0 ? `export type { ${missing.join(', ')} } from '${name}';\n` : '';
  });
  writeFileSync(index, `${readFileSync(index, 'utf8')}${lists.join('')}`);
}

/** The parsed declarations that an entry consists of. */
function reachable(file, found = new Map()) {
  if (found.has(file) || !existsSync(file)) return found;
  found.set(file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  for (const { moduleSpecifier } of found.get(file).statements)
    if (moduleSpecifier?.text.startsWith('.'))
      reachable(join(dirname(file), moduleSpecifier.text.replace(/js$/, 'd.ts')), found);
  return found;
}

/** Names by the sibling that they are imported from. */
function importsOf(files) {
  const found = new Map();
  for (const statement of [...files].flatMap(({ statements }) => [...statements])) {
    const name = statement.moduleSpecifier?.text;
    if (!ts.isImportDeclaration(statement) || !name.startsWith('@oai/')) continue;
    const { elements } = statement.importClause.namedBindings;
    // The compiler wrote `import("@oai/core")` for a type that it inferred.
    if (!elements)
      throw new Error(`A declaration infers a type of ${name}: annotate it in source.`);
    const members = found.get(name) ?? found.set(name, new Set()).get(name);
    for (const { propertyName, name: local } of elements) members.add((propertyName ?? local).text);
  }
  return found;
}

function exportedNames(file) {
  const names = file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement))
      return statement.exportClause.elements.map(({ name }) => name.text);
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const declared = statement.declarationList?.declarations ?? [statement];
    return declared.map(({ name }) => name.text);
  });
  return new Set(names);
}
