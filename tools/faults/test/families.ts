import { FAULTS } from '../src/rows/index.js';
import { testRows } from './rows.js';

/** Files of tests run beside each other, so the families are dealt out among them. */
export function testFamilies(...names: (keyof typeof FAULTS)[]): void {
  for (const name of names) describe(name, () => testRows(FAULTS[name]));
}
