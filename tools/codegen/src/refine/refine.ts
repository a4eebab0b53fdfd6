import type { ApiModel } from '../model/build.js';
import { extendBases } from './bases.js';
import { documentTypes } from './default-docs.js';
import { Equality } from './equality.js';
import { applyOverrides } from './overrides.js';
import { shareDeclarations } from './share.js';
import { extendTwins, mergeTwins } from './twins.js';

/** Applies the overrides of config, completes the docs, and removes duplicate declarations. */
export function refineModel(model: ApiModel): ApiModel {
  const { tree, config } = model;
  applyOverrides(tree, config);
  documentTypes(tree);
  mergeTwins(tree, config);
  const equality = new Equality(tree);
  shareDeclarations(equality);
  extendTwins(tree, config, equality);
  extendBases(tree, config, equality);
  return model;
}
