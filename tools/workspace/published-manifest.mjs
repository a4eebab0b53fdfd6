import { readFileSync } from 'node:fs';

/** The organization that publishes the packages: the only place that names it. */
export const organization = JSON.parse(
  readFileSync(new URL('organization.json', import.meta.url), 'utf8'),
);

/** The Node versions that the workspace supports. */
const { engines } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/**
 * Returns the fields that every published manifest has and no source manifest repeats.
 *
 * @param manifest The source manifest.
 * @param directory Folder of the package, relative to the root: `packages/chat`.
 */
export function publishedFields(manifest, directory) {
  const { author, repository } = organization;
  return {
    keywords: [...new Set(['openai', 'gpt', 'ai', 'sdk', 'client', ...(manifest.keywords ?? [])])],
    author,
    engines,
    homepage: `${repository}/tree/main/${directory}#readme`,
    bugs: { url: `${repository}/issues` },
    repository: { type: 'git', url: `git+${repository}.git`, directory },
    publishConfig: { access: 'public' },
  };
}
