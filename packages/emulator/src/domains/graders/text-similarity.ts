import { NoGradeError } from './no-grade-error.js';
import { similarity, unitVector } from '../../model/unit-vector.js';

/** The comparisons of two lists by order: each word or character with each. */
const MAX_COMPARISONS = 25_000_000;

/**
 * Returns how similar two texts are by one of the API's metrics: 0 to 1.
 *
 * @throws {NoGradeError} They are too long to compare.
 * @internal
 */
export function textSimilarity(metric: string, input: string, reference: string): number {
  const given = words(input);
  const wanted = words(reference);
  const rouge = /^rouge_([1-5])$/.exec(metric);
  if (rouge) return harmonic(overlap(given, wanted, Number(rouge[1])));
  switch (metric) {
    case 'fuzzy_match':
      return ratio([...input], [...reference]);
    case 'rouge_l':
      return ratio(given, wanted);
    case 'bleu':
      return bleu(given, wanted);
    case 'gleu': {
      const { precision, recall } = mean(given, wanted);
      return Math.min(precision, recall);
    }
    case 'meteor': {
      const { precision, recall } = overlap(given, wanted, 1);
      return precision === 0 ? 0 : (10 * precision * recall) / (recall + 9 * precision);
    }
    default:
      return between(similarity(unitVector(input, 128), unitVector(reference, 128)));
  }
}

interface Overlap {
  precision: number;
  recall: number;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function grams(list: string[], size: number): string[] {
  return list.slice(size - 1).map((_, index) => list.slice(index, index + size).join(' '));
}

/** Compares the sequences of `size` words, each counted as often as it occurs in both. */
function overlap(given: string[], wanted: string[], size: number): Overlap {
  const own = grams(given, size);
  const rest = grams(wanted, size);
  const total = rest.length;
  const left = new Map<string, number>();
  for (const gram of rest) left.set(gram, (left.get(gram) ?? 0) + 1);
  const common = own.filter((gram) => {
    const count = left.get(gram) ?? 0;
    left.set(gram, count - 1);
    return count > 0;
  }).length;
  return {
    precision: own.length === 0 ? 0 : common / own.length,
    recall: total === 0 ? 0 : common / total,
  };
}

function harmonic({ precision, recall }: Overlap): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** The sizes of sequences that two texts are long enough for, up to four words. */
function sizes(given: string[], wanted: string[]): number[] {
  const most = Math.max(1, Math.min(4, given.length, wanted.length));
  return Array.from({ length: most }, (_, index) => index + 1);
}

function mean(given: string[], wanted: string[]): Overlap {
  const parts = sizes(given, wanted).map((size) => overlap(given, wanted, size));
  const average = (key: keyof Overlap) =>
    parts.reduce((sum, part) => sum + part[key], 0) / parts.length;
  return { precision: average('precision'), recall: average('recall') };
}

function bleu(given: string[], wanted: string[]): number {
  if (given.length === 0) return 0;
  const precisions = sizes(given, wanted).map((size) => overlap(given, wanted, size).precision);
  const geometric =
    precisions.reduce((product, precision) => product * precision, 1) ** (1 / precisions.length);
  return geometric * Math.min(1, Math.exp(1 - wanted.length / given.length));
}

/** Returns the share of two lists that is common and in order: twice the longest common part. */
function ratio(given: string[], wanted: string[]): number {
  if (given.length + wanted.length === 0) return 1;
  if (given.length * wanted.length > MAX_COMPARISONS) {
    throw new NoGradeError(
      `Two texts of ${given.length} and ${wanted.length} parts are too long to compare.`,
    );
  }
  let row = new Uint32Array(wanted.length + 1);
  let next = new Uint32Array(wanted.length + 1);
  for (const own of given) {
    for (const [index, other] of wanted.entries()) {
      next[index + 1] = own === other ? row[index]! + 1 : Math.max(row[index + 1]!, next[index]!);
    }
    [row, next] = [next, row];
  }
  return (2 * row.at(-1)!) / (given.length + wanted.length);
}

function between(value: number): number {
  return Math.min(1, Math.max(0, value));
}
