import ts from 'typescript';
import { newestRelease } from '../fixtures.js';
import { createTypeProgram } from './type-program.js';

/** A method whose result is shown under the name of another type. */
export interface Misnamed {
  method: string;
  expected: string;
  shown: string[];
}

const source = `import { OpenAI } from '@oai/openai';
export declare const client: OpenAI;
`;

/** Returns the methods of the client whose hover shows the name of another type. */
export function misnamedResults(): { checked: number; misnamed: Misnamed[] } {
  const program = createTypeProgram({ 'client.ts': source });
  const checker = program.getTypeChecker();
  const file = program.getSourceFiles().find(({ text }) => text === source)!;
  const [client] = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!);
  const misnamed: Misnamed[] = [];
  let checked = 0;
  for (const { resource, method, type: expected } of newestRelease.methods) {
    if (expected === undefined) continue;
    checked += 1;
    const path = [...resource.split('.'), method];
    const type = path.reduce(memberType, checker.getTypeOfSymbol(client!));
    const shown = checker
      .getSignaturesOfType(type, ts.SignatureKind.Call)
      .map((signature) => checker.typeToString(signature.getReturnType(), undefined, flags));
    if (!shown.some((text) => names(text).includes(expected)))
      misnamed.push({ method: path.join('.'), expected, shown });
  }
  return { checked, misnamed };

  function memberType(type: ts.Type, name: string): ts.Type {
    const member = checker.getPropertyOfType(type, name);
    if (member === undefined) throw new Error(`The client has no ${name}`);
    return checker.getTypeOfSymbol(member);
  }
}

const flags =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

function names(text: string): string[] {
  return text.match(/[\w$.]+/g) ?? [];
}
