/** One program of a document. */
export interface ReadmeExample {
  /** The document, relative to the root of the workspace. */
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
export function makeFolder(name: string): string;
export function packageFolders(): string[];
