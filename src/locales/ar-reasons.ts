import type { Messages } from './messages.js';

/** Why a wish is refused, in Arabic. */
export const arRefusals: Messages['actions']['refusals'] = {
  'unknown-action': 'لا يعرف هذا المنتج مثل هذا الإجراء.',
  'not-offered': 'غير ممكن ما دامت هذه حالة العميل المحتمل.',
  'not-contacted': 'لم يُرسل شيء إلى هذا العميل المحتمل بعد.',
  'not-owner': 'هذا لمالك الحملة وحده.',
  'not-connected': 'لم تُقبل دعوة LinkedIn بعد.',
  'missing-data': 'ما زالت تنقص بيانات تحتاجها الخطوة التالية.',
  undeliverable: 'العنوان لا يستقبل البريد. صحّحه أولًا.',
  'sequence-complete': 'اكتملت كل الخطوات. أضف خطوة إلى الحملة أولًا.',
  'campaign-paused': 'الحملة كلها متوقفة. استأنفها أولًا.',
  'do-not-contact': 'هذا الشخص في قائمة عدم التواصل.',
  irreversible: 'هذه الحالة نهائية.',
  'system-only': 'هذا يحدده المنتج وحده.',
  stale: 'تغيّرت القائمة منذ اختيارك. اختر من جديد.',
};

/** Why a call failed, in Arabic. */
export const arErrors: Messages['errors'] = {
  unauthorized: 'انتهت جلستك. سجّل الدخول ثم أعد المحاولة.',
  forbidden: 'لا تملك صلاحية لهذا.',
  'not-found': 'لم يعد موجودًا.',
  conflict: 'غيّره شخص آخر في هذه الأثناء. انظر مجددًا ثم أعد المحاولة.',
  invalid: 'لم يُفهم الطلب.',
  'rate-limited': 'طلبات كثيرة. انتظر قليلًا ثم أعد المحاولة.',
  unavailable: 'الخدمة لا تجيب. أعد المحاولة بعد قليل.',
  timeout: 'تأخر الجواب كثيرًا. أعد المحاولة.',
  offline: 'أنت غير متصل. يعود كل شيء حين يعود الاتصال.',
  aborted: 'أُوقف.',
  suppressed: 'هذا الشخص في قائمة عدم التواصل.',
  malformed: 'تعذّرت قراءة الجواب.',
  unknown: 'حدث خطأ ما. أعد المحاولة.',
};
