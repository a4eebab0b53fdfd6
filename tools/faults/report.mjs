// Prints the table of faults: node tools/faults/report.mjs [part of a family or row name]
import { bundle } from './bundle.mjs';

const { report } = await import(await bundle('report.ts'));
const failed = await report(process.argv[2]);
process.exitCode = failed > 0 ? 1 : 0;
