/** One program of a document, or of a docstring. */
export interface ReadmeExample {
  /** The document or source, relative to the root of the workspace. */
  readme: string;
  /** The line on which its first block begins. */
  line: number;
  text: string;
}

export function documents(): string[];
export function readExamples(readme: string): {
  programs: ReadmeExample[];
  problems: { line: number; message: string }[];
  lineCount: number;
};
export function docstringExamples(): ReadmeExample[];
export function makeFolder(name: string): string;
export function packageFolders(): string[];
