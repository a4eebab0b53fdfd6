// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ProjectsCertificates as Certificates,
  type ProjectsCertificateListResponse as CertificateListResponse,
  type ProjectsCertificateListResponsesPage as CertificateListResponsesPage,
  type ProjectsCertificateListParams as CertificateListParams,
  type ProjectsCertificateActivateResponse as CertificateActivateResponse,
  type ProjectsCertificateActivateResponsesPage as CertificateActivateResponsesPage,
  type ProjectsCertificateActivateParams as CertificateActivateParams,
  type ProjectsCertificateDeactivateResponse as CertificateDeactivateResponse,
  type ProjectsCertificateDeactivateResponsesPage as CertificateDeactivateResponsesPage,
  type ProjectsCertificateDeactivateParams as CertificateDeactivateParams,
} from '@oai/admin';
