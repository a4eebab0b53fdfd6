import type { UploadState } from './upload-state.js';

/**
 * The progress of an upload in parts.
 *
 * @public
 */
export interface UploadPartsProgress {
  /** The number of bytes that were sent, those of earlier parts included. */
  readonly loadedBytes: number;
  readonly totalBytes: number;
  /** The number of parts that were uploaded. */
  readonly parts: number;
  readonly totalParts: number;
}

/** Adds up the progress of parts. */
export class PartsProgress {
  readonly #state: UploadState;
  readonly #report: ((progress: UploadPartsProgress) => void) | undefined;
  /** The bytes that were sent of each part in progress. */
  readonly #loading = new Map<number, number>();

  constructor(state: UploadState, report: ((progress: UploadPartsProgress) => void) | undefined) {
    this.#state = state;
    this.#report = report;
  }

  /** Notes the bytes of a part in progress, headers of its form included. */
  note(index: number, loadedBytes: number): void {
    this.#loading.set(index, Math.min(loadedBytes, this.#sizeOf(index)));
    this.#tell();
  }

  end(index: number): void {
    this.#loading.delete(index);
    this.#tell();
  }

  #tell(): void {
    const { bytes, partIDs } = this.#state;
    let loadedBytes = 0;
    let parts = 0;
    for (const [index, id] of partIDs.entries()) {
      if (id !== null) parts += 1;
      loadedBytes += id === null ? (this.#loading.get(index) ?? 0) : this.#sizeOf(index);
    }
    this.#report?.({ loadedBytes, totalBytes: bytes, parts, totalParts: partIDs.length });
  }

  #sizeOf(index: number): number {
    const { bytes, partBytes } = this.#state;
    return Math.min(partBytes, bytes - index * partBytes);
  }
}
