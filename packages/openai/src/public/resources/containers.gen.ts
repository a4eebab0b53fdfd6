// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Containers,
  type ContainerCreateResponse,
  type ContainerCreateParams,
  type ContainerRetrieveResponse,
  type ContainerListResponse,
  type ContainerListResponsesPage,
  type ContainerListParams,
  Files,
  type FileCreateResponse,
  type FileCreateParams,
  type FileRetrieveResponse,
  type FileRetrieveParams,
  type FileListResponse,
  type FileListResponsesPage,
  type FileListParams,
  type FileDeleteParams,
} from '@oai/containers';
