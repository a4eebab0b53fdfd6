import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { findEntries } from './entries.mjs';
import { root } from './setup.mjs';

/** Types longer than this are represented by a hash. */
const maxTypeLength = 160;

/**
 * Reports the exports of a package, from its sources.
 *
 * Declarations of other packages are listed by name only: their reports have the rest. Object types are
 * summarised as the names of their members and a hash of their text, so that the reports of
 * generated code stay readable. Texts are those of the declarations and not of the checker, which
 * orders unions by chance.
 */
export function apiReport(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const bins = new Set(Object.values(manifest.bin ?? {}).map((bin) => sourceOf(folder, bin)));
  const entries = [...findEntries(folder, manifest)].filter(([, { file }]) => !bins.has(file));
  const program = createProgram(entries.map(([, { file }]) => file));
  const checker = program.getTypeChecker();
  const source = join(folder, 'src') + sep;
  /** The declarations and exports of the package itself, by the name in the report, and the reverse. */
  const declared = new Map();
  const nameOf = new Map();

  const lists = entries
    .sort(([a], [b]) => (a === 'index' ? -1 : b === 'index' ? 1 : a < b ? -1 : 1))
    .map(([entry, { file }]) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(file));
      const exported = module ? checker.getExportsOfModule(module) : [];
      const names = exported.map((symbol) => listed(symbol)).sort();
      return `### ${entry}\n\n${names.map((name) => `- ${name}`).join('\n')}\n`;
    });

  const context = {
    checker,
    isOwn: (node) => resolve(node.getSourceFile().fileName).startsWith(source),
    isExported: (symbol) => nameOf.has(symbol),
  };
  const declarations = [...declared]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, symbol]) => describeSymbol(symbol, name, '', context));
  return {
    name: manifest.name,
    text: [
      `# API of ${manifest.name}\n`,
      `Written by \`npx nx run ${manifest.name}:check-api --update\`; do not edit.\n`,
      `## Entries\n\n${lists.join('\n')}`,
      `## Declarations\n\n\`\`\`ts\n${declarations.join('\n')}\n\`\`\`\n`,
    ].join('\n'),
  };

  /** Lists an exported name with its origin, and describes it if it is declared in this package. */
  function listed(symbol) {
    const target = resolveAlias(symbol, checker);
    const owner = ownerOf(target);
    if (owner !== undefined) return `${symbol.name} of ${owner}`;
    if (!nameOf.has(target)) {
      const name = freeName(
        target.name === 'default' ? 'default export' : target.name,
        symbol.name,
      );
      nameOf.set(target, name);
      declared.set(name, target);
    }
    const name = nameOf.get(target);
    return symbol.name === name ? name : `${symbol.name} = ${name}`;
  }

  /** Returns the package that declares a symbol; undefined if it is this one. */
  function ownerOf(symbol) {
    const files = (symbol.declarations ?? []).map((node) => node.getSourceFile().fileName);
    if (files.length === 0 || files.some((file) => resolve(file).startsWith(source))) return;
    const path = relative(root, files[0]).split(sep).join('/');
    const [, sibling] = /^packages\/([^/]+)\//.exec(path) ?? [];
    if (sibling) return `@oai/${sibling}`;
    const [, external] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    return external ?? path;
  }

  /** Returns a name that no other declaration has: its own, the exported one, or a numbered one. */
  function freeName(own, exported) {
    if (!declared.has(own)) return own;
    if (!declared.has(exported)) return exported;
    let number = 2;
    while (declared.has(`${own}~${number}`)) number += 1;
    return `${own}~${number}`;
  }
}

function sourceOf(folder, bin) {
  return resolve(folder, bin.replace('./dist/', './src/').replace(/\.mjs$/, '.ts'));
}

