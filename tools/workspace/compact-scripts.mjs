import { parseAst } from 'rolldown/parseAst';

/** Annotations inside of functions and classes: bundlers drop the whole of these or none of it. */
const INNER_ANNOTATION = /^(\t.*?)\/\* @__PURE__ \*\/ (?=new )/gm;
/** A member, or an argument, that needs one line. */
const MEMBER = String.raw`[^\n{};]*[^\n{};,]`;
const MEMBERS = String.raw`\n\t+(${MEMBER}(?:,\n\t+${MEMBER})*)\n\t*`;
/** Objects, lists and arguments that are written with a line for each, and blocks of one statement. */
const WITH_LINES = [
  new RegExp(String.raw`(\{)${MEMBERS}(\})`, 'g'),
  new RegExp(String.raw`(\[)${MEMBERS}(\])`, 'g'),
  new RegExp(String.raw`(\()${MEMBERS}(\))`, 'g'),
  /(\{)\n\t+([^\n]*;)\n\t*(\})/g,
];
const LONGEST_LINE = 100;

/** The internal entry of the core in CommonJS; its name is 20 KB of the umbrella. */
const CORE = '_oai_core_internal';
/** The variables of the core and of the files of a package. */
const REQUIRED = new RegExp(String.raw`^(?:const|let) (${CORE}|require_\w+) = `, 'gm');

/**
 * Writes short objects, lists and blocks in one line, shortens the names of required modules, and removes
 * annotations without effect, which are 12 KB of the umbrella. Checks that the program stays the same.
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
      file.code = withShortNames(code, file.fileName);
    }
  },
};

/** Leaves a name whose short form stands for something else. */
function withShortNames(code, fileName) {
  let shortened = code;
  for (const [, name] of code.matchAll(REQUIRED)) {
    const short = name === CORE ? '_core' : name.replace('require', '');
    const program = programOf(shortened);
    if (program.includes(`"${short}"`)) continue;
    shortened = shortened.replaceAll(new RegExp(String.raw`\b${name}\b`, 'g'), short);
    if (programOf(shortened).replaceAll(`"${short}"`, `"${name}"`) !== program) {
      throw new Error(`${fileName} would be another program with the name ${short}`);
    }
  }
  return shortened;
}

function compact(code) {
  const start = code.replaceAll(INNER_ANNOTATION, '$1');
  return WITH_LINES.reduce((text, lines) => text.replaceAll(lines, inOneLine), start);
}

function inOneLine(lines, open, members, close) {
  const space = open === '{' ? ' ' : '';
  const line = [open, members.replaceAll(/\n\t+/g, ' '), close].join(space);
  return line.length > LONGEST_LINE ? lines : line;
}

/** Returns the syntax tree as text, without positions. */
function programOf(code) {
  return JSON.stringify(parseAst(code), (name, value) =>
    name === 'start' || name === 'end' || typeof value === 'bigint' ? undefined : value,
  );
}
