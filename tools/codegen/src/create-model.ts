import { buildModel, type ApiModel } from './model/build.js';
import type { Config } from './read/config.js';
import type { Docs } from './read/docs.js';
import type { ApiDocument } from './read/document.js';
import { refineModel } from './refine/refine.js';

/** Builds and refines the model that is written to files. */
export function createModel(document: ApiDocument, config: Config, docs: Docs): ApiModel {
  return refineModel(buildModel(document, config, docs));
}
