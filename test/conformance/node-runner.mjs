/** The suite under node:test: `node --test` runs it, and conformance-node.test.ts runs that. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./node-rig.js') }} */
const { module } = await runnerImport('/test/conformance/node-rig.ts');

/** @param {unknown} value */
const expect = (value) => ({ toBe: (/** @type {unknown} */ other) => assert.equal(value, other) });

module.describeAdapter({ describe, it, expect }, 'an array', module.openArray(true));
module.describeAdapter({ describe, it, expect }, 'a liar', module.openArray(false), { levels: ['read'] });
