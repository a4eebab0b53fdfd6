// The vocabulary of the suite: plain functions and asserts, since no test framework runs everywhere.

/**
 * @typedef {object} Environment What a check may use.
 * @property {string} baseURL The emulator's `/v1`.
 * @property {string} controlURL The server that sets answers and faults, and shows requests.
 * @property {Set<string>} features What the runtime has besides `fetch`; `needs` of a check names them.
 * @property {object} [clientOptions] Options of every client, such as `dangerouslyAllowBrowser`.
 *
 * @typedef {object} Check
 * @property {string} area
 * @property {string} name
 * @property {string[]} [needs] Features without which the check is left out.
 * @property {(environment: Environment, control: import('./control.mjs').Control) => Promise<void>} run
 *
 * @typedef {object} Row
 * @property {string} area
 * @property {string} name
 * @property {'passed' | 'failed' | 'left out'} outcome
 * @property {string} [reason]
 */

/**
 * Adds the area to each function.
 * @param {string} area
 * @param {Record<string, Check['run'] | [string[], Check['run']]>} functions By name; a pair begins
 *   with the features that the function needs.
 * @param {string[]} [all] What all of them need.
 * @returns {Check[]}
 */
export function checksOf(area, functions, all = []) {
  return Object.entries(functions).map(([name, value]) => {
    const [needs, run] = Array.isArray(value) ? value : [[], value];
    return { area, name, needs: [...all, ...needs], run };
  });
}

export function assert(condition, message) {
  if (!condition) throw new Error(message);
}

export function equal(actual, expected, what = 'value') {
  const [shown, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (shown !== wanted) throw new Error(`${what} is ${shown}, expected ${wanted}`);
}

/** Returns the error of a promise that must fail with an instance of `errorClass`. */
export async function rejection(promise, errorClass) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    if (error instanceof errorClass) return error;
    throw new Error(`${error?.name}: ${error?.message}, expected ${errorClass.name}`, {
      cause: error,
    });
  }
  throw new Error(`${JSON.stringify(value)}, expected ${errorClass.name}`);
}
