import { FOR_BROWSERS } from '#platform';

type Failure =
  | { code?: unknown; name?: string; message?: string; cause?: unknown; errors?: unknown[] }
  | undefined
  | null;

/**
 * Describes the failure of a connection. The innermost cause is used, since errors such as `fetch
 * failed` contain no details. Browsers expose no cause.
 *
 * @internal
 */
export function describeFailure(failure: unknown): string {
  try {
    if (FOR_BROWSERS) return String(failure);
    const seen = new Set<unknown>();
    let deepest = failure as Failure;
    while (!seen.has(deepest)) {
      seen.add(deepest);
      const inner = (deepest?.errors?.[0] ?? deepest?.cause) as Failure;
      if (Object(inner) === inner) deepest = inner;
    }
    const { code, name, message } = deepest ?? {};
    if (!message && !code) return String(failure);
    const kind = /^(ENOTFOUND|EAI_)/.test(String(code))
      ? 'DNS lookup failed, '
      : /CERT|TLS|SSL|SIGNED|SIGNATURE/.test(String(code))
        ? 'TLS failed, '
        : '';
    const label = typeof code === 'string' ? code : name === 'Error' ? '' : name;
    return kind + [label, message].filter(Boolean).join(': ');
  } catch {
    // Its members may be getters that throw, or it has no conversion to a text.
    return 'unreadable error';
  }
}
