// The pages of the site, made from the documents of the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { repository } = JSON.parse(
  readFileSync(join(root, 'tools/workspace/organization.json'), 'utf8'),
);

export const packages = readdirSync(join(root, 'packages')).filter((name) =>
  existsSync(join(root, 'packages', name, 'README.md')),
);
export const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.mjs'));

/**
 * Returns the pages: the file of each on the site, and its text.
 *
 * @param withReference True to link each package to its reference.
 */
export function pages(withReference) {
  const documents = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const sources = new Map([
    ...documents.map((name) => [`docs/${name}`, name]),
    ...packages.map((name) => [`packages/${name}/README.md`, `packages/${name}.md`]),
    ['examples/README.md', 'examples/index.md'],
    ['CONTRIBUTING.md', 'contributing.md'],
    ['SECURITY.md', 'reporting.md'],
    ['ROADMAP.md', 'roadmap.md'],
  ]);
  const addresses = new Map([...sources].map(([source, page]) => [source, addressOf(page)]));
  for (const name of examples) addresses.set(`examples/${name}`, `/examples/${titleOf(name)}`);
  for (const name of packages) addresses.set(`packages/${name}`, `/packages/${name}`);
  addresses.set('examples', '/examples/');
  const written = [...sources].map(([source, page]) => ({
    page,
    text: withLinks(readFileSync(join(root, source), 'utf8'), source, addresses),
  }));
  if (withReference) written.forEach(linkReference);
  return [...written, ...examples.map(exampleOf)];
}

/** Adds the link to the page of a package. */
function linkReference(written) {
  const name = /^packages\/(.+)\.md$/.exec(written.page)?.[1];
  if (name === undefined) return;
  const address = `../api/modules/${name}.html`;
  written.text += `\n<a href="${address}" target="_self">All exports of @oai/${name}</a>\n`;
}

/** A page for a program, with its first comment as text. */
function exampleOf(name) {
  const program = readFileSync(join(root, 'examples', name), 'utf8');
  const comment = /^(?:\/\/.*\n)+/.exec(program)?.[0] ?? '';
  const code = program.slice(comment.length).trimStart();
  const text = comment.replaceAll(/^\/\/ ?/gm, '').replaceAll(/^ {2}(.+)$/gm, '\n`$1`\n');
  const fence = `\`\`\`js [${name}]\n${code}\`\`\`\n`;
  return { page: `examples/${titleOf(name)}.md`, text: `# ${titleOf(name)}\n\n${text}\n${fence}` };
}

/** Returns the part of a version that names its site: `7.59` of `7.59.2`. */
export function minorOf(version) {
  return version.split('.').slice(0, 2).join('.');
}

export function titleOf(name) {
  return name.replace(/(\.test)?\.mjs$/, '');
}

function addressOf(page) {
  return `/${page.replace(/(index)?\.md$/, '')}`;
}

/** Points links to pages of the site, or to the repository. */
function withLinks(text, source, addresses) {
  return text.replaceAll(/\]\(([^)\s]+)\)/g, (whole, target) => {
    const [path, anchor] = target.split('#');
    if (/^\w+:/.test(target) || path === '') return whole;
    const linked = posix.join(dirname(source), path).replace(/\/$/, '');
    if (!existsSync(join(root, linked))) throw new Error(`${source}: ${target} does not exist`);
    const address = addresses.get(linked) ?? `${repository}/tree/main/${linked}`;
    return `](${address}${anchor === undefined ? '' : `#${anchor}`})`;
  });
}
