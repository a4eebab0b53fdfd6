import { badRequest } from '../http/api-error.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The content of files, parts of uploads, pictures and skills, bounded in size. @internal */
export class StoredBytes {
  #contents = new Map<string, Bytes>();
  #totalBytes = 0;

  constructor(private readonly maxBytes: number) {}

  get(id: string): Bytes | undefined {
    return this.#contents.get(id);
  }

  /**
   * @param replaced Identifiers whose content is deleted at the same time.
   * @throws {ApiError} 400 if the content does not fit; nothing is deleted then.
   */
  set(id: string, bytes: Bytes, replaced: readonly string[] = []): void {
    const freed = [id, ...replaced];
    const freedBytes = freed.reduce((sum, each) => sum + (this.get(each)?.length ?? 0), 0);
    if (this.#totalBytes - freedBytes + bytes.length > this.maxBytes) {
      throw badRequest(
        `Insufficient storage: the emulator stores at most ${this.maxBytes} bytes of files (option 'maxStoredBytes'). Delete files, or reset it.`,
        null,
        'insufficient_storage',
      );
    }
    for (const each of freed) this.delete(each);
    // The content is part of a request's body, and a small part must not keep all of a large body.
    const isSmallPart = bytes.length * 2 < bytes.buffer.byteLength;
    this.#contents.set(id, isSmallPart ? bytes.slice() : bytes);
    this.#totalBytes += bytes.length;
  }

  delete(id: string): void {
    this.#totalBytes -= this.get(id)?.length ?? 0;
    this.#contents.delete(id);
  }

  clear(): void {
    this.#contents.clear();
    this.#totalBytes = 0;
  }
}
