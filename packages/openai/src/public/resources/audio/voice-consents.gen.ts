// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  VoiceConsents,
  type VoiceConsent,
  type VoiceConsentDeleted,
  type VoiceConsentCreateParams,
  type VoiceConsentUpdateParams,
  type VoiceConsentsPage,
  type VoiceConsentListParams,
} from '@oai/audio';
