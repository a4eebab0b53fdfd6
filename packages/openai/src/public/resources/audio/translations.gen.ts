// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Translations,
  type Translation,
  type TranslationVerbose,
  type TranslationCreateResponse,
  type TranslationCreateParams,
} from '@oai/audio';
