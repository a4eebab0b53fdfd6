import { compareTypes } from './types/compare-types.js';

/** `node tools/api-proofs/run.mjs types [package]` */
export async function main([
  command,
  name = '@oai/openai',
  filter = '',
]: string[]): Promise<number> {
  if (command !== 'types') throw new Error(`${command} is no command: types`);
  const report = compareTypes(name, 'openai');
  const present = report.names - report.absent.length;
  for (const key of report.absent) if (key.includes(filter)) console.log(`absent    ${key}`);
  for (const [key, reasons] of report.differing) {
    if (key.includes(filter)) console.log(`differs   ${key}\n  ${reasons.join('\n  ')}`);
  }
  for (const key of report.absentRepeated)
    if (key.includes(filter)) console.log(`unlisted  ${key}`);
  console.log(`${present} of ${report.names} names present`);
  console.log(`${present - report.differing.size} of ${report.names} assignable`);
  console.log(
    `${report.repeated - report.absentRepeated.length} of ${report.repeated} repeated names present`,
  );
  return 0;
}
