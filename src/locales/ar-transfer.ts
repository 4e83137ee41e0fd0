import { arLeads } from './ar-plurals.js';
import { createCounted } from './plurals.js';
import type { TransferMessages } from './transfer-messages.js';

const counted = createCounted('ar');
const number = new Intl.NumberFormat('ar');
const rows = (count: number) =>
  counted(count, {
    zero: 'لا صفوف',
    one: 'صف واحد',
    two: 'صفان',
    few: '# صفوف',
    many: '# صفًا',
    other: '# صف',
  });

/** Leads as files, in Arabic. */
export const arTransfer: TransferMessages = {
  export: 'تصدير',
  shown: 'الأعمدة المعروضة',
  all: 'كل الأعمدة',
  exporting: (count) => `جارٍ التصدير: ${arLeads(count)} حتى الآن`,
  exported: (count) => `صُدّر: ${arLeads(count)}`,
  exportFailed: 'لم ينجح التصدير.',
  import: 'استيراد عملاء محتملين',
  choose: 'اختيار ملف CSV',
  columns: 'ما الأعمدة',
  skip: 'استبعاد',
  fields: {
    name: 'الاسم الكامل',
    firstName: 'الاسم الأول',
    lastName: 'اسم العائلة',
    email: 'البريد الإلكتروني',
    phone: 'الهاتف',
    linkedinUrl: 'حساب LinkedIn',
    company: 'الشركة',
    title: 'المنصب',
  },
  preview: (count) => `معاينة: ${rows(count)}`,
  row: 'الصف',
  add: (count) => `إضافة: ${arLeads(count)}`,
  adding: (done, total) => `أُضيف ${number.format(done)} من ${number.format(total)}`,
  added: (count) => `أُضيف: ${number.format(count)}`,
  duplicate: (count) => `موجود من قبل: ${number.format(count)}`,
  invalid: (count) => `غير صالح: ${number.format(count)}`,
  doNotContact: (count) => `في قائمة عدم الاتصال: ${number.format(count)}`,
  outcomes: {
    added: 'أُضيف',
    duplicate: 'موجود من قبل',
    invalid: 'غير صالح',
    'do-not-contact': 'عدم الاتصال',
    'not-attempted': 'لم يُحاول',
  },
  download: (count) => `تنزيل المرفوض: ${rows(count)}`,
  again: 'اختيار ملف آخر',
  unreadable: 'ليس في هذا الملف صفوف يمكن قراءتها.',
  noAddress: 'لا عمود للبريد الإلكتروني: معظم الأنظمة ترفض مثل هذه الصفوف.',
  further: (count) => `أعمدة زائدة مستبعدة: ${number.format(count)}`,
};
