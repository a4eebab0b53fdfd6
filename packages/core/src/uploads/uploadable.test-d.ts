import { createReadStream, type ReadStream } from 'node:fs';
import { expectTypeOf } from 'expect-type';
import type {
  toStreamingFile as theirToStreamingFile,
  StreamingFileInput as TheirStreamingFileInput,
  ToFileInput as TheirToFileInput,
  Uploadable as TheirUploadable,
} from 'openai/uploads';
import { toStreamingFile } from './streaming-file.js';
import { toFile, type ToFileInput } from './to-file.js';
import type { StreamingFileInput, Uploadable } from './uploadable.js';

// Accepts the values that `openai` users pass, except those that only its own `toFile` creates.
type Theirs = Exclude<TheirUploadable, ReturnType<typeof theirToStreamingFile>>;
expectTypeOf<Theirs>().toExtend<Uploadable>();
expectTypeOf<TheirToFileInput>().toExtend<ToFileInput>();
expectTypeOf<TheirStreamingFileInput>().toExtend<StreamingFileInput>();

expectTypeOf<ReadStream>().toExtend<Uploadable>();
expectTypeOf<File>().toExtend<Uploadable>();
expectTypeOf<Blob>().toExtend<Uploadable>();
expectTypeOf<Response>().toExtend<Uploadable>();
expectTypeOf<Uint8Array>().toExtend<Uploadable>();
expectTypeOf<Buffer>().toExtend<Uploadable>();
expectTypeOf<ArrayBuffer>().toExtend<Uploadable>();
expectTypeOf<ReadableStream<Uint8Array>>().toExtend<Uploadable>();
expectTypeOf<AsyncGenerator<Uint8Array>>().toExtend<Uploadable>();
expectTypeOf(() => createReadStream('x')).toExtend<Uploadable>();
expectTypeOf(async () => createReadStream('x')).toExtend<Uploadable>();
expectTypeOf(toStreamingFile(createReadStream('x'), 'x')).toExtend<Uploadable>();

expectTypeOf<string>().not.toExtend<Uploadable>();
expectTypeOf<number>().not.toExtend<Uploadable>();
expectTypeOf<null>().not.toExtend<Uploadable>();
expectTypeOf<{ name: string }>().not.toExtend<Uploadable>();

expectTypeOf(toFile('text', 'a.txt')).resolves.toEqualTypeOf<File>();
// @ts-expect-error -- a name is needed
toStreamingFile(createReadStream('x'));
