export interface GeneratedFile {
  /** Path relative to the root of the repository. */
  path: string;
  text: string;
}

export function header(hash: string): string {
  return (
    `// Generated from the API document ${hash} by \`nx run codegen:generate\`.\n` +
    `// Do not edit: change tools/codegen instead.\n\n`
  );
}
