// Writes the word `export` where a thing is declared, in place of its name in a list at the end of
// the file: to a compiler each entry of a list is two nodes, and so is the list. The word also
// stands for `declare`.
import ts from 'typescript';
import { edit } from './edit.mjs';
import { isList } from './exported-names.mjs';

/**
 * A file of declarations whose lists of exports hold only what cannot be exported in place: what
 * comes from other files, and what has another name outside than inside. Namespaces name all that
 * they export in one list.
 */
export function exportInPlace(text) {
  const file = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.Latest, false);
  const declared = declarationsByName(file);
  const edits = [];
  for (const list of file.statements.filter(isList)) {
    const names = list.exportClause.elements;
    const moved = names.filter((one) => canMove(one, list, declared));
    for (const { name } of moved)
      for (const declaration of declared.get(name.text)) edits.push(exported(declaration, file));
    const kept = names.filter((one) => !moved.includes(one)).map((one) => one.getText(file));
    // The list stays even if it is empty: a file without one exports all that it declares.
    const before = list.isTypeOnly && kept.length > 0 ? 'export type' : 'export';
    const after = kept.length > 0 ? `${before} { ${kept.join(', ')} };` : 'export {};';
    edits.push({ start: list.getStart(file), end: list.end, text: after });
  }
  for (const statement of file.statements)
    if (ts.isModuleDeclaration(statement)) edits.push(...joined(statement, declared, file));
  return edit(text, edits);
}

/** A list of types that are declared as no more may stand among values. */
function joined({ body }, declared, file) {
  const isKnown = ({ propertyName, name }) =>
    declared.get((propertyName ?? name).text)?.every(isType);
  const [first, ...others] = body.statements
    .filter(isList)
    .filter((list) => !list.isTypeOnly || list.exportClause.elements.every(isKnown));
  if (first === undefined) return [];
  // A compiler looks at what is named, in this order, until it knows that there is a value.
  const isClass = ({ propertyName, name }) =>
    declared.get((propertyName ?? name).text)?.some(ts.isClassDeclaration) ?? false;
  const names = [first, ...others]
    .flatMap((list) => [...list.exportClause.elements])
    .toSorted((a, b) => Number(isClass(b)) - Number(isClass(a)))
    .map((one) => one.getText(file));
  return [
    { start: first.getStart(file), end: first.end, text: `export { ${names.join(', ')} };` },
    ...others.map((list) => ({ start: list.getFullStart(), end: list.end, text: '' })),
  ];
}

/** Overloads share a name, and so do a type or class and its namespace. */
function declarationsByName(file) {
  const found = new Map();
  for (const statement of file.statements)
    for (const name of namesOf(statement)) found.set(name, [...(found.get(name) ?? []), statement]);
  return found;
}

function namesOf(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((one) => one.name.text);
  return statement.name === undefined ? [] : [statement.name.text];
}

/** A list of types may hold a class, which is then no value for those who import it. */
function canMove(specifier, list, declared) {
  const declarations = declared.get(specifier.name.text);
  if (specifier.propertyName !== undefined || declarations === undefined) return false;
  return !list.isTypeOnly || declarations.every(isType);
}

function isType(statement) {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

function exported(declaration, file) {
  const start = declaration.getStart(file);
  const [first] = declaration.modifiers ?? [];
  const isDeclare = first?.kind === ts.SyntaxKind.DeclareKeyword;
  return { start, end: isDeclare ? first.end + 1 : start, text: 'export ' };
}
