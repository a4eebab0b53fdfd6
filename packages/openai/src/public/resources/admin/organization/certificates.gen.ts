// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Certificates,
  type Certificate,
  type CertificateCreateParams,
  type CertificateRetrieveParams,
  type CertificateUpdateParams,
  type CertificateListResponse,
  type CertificateListResponsesPage,
  type CertificateListParams,
  type CertificateDeleteResponse,
  type CertificateActivateResponse,
  type CertificateActivateResponsesPage,
  type CertificateActivateParams,
  type CertificateDeactivateResponse,
  type CertificateDeactivateResponsesPage,
  type CertificateDeactivateParams,
} from '@oai/admin';
