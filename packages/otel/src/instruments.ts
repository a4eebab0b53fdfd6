import type { Attributes, Counter, Histogram, Meter } from '@opentelemetry/api';
import type { TokenCount, Usage } from '@oai/usage';
import {
  CHUNK_BOUNDARIES,
  DURATION_BOUNDARIES,
  TOKEN_BOUNDARIES,
} from './attributes/conventions.js';
import type { OperationKind } from './attributes/operations.js';
import { byModality } from './attributes/usage.js';

const MODALITY = 'gen_ai.token.modality';
const NO_TOKENS: TokenCount = { total: 0, parts: new Map() };

/** The metrics of calls. Times are seconds. */
export class Instruments {
  readonly #meter: Meter;
  readonly #legacy: boolean;
  readonly #histograms = new Map<string, Histogram>();
  readonly #counters = new Map<string, Counter>();

  constructor(meter: Meter, legacy: boolean) {
    this.#meter = meter;
    this.#legacy = legacy;
  }

  recordDuration(kind: OperationKind, seconds: number, attributes: Attributes): void {
    if (kind === 'other') return;
    this.recordTime(`gen_ai.client.${kind}.duration`, seconds, attributes);
    if (this.#legacy) this.recordTime('gen_ai.client.operation.duration', seconds, attributes);
  }

  /** Records a duration of anything. */
  recordTime(name: string, seconds: number, attributes: Attributes): void {
    this.#histogram(name, 's', DURATION_BOUNDARIES).record(seconds, attributes);
  }

  recordChunk(
    name: 'time_to_first_chunk' | 'time_per_output_chunk',
    seconds: number,
    attributes: Attributes,
  ): void {
    const metric = `gen_ai.client.inference.${name}`;
    this.#histogram(metric, 's', CHUNK_BOUNDARIES).record(seconds, attributes);
  }

  /** Records the tokens of an inference; 0 if it reported none. */
  recordUsage(kind: OperationKind, usage: Usage | undefined, attributes: Attributes): void {
    if (kind === 'embeddings') {
      this.#distribute('gen_ai.client.embeddings.operation.input_tokens', usage?.input, attributes);
    } else if (kind === 'inference') {
      this.#count('input_tokens', usage?.input ?? NO_TOKENS, attributes);
      this.#count('output_tokens', usage?.output ?? NO_TOKENS, attributes);
      this.#countUnknown('cache_read.input_tokens', usage?.cacheRead, attributes);
      this.#countUnknown('cache_write.input_tokens', usage?.cacheWrite, attributes);
      this.#countUnknown('reasoning.output_tokens', usage?.reasoning, attributes);
      for (const direction of ['input', 'output'] as const) {
        const metric = `gen_ai.client.inference.operation.${direction}_tokens`;
        this.#distribute(metric, usage?.[direction], attributes);
      }
    }
    if (!this.#legacy || kind === 'other') return;
    for (const direction of ['input', 'output'] as const) {
      const legacy = { ...attributes, 'gen_ai.token.type': direction };
      this.#distribute('gen_ai.client.token.usage', usage?.[direction], legacy);
    }
  }

  #count(name: string, tokens: TokenCount, attributes: Attributes): void {
    const counter = this.#counter(name);
    for (const [modality, count] of byModality(tokens)) {
      counter.add(count, { ...attributes, [MODALITY]: modality });
    }
  }

  #countUnknown(name: string, count: number | undefined, attributes: Attributes): void {
    if (!count) return;
    this.#counter(name).add(count, { ...attributes, [MODALITY]: 'unknown' });
  }

  #distribute(name: string, tokens: TokenCount | undefined, attributes: Attributes): void {
    if (tokens) this.#histogram(name, '{token}', TOKEN_BOUNDARIES).record(tokens.total, attributes);
  }

  #counter(name: string): Counter {
    let counter = this.#counters.get(name);
    if (!counter) {
      const metric = `gen_ai.client.inference.usage.${name}`;
      counter = this.#meter.createCounter(metric, { unit: '{token}' });
      this.#counters.set(name, counter);
    }
    return counter;
  }

  #histogram(name: string, unit: string, explicitBucketBoundaries: number[]): Histogram {
    let histogram = this.#histograms.get(name);
    if (!histogram) {
      const advice = { explicitBucketBoundaries };
      histogram = this.#meter.createHistogram(name, { unit, advice });
      this.#histograms.set(name, histogram);
    }
    return histogram;
  }
}
