'use strict';
// Extracts the examples of the READMEs, of docs/ and of docstrings: `check-readmes.mjs` compiles
// them, e2e tests run them.
const {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} = require('node:fs');
const { writeFileSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const skipped = new Set(['node_modules', 'dist', 'coverage']);

/** Languages of blocks other than TypeScript. `js` is not allowed, since it would not be checked. */
const otherLanguages = new Set(['sh', 'json', 'text']);

/** Returns every document with examples, relative to the root: the READMEs and those of docs/. */
function documents() {
  const docs = readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return [...readmes(), ...docs.sort().map((name) => `docs/${name}`)];
}

/** Returns every README of the workspace, relative to its root. */
function readmes(folder = '') {
  const found = [];
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) continue;
    const name = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...readmes(name));
    else if (entry.name === 'README.md') found.push(name);
  }
  return found.sort();
}

/**
 * Extracts the TypeScript blocks of a document. A block with imports starts a program; one without
 * continues the program before it. Everything else becomes empty lines, so that line numbers of a
 * program are those of the document.
 *
 * @returns The programs and the problems of the blocks.
 */
function readExamples(readme) {
  const lines = readFileSync(path.join(root, readme), 'utf8').split('\n');
  const programs = [];
  const problems = [];
  let block;
  lines.forEach((line, index) => {
    const fence = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
    if (!block) {
      if (!fence) return;
      block = { line: index + 1, language: fence[2].trim(), text: [] };
      if (block.language !== 'ts' && !otherLanguages.has(block.language)) {
        const known = ['ts', ...otherLanguages].join(', ');
        problems.push({
          line: block.line,
          message: `a block of \`${block.language}\`: write one of ${known}`,
        });
      }
    } else if (fence && fence[2].trim() === '') {
      if (block.language === 'ts') addBlock(block);
      block = undefined;
    } else {
      block.text.push(line);
    }
  });
  if (block) problems.push({ line: block.line, message: 'the block does not end' });
  return {
    programs: programs.map(({ line, text }) => ({ readme, line, text: `${text.join('\n')}\n` })),
    problems,
    lineCount: lines.at(-1) === '' ? lines.length - 1 : lines.length,
  };

  function addBlock({ line, text }) {
    let program = programs.at(-1);
    if (!program || text.some((each) => /^\s*import\b/.test(each))) {
      program = { line, text: [] };
      programs.push(program);
    }
    while (program.text.length < line) program.text.push('');
    program.text.push(...text);
  }
}

/** Makes the client of examples in docstrings, which begin with a call. */
const clientOfDocstrings = "import OpenAI from 'openai'; const client = new OpenAI();";

/**
 * Extracts the examples of the docstrings of all sources, with `client` as the umbrella's client.
 * Line numbers of a program are those of the source.
 */
function docstringExamples() {
  const sources = packageFolders().flatMap((name) => sourcesBelow(`packages/${name}/src`));
  return sources.flatMap((source) => {
    const text = readFileSync(path.join(root, source), 'utf8');
    return [...text.matchAll(/^ *\* @example\n *\* ```ts\n([^]*?)\n *\* ```$/gm)].map((match) => {
      const line = text.slice(0, match.index).split('\n').length + 1;
      const code = match[1].split('\n').map((each) => each.replace(/^ *\* ?/, ''));
      const lines = [clientOfDocstrings, ...Array.from({ length: line - 1 }, () => ''), ...code];
      return { readme: source, line, text: `${lines.join('\n')}\n` };
    });
  });
}

function sourcesBelow(folder) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.posix.join(folder, name))
    .filter((name) => name.endsWith('.ts'))
    .sort();
}

/**
 * Creates an empty folder that git ignores, in which a program can import the packages as in a
 * user's project, and the umbrella as `openai`.
 */
function makeFolder(name) {
  const folder = path.join(root, 'node_modules/.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  symlinkSync(
    path.join(root, 'packages/openai'),
    path.join(folder, 'node_modules/openai'),
    'junction',
  );
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  return folder;
}

/** Returns the names of the packages' folders. */
function packageFolders() {
  return readdirSync(path.join(root, 'packages')).filter((name) =>
    existsSync(path.join(root, 'packages', name, 'package.json')),
  );
}

module.exports = { docstringExamples, documents, makeFolder, packageFolders, readExamples };
