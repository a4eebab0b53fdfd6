// The suite as a program for Node, Deno and Bun. Its environment comes as JSON in the variable
// SUITE; the last line of its output is the report.
import { portableChecks } from './portable.mjs';
import { runChecks } from './run-checks.mjs';
import { serverSideChecks } from './server-side.mjs';

const { features, areas, ...rest } = JSON.parse(process.env.SUITE);
const checks = [...portableChecks, ...serverSideChecks].filter(
  ({ area }) => areas === undefined || areas.includes(area),
);
const rows = await runChecks(checks, { ...rest, features: new Set(features) });
console.log(JSON.stringify(rows));
process.exit(0);
