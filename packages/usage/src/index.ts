export { OpenAIError } from '@oai/core';
export type { ModelPrice, Prices } from './prices.js';
export { readUsage, type Modality, type TokenCount, type Usage } from './read-usage.js';
export type { UsageTotals } from './totals.js';
export { UsageTally, type AddUsageOptions, type UsageTallyOptions } from './usage-tally.js';
