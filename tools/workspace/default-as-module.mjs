/**
 * Makes `require` of a package with a default export return that class, with every export as a
 * property.
 */
export function defaultAsModule(code, chunk) {
  if (!chunk.isEntry || !chunk.exports.includes('default')) return null;
  return `${code}${MODULE}`;
}

/**
 * Makes the class of the client callable without `new`. The proxy is needed for the call alone: a
 * class cannot be called, and a function in its place would break `class X extends require(…)`.
 */
export function callableClient(code, chunk) {
  if (!chunk.isEntry || chunk.name !== 'client') return null;
  return `${code}${CALLABLE}`;
}

const CALLABLE = `
exports.OpenAI = OpenAI.OpenAI = new Proxy(OpenAI, {
	apply: (Class, _self, args) => new Class(...args)
});
OpenAI.prototype.constructor = exports.OpenAI;
`;

const MODULE = `
const named = exports;
const main = named.default;
for (const [name, value] of Object.entries(named)) {
	Object.defineProperty(main, name, {
		value,
		configurable: true,
		enumerable: true,
		writable: true
	});
}
module.exports = Object.defineProperty(main, "__esModule", { value: true });
`;
