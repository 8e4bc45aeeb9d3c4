import type { Fact } from './fact.ts';

/** Letters of one alphabet that look like Latin letters or digits. Each token is a letter and what it looks like. */
export interface LookalikeLetters extends Fact {
  /** Name of the script in Unicode. */
  readonly script: string;
  /** So alike that a name made of nothing else is read as Latin. */
  readonly twins: string;
  /** Alike enough to stand in for one letter of a name. */
  readonly cousins: string;
  /** Country endings under which such names are at home. */
  readonly homes: readonly string[];
}

const source = 'Unicode UTS #39（易混字符表）；自己对字形的比较';
const asOf = '2026-10-01';

export const lookalikeLetters: readonly LookalikeLetters[] = [
  {
    script: 'Latin',
    twins: '',
    cousins: `ɑa ꜳaa æae ꜵao ꜷau ꜹav ꜻav ꜽay ɓb ƃb ƀb ƅb ʙb ᴄc ȼc ƈc ɗd ɖd ƌd đd ȡd ʣdz ꬲe ɇe əe ɛe ꬵf ꞙf ẝf ƒf ᵮf ɡg ᶃg
      ɠg ɢg ǥg ɦh ħh ⱨh ʜh ıi ɪi ɩi ɨi ᵻi ɉj ʝj ȷj ƙk ⱪk ᴋk ĸk ǀl łl ɭl ɫl ƚl ɬl ʟl ǁll ʪls ʫlz ɱm ᵯm ᴍm ɳn ƞn ᵰn ɲn ŋn
      ꞑn ɴn ᴏo ᴑo ɔo øo ɵo ꝋo œoe ꝏoo ȣ8 ƥp ᵽp þp ƿp ᴘp ʠq ꞗq ɋq ꭇr ɽr ɼr ɍr ᵲr ɾr ʀr ꜱs ʂs ᵴs ȿs ßb ƭt ŧt ᵵt ƫt ʈt ȶt ᴛt
      ꝷtf ʦts ꞟu ᴜu ꭎu ʋu ᵾu ʉu ᵫue ᴠv ⱱv ⱴv ᶌv ɯw ᴡw ⱳw ꝡw ɣy ʏy ỿy ꭚy ƴy ɏy ᴢz ʐz ƶz ȥz ᵶz ⱬz ɀz ðd ƻ2 ƨ2 ȝ3 ʒ3 ɜ3 ƽ5
      ɸo ᶍx ꭓx`,
    homes: [],
    source,
    asOf,
  },
  {
    script: 'Cyrillic',
    twins: `аa ӕae ѣb ъb ьb сc ҫc ԁd еe ҽe ԍg һh іi ӏl јj оo рp ԛq ԗp гr ѕs уy хx ѵv ѡw ԝw пn ԟk ԥp ҳx ыbl юlo`,
    cousins: `бb вb дd ёe зe эe жx иu йu кk қk ҡk ҝk ԏt лn мm нh ңh ћh ђh ѳo өo ғf ґr тt ұy үy цu чu шw щw яr ꙇi ӡz
      ѷv џu ҏp ӯy ҷu љb њh`,
    homes: 'ru su by ua kz kg mn bg mk rs tj uz'.split(' '),
    source,
    asOf,
  },
  {
    script: 'Greek',
    twins: 'αa ιi κk ηn οo ρp υu ωw τt νv ϳj',
    cousins: 'σo γy χx βb δd εe ζz θo λl μu ξe πn ςc φo ψu',
    homes: ['gr', 'cy'],
    source,
    asOf,
  },
  {
    script: 'Armenian',
    twins: 'աw ցg հh յj ոn ռn ղn սu օo քp զq գq լl ւl տun եt ֆf ճo',
    cousins: 'իh խu ծo կu ձd մu նu շ2 չs պw ջo վu րn բp դn էt ըn թp ժd',
    homes: ['am'],
    source,
    asOf,
  },
  {
    script: 'Georgian',
    twins: 'იo ოo ყy ძd ხb ჽx ჿo',
    cousins: 'ვ3 პ3 ჰ3 რ6 ა5 ბd ც3 შ8 უ3 ნ6 მ8 ქ5',
    homes: ['ge'],
    source,
    asOf,
  },
  {
    script: 'Hebrew',
    twins: 'דt וl חn יi ןl סo װll ײii ױi םo',
    cousins: 'טu עy שw תn הn רr נj לs פo',
    homes: ['il'],
    source,
    asOf,
  },
  {
    script: 'Arabic',
    twins: 'اl هo ھo ہo ەo',
    cousins: 'لj ںu سw',
    homes: 'sa ae eg ir iq pk dz ma jo sy ye om qa kw bh lb ly tn sd'.split(' '),
    source,
    asOf,
  },
  {
    script: 'Devanagari',
    twins: 'ऽs ०o',
    cousins: 'गt डs तn रr टc',
    homes: ['in', 'np'],
    source,
    asOf,
  },
  { script: 'Bengali', twins: '০o ৭9 ৪8', cousins: 'ঢp', homes: ['bd', 'in'], source, asOf },
  { script: 'Gurmukhi', twins: '੦o ੮t ੪8', cousins: 'ਰr ਠo', homes: ['in'], source, asOf },
  { script: 'Gujarati', twins: 'ટs ડs ર2 પu ૦o', cousins: 'વq નt', homes: ['in'], source, asOf },
  { script: 'Oriya', twins: 'ଠo ୦o', cousins: 'ଟs ତg', homes: ['in'], source, asOf },
  { script: 'Tamil', twins: '௦o பu டl', cousins: 'மl', homes: ['in', 'lk', 'sg'], source, asOf },
  { script: 'Telugu', twins: '౦o ఠo రd', cousins: 'ంo', homes: ['in'], source, asOf },
  { script: 'Kannada', twins: '೦o ಠo ಐq', cousins: 'ರd', homes: ['in'], source, asOf },
  {
    script: 'Malayalam',
    twins: 'ഠo ൦o ടs നm റo ധw ഡu',
    cousins: 'ലe',
    homes: ['in'],
    source,
    asOf,
  },
  { script: 'Sinhala', twins: '', cousins: 'ටo', homes: ['lk'], source, asOf },
  {
    script: 'Thai',
    twins: 'ทn นu บu ปu พw ฟw รs หh เl แll ๐o ดa ตa ลa มu',
    cousins: 'กn ถn ภn ธs ฮo อo',
    homes: ['th'],
    source,
    asOf,
  },
  {
    script: 'Lao',
    twins: 'ທn ນu ບu ປu ພw ຟw ຣs ຮs ໐o ເl ແll ຍy',
    cousins: 'ຖn ກn',
    homes: ['la'],
    source,
    asOf,
  },
  {
    script: 'Myanmar',
    twins: 'ဝo ၀o ငc ဂn ပu ယw တo ၁o',
    cousins: 'ဒ3 ဟu သo',
    homes: ['mm'],
    source,
    asOf,
  },
  {
    script: 'Ethiopic',
    twins: 'ሀu ሠw ሰn በn ዐo ዘh ነi ከh ሐn ጠm',
    cousins: 'ተt ፐt',
    homes: ['et', 'er'],
    source,
    asOf,
  },
];

