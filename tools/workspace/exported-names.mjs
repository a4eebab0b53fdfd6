// Gives what a file declares the name by which users know it. Where declarations of several files
// come together, those of the same name are told apart by a number, which editors and messages of the
// compiler would show.
import ts from 'typescript';
import { edit } from './edit.mjs';

/** A file of declarations in which what is exported has one of the names that it is exported by. */
export function exportedNames(text) {
  const { file, checker } = check(text);
  const renamed = namesToBe(file, checker);
  if (renamed.size === 0) return text;
  const edits = [];
  visit(file);
  return edit(text, edits);

  function visit(node) {
    if (ts.isExportSpecifier(node)) visitSpecifier(node);
    else if (ts.isIdentifier(node)) rename(node, renamed.get(checker.getSymbolAtLocation(node)));
    else ts.forEachChild(node, visit);
  }

  function visitSpecifier(node) {
    const local = renamed.get(checker.getExportSpecifierLocalTargetSymbol(node));
    if (local === undefined) return;
    const name = node.name.text === local ? local : `${local} as ${node.name.text}`;
    edits.push({ start: node.getStart(file), end: node.end, text: name });
  }

  function rename(node, name) {
    if (name !== undefined) edits.push({ start: node.getStart(file), end: node.end, text: name });
  }
}

/** A program of the one file: what it imports does not matter to what it declares. */
function check(text) {
  const name = '/index.d.ts';
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const program = ts.createProgram(
    [name],
    { noLib: true, noResolve: true },
    {
      ...ts.createCompilerHost({}),
      fileExists: (path) => path === name,
      getSourceFile: (path) => (path === name ? file : undefined),
    },
  );
  return { file, checker: program.getTypeChecker() };
}

/** The new name of each symbol that can have it: nothing else in the file may be called so. */
function namesToBe(file, checker) {
  const names = new Map();
  for (const specifier of file.statements.filter(isList).flatMap(elementsOf)) {
    const symbol = checker.getExportSpecifierLocalTargetSymbol(specifier);
    names.set(symbol, [...(names.get(symbol) ?? []), specifier.name.text]);
  }
  const renamed = new Map();
  for (const [symbol, exported] of names) {
    const isDeclared = (symbol.flags & ts.SymbolFlags.Alias) === 0;
    const name = bestName(symbol, exported, names);
    if (isDeclared && name !== symbol.name && name !== 'default') renamed.set(symbol, name);
  }
  for (let before = -1; before !== renamed.size;) {
    before = renamed.size;
    const taken = otherNames(file, checker, renamed);
    for (const [symbol, name] of renamed) if (taken.has(name)) renamed.delete(symbol);
  }
  return renamed;
}

/**
 * The name that several resources share if they share the type and no other type has it:
 * `RoleListResponse`, exported as `UsersRoleListResponse` and `GroupsRoleListResponse`. Otherwise the
 * shortest of the names under which the type is exported.
 */
function bestName(symbol, exported, names) {
  const own = ownName(symbol);
  if (exported.includes(own)) return own;
  const isShared = exported.length > 1;
  const isFree = [...names].every(
    ([other, others]) => other === symbol || (ownName(other) !== own && !others.includes(own)),
  );
  if (isShared && isFree) return own;
  return exported.toSorted((a, b) => a.length - b.length)[0];
}

function ownName(symbol) {
  return symbol.name.replace(/\$\d+$/, '');
}

/** `export { A, B as C };`, without a module that the names come from. */
export function isList(statement) {
  return (
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier === undefined &&
    ts.isNamedExports(statement.exportClause)
  );
}

function elementsOf(list) {
  return [...list.exportClause.elements];
}

/** The names used in the file, including globals and types in namespaces, except those that are renamed. */
function otherNames(file, checker, renamed) {
  const found = new Set();
  visit(file);
  return found;

  function visit(node) {
    if (ts.isExportSpecifier(node)) return;
    if (ts.isQualifiedName(node)) visit(node.left);
    else if (!ts.isIdentifier(node)) ts.forEachChild(node, visit);
    else if (!renamed.has(checker.getSymbolAtLocation(node))) found.add(node.text);
  }
}
