/**
 * The storage of a journal: bytes that are only ever appended. A path stands for a file; implement
 * this to keep a journal elsewhere.
 *
 * @public
 */
export interface JournalStorage {
  /** Reads all bytes from the start. */
  read(): AsyncIterable<Uint8Array>;
  /** Reads some bytes. */
  readAt(position: number, length: number): Promise<Uint8Array>;
  /** Resolves when the bytes have been written. Called again only then. */
  append(bytes: Uint8Array): Promise<void>;
  /** Removes all bytes after a length: the end of a line that was being written at a crash. */
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}
