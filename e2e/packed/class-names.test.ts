import path from 'node:path';
import { outcome, root } from '../support/consumer.js';
import { packages, specifiersOf } from '../support/entries.js';

/** Prints the class names under each path: exports of the entries, resources of a client. */
const program = (load: string) => `
(async () => {
  const names = {};
  const isClass = (value) => typeof value === 'function' && /^class\\b/.test(String(value));
  for (const specifier of ${JSON.stringify(packages.flatMap(specifiersOf))}) {
    const exported = await ${load};
    for (const [name, value] of Object.entries(exported))
      if (isClass(value)) names[specifier + ' ' + name] = value.name;
  }
  const { OpenAI } = await (async (specifier) => ${load})('@oai/openai');
  const visit = (resource, path) => {
    names[path] = resource.constructor.name;
    for (const [name, child] of Object.entries(resource))
      if (child?._client !== undefined) visit(child, path + '.' + name);
  };
  visit(new OpenAI({ apiKey: 'key', adminAPIKey: 'key' }), 'client');
  console.log(JSON.stringify(names));
})();
`;

test.each([
  ['ES modules', 'import(specifier)'],
  ['CommonJS', 'require(specifier)'],
])('classes and resources have plain names in %s', async (_format, load) => {
  const { stdout, stderr } = await outcome(
    process.execPath,
    ['-e', program(load)],
    path.join(root, 'e2e'),
    {},
    60_000,
  );
  expect(stderr).toBe('');
  const names = JSON.parse(stdout) as Record<string, string>;
  const odd = Object.entries(names).filter(([, name]) => !/^[A-Z]\w*$/.test(name));
  expect(odd).toEqual([]);
  expect(Object.keys(names).length).toBeGreaterThan(500);
  expect(names).toMatchObject({
    client: 'OpenAI',
    'client.responses': 'Responses',
    'client.files': 'Files',
    'client.completions': 'Completions',
    'client.chat.completions': 'Completions',
    'client.beta.threads': 'Threads',
    'client.admin.organization.projects.groups.roles': 'Roles',
  });
});
