import type { RequestOptions } from '@oai/core';
import { multipart } from '@oai/core/internal';
import { overUndici, type FaultRow } from '../fault-row.js';
import { outcomeOf } from '../outcome.js';
import { ENDINGS, type Ending } from '../upload-endings.js';
import { WATCHED, type Watched } from '../upload-sources.js';

/** Time limit for closing a source, which only failing rows exhaust. */
const LONGEST_GONE_MS = 10_000;
const RELEASED = 'the source was released';

async function letGo({ gone }: Watched): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    const text = `the source was still open after ${LONGEST_GONE_MS} ms`;
    timer = setTimeout(resolve, LONGEST_GONE_MS, text);
  });
  const result = await Promise.race([gone().then(() => RELEASED), late]);
  clearTimeout(timer);
  return result;
}

/** A way to send a source: in a form, or as the body. */
interface Way {
  name: string;
  body(source: Watched['body']): object;
  options?: RequestOptions;
  sources: readonly string[];
  endings: readonly Ending[];
}

const form = (file: Watched['body']): object => multipart({ file, purpose: 'user_data' });
const ALL = Object.keys(WATCHED);

const WAYS: Way[] = [
  { name: 'in a form', body: form, sources: ALL, endings: ENDINGS },
  {
    name: 'in a form with progress',
    body: form,
    options: { onUploadProgress() {} },
    sources: ['fs.createReadStream', 'a web stream that has gone silent'],
    endings: ENDINGS,
  },
  {
    name: 'as a body',
    body: (source) => source,
    // These two can only be sent in a form.
    sources: ALL.filter((name) => !/function|response/.test(name)),
    endings: ENDINGS.filter(({ isBeforeBody }) => !isBeforeBody),
  },
];

function endRow(way: Way, source: string, { name, expected, set, isStream }: Ending): FaultRow {
  return {
    happened: `an upload of ${source} ${way.name}, ended by ${name}`,
    expected: { ...expected, result: RELEASED },
    async run(scene) {
      const { client, options } = await set(scene);
      const watched = WATCHED[source]!(scene);
      const outcome = await outcomeOf(async () => {
        const { data, attempts, response } = await client
          .post<AsyncIterable<unknown>>('/anything', {
            body: way.body(watched.body),
            stream: isStream ?? false,
            ...way.options,
            ...options,
          })
          .withResponse();
        if (isStream) for await (const _event of data) break;
        return { result: 'answered', attempts, status: response.status };
      });
      return { ...outcome, result: await letGo(watched) };
    },
  };
}

const rowsOf = (ways: readonly Way[]): FaultRow[] =>
  ways.flatMap((way) =>
    way.sources.flatMap((source) => way.endings.map((ending) => endRow(way, source, ending))),
  );

/** Rows in which uploads end early, after which sources of all types must be closed at once. */
export const uploadEndRows: FaultRow[] = [...rowsOf(WAYS), ...overUndici(rowsOf(WAYS.slice(0, 1)))];