const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
const host = ts.createCompilerHost(options);
const parsed = new Map();
const parse = host.getSourceFile;
/** Reports of several packages share the files that they have in common. */
host.getSourceFile = (file, ...rest) => {
  if (!parsed.has(file)) parsed.set(file, parse(file, ...rest));
  return parsed.get(file);
};

function createProgram(files) {
  return ts.createProgram(files, { ...options, noEmit: true }, host);
}

function resolveAlias(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Describes all meanings of a symbol: class, interface, namespace and so on may be merged. */
function describeSymbol(symbol, name, indent, context) {
  const lines = [];
  const done = new Set();
  for (const node of symbol.declarations ?? []) {
    if (ts.isClassDeclaration(node)) lines.push(...describeClass(symbol, node, name, context));
    else if (ts.isInterfaceDeclaration(node)) lines.push(describeInterface(node, name, context));
    else if (ts.isTypeAliasDeclaration(node)) {
      lines.push(`type ${name}${parameters(node)} = ${shortType(node.type)}`);
    } else if (ts.isFunctionDeclaration(node)) {
      if (node.body && symbol.declarations.length > 1 && hasOverloads(symbol)) continue;
      lines.push(`function ${name}${signature(node, context)}`);
    } else if (ts.isEnumDeclaration(node)) {
      lines.push(`enum ${name} { ${node.members.map((member) => print(member)).join(', ')} }`);
    } else if (ts.isVariableDeclaration(node)) {
      lines.push(`const ${name}: ${typeOf(node, context)}`);
    } else if (ts.isModuleDeclaration(node) && !done.has('namespace')) {
      done.add('namespace');
      lines.push(`namespace ${name}`, ...describeNamespace(symbol, context));
    } else if (ts.isExportAssignment(node)) {
      lines.push(`${name}: ${shorten(print(node.expression))}`);
    }
  }
  return lines.map((line) => `${indent}${line}`).join('\n');
}

function describeNamespace(symbol, context) {
  const members = context.checker.getExportsOfModule(symbol).filter(
    // A class has its static members among its exports; they are described with the class.
    (member) =>
      member.name !== 'prototype' && !member.declarations?.some((node) => ts.isClassElement(node)),
  );
  return members
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((member) => {
      const target = resolveAlias(member, context.checker);
      const isOwn = target.declarations?.some(context.isOwn);
      if (target !== member || !isOwn) {
        return target.name === member.name
          ? `  ${member.name}`
          : `  ${member.name} = ${target.name}`;
      }
      return describeSymbol(member, member.name, '  ', context);
    });
}

/**
 * Describes a class by its public members. Inherited members are listed with the base class if that is
 * exported, and with the class itself if it is not.
 */
function describeClass(symbol, node, name, context) {
  const { checker, isOwn, isExported } = context;
  const heritage = (node.heritageClauses ?? [])
    .map((clause) => ` ${print(clause).trim()}`)
    .join('');
  const modifier = has(node, ts.SyntaxKind.AbstractKeyword) ? 'abstract class' : 'class';
  const lines = [`${modifier} ${name}${parameters(node)}${heritage}`];
  const constructors = node.members.filter((member) => ts.isConstructorDeclaration(member));
  const overloads = constructors.filter((member) => !member.body);
  for (const member of overloads.length > 0 ? overloads : constructors) {
    lines.push(`  constructor${signature(member, context, false)}`);
  }
  const instance = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
  const statics = checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol));
  const members = [
    ...instance.map((each) => ['', each]),
    ...statics.map((each) => ['static ', each]),
  ];
  const described = members.flatMap(([prefix, member]) =>
    (member.declarations ?? [])
      .filter((each) => ts.isClassElement(each) || ts.isParameter(each))
      .filter((each) => isOwn(each) && isPublic(each, member.name))
      .filter((each) => {
        const owner = checker.getSymbolAtLocation(each.parent.name ?? each.parent);
        return owner === symbol || !isExported(owner);
      })
      .filter((each, _index, all) => !(each.body && all.some((other) => isOverload(other))))
      .map((each) => `  ${prefix}${describeMember(each, member.name, context)}`),
  );
  return [...lines, ...[...new Set(described)].sort()];
}

