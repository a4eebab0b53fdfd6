// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Credentials,
  type CredentialAuthCreateParam,
  type Credential,
  type CredentialAuthRotateParam,
  type CredentialDeleted,
  type CredentialAuth,
  type CredentialNetworking,
  type CredentialNetworkingParam,
  type McpOauthTokenEndpointAuth,
  type McpOauthTokenEndpointAuthCreateParam,
  type McpOauthTokenEndpointAuthRotateParam,
  type CredentialCreateParams,
  type CredentialRetrieveParams,
  type CredentialUpdateParams,
  type CredentialsPage,
  type CredentialListParams,
  type CredentialDeleteParams,
} from '@oai/agents';
