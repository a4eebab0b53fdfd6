// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
