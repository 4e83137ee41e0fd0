import type { ReadList, ReadSource } from '../../src/cache/index.js';

/** The list of all leads, a hundred to a page, as somebody came to it who found nothing of it too old. */
export const everybody = (store: ReadSource): ReadList => ({ store, query: {}, size: 100, staleBefore: 0 });
