// Writes a type that is another one, and the namespace beside it that says the same of each nested
// type, as one import of both. Sources cannot say so of a type of another file.
import ts from 'typescript';
import { edit } from './edit.mjs';

/** A file of declarations with imports for aliases whose namespaces hold nothing of their own. */
export function wholeAliases(text) {
  const file = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.Latest, true);
  const edits = [];
  for (const statement of file.statements)
    if (ts.isModuleDeclaration(statement)) visit(statement.body);
  return edit(text, edits);

  function visit({ statements }) {
    for (const [index, statement] of statements.entries()) {
      if (!ts.isModuleDeclaration(statement)) continue;
      const target = aliasOf(statement.name.text, statements[index - 1]);
      if (target === undefined || !repeats(statement, target)) visit(statement.body);
      else {
        const whole = `export import ${statement.name.text} = ${target};`;
        edits.push({
          start: statements[index - 1].getStart(file),
          end: statement.end,
          text: whole,
        });
      }
    }
  }

  function aliasOf(name, before) {
    if (before === undefined || !ts.isTypeAliasDeclaration(before)) return undefined;
    return before.name.text === name ? nameOf(before.type) : undefined;
  }

  function repeats({ body }, target) {
    return body.statements.every((one) => {
      const nested = `${target}.${one.name?.text}`;
      if (ts.isModuleDeclaration(one)) return repeats(one, nested);
      return ts.isTypeAliasDeclaration(one) && nameOf(one.type) === nested;
    });
  }

  function nameOf(type) {
    return ts.isTypeReferenceNode(type) && type.typeArguments === undefined
      ? type.typeName.getText(file)
      : undefined;
  }
}
