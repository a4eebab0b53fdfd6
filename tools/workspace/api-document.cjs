'use strict';
// Reads the API document: an OpenAPI document and overlays, each an RFC 7396 merge patch.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

// Beside the checkout, since the document is not part of the repository.
const DOCUMENT = '../shared/api/openapi.json';
const OVERLAY = '../shared/api/newer/openapi-newer.json';

/**
 * Returns the files to read for the options `--document` and `--overlay`: without a document, the
 * default one with its overlay; overlays never apply to a document for which they were not given.
 */
function documentFiles(root, { document, overlay } = {}) {
  const fallback = path.join(root, OVERLAY);
  const overlays = overlay ?? (document === undefined && existsSync(fallback) ? [fallback] : []);
  return [document ?? path.join(root, DOCUMENT), ...overlays];
}

/** Returns the text of a document after its overlays, which is the file's own without any. */
function readDocumentText([document, ...overlays]) {
  const text = readFileSync(document, 'utf8');
  if (overlays.length === 0) return text;
  const patches = overlays.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  return JSON.stringify(patches.reduce(mergePatch, JSON.parse(text)));
}

/** Applies an RFC 7396 merge patch: objects merge, null deletes, everything else replaces. */
function mergePatch(target, patch) {
  if (!isObject(patch)) return patch;
  const result = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

module.exports = { documentFiles, mergePatch, readDocumentText };
