import ts from 'typescript';

/** A name that an editor offers for completion. */
export interface Offer {
  name: string;
  /** The tags of its doc comment, such as `deprecated`. */
  tags: string[];
}

/** A file of a user in an editor, which sees the built packages. */
export class EditedFile {
  #text = '';
  #version = 0;
  readonly #service: ts.LanguageService;

  /** @param path The place of the file, which need not exist. */
  constructor(readonly path: string) {
    const { fileExists, readFile, readDirectory, directoryExists, getDirectories, realpath } =
      ts.sys;
    const read = (name: string): string | undefined =>
      name === path ? this.#text : fileExists(name) ? readFile(name) : undefined;
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => ({
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        strict: true,
        types: ['node'],
      }),
      getScriptFileNames: () => [path],
      getScriptVersion: (name) => (name === path ? String(this.#version) : '0'),
      getScriptSnapshot: (name) => {
        const text = read(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
      fileExists: (name) => name === path || fileExists(name),
      readFile: read,
      readDirectory,
      directoryExists,
      getDirectories,
      ...(realpath && { realpath }),
    });
  }

  /** Returns what is offered at the place of an empty comment in the text. */
  offersAt(text: string): Offer[] {
    this.#text = text;
    this.#version += 1;
    const position = text.indexOf('/**/');
    const { entries = [] } =
      this.#service.getCompletionsAtPosition(this.path, position, undefined) ?? {};
    return entries
      .filter(({ kind }) => kind !== ts.ScriptElementKind.keyword)
      .map(({ name }) => ({ name, tags: this.#tags(position, name) }));
  }

  #tags(position: number, name: string): string[] {
    const details = this.#service.getCompletionEntryDetails(
      this.path,
      position,
      name,
      undefined,
      undefined,
      undefined,
      undefined,
    );
    return (details?.tags ?? []).map((tag) => tag.name);
  }
}
