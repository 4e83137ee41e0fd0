import type { Scenario } from '../engine/scenario.js';

/** Every day another file is imported. Some rows are there already, some lack an address, some must not be written to. */
export const largeImport: Scenario = {
  id: 'large-import',
  title: 'File after file is imported',
  imports: [
    { after: { hours: 1 }, rows: 2000 },
    { after: { days: 1, hours: 1 }, rows: 3000 },
    { after: { days: 2, hours: 1 }, rows: 5000 },
  ],
};
