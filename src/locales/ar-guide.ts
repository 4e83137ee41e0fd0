import type { DiagramMessages, GuideMessages, TimelineMessages } from './guide-messages.js';
import { arLeads } from './ar-plurals.js';
import { createCounted } from './plurals.js';

const counted = createCounted('ar');
const number = new Intl.NumberFormat('ar');
const list = new Intl.ListFormat('ar');
const either = new Intl.ListFormat('ar', { type: 'disjunction' });
const ways = (count: number) =>
  counted(count, {
    zero: 'لا طرق',
    one: 'طريق واحد',
    two: 'طريقان',
    few: '# طرق',
    many: '# طريقًا',
    other: '# طريق',
  });
const days = (count: number) =>
  counted(count, {
    zero: 'أقل من يوم',
    one: 'يوم',
    two: 'يومين',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  });

/** The lifecycle as a drawing, in Arabic. */
export const arDiagram: DiagramMessages = {
  label: (product) => `مسار العميل المحتمل في ${product}`,
  hint: 'المرسوم هو أقصر طريق إلى كل حالة. اختر حالة لترى كل الطرق إليها ومنها.',
  begins: 'البداية هنا',
  ways: (enters, leaves) => `إليها: ${ways(enters)}، منها: ${ways(leaves)}`,
  asList: 'كل الطرق بالكلمات',
  from: 'من',
  to: 'إلى',
  by: 'متى',
};

/** The guide, in Arabic. */
export const arGuide: GuideMessages = {
  label: (product) => `معاني الحالات في ${product}`,
  search: 'ابحث في الدليل',
  found: (count) =>
    counted(count, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  nothingFound: 'لا شيء يطابق. جرّب كلمة أخرى.',
  overview: 'نظرة عامة',
  back: 'كل الحالات',
  statuses: 'الحالات',
  one: 'يُظهر كل عميل محتمل حالة واحدة: أقوى ما ينطبق عليه.',
  several: 'قد تجتمع لعميل محتمل عدة حالات معًا. الأقوى تأتي أولًا.',
  means: 'ماذا تعني',
  next: 'ماذا تفعل',
  enters: 'كيف يصل إليها العميل المحتمل',
  leaves: 'إلى أين يمضي منها',
  begins: 'من هنا يبدأ كل عميل محتمل.',
  final: 'إلى لا مكان: هذه حالة نهائية.',
  from: (labels) => `من ${either.format(labels)}`,
  fromMany: (count) =>
    counted(count, {
      one: 'من حالة أخرى',
      two: 'من حالتين أخريين',
      few: 'من # حالات أخرى',
      many: 'من # حالة أخرى',
      other: 'من # حالة أخرى',
    }),
  to: (labels) => `إلى ${either.format(labels)}`,
  toBefore: 'عودة إلى ما كان عليه',
  reasons: 'الأسباب',
  actions: 'ما يمكنك فعله هنا',
  troubles: 'حين يبدو شيء غريبًا',
  troublesNow: 'يستحق النظر الآن',
  cause: 'لماذا',
  help: 'ما يفيد',
  sighting: (leads, among) =>
    leads === among
      ? `الكل: ${arLeads(leads)}`
      : `${number.format(leads)} على الأقل من أصل ${number.format(among)}`,
  showLeads: 'أظهر هؤلاء',
  causes: {
    action: (label) => `${label}، يدويًا`,
    campaignAction: (label) => `${label}، يدويًا`,
    stated: (label) => `يقول النظام: ${label}`,
    afterDays: (event, trigger, count) => `${event}، تلقائيًا بعد ${days(count)} من: ${trigger}`,
    atNth: (event, trigger, count) => `${event}، تلقائيًا في المرة ${number.format(count)}: ${trigger}`,
  },
};

/** What happened to a lead, in Arabic. */
export const arTimeline: TimelineMessages = {
  label: (name) => `ما جرى مع ${name}`,
  why: 'لماذا هذه الحالة',
  because: (event, when) => `السبب: ${event}، ${when}.`,
  beneath: (labels) => `تحتها: ${list.format(labels)}.`,
  today: 'اليوم',
  yesterday: 'أمس',
  undated: 'في وقت غير معروف',
  zone: (zone) => `الأوقات بتوقيت ${zone}`,
  loading: 'يجري تحميل السجل',
  empty: 'لم يحدث شيء بعد',
  error: 'تعذّر تحميل السجل',
  tryAgain: 'أعد المحاولة',
  older: 'أظهر الأقدم',
  latestOnly: 'آخر حدث من كل نوع فقط: هذا النظام لا يحفظ سجلًا.',
  machine: 'بواسطة آلة',
  machineHint: 'فعل ذلك مرشح بريد أو ماسح آلي. لا يُحتسب.',
  refused: (action) => `${action}: رُفض`,
  failed: (action) => `${action}: لم يتم`,
  pending: (action) => `${action}: بانتظار التأكيد`,
  by: {
    you: 'أنت',
    user: (name) => name ?? 'أحد الزملاء',
    lead: (name) => name,
    system: (product) => product,
    integration: (name) => name ?? 'أداة أخرى',
  },
};
