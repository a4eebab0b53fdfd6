import type { Plan } from './plan.js';

/** Returns true if some part of a plan is so. */
export function some(plan: Plan, test: (plan: Plan) => boolean): boolean {
  return test(plan) || partsOf(plan).some((part) => some(part, test));
}

/** The plans that are directly in a plan. */
export function partsOf(plan: Plan): Plan[] {
  switch (plan.kind) {
    case 'object':
      return Object.values(plan.properties).map((property) => property.plan);
    case 'list':
    case 'record':
      return [plan.item];
    case 'union':
    case 'variants':
      return plan.options;
    case 'both':
      return [plan.left, plan.right];
    case 'pipe':
      return [plan.half];
    case 'nullable':
    case 'lazy':
    case 'catch':
      return [plan.inner];
    default:
      return [];
  }
}
