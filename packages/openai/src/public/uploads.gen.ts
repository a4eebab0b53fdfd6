// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  toFile,
  toStreamingFile,
  type StreamingFile,
  type StreamingFileInput,
  type ToFileInput,
  type Uploadable,
} from '@oai/core';
