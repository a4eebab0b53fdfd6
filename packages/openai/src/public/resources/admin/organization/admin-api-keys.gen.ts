// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  AdminAPIKeys,
  type AdminAPIKey,
  type AdminAPIKeyCreateResponse,
  type AdminAPIKeyCreateParams,
  type AdminAPIKeysPage,
  type AdminAPIKeyListParams,
  type AdminAPIKeyDeleteResponse,
} from '@oai/admin';
