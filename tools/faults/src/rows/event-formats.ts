import { QUESTION, listen } from '../calls.js';
import type { FaultRow } from '../fault-row.js';
import { EVENT_STREAM, head } from '../http-text.js';
import { outcomeOf, type Outcome } from '../outcome.js';
import { chatChunk, EVENTS, TEXTS } from '../recording.js';
import type { Scene } from '../scene.js';

const WHOLE = TEXTS.join('');
const isWhole = (outcome: Outcome): boolean => outcome.error === 'none' && outcome.result === WHOLE;
const allRight = (offsets: number) => ({ result: `${offsets} of ${offsets} right` });

/** Sockets may join separate writes, so a custom `fetch` returns exactly these reads. */
async function splitInMemory(scene: Scene, bytes: Buffer): Promise<Outcome> {
  let offset = 0;
  const client = scene.client('http://in.memory/v1', {
    fetch: async () => {
      const reads = [bytes.subarray(0, offset), bytes.subarray(offset)];
      const body = new ReadableStream<Uint8Array>({
        start(sink) {
          for (const read of reads) if (read.length > 0) sink.enqueue(new Uint8Array(read));
          sink.close();
        },
      });
      return new Response(body, { headers: EVENT_STREAM });
    },
  });
  let right = 0;
  for (; offset < bytes.length; offset += 1) if (isWhole(await listen(client))) right += 1;
  const result = `${right} of ${bytes.length} right`;
  return { error: 'none', message: '', attempts: 1, status: 200, requestID: undefined, result };
}

const LINE_ENDS: Record<string, (data: string[]) => string> = {
  'lines that end in LF': (data) => data.map((each) => `data: ${each}\n\n`).join(''),
  'lines that end in CRLF': (data) => data.map((each) => `data: ${each}\r\n\r\n`).join(''),
  'lines that end in CR': (data) => data.map((each) => `data: ${each}\r\r`).join(''),
  'lines that end in all ways': (data) =>
    data
      .map((each, index) => `data: ${each}${['\n\n', '\r\n\r\n', '\r\r', '\r\n\n'][index % 4]}`)
      .join(''),
  'a byte order mark': (data) => `\uFEFF${data.map((each) => `data: ${each}\n\n`).join('')}`,
  'no space after the colon': (data) => data.map((each) => `data:${each}\n\n`).join(''),
  'comments, ids, names and unknown fields': (data) =>
    data
      .map(
        (each, index) =>
          `: ping\nid: ${index}\nretry: 10\nwhatever\nevent: message\ndata: ${each}\n\n: ping\n\n`,
      )
      .join(''),
  'data over many lines': (data) =>
    data
      .map(
        (each) =>
          `${each
            .replaceAll(',"', '\n,"')
            .split('\n')
            .map((line) => `data: ${line}\n`)
            .join('')}\n`,
      )
      .join(''),
};

/** Rows with the recorded stream in every form that the event format allows, and a huge event. */
export const eventFormatRows: FaultRow[] = [
  ...Object.entries(LINE_ENDS).map(([name, write]): FaultRow => {
    const bytes = Buffer.from(write([...EVENTS]));
    return {
      happened: `a stream with ${name}, split at each of ${bytes.length} bytes`,
      expected: allRight(bytes.length),
      run: (scene) => splitInMemory(scene, bytes),
    };
  }),
  {
    happened: 'an event of 64 MiB',
    expected: { error: 'none', result: `${64 * 1024 * 1024} letters, all of them x` },
    async run(scene) {
      const big = 'x'.repeat(64 * 1024 * 1024);
      const baseURL = await scene.serveRaw((socket) => {
        socket.write(head(200, EVENT_STREAM) + `data: ${JSON.stringify(chatChunk(big))}\n\n`);
        socket.end(
          EVENTS.slice(-2)
            .map((data) => `data: ${data}\n\n`)
            .join(''),
        );
      });
      return outcomeOf(async () => {
        const stream = await scene
          .client(baseURL)
          .chat.completions.create({ ...QUESTION, stream: true });
        let text = '';
        for await (const { choices } of stream) text += choices[0]?.delta.content ?? '';
        const isSame = text === big ? 'all of them x' : 'changed';
        return { result: `${text.length} letters, ${isSame}` };
      });
    },
  },
];
