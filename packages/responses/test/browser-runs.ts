import { BROWSER_MEMBERS } from '../src/browser/index.js';
import { call, IMAGE } from './tool-runs.js';

export const APPROVED = { confirm: () => true, urlPolicy: () => true };
export const TABS = {
  tabs: [{ id: 't1', title: 'T', url: 'https://a.b/p?token=1', active: true }],
};
export const SHOWN = { tabs: [{ id: 't1', title: 'T', url: 'https://a.b', active: true }] };

/** A driver with every method, which notes their arguments. */
export function browserDriver(log: unknown[], members: object = {}): any {
  const note = (name: string) => (args: object) => {
    log.push([name, args]);
    return name === 'screenshot' || name === 'zoom'
      ? { type: 'input_image', image_url: IMAGE }
      : undefined;
  };
  return {
    state: () => TABS,
    ...Object.fromEntries(BROWSER_MEMBERS.map((name) => [name, note(name)])),
    ...members,
  };
}

export function browserCall(id: string, member: string, args: unknown): any {
  return call(id, `browser_${member}`, args);
}

/** The text of an output, parsed. */
export function shown(output: any): any {
  return JSON.parse(output.output[0].text);
}
