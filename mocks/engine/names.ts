/**
 * Names as people have them: many scripts, many lengths. Each stands with the ASCII form that its owner
 * would use in an address. Entries of one culture stay together, so that first and last names fit.
 */
export interface NameBook {
  readonly first: readonly (readonly [name: string, ascii: string])[];
  readonly last: readonly (readonly [name: string, ascii: string])[];
  /** The family name comes first. */
  readonly lastFirst?: boolean;
  /** How many of a hundred people are of this book. */
  readonly share: number;
}

const book = (share: number, first: string, last: string, lastFirst = false): NameBook => ({
  share,
  first: pairs(first),
  last: pairs(last),
  lastFirst,
});

/** "Zoë/zoe Ada" is two names, the first with an ASCII form of its own; a dot stands for a space. */
function pairs(text: string): readonly (readonly [string, string])[] {
  return text.split(' ').map((word) => {
    const [name = '', ascii = name] = word.split('/');
    return [name.replaceAll('.', ' '), ascii.toLowerCase().replaceAll(/[^a-z-]/g, '')] as const;
  });
}

export const NAME_BOOKS: readonly NameBook[] = [
  book(
    26,
    'Ada Grace Edith Maya Olivia Harriet Joan Ruth Nora Ivy Oscar Theo Miles Jasper Felix Hugo Caleb Simon Owen Al',
    'Hart Whitfield Marlow Ng Ashby Okafor-Lane/okaforlane Pryce Calloway Finch Thorne Bell O’Brien/obrien Lee Vance Holloway Ramsbottom Quill Stone Fairweather Fox',
  ),
  book(
    16,
    'Amélie/amelie Chloé/chloe Inès/ines Manon Solène/solene Anaïs/anais Rémi/remi Loïc/loic Jérôme/jerome Étienne/etienne Jean-Baptiste/jean-baptiste Maël/mael',
    'Dupont Lefèvre/lefevre Noël/noel Garçon/garcon Châtelain/chatelain d’Aubigné/daubigne Béranger/beranger Le.Goff/legoff Rousseau Hénaff/henaff',
  ),
  book(
    14,
    'Jürgen/juergen Käthe/kaethe Günther/guenther Sören/soeren Anneliese Björn/bjoern Wiebke Ute Hans-Joachim/hans-joachim Lotte Maximilian Friederike',
    'Müller/mueller Weiß/weiss Schröder/schroeder Böttcher/boettcher von.der.Heide/vonderheide Leutheusser-Schnarrenberger/leutheusser-schnarrenberger Öztürk/oeztuerk Vogt Krämer/kraemer Lang',
  ),
  book(
    12,
    'José/jose Lucía/lucia Íñigo/inigo Begoña/begona João/joao Conceição/conceicao Mateus Ximena Andrés/andres Valentina',
    'García.Márquez/garciamarquez Núñez/nunez Peña/pena Gonçalves/goncalves Assunção/assuncao de.la.Cruz/delacruz Ibáñez/ibanez Quintana Muñoz/munoz Ruiz',
  ),
  book(
    8,
    'Łukasz/lukasz Małgorzata/malgorzata Zdeněk/zdenek Šárka/sarka Đorđe/djordje Csilla Ágnes/agnes Žofia/zofia',
    'Wiśniewski/wisniewski Dvořák/dvorak Škvorecký/skvorecky Nagy Kovačević/kovacevic Żeleńska/zelenska Brzęczyszczykiewicz/brzeczyszczykiewicz',
  ),
  book(
    5,
    'Амелия/amelia Дмитро/dmytro Юлия/yulia Тарас/taras Светлана/svetlana',
    'Шевченко/shevchenko Ковальчук/kovalchuk Щербакова/shcherbakova Орлов/orlov',
  ),
  book(
    3,
    'Ελένη/eleni Γιώργος/giorgos Άννα/anna Νίκος/nikos',
    'Παπαδόπουλος/papadopoulos Βλάχου/vlachou Ρήγας/rigas',
  ),
  book(
    4,
    'محمد/mohammed ليلى/layla يوسف/youssef نور/nour',
    'الحسيني/alhusseini حداد/haddad العتيبي/alotaibi خوري/khoury',
  ),
  book(2, 'נועה/noa יונתן/yonatan שירה/shira', 'כהן/cohen בן־דוד/ben-david מזרחי/mizrahi'),
  book(
    3,
    'अर्जुन/arjun प्रिया/priya Venkatanarasimharajuvaripeta Lakshmi',
    'शर्मा/sharma पटेल/patel Subramaniam Iyer',
  ),
  book(3, '美咲/misaki 健太/kenta さくら/sakura', '佐藤/sato 五十嵐/igarashi 渡邉/watanabe', true),
  book(2, '伟/wei 小红/xiaohong 欣妍/xinyan', '王/wang 欧阳/ouyang 李/li', true),
  book(1, '민준/minjun 서연/seoyeon', '김/kim 박/park 이/lee', true),
  book(1, 'สมชาย/somchai กนกวรรณ/kanokwan', 'ศรีสุวรรณ/srisuwan วงศ์ใหญ่/wongyai'),
];
