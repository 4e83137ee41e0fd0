/** What is loaded when an act on many leads is first asked for. */
export { BulkActs } from './bulk-acts.js';
export { askOf } from './bulk-ask.js';
export { leftSelected } from './left-selected.js';