function isOverload(node) {
  return ts.isMethodDeclaration(node) && !node.body;
}

function hasOverloads(symbol) {
  return symbol.declarations.some((node) => ts.isFunctionDeclaration(node) && !node.body);
}

function describeMember(node, name, context) {
  if (ts.isMethodDeclaration(node)) return `${name}${optional(node)}${signature(node, context)}`;
  if (ts.isGetAccessor(node)) return `get ${name}: ${typeOf(node, context)}`;
  if (ts.isSetAccessor(node)) return `set ${name}(${print(node.parameters[0])})`;
  const readonly = has(node, ts.SyntaxKind.ReadonlyKeyword) ? 'readonly ' : '';
  return `${readonly}${name}${optional(node)}: ${typeOf(node, context)}`;
}

function isPublic(node, name) {
  if (name.startsWith('__') || name.startsWith('#') || name.startsWith('_')) return false;
  if (node.name && ts.isPrivateIdentifier(node.name)) return false;
  const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword];
  if (hidden.some((kind) => has(node, kind))) return false;
  return !ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'internal');
}

function describeInterface(node, name) {
  const heritage = (node.heritageClauses ?? [])
    .map((clause) => ` ${print(clause).trim()}`)
    .join('');
  const members = summary(node.members);
  return `interface ${name}${parameters(node)}${heritage} ${members} ${hash(print(node))}`;
}

function summary(members) {
  const parts = members.map((member) => {
    if (!member.name) return shorten(print(member).replace(/;$/, ''));
    return `${print(member.name)}${member.questionToken ? '?' : ''}`;
  });
  return parts.length === 0 ? '{}' : `{ ${parts.join('; ')} }`;
}

function shortType(node) {
  if (ts.isTypeLiteralNode(node)) return `${summary(node.members)} ${hash(print(node))}`;
  return shorten(print(node));
}

function typeOf(node, { checker }) {
  if (node.type) return shortType(node.type);
  const type = checker.typeToString(
    checker.getTypeAtLocation(node),
    node,
    ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope,
  );
  return shorten(type);
}

function signature(node, { checker }, withResult = true) {
  const inputs = node.parameters
    .filter((parameter) => print(parameter.name) !== 'this')
    .map((parameter) => {
      const isOptional = parameter.questionToken || parameter.initializer ? '?' : '';
      const rest = parameter.dotDotDotToken ? '...' : '';
      const type = parameter.type ? shortType(parameter.type) : 'inferred';
      const name = ts.isIdentifier(parameter.name) ? parameter.name.text : 'options';
      return `${rest}${name}${isOptional}: ${type}`;
    });
  const text = `${parameters(node)}(${inputs.join(', ')})`;
  if (!withResult) return text;
  if (node.type) return `${text}: ${shortType(node.type)}`;
  const result = checker.getReturnTypeOfSignature(checker.getSignatureFromDeclaration(node));
  return `${text}: ${shorten(checker.typeToString(result, node, ts.TypeFormatFlags.NoTruncation))}`;
}

function parameters(node) {
  const list = node.typeParameters ?? [];
  return list.length === 0 ? '' : `<${list.map((each) => shorten(print(each))).join(', ')}>`;
}

function optional(node) {
  return node.questionToken ? '?' : '';
}

function has(node, kind) {
  return node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
}

function shorten(text) {
  return text.length <= maxTypeLength ? text : `${text.slice(0, 60).trimEnd()}… ${hash(text)}`;
}

function hash(text) {
  return `#${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

const printer = ts.createPrinter({ removeComments: true });

/** Returns the text of a node on one line, without comments. */
function print(node) {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  return text.replace(/\s+/g, ' ').replace(/^\| /, '');
}
