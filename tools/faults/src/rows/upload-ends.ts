import type { RequestOptions } from '@oai/core';
import { multipart } from '@oai/core/internal';
import { overUndici, type FaultRow } from '../fault-row.js';
import { outcomeOf } from '../outcome.js';
import { ENDINGS, type Ending } from '../upload-endings.js';
import { WATCHED, type Watched } from '../upload-sources.js';

/** How long a source may take to be closed. Nothing waits for it but rows that fail. */
const LONGEST_GONE_MS = 10_000;
const LET_GO = 'the source was let go';

async function letGo({ gone }: Watched): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    const text = `the source was still open after ${LONGEST_GONE_MS} ms`;
    timer = setTimeout(resolve, LONGEST_GONE_MS, text);
  });
  const result = await Promise.race([gone().then(() => LET_GO), late]);
  clearTimeout(timer);
  return result;
}

/** How a source is sent: in a form, or as it is. */
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
    name: 'in a form, its progress told',
    body: form,
    options: { onUploadProgress() {} },
    sources: ['fs.createReadStream', 'a web stream that has gone silent'],
    endings: ENDINGS,
  },
  {
    name: 'as a body',
    body: (source) => source,
    // Neither can be sent but in a form.
    sources: ALL.filter((name) => !/function|response/.test(name)),
    endings: ENDINGS.filter(({ isBeforeBody }) => !isBeforeBody),
  },
];

function endRow(way: Way, source: string, { name, expected, set, isStream }: Ending): FaultRow {
  return {
    happened: `an upload of ${source} ${way.name}, ended by ${name}`,
    expected: { ...expected, result: LET_GO },
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

/** Uploads that are not wanted any more: their sources must be let go at once, whatever they are. */
export const uploadEndRows: FaultRow[] = [...rowsOf(WAYS), ...overUndici(rowsOf(WAYS.slice(0, 1)))];
