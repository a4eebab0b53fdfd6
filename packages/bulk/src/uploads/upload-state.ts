import { OpenAIError } from '@oai/core';

/**
 * The state of an upload, to go on with it after an interruption. It can be kept as JSON.
 *
 * @public
 */
export interface UploadState {
  /** The ID of the upload. It expires after an hour. */
  uploadID: string;
  /** The size of the file, bytes. */
  bytes: number;
  /** The size of each part but the last one, bytes. */
  partBytes: number;
  /** The ID of each part, in the order of the file; null if it has not been uploaded. */
  partIDs: (string | null)[];
}

/** The place of a part in the file. @internal */
export interface PartRange {
  index: number;
  start: number;
  end: number;
}

/** @internal */
export function newState(uploadID: string, bytes: number, partBytes: number): UploadState {
  const partIDs = new Array<string | null>(Math.ceil(bytes / partBytes)).fill(null);
  return { uploadID, bytes, partBytes, partIDs };
}

/**
 * Returns a copy of the state of an earlier upload.
 *
 * @throws {OpenAIError} It is not a state, or belongs to a file of another size.
 * @internal
 */
export function resumedState(state: UploadState, bytes: number): UploadState {
  const { uploadID, partBytes, partIDs } = state;
  if (typeof uploadID !== 'string' || !uploadID) throw notAState('uploadID');
  if (state.bytes !== bytes) {
    throw new OpenAIError(
      `The upload to resume is that of a file of ${state.bytes} bytes, but this one has ${bytes}.`,
    );
  }
  if (!Number.isInteger(partBytes) || partBytes < 1) throw notAState('partBytes');
  // A part that is missing in the list would be missing in the file.
  const hasAll = Array.isArray(partIDs) && partIDs.length === Math.ceil(bytes / partBytes);
  if (!hasAll || ![...partIDs].every(isPartID)) throw notAState('partIDs');
  return copyOf(state);
}

function isPartID(id: unknown): boolean {
  return id === null || (typeof id === 'string' && id !== '');
}

function notAState(member: keyof UploadState): OpenAIError {
  return new OpenAIError(
    `\`${member}\` of the upload to resume is not that of a state: give one of \`onState\`.`,
  );
}

/** @internal */
export function copyOf(state: UploadState): UploadState {
  return { ...state, partIDs: [...state.partIDs] };
}

/** Iterates over the parts that have not been uploaded. @internal */
export function* missingParts({ bytes, partBytes, partIDs }: UploadState): Generator<PartRange> {
  for (const [index, id] of partIDs.entries()) {
    if (id !== null) continue;
    const start = index * partBytes;
    yield { index, start, end: Math.min(start + partBytes, bytes) };
  }
}
