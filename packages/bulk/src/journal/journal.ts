import { OpenAIError } from '@oai/core';
import { parseJSON, randomID, toJSON } from '@oai/core/internal';
import { parseJSONLine, readLines, type FileLine } from '@oai/files';
import type { JournalStorage } from './journal-storage.js';

/** The first line of a journal. */
interface Header {
  bulk: 1;
  run: string;
}

/** The line of one call. */
interface Entry {
  key: string;
  input: string;
  result: unknown;
}

/**
 * The results of a run, as lines of JSON. A line is written before its result is handed out, so a run
 * that is interrupted at any point repeats no call whose result it has reported.
 *
 * @internal
 */
export class Journal {
  readonly #storage: JournalStorage;
  readonly #encoder = new TextEncoder();
  /** The places of the lines in the storage, by key. Results are not kept in memory. */
  readonly #places = new Map<string, { start: number; length: number }>();
  /** The same for all parts of an interrupted run. */
  runID = randomID();
  #lines: string[] = [];
  /** Resolves when the waiting lines have been written. */
  #writing: Promise<void> | undefined;
  #lastWrite = Promise.resolve();

  private constructor(storage: JournalStorage) {
    this.#storage = storage;
  }

  /**
   * Reads what an earlier run has written, or starts a new journal.
   *
   * @throws {OpenAIError} The storage contains something else, which is left as it is.
   */
  static async open(storage: JournalStorage): Promise<Journal> {
    const journal = new Journal(storage);
    try {
      await journal.#load();
    } catch (error) {
      await storage.close();
      throw error;
    }
    return journal;
  }

  /** Returns true if there is a result for a key. */
  has(key: string): boolean {
    return this.#places.has(key);
  }

  /**
   * Returns the result for a key.
   *
   * @param input The fingerprint of the input.
   * @throws {OpenAIError} The result belongs to another input.
   */
  async read(key: string, input: string): Promise<unknown> {
    const { start, length } = this.#places.get(key)!;
    const text = new TextDecoder().decode(await this.#storage.readAt(start, length));
    const entry = parseJSON(text);
    if (!isEntry(entry)) throw new OpenAIError('The `journal` was changed while it was in use.');
    if (entry.input === input) return entry.result;
    throw new OpenAIError(
      `The journal has a result for another input with the key ${JSON.stringify(key)}. Use another ` +
        'journal for other inputs, and `keyOf` for inputs in another order.',
    );
  }

  /**
   * Writes a result. Lines that come while another one is being written are written together.
   *
   * @throws {OpenAIError} The result has no JSON.
   */
  async append(entry: Entry): Promise<void> {
    this.#lines.push(`${lineOf(entry)}\n`);
    await (this.#writing ??= this.#write());
  }

  /** Waits for the last line. */
  async close(): Promise<void> {
    await this.#lastWrite.catch(() => {});
    await this.#storage.close();
  }

  async #write(): Promise<void> {
    // Rejects after a failed write, whose part of a line must not be followed by others.
    await this.#lastWrite;
    const text = this.#lines.join('');
    this.#lines = [];
    this.#writing = undefined;
    this.#lastWrite = this.#storage.append(this.#encoder.encode(text));
    return this.#lastWrite;
  }

  async #load(): Promise<void> {
    let end = 0;
    let isTorn = false;
    for await (const line of readLines(this.#storage.read())) {
      if (!line.isTerminated) {
        // A journal that was interrupted in its very first line has no result.
        if (line.number > 1 || HEADER_START.startsWith(line.text.slice(0, HEADER_START.length))) {
          isTorn = true;
          break;
        }
        throw notAJournal();
      }
      if (line.number === 1) this.runID = readHeader(line);
      else this.#note(line);
      end = line.end;
    }
    if (isTorn) await this.#storage.truncate(end);
    if (end > 0) return;
    const header: Header = { bulk: 1, run: this.runID };
    await this.#storage.append(this.#encoder.encode(`${JSON.stringify(header)}\n`));
  }

  #note(line: FileLine): void {
    const entry = parseJSONLine(line);
    if (!isEntry(entry)) {
      throw new OpenAIError(`Line ${line.number} of the \`journal\` is not one of \`runBulk\`.`);
    }
    this.#places.set(entry.key, { start: line.start, length: line.end - line.start });
  }
}

const HEADER_START = '{"bulk":1,"run":"';

function readHeader({ text }: FileLine): string {
  const header = text.startsWith(HEADER_START)
    ? (parseJSON(text) as Header | undefined)
    : undefined;
  if (typeof header?.run !== 'string') throw notAJournal();
  return header.run;
}

function isEntry(line: unknown): line is Entry {
  const { key, input } = Object(line) as Partial<Entry>;
  return typeof key === 'string' && typeof input === 'string';
}

function lineOf(entry: Entry): string {
  return toJSON(entry, `The result for the key ${JSON.stringify(entry.key)} cannot be kept: it`);
}

function notAJournal(): OpenAIError {
  return new OpenAIError('The `journal` is a file of another kind. It was not changed.');
}
