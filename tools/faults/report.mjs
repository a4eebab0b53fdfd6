import { bundle } from './bundle.mjs';
const { report } = await import(await bundle('report.ts'));
await report(process.argv.slice(2));
