import { showValue } from '../schema/values.js';
import type { Zod4Like } from './types.js';
import type { Zod4Definition } from './zod-4-checks.js';

/**
 * Returns the reason why zod cannot tell the options of a discriminated union apart, which it finds
 * out only when it parses.
 *
 * @internal
 */
export function discriminatorFault({ options, discriminator }: Zod4Definition): string | undefined {
  const seen = new Set<unknown>();
  for (const [index, option] of options!.entries()) {
    const values = valuesAt(option, discriminator!);
    if (!values?.size) {
      return `zod never chooses option ${index}: give it a literal as "${discriminator}"`;
    }
    for (const value of values) {
      if (value !== undefined && seen.has(value)) {
        return `two options have ${showValue(value)} as "${discriminator}": use a plain union`;
      }
      seen.add(value);
    }
  }
  return undefined;
}

function valuesAt(option: Zod4Like, key: string): Set<unknown> | undefined {
  const { propValues } = option._zod as { propValues?: Record<string, Set<unknown>> };
  return propValues?.[key];
}
