// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Translations,
  type ConnectClientEvent,
  RealtimeTranslationsClientSecrets as ClientSecrets,
  type RealtimeTranslationsClientSecretCreateParams as ClientSecretCreateParams,
} from '@oai/realtime';
