import { numberOf, objectOf, readUsage, type Usage } from './read-usage.js';

/** A part of the bill for a result: tokens, calls of a tool, or seconds of audio. @internal */
export interface Charge {
  readonly model: string;
  readonly usage: Usage | undefined;
  readonly seconds: number;
  /** The number of calls of a tool; 1 for a model. */
  readonly count: number;
}

/** The names of tools that are charged apart from the model that calls them. */
const IMAGE_TOOL = 'tool:image_generation';
const SEARCH_TOOL = 'tool:web_search';

/**
 * Returns the charges of a result, or of an event that holds one. The first is that of the model;
 * its usage is undefined if the result has none.
 *
 * @param fallbackModel The model of the request, for results without one.
 * @internal
 */
export function chargesOf(value: unknown, fallbackModel: string): Charge[] {
  const result = resultOf(value);
  const model = typeof result['model'] === 'string' ? result['model'] : fallbackModel;
  const usage = objectOf(result['usage']);
  const charges: Charge[] = [
    { model, usage: readUsage(usage), seconds: numberOf(usage['seconds']) ?? 0, count: 1 },
  ];
  const svg = objectOf(result['svg_usage']);
  const svgUsage = readUsage(svg);
  if (svgUsage) {
    const svgModel = typeof svg['model'] === 'string' ? svg['model'] : fallbackModel;
    charges.push({ model: svgModel, usage: svgUsage, seconds: 0, count: 1 });
  }
  const tools = objectOf(result['tool_usage']);
  const images = readUsage(tools['image_gen']);
  if (images && tokensOf(images) > 0)
    charges.push({ model: IMAGE_TOOL, usage: images, seconds: 0, count: 1 });
  const count = numberOf(objectOf(tools['web_search'])['num_requests']) ?? 0;
  if (count > 0) charges.push({ model: SEARCH_TOOL, usage: NOTHING, seconds: 0, count });
  return charges;
}

/** Returns true if something is charged for a result. @internal */
export function isCharged({ usage, seconds }: Charge): boolean {
  return usage !== undefined || seconds > 0;
}

/**
 * Returns the response of an event that ends it, the answer in a line of a batch, or the value itself.
 *
 * @internal
 */
export function resultOf(value: unknown): Readonly<Record<string, unknown>> {
  const object = objectOf(value);
  if (object['usage'] !== undefined) return object;
  const response = isObject(object['response']) ? object['response'] : undefined;
  if (typeof object['custom_id'] === 'string') {
    // The line as `batchResults` gives it, or as it is in the file.
    const body = object['body'] ?? response?.['body'];
    if (isObject(body)) return body;
  }
  return response ?? object;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const NOTHING: Usage = {
  input: undefined,
  output: undefined,
  cacheRead: undefined,
  cacheWrite: undefined,
  reasoning: undefined,
};

function tokensOf({ input, output }: Usage): number {
  return (input?.total ?? 0) + (output?.total ?? 0);
}
