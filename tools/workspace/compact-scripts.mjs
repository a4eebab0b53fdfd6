import { parseAst } from 'rolldown/parseAst';

/** Annotations inside of functions and classes: bundlers drop the whole of these or none of it. */
const INNER_ANNOTATION = /^(\t.*?)\/\* @__PURE__ \*\/ (?=new )/gm;
const TEXT = String.raw`"[^"\\\n]*"`;
const MEMBER = String.raw`[\w$]+(?:: (?:[\w$.]+|${TEXT}))?`;
/** Objects of names, and lists of texts, that are written with a line for each member. */
const OBJECT = new RegExp(String.raw`\{\n\t+(${MEMBER}(?:,\n\t+${MEMBER})*)\n\t*\}`, 'g');
const LIST = new RegExp(String.raw`\[\n\t+(${TEXT}(?:,\n\t+${TEXT})*)\n\t*\]`, 'g');
const LONGEST_LINE = 100;

/** The internal entry of the core in CommonJS; its name is 20 KB of the umbrella. */
const CORE = /\b_oai_core_internal\b/g;
const SHORT_CORE = '_core';

/**
 * Writes short objects and lists in one line, shortens the name of the core, and removes annotations
 * without effect, which are 12 KB of the umbrella. Checks that the program stays the same.
 */
export const compactScripts = {
  name: 'compact-scripts',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const code = compact(file.code);
      if (programOf(code) !== programOf(file.code)) {
        throw new Error(`${file.fileName} would be another program in fewer lines`);
      }
      file.code = withShortCore(code, file.fileName);
    }
  },
};

function withShortCore(code, fileName) {
  const short = code.replaceAll(CORE, SHORT_CORE);
  if (programOf(short).replaceAll(`"${SHORT_CORE}"`, '"_oai_core_internal"') !== programOf(code)) {
    throw new Error(`${fileName} uses the name ${SHORT_CORE} for something else`);
  }
  return short;
}

function compact(code) {
  return code
    .replaceAll(INNER_ANNOTATION, '$1')
    .replaceAll(OBJECT, (lines, members) => inOneLine(lines, members, '{ ', ' }'))
    .replaceAll(LIST, (lines, items) => inOneLine(lines, items, '[', ']'));
}

function inOneLine(lines, members, start, end) {
  const line = start + members.replaceAll(/\n\t+/g, ' ') + end;
  return line.length > LONGEST_LINE ? lines : line;
}

/** Returns the syntax tree as text, without positions. */
function programOf(code) {
  return JSON.stringify(parseAst(code), (name, value) =>
    name === 'start' || name === 'end' || typeof value === 'bigint' ? undefined : value,
  );
}
