// Finds broken links within a built site, those to headings included.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns a line for each link to a page or a heading that does not exist.
 *
 * @param base Path of the site on its host, with slashes at both ends.
 */
export function brokenLinks(folder, base) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const targets = new Map();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    const address = `${base}${file.replace(/(index)?\.html$/, '')}`;
    targets.set(address, {
      ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
      links: [...html.matchAll(/<a\s[^>]*href="([^"]+)"/g)].map(([, link]) => link),
    });
  }
  const others = new Set(files.map((file) => `${base}${file}`));
  const problems = [];
  for (const [address, { links }] of targets) {
    for (const link of new Set(links)) {
      if (/^\w+:/.test(link)) continue;
      const { pathname, hash } = new URL(link, `http://site${address}`);
      const target = targets.get(decodeURI(pathname));
      if (!target && !others.has(pathname)) problems.push(`${address}: no page ${link}`);
      else if (hash && target && !target.ids.has(decodeURIComponent(hash.slice(1))))
        problems.push(`${address}: no heading ${link}`);
    }
  }
  return problems;
}