/** Letters and digits of other alphabets that look like an ASCII digit. */
export const digitTwins = `з3 ӡ3 ҙ3 э3 ʒ3 ȝ3 ɜ3 ч4 б6 ճ6 օ0 о0 ο0 շ2 २2 ২2 ੨2 ૨2 ౨2 ೨2 ३3 ৩3 ੩3 ૩3 ౩3 ೩3 ဒ3 ვ3 პ3 უ3 ও3
  উ3 ਤ3 ४8 ୨9 ৪8 ੪8 ৭9 ੧9 ൭9 ०0 ০0 ੦0 ૦0 ୦0 ௦0 ౦0 ೦0 ൦0 ๐0 ໐0 ၀0 ဝ0 ଠ0 ఠ0 ಠ0 ഠ0 ƻ2 ƨ2 ƽ5 ƅ6 θ8 ȣ8 丩4 ㄐ4 ӏ1 ı1 ا1 ו1 丨1 ׀1 〇0 ੫4
  ૪8 ૭9 ୪8 ୫8 ୭9 ५4 ९9 ੮8`;

/** Letters beyond a to z that the languages of the world's Latin domains write, a line a language. */
export const alphabets: readonly (Fact & { readonly letters: string })[] = [
  'äöüß',
  'àâæçéèêëîïôœùûüÿ',
  'áéíñóúü',
  'àçèéíïòóúü·',
  'áâãàçéêíóôõúü',
  'àèéìîòóù',
  'áéèëêïíóöúü',
  'æøåéèêóòôäöüá',
  'åäöéàü',
  'åäöšž',
  'áðéíóúýþæö',
  'áðíóúýæø',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîșțşţ',
  'čćđšžáéíóú',
  'çğıöşüâîû',
  'əçğıöşü',
  'āčēģīķļņšūžōŗ',
  'ąčęėįšųūž',
  'äõöüšž',
  'ċġħżàèìòù',
  'ŵŷâêîôûäëïöüáéíóúàèìòù',
  'ĉĝĥĵŝŭ',
  'çë',
  'ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
].map((letters) => ({ letters, source: 'Unicode CLDR 各语言字母表', asOf }));
