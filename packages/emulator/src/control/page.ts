import { Reply } from '../http/reply.js';
import { foreignHost } from './guard.js';

/** The page runs nothing and shows nothing but what the emulator serves, and in no frame. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Returns the page for a browser that opens `/`; undefined for clients of the API, for frames and
 * scripts of any page, and for hosts that are not the emulator's.
 *
 * @internal
 */
export async function startPage(request: Request, ownHost: string): Promise<Reply | undefined> {
  const { method, headers } = request;
  if (method !== 'GET' || !/\btext\/html\b/.test(headers.get('accept') ?? '')) return undefined;
  if ((headers.get('sec-fetch-dest') ?? 'document') !== 'document') return undefined;
  return foreignHost(request, ownHost) === undefined ? pageFile('/page/index.html') : undefined;
}

/** Returns a file of the page by its path below `/_emulator`; undefined if there is none. @internal */
export async function pageFile(path: string): Promise<Reply | undefined> {
  const name = /^\/page\/([\w-]+\.\w+)$/.exec(path)?.[1];
  if (name === undefined) return undefined;
  // Imported late, so that a server that shows no page starts without it.
  const { pageFiles } = await import('./page.gen.js');
  if (!Object.hasOwn(pageFiles, name)) return undefined;
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return new Reply(pageFiles[name]!, {
    headers: new Map(Object.entries({ ...HEADERS, 'content-type': CONTENT_TYPES[extension]! })),
  });
}
