import { posix } from 'node:path';

/**
 * Makes the CommonJS files of the umbrella load packages when they are first used, most of them by
 * the first client: programs that require the package may not need one, or not yet. ES modules cannot
 * wait: they load their imports first.
 *
 * The classes of resources become accessors of the class of the client, with the same names, order
 * and values. The resources of a client stay plain properties, which tests replace. A package that a
 * file of the umbrella extends or re-exports stays as it is, since the client loads these files for
 * tracing agents.
 */
export function loadPackagesLate(code, chunk, _options, { chunks }) {
  if (!chunk.isEntry || !['index', 'client'].includes(chunk.name)) return null;
  const early = loadedByFiles(code, chunk.fileName, chunks);
  const packages = [...code.matchAll(/^let (_oai_\w+) = require\("([^"]+)"\);$/gm)]
    .map(([statement, variable, specifier]) => ({ statement, variable, specifier }))
    .filter(({ specifier }) => !early.has(specifier));
  const late = packages.reduce(requireLate, code);
  return late.includes('\nlate(') ? `${late}${LATE}` : late;
}

/** The core, and the packages that the files load which this one requires. */
function loadedByFiles(code, fileName, chunks) {
  const files = [...code.matchAll(/\brequire\("(\.[^"]+)"\)/g)];
  const loaded = files.flatMap(
    ([, path]) => chunks[posix.join(posix.dirname(fileName), path)].imports,
  );
  return new Set(['@oai/core/internal', ...loaded]);
}

/** Every use of the package stays as it is, wherever it is, and its first one loads the package. */
function requireLate(code, { statement, variable, specifier }) {
  const uses = code.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'));
  const getters = [...new Set([...uses].map(([, name]) => name))].map(
    (name) => `\tget ${name}() {\n\t\treturn require("${specifier}").${name};\n\t}`,
  );
  return code
    .replace(statement, `const ${variable} = {\n${getters.join(',\n')}\n};`)
    .replaceAll(
      new RegExp(`^(\\w+)\\.(\\w+) = (${variable}\\.\\w+);$`, 'gm'),
      (_, target, name, value) => `late(${target}, "${name}", () => ${value});`,
    );
}

/** A property whose value is made when it is first read. */
const LATE = `
function late(target, name, make) {
	let value;
	Object.defineProperty(target, name, {
		get: () => value ??= make(),
		set(other) {
			Object.defineProperty(this, name, {
				value: other,
				configurable: true,
				enumerable: true,
				writable: true
			});
		},
		configurable: true,
		enumerable: true
	});
}
`;
