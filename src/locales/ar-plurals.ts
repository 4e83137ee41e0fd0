import { createCounted } from './plurals.js';

const counted = createCounted('ar');

/** How many leads, in Arabic's six forms. */
export function arLeads(count: number): string {
  return counted(count, {
    zero: 'لا عملاء محتملين',
    one: 'عميل محتمل واحد',
    two: 'عميلان محتملان',
    few: '# عملاء محتملين',
    many: '# عميلًا محتملًا',
    other: '# عميل محتمل',
  });
}

/** How many changes, in Arabic's six forms. */
export function arChanges(count: number): string {
  return counted(count, {
    zero: 'لا تغييرات',
    one: 'تغيير واحد',
    two: 'تغييران',
    few: '# تغييرات',
    many: '# تغييرًا',
    other: '# تغيير',
  });
}
