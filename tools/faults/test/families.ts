import { FAULTS } from '../src/rows/index.js';
import { testRows } from './rows.js';

/** Test files run in parallel, so the families are distributed over several files. */
export function testFamilies(...names: (keyof typeof FAULTS)[]): void {
  for (const name of names) describe(name, () => testRows(FAULTS[name]));
}
