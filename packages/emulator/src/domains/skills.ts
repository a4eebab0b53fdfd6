import { pathParameter, type Call } from '../api/call.js';
import { listPage, type StoredObject } from '../state/collection.js';
import { FormFile } from '../http/form.js';
import type { Reply } from '../http/reply.js';
import { bytesResponse, deletedBody, jsonResponse } from '../http/respond.js';
import type { Routes } from '../api/routes.js';

const path = '/skills/{skill_id}';

/** Adds skills and their versions. Their content is that of the first file. @internal */
export function addSkillRoutes(routes: Routes): void {
  routes.add('POST /skills', (call) => {
    const skill = skills(call).add({
      id: call.state.ids.next('skill_'),
      object: 'skill',
      name: nameOf(call),
      description: `Made from ${call.parts.length} files.`,
      created_at: call.state.nowSeconds(),
      default_version: '1',
      latest_version: '0',
    });
    addVersion(call, skill);
    return jsonResponse(skill);
  });
  routes.add('GET /skills', (call) => jsonResponse(listPage(skills(call).all(), call.query)));
  routes.add(`GET ${path}`, (call) => jsonResponse(requireSkill(call)));
  routes.add(`POST ${path}`, (call) => {
    const skill = requireSkill(call);
    const version = String(call.body['default_version']);
    skill['default_version'] = versions(call, skill).get(version, 'default_version')['version'];
    return jsonResponse(skill);
  });
  routes.add(`DELETE ${path}`, (call) => {
    for (const version of versions(call, requireSkill(call)).all()) {
      call.state.bytes.delete(String(version['version_id']));
    }
    const { id } = skills(call).delete(pathParameter(call, 'skill_id'));
    return jsonResponse(deletedBody('skill.deleted', id));
  });
  routes.add(`GET ${path}/content`, (call) => {
    const skill = requireSkill(call);
    return content(call, skill, String(skill['default_version']));
  });
  routes.add(`POST ${path}/versions`, (call) => {
    const skill = requireSkill(call);
    const version = addVersion(call, skill);
    if (call.body['default'] === true) skill['default_version'] = version['version'];
    return jsonResponse(version);
  });
  routes.add(`GET ${path}/versions`, (call) => {
    const found = versions(call, requireSkill(call)).all();
    const page = listPage(found, call.query);
    return jsonResponse({ ...page, data: (page['data'] as StoredObject[]).map(describeVersion) });
  });
  routes.add(`GET ${path}/versions/{version}`, (call) => {
    const found = versions(call, requireSkill(call)).get(pathParameter(call, 'version'), 'version');
    return jsonResponse(describeVersion(found));
  });
  routes.add(`DELETE ${path}/versions/{version}`, (call) => {
    const found = versions(call, requireSkill(call)).delete(pathParameter(call, 'version'));
    call.state.bytes.delete(String(found['version_id']));
    return jsonResponse({
      ...deletedBody('skill.version.deleted', String(found['version_id'])),
      version: found.id,
    });
  });
  routes.add(`GET ${path}/versions/{version}/content`, (call) =>
    content(call, requireSkill(call), pathParameter(call, 'version')),
  );
}

/** Stores a version under its number, since the API addresses versions by number. */
function addVersion(call: Call, skill: StoredObject): StoredObject {
  const version = String(Number(skill['latest_version']) + 1);
  const versionId = call.state.ids.next('skillver_');
  const file = call.parts.find((part) => part instanceof FormFile);
  call.state.bytes.set(versionId, file?.bytes ?? new Uint8Array());
  skill['latest_version'] = version;
  const stored = versions(call, skill).add({
    id: version,
    version_id: versionId,
    object: 'skill.version',
    skill_id: skill.id,
    version,
    created_at: call.state.nowSeconds(),
    name: nameOf(call),
    description: `Made from ${call.parts.length} files.`,
  });
  return describeVersion(stored);
}

function describeVersion(stored: StoredObject): StoredObject {
  const { version_id: versionId, ...rest } = stored;
  return { ...rest, id: String(versionId) };
}

function nameOf(call: Call): string {
  const file = call.parts.find((part) => part instanceof FormFile);
  return file?.filename.split('/')[0]?.replace(/\.\w+$/, '') ?? 'skill';
}

function content(call: Call, skill: StoredObject, version: string): Reply {
  const { version_id: versionId } = versions(call, skill).get(version, 'version');
  return bytesResponse(
    call.state.bytes.get(String(versionId)) ?? new Uint8Array(),
    'application/zip',
  );
}

function versions(call: Call, skill: StoredObject) {
  return call.state.collection('version', skill.id);
}

function skills(call: Call) {
  return call.state.collection('skill');
}

function requireSkill(call: Call): StoredObject {
  return skills(call).get(pathParameter(call, 'skill_id'), 'skill_id');
}
