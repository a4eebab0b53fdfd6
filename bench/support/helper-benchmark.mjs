// Runs a stream helper against its limit: without a listener, with one, and with `for await`, at
// several lengths and in 16 calls at once.
//
//   BASELINE=<folder> node bench/run.mjs chat-helper
//
// also runs the packages of another checkout, with its own builds and `node_modules`, in the same run.
// KINDS and COUNTS, lists with commas, choose among the streams and their lengths.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare, fetchOf } from './harness.mjs';

const READ_BYTES = 16 * 1024;
const PARALLEL_CALLS = 16;
/** Short streams are repeated to make a round long enough to measure. */
const DELTAS_A_ROUND = 5000;
/** `openai` takes minutes for longer streams of JSON. */
const LONGEST_FOR_OPENAI = 2000;
const COUNTS = listOf(process.env.COUNTS)?.map(Number) ?? [200, 2000, 10_000, 50_000];
/** Rounds are short and many, since a busy machine disturbs some of them. */
const ROUNDS = Number(process.env.ROUNDS ?? 25);

const modes = ['no listener', 'listener', 'for await'];

/**
 * @param {object} benchmark
 * @param {string} benchmark.title
 * @param {string} benchmark.packageName
 * @param {Record<string, Kind>} benchmark.kinds
 * @param {(module: object) => (options: object) => Helper} benchmark.ours Makes the helper of a build
 *   of the package.
 * @param {(options: object) => Helper} benchmark.openai Makes that of `openai`.
 *
 * @typedef {object} Kind
 * @property {(count: number) => Uint8Array} bytes
 * @property {(response: Response) => Promise<unknown>} limit Reads a stream, parses and checks it.
 * @property {boolean} [isRefused] True if `openai` fails on the stream.
 * @property {boolean} [isParallel] True to run several calls at once.
 * @property {number} [readBytes] Size of the reads. Default: 16 KiB.
 *
 * @typedef {(kind: string, mode: string, count: number) => Promise<void>} Helper Throws unless all
 *   has arrived.
 */
export async function benchmarkHelper({ title, packageName, kinds, ours, openai }) {
  const makers = { [packageName]: ours(await import(packageName)) };
  if (process.env.BASELINE) {
    const folder = resolve(process.env.BASELINE, 'packages', packageName.replace('@oai/', ''));
    const url = pathToFileURL(join(folder, 'dist/index.mjs'));
    makers.baseline = ours(await import(url));
  }
  const wanted = listOf(process.env.KINDS) ?? Object.keys(kinds);
  for (const name of wanted) {
    const { bytes: bytesOf, limit, isRefused, isParallel, readBytes = READ_BYTES } = kinds[name];
    const least = {};
    for (const count of COUNTS) {
      const fetch = fetchOf(bytesOf(count), readBytes);
      const options = { apiKey: 'key', fetch };
      const calls = isParallel ? PARALLEL_CALLS : 1;
      const repeats = Math.max(1, Math.round(DELTAS_A_ROUND / count / calls));
      const times = (run) => async () => {
        for (let repeat = 0; repeat < repeats; repeat += 1) {
          if (isParallel) await Promise.all(Array.from({ length: calls }, run));
          else await run();
        }
      };
      const candidates = { limit: times(async () => limit(await fetch())) };
      const add = (label, helper) => {
        for (const mode of modes) {
          candidates[`${label}, ${mode}`] = times(() => helper(name, mode, count));
        }
      };
      for (const [label, make] of Object.entries(makers)) add(label, make(options));
      if (count <= LONGEST_FOR_OPENAI && !isRefused && !process.env.WITHOUT_OPENAI) {
        add('openai', openai(options));
      }
      const results = await compare(`${title}, ${name}, ${count} deltas`, candidates, {
        unitsPerRound: count * repeats * calls,
        unit: 'delta',
        clock: 'cpu',
        rounds: count > DELTAS_A_ROUND ? Math.ceil(ROUNDS / 3) : ROUNDS,
        warmups: 4,
      });
      for (const [label, result] of Object.entries(results)) {
        (least[label] ??= {})[count] = result.least * count;
      }
      printBaseline(packageName, results);
    }
    printExponents(least);
  }
}

/** Prints the ratios to the baseline: those of the medians. */
function printBaseline(packageName, results) {
  if (!process.env.BASELINE) return;
  const ratios = modes.map((mode) => {
    const { time } = results[`${packageName}, ${mode}`];
    return `${mode} ${(time / results[`baseline, ${mode}`].time).toFixed(2)}`;
  });
  console.log(`  to the baseline: ${ratios.join(', ')}`);
}

/** Prints the growth of the time with the length as an exponent: 1 is linear. */
function printExponents(least) {
  const [few, many] = [COUNTS.find((count) => count >= 2000), COUNTS.at(-1)];
  if (few === undefined || few === many) return;
  for (const [label, byCount] of Object.entries(least)) {
    if (!byCount[many] || label.startsWith('openai')) continue;
    const exponent = Math.log(byCount[many] / byCount[few]) / Math.log(many / few);
    console.log(`  ${label}: exponent ${exponent.toFixed(3)} from ${few} to ${many} deltas`);
  }
}

function listOf(text) {
  return text?.split(',');
}
