// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Graders,
  type GraderRunResponse,
  type GraderRunParams,
  type GraderValidateResponse,
  type GraderValidateParams,
} from '@oai/fine-tuning';
