/**
 * Makes `require` of a package with a default export return that class, callable without `new`,
 * with every export as a property. The proxy is needed for the call alone: a class cannot be
 * called, and a function in its place would break `class X extends require(…)`.
 */
export function defaultAsModule(code, chunk) {
  if (!chunk.isEntry || !chunk.exports.includes('default')) return null;
  return `${code}${FOOTER}`;
}

const FOOTER = `
const named = exports;
const main = new Proxy(named.default, {
	apply: (Class, _self, args) => new Class(...args)
});
main.prototype.constructor = main;
for (const [name, value] of Object.entries(named)) {
	Object.defineProperty(main, name, {
		value: value === named.default ? main : value,
		configurable: true,
		enumerable: true,
		writable: true
	});
}
module.exports = Object.defineProperty(main, "__esModule", { value: true });
`;
