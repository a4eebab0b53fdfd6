import { Control } from './control.mjs';

const LIMIT_MS = 20_000;

/**
 * Runs checks one after another, as they share the emulator's state.
 * @param {import('./check.mjs').Check[]} checks
 * @param {import('./check.mjs').Environment} environment
 * @returns {Promise<import('./check.mjs').Row[]>}
 */
export async function runChecks(checks, environment) {
  const control = new Control(environment.controlURL);
  const rows = [];
  for (const { area, name, needs, run } of checks) {
    const missing = needs.filter((feature) => !environment.features.has(feature));
    if (missing.length > 0) {
      rows.push({ area, name, outcome: 'left out', reason: `no ${missing.join(', ')}` });
      continue;
    }
    try {
      await control.reset();
      await withinLimit(run(environment, control));
      rows.push({ area, name, outcome: 'passed' });
    } catch (error) {
      rows.push({ area, name, outcome: 'failed', reason: describe(error) });
    }
  }
  return rows;
}

async function withinLimit(promise) {
  let timer;
  const limit = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`did not end within ${LIMIT_MS} ms`)), LIMIT_MS);
  });
  try {
    await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function describe(error) {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n  caused by ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
