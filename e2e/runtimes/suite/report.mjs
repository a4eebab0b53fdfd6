import { portableChecks } from './portable.mjs';
import { runChecks } from './run-checks.mjs';

/** Runs the portable checks. `features` is a list, since the environment comes as JSON. */
export function reportOf({ features, ...environment }) {
  return runChecks(portableChecks, { ...environment, features: new Set(features) });
}

/** Answers a request whose body is the environment, for runtimes that serve. */
export async function serveReport(request) {
  return Response.json(await reportOf(await request.json()));
}
