/**
 * The laws of adapters as tests: for whoever writes an adapter, in whatever test runner.
 *
 * @packageDocumentation
 */
export { breachText } from './check.js';
export type { Breach } from './check.js';
export { LEVELS } from './level.js';
export type { Level } from './level.js';
export { DELIVERIES, throughDelivery } from './delivery.js';
export type { Delivery } from './delivery.js';
export { describeAdapter } from './describe-adapter.js';
export type { TestRunner } from './describe-adapter.js';
export { checkAdapter } from './report.js';
export type { CheckReport, ConformanceReport } from './report.js';
export type { AdapterRig, ConformanceOptions, OpenRig } from './rig.js';
export type { CheckResult } from './run-check.js';
export { supportMatrix } from './support-matrix.js';
