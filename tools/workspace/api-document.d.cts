export function documentFiles(
  root: string,
  options?: { document?: string | undefined; overlay?: string[] | undefined },
): string[];
export function readDocumentText(files: string[]): string;
export function mergePatch(target: unknown, patch: unknown): unknown;
