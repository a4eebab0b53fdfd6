import type { ObjectPlan, Plan, Presence, RecordPlan } from './plan.js';

/** A library's own way to write each kind of plan. */
export interface Dialect<Schema> {
  text(plan: Extract<Plan, { kind: 'text' }>): Schema;
  number(plan: Extract<Plan, { kind: 'number' }>): Schema;
  boolean(): Schema;
  null(): Schema;
  constant(value: string | number | boolean): Schema;
  choice(values: string[]): Schema;
  list(item: Schema, least: number | undefined, most: number | undefined): Schema;
  union(options: Schema[]): Schema;
  variants(options: Schema[]): Schema;
  both(left: Schema, right: Schema): Schema;
  /** A schema that passes what it reads to another one; by default one that has to fit both. */
  pipe?(read: Schema, passed: Schema): Schema;
  /** One that reads null as well; by default a union. */
  nullable?(schema: Schema): Schema;
  /** One that is made when it is needed; by default the schema itself. */
  lazy?(schema: Schema): Schema;
  /** One that replaces what does not fit; by default the schema itself. */
  catch?(schema: Schema): Schema;
  record(keys: string[], item: Schema, isLoose: boolean, form: RecordPlan['form']): Schema;
  object(
    properties: Record<string, { schema: Schema; presence: Presence }>,
    isStrict: boolean,
  ): Schema;
  tree(): Schema;
}

export const isOdd = (text: unknown): boolean => String(text).length % 2 === 1;

/** A schema that its library cannot make itself. */
export class NotMadeError extends Error {}

export function write<Schema>(dialect: Dialect<Schema>, plan: Plan): Schema {
  const inner = (part: Plan): Schema => write(dialect, part);
  const object = ({ properties, isStrict = false }: ObjectPlan): Schema =>
    dialect.object(
      Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [
          name,
          { schema: inner(property.plan), presence: property.presence },
        ]),
      ),
      isStrict,
    );
  switch (plan.kind) {
    case 'text':
      return dialect.text(plan);
    case 'number':
      return dialect.number(plan);
    case 'boolean':
      return dialect.boolean();
    case 'null':
      return dialect.null();
    case 'constant':
      return dialect.constant(plan.value);
    case 'choice':
      return dialect.choice(plan.values);
    case 'list':
      return dialect.list(inner(plan.item), plan.least, plan.most);
    case 'union':
      return dialect.union(plan.options.map(inner));
    case 'variants':
      return dialect.variants(plan.options.map(object));
    case 'both':
      return dialect.both(inner(plan.left), inner(plan.right));
    case 'pipe':
      return (dialect.pipe ?? dialect.both)(inner(plan.half), inner(plan.half));
    case 'record':
      return dialect.record(plan.keys, inner(plan.item), plan.isLoose, plan.form);
    case 'nullable':
    case 'lazy':
    case 'catch': {
      const schema = inner(plan.inner);
      if (dialect[plan.kind]) return dialect[plan.kind]!(schema);
      return plan.kind === 'nullable' ? dialect.union([schema, dialect.null()]) : schema;
    }
    case 'object':
      return object(plan);
    case 'tree':
      return dialect.tree();
  }
}
