import { Declaration, type Module, type Resource } from './model.js';
import type { ResourceTree } from './resource-tree.js';
import type { TypeBuilder } from './type-builder.js';
import { TypeText } from './type-text.js';

/** Declares the types of a resource's methods: params, responses and pages. */
export class ResourceTypes {
  /** Parser for the types that config gives as text. */
  readonly text: TypeText;

  constructor(
    readonly builder: TypeBuilder,
    readonly tree: ResourceTree,
  ) {
    this.text = new TypeText(tree);
  }

  /** Returns the type of a name at the top of the resource's module, declaring it if need be. */
  declare(resource: Resource, name: string): Declaration {
    return this.declareIn(resource.module, name);
  }

  declareIn(module: Module, name: string): Declaration {
    const known = module.declarations.find((one) => one.name === name);
    if (known) return known;
    const declared = new Declaration(module, name);
    module.declarations.push(declared);
    return declared;
  }

  /** `FileContent` for the method `content` of `client.files`. */
  prefix(resource: Resource, method: string): string {
    return this.tree.modelName(resource) + method[0]!.toUpperCase() + method.slice(1);
  }
}
