import type { Fact } from './fact.ts';

/**
 * How pages name the fields that ask for card data and other secrets, as sources of regular expressions over folded
 * text: lower case, half width, no accents, only letters, digits, `#`, `/` and single spaces, no spaces between Chinese
 * characters. `sure` words name the thing by themselves, `likely` ones only beside other card fields, `never` ones say
 * that it is something else. No repetition without a bound stands within another, so time grows with the text alone.
 */
/** The card or account that money is to go to. */
export const payoutNumber = '(?:收款|退款|到账|入账)(?:人)?(?:银行)?(?:卡|账户|账号|帐号)';

export const fieldWordsFact: Fact = {
  source: 'labels, names and placeholders as payment pages in these languages write them',
  asOf: '2026-11-22',
};

/** What a field may ask for. `expiry` is told apart into date, month and year afterwards; `other` is none of our business. */
export type WordTopic =
  | 'number'
  | 'holder'
  | 'code'
  | 'expiry'
  | 'pin'
  | 'paymentPassword'
  | 'loginPassword'
  | 'smsCode'
  | 'idNumber'
  | 'phone'
  | 'realName'
  | 'balance'
  | 'other';

export interface TopicWords {
  readonly sure: string;
  readonly likely?: string;
  readonly never?: string;
  /** So plain that no word of `never` stands against it. */
  readonly plain?: string;
}

const anyOf = (...parts: readonly string[]): string => parts.join('|');

/** Cards that no bank issued. */
const shopCards = anyOf(
  'gift|gutschein|geschenk|cadeau|\\bregalo|presentkort|gavekort|podarunk|подароч|기프트|상품권|hediye',
  'voucher|coupon|\\bpromo|discount|rabatt|store ?credit|certificate (?:no|num|code)',
  'loyal|\\breward|\\bmember|\\bclub\\b|\\bbonus|points? ?card|treue|kundenkarte|fideli|frequent|\\bmile|\\breduction|ポイント|会员|회원|포인트|скидк|бонус|лояльн|клиентск|klant|klienta|lojal|huseg|dovan|sadakat|musteri|uyelik|vernostn|darkov|anggota|(?:cartao|vale) ?presente|멤버십|ギフト',
  'транспорт|\\bжител|студенч|point ?card|member ?card|store ?card|librar|bibliothe|campus|\\bsim\\b|travel ?card|transit|fuel ?card|fleet|business ?card|medicare|health ?card|gesundheit|krankenk',
  '充值|礼品|购物卡|提货|储值|点卡|\\be卡|卡密|校园|学生卡|一卡通|加油|油卡|公交|地铁|交通卡|etc卡|上网卡|vip卡|用户卡|悠游卡|载具|医保|社保|就诊|诊疗|图书|优惠券|代金',
);

const kindOfCard =
  '(?!(?:credit|debit|bank|payment|visa|master|amex|charge|guarantee|your|the|our|this|new|other|another|enter|input|type|insert|add|update|confirm|valid|full|primary|long|billing|account|current|virtual|test|please|front|prepaid|with|use|using|saved?|via|any|and|pay|secure|existing|digits?|express|discover|maestro|diners|jcb|unionpay|for|of|from|corporate|company|hsa|fsa|gold|platinum) )[a-z]{3,} card';

/** A heading that names a kind of card no bank issues. */
export const kindInHeading = `\\b${kindOfCard}\\b`;

/** Said of cards that no bank issued, and of papers that also have numbers and dates. */
export const otherCards = anyOf(
  shopCards,
  // A card number whose kind is named in one word and is none that banks issue.
  `^(?:\\w+ s )?${kindOfCard} ?(?:serial ?)?(?:number|no|num|#)`,
  `\\b(?:back|front|side) of (?:your|the) ${kindOfCard}$`,
  '\\b(?!(?:credit|debit|bank|pay|payment|visa|master|charge|smart)card)[a-z]{3,}card ?(?:number|no|num|#)',
  '\\b(?!(?:credit|kredi?e?t|debe?i?t|bank|giro|ec|betaa?l(?:ings)?|zahl(?:ungs)?|konto|visa|dan|luotto|maksu)(?:kart|kort|kaart))[a-z]{2,}(?:karten|korts?|kaart|kortin) ?(?:nummer|nr|numero)',
  '(?:[ァ-ヶー]{2,}|[一-龯]{2,}|[가-힣]{2,}|\\b(?!visa|jcb|master)[a-z]+)(?<!决済|支払|利用|登録|新规|入力|使用|결제|등록|본인|체크|입력|납부|출금|해외|국내|법인|개인|자동이체|[실할한는의요고여를을은와과및로서시]|이나|또는) ?(?:カード|카드) ?(?:番号|no|有効|번호)',
  // "Number of the card Such", in languages that name the kind behind the card.
  '(?:kartennummer|karten nr) (?:der|ihrer|deiner|einer) (?!kredit|debit|bank|giro|ec\\b|visa|master)',
  '(?:carte|tarjeta|carta|cartao|номер карты) (?!credit|debit|banc|bleue|visa|master|americ|paie|paga|virtual|obb?lig|requ|valid|titul|sans|senza|банк|кред|дебет|плат)[a-zа-я]{3,}(?:$| o[ur] | facultati| op[ct]ional)|(?:carte|tarjeta|carta|cartao) d[eio] (?!credit|debit|banc|pag|paie|prepag|votre|titul|segur)[a-z]{4,}',
  '\\bkarty (?!kredyt|plat|deb|bank|visa|master|jest|wymag|povin)[a-z]{4,}|cislo (?!plat|kredit|deb|bank|vas|sve|nov)[a-z]{3,} karty|номер (?!банк|кред|дебет|плат|ваш|св|мо|нов|полн)[а-я]{3,}[ое]и карты|^(?!kredi|banka|debit|odeme|sanal|yeni|gecerli|kayitli)(?:[a-z]+ karti?|[a-z]{3,}kart) (?:num|no)',
  '\\b(?:[89]|1[0-378]) ?(?:digit|cifre|chiffres|digitos|stellig|siffror|haneli|cyfr|цифр)|barcode',
  '^(?:请?(?:输入|填写))?[\\u4E00-\\u9FFF]{1,4}(?<![效位张正对行用蓄记付款约人的新定入写联主副财认片贷扣还在请下证资银留原旧出现账确或和及与整号您你我拟卡]|龙|牡丹|金穗|长城|太平洋|阳光)卡{1,2}号',
  '(?:nummer|numero) (?:van|der|auf|op) (?:je|jouw|uw|der|ihrer|deiner|de) (?!credit|kredi|debet|debit|bank|betaa|giro|zahl|pinpas|visa|master)[a-z]{2,} ?(?:kaart|karte)\\b|carteirinha|convenio',
  'employee|badge|insurance|\\bid ?card|(?<!card )identification|passport|\\blicen[cs]e|\\bdriv|residen|permit|donor|ausweis|reisepass|documento|\\bdni\\b|etudiant|student|versicher|\\bvitale\\b|sanitari|\\bidenti(?:da|ta|te|ty)|паспорт|kimlik|\\bplayer|number of (?:\\w+ )?cards',
  '预付|身[份分]证|证件|护照|驾|营业执照|优惠|券|医疗|折扣|工牌|工号|学生',
);

/** The first kind alone: a part of a page that speaks of them has no bank card unless it also asks for its date. */
export const otherCardsAround = shopCards;

/** The same in names of the page's code, where words such as "member" are often only the name of a larger part. */
export const otherCardsInNames =
  'gift|voucher|coupon|promo|loyal|reward|flyer|flier|mileage|library|dopravn|(?<!\\bcard .*)\\bid ?card|\\be ?gc\\b|\\bgc(?: |\\d|num|pin|code)|ecard';

/** Said of cards from banks; with them a word of the list above is only a remark. */
export const bankCards = anyOf(
  '(?:credit|debit|bank|payment|visa|master) ?card|credit(?: or |/)debit|debit(?: or |/)credit|american express|kreditkart|carte (?:bancaire|bleue)|(?:carte|tarjeta|carta|cartao) d[ei] (?:credit|debit)|bankkaart|kreditkort|betalkort|karty (?:kredytowej|platniczej)|банковск',
  '信用卡|储蓄卡|借记卡|银行卡|付款卡|支付卡|クレジット|デビット|キャッシュカード|신용카드',
);

/** What a form is for: a gift card's balance, a payment, a way in. */
export const cashingWords =
  '\\bsell\\b|trade ?in|balance|redeem|redempt|activat|register|guthaben|einlos|solde|saldo|余额|兑换|激活|残高';
export const payingWords =
  'payment|\\bpay\\b|order|purchase|\\bbuy|donat|subscri|checkout|zahl|kauf|paiement|payer|\\bpaga|\\bpago\\b|compra|betal|支付|付款|购买|支払|注文|결제|оплат|platn';

const cardNumberSure = anyOf(
  // How many lands say it besides, from "16 digits of the card" to "number printed on it".
  '(?:numer|nr|num|broj) (?:der|deiner|ihrer|d[aei]) (?:kredit|bank)?karte|nummer op de (?:credit|bank|betaal)(?:card|kaart)|pasnummer|kortets (?:nummer|nr)|(?:konto|bank|kredit|betal)korts?(?:nummer|nr)|\\bc karty\\b|numarul (?:de )?pe card|\\b(?:carte|tarjeta|cartao|carta) n\\b|16 (?:cifre|chiffres|digitos|cijfers|cyfr) (?:[a-z]+ ){0,3}(?:carta|carte|tarjeta|cartao|kaart|karty|karcie)|(?:numero|n) a 16 chiffres',
  '\\bno карт|(?:номер|цифр) (?:[а-яіє]+ ){0,3}карт(?:ы|ки|ка|а|ката)(?![а-яі])|картов номер|(?:^| )αρ καρτας|رقم .{0,18}بطاق',
  'card ?(?:numbers?|num|no|nr|nbr|nmbr|#)(?![a-z])|card ?(?:number|num)|(?:visa|master ?card|amex|discover|/mc)\\b[a-z/ ]{0,20}#|(?:credit|debit|bank|payment) ?card ?(?:no|nr|#|digits)|\\bcc ?(?:number|num|no|nr|nbr|#)(?![a-z])|long (?:card )?number|16 ?digit card|number on (?:the |your )?card|card account number|(?:numbers?|no|#) of (?:the |your )?(?:credit |debit |bank )?card(?!s)',
  '\\bn o d[aeo] (?:carte|tarjeta|cartao)\\b|numero (?:riportat|present|indicat|stampat|impres|impreso|que aparece|figurant|inscrit|indique)[a-z ]{0,24}(?:carta|tarjeta|cartao|carte)\\b|(?:numero|num|\\b(?:nro|n)) ?(?:d[aeio]?(?:l|lla)? )?(?:la |tu |su |sua |seu |votre |ma )?(?:carte|cb|tarjeta|carta|cartao)\\b|\\bno (?:d[aeo] (?:la )?(?:carte|tarjeta|cartao)|(?:la )?(?:carte|tarjeta))|(?:carte|cb|tarjeta|carta|cartao) ?(?:numero|num|no)\\b',
  '(?:karten|kk|kaart|kort) ?(?:nummer|nr)|kortin numero|(?:numer|nr|cislo) (?:vasi |twojej )?(?:(?:plat|kredyt|kredit|deb|bank)[a-z]+ (?:lub [a-z]+ |nebo [a-z]+ )?)?karty|kart(?:ya)?szam|\\b(?:bank|hitel|beteti )?kartya(?:ja)? (?:szama|sorszam)|(?:broj|stevilka|број)[^/]{0,24}(?:kartic|картич)|numar(?:ul)? (?:de )?card|\\bkart(?:i|iniz|inizin)? ?(?:no\\b|num)|korttinumero|(?:^|mokejimo |banko |kredito |debeto )kortel[ei]s num|(?:^|bankas |maksajumu |kredit)kartes num|kaardi ?n(?:umber|r)|\\bno ?kartu|num(?:ero|eri) d[ei] (?:la )?targeta',
  'номер (?:\\S+[ое]и )?карт(?:ы|ки)|номер на (?:банков\\S+ )?карта|αριθμος (?:\\S+ ){0,2}καρτας|(?:מספר|מס) (?:ה)?כרטיס|رقم (?:ال)?بطاق[ةه]|شماره کارت|nomor kartu|nombor kad\\b|so the\\b|เลข(?:ที่)?.{0,6}บัตร(?!ประ|สมาชิก|นัก|พนักงาน)|(?:^|क्रेडिट |डेबिट |बैंक |भुगतान |आपका |/)कार्ड (?:का )?(?:नंबर|नम्बर|संख्या)',
  'カードの? ?(?:番号|no)|카드 ?번호',
  '卡片?[账帐]?号|kahao|\\bkh\\b|yhkh|\\bbank ?card\\b(?! ?(?:type|name|holder|id|pwd|pass|phone|mobile))|\\bpay ?(?:card|acct ?no|acct ?num)\\b(?! ?type)|银行卡$|信用卡$',
);

/** Words for "number" and for "card" of many lands: in one text they speak of a card's number, of whatever card. */
const numberWords =
  '(?:(?<![a-z])(?:num(?:ber|mer|er|ero|arul|eri)?s?|nr|c|broj|cislo|stevilka|szam[a-z]*)(?![a-z])|^no? |#|番号|(?<!비밀)번호|номер|מספר|(?<![א-ת])מס(?![א-ת])|رقم|شماره|(?<![α-ω])(?:αριθμος|αρ)(?![α-ω])|เลข(?! ?\\d)|संख्या|नंबर)';
const cardWords =
  '(?:card|kart|kort|kaart|carte|carta|tarjeta|targeta|cartao|カード|카드|карт|καρτ|כרטיס|بطاق|کارت|บัตร(?!ประ|สมาชิก)|कार्ड)';
const cardAndNumber = `${numberWords}.{0,24}${cardWords}|${cardWords}.{0,10}${numberWords}|${cardWords}.{0,24}\\b(?:no?|nr)$`;

/** What is no card's number beside what names the bank that keeps the account. */
export const accountNumber = '\\bacc(?:oun)?t ?(?:numbers?|num|no)\\b|kontonummer';
export const clearingNumber =
  'routing|sort ?code|\\bbsb\\b|(?:transit|institution|branch) ?(?:numbers?|num|no|code)\\b|\\biban\\b|\\bblz\\b|bankleitzahl';

/** Names a card of whatever kind. */
export const namesCard =
  'card|\\bcc|卡|カード|카드|kart|kort|kaart|tarjet|carte\\b|carta\\b|cartao|карт|καρτ|כרטיס|بطاق|บัตร|कार्ड';

/** In the words for the phone number that the bank itself has on record. */
export const reservedPhone = '预留';

/** An example of a number in groups: written in a box it names it, if it is a card's. */
export const digitGroups =
  '[x0•*]{4}[ -]?[x0•*]{4}[ -]?[x0•*]{4}|(?:1234|4111|4242|1111|5555) ?\\d{4} ?\\d{4}';

/** Numbers of persons and of their papers, whoever's they are. */
const personalNumber =
  '\\bcpf\\b|\\bcnpj\\b|\\bdni\\b|\\bnif\\b|\\brut\\b|\\bruc\\b|\\bcuit\\b|\\bcuil\\b|\\bcurp\\b|\\brfc\\b|\\bpesel\\b|\\bnip\\b|\\bcnp\\b|\\btckn?\\b|\\bnik\\b|codice fiscale|cedula|kimlik|zivetni|rodne cislo|henkilotunnus|personnummer|cpr ?n|ausweis|\\bafm\\b|αφμ|זהות|(?:^| )ת ?ז(?: |$)|هوية|आधार|पहचान|паспорт|\\bинн\\b|asmens|personas kod|isikukood';

const holderSure = anyOf(
  'name (?:lt|laut|auf|wie)[a-z ]{0,20}karte|\\bporta(?:dor|tore)\\b|op naam van|wlasciciel karty|(?:imie|nazwisk|jmeno|meno)[a-z ]{0,20} na kar(?:t|cie)|nombre[a-z ]{0,14} como (?:figura|aparece)|pemilik kartu|카드 ?명의|카드주(?!와)|tarjetahabiente|명의자|カード.{0,6}(?:名前|氏名)|الاسم .{0,20}البطاقة|ชื่อ.{0,16}บนบัตร',
  '\\bname\\b(?! of (?:the )?(?:bank|issu))[a-z ]{0,34}\\b(?:o[nf]|in) (?:(?:the|your|my|this|front of|credit|debit|payment|bank|/) ?){0,4}(?:card|cc)\\b|name ?on ?(?:cc|card)|card ?holders?(?! ?(?:phone|tel|email|birth|id\\b))|card ?(?:member|owner|name)s?(?![a-z])|(?<![a-z])cc ?(?:full ?)?name|cc ?(?:holder|owner)|holder ?name|cc ?(?:first|last|f|l)(?: ?name)?\\b|card ?(?:first|last|full) ?name',
  'karten ?inhaber|eigentumer|name auf (?:der )?karte|\\binhaber',
  'titulai?r|porteur|proprietario|nom(?:e|bre)? [a-z ]{0,24}(?:carte|carta|cartao|tarjeta)\\b|intestatario|titolare',
  'kaarthouder|naam (?:op|van) |kort(?:innehav|holder)|na[mv]n pa kort|posiadacz|имя .{0,12}на карте|владел|держател|drzitel|kart(?:in|inizin)? uzerindeki|kart(?:in)? sahibi|nama (?:pada|di) kartu|ten (?:in )?tren the|chu the|kartya(?:birt|tulaj)|kartya\\w* (?:irt|szereplo|levo|lathato) nev|numele (?:de )?pe card|\\b(?:posesor|detinator)|kortin ?halti|nimi korti|kortindehav|majitel|pemegang ka(?:rtu|d)\\b|nama pada kad\\b|kaardi (?:omanik|valdaja)|kartes ipasniek|korteles (?:savinink|turetoj)|κατοχο|ονομα .{0,8}καρτα|(?:vlasni|ime|jmeno|meno|imie|vardas|име|власни)[^/]{0,24}(?:kartic|kart[yeu]|karte|картич|картк|карта)|الاسم .{0,12}البطاقة|(?:حامل|صاحب) (?:ال)?بطاق[ةه]|دارنده کارت|(?:בעל|בעלי|בעלת|מחזיק|שם|השם).{0,14}כרטיס|ชื่อ.{0,8}บัตร|ผู้ถือบัตร|влас?ник[^/]{0,8}карт|картодържател|име .{0,12}карта|कार्ड ?धारक|कार्ड पर (?:लिखा )?नाम',
  '名义|소유|카드.{0,8}이름',
  '持卡人|卡.{0,2}户主|卡[片面上的英文]+姓名',
);

const codeSure = anyOf(
  'kart\\w* arka|\\b(?:3|4|uc|tri|trzy|tres|trois) (?:cyfry|cifry|cislice|haneli|jegyu|szamjegy|siffror|sifre|so|ตัว|หลัก)[a-zก-๛ ]{0,20}(?:tylu|hatol|zadni|arka|baksid|mat sau|หลังบัตร)|ψηφια.{0,12}πισω|หลังบัตร(?!ประชาชน|ประจำ)|(?:الأرقام|أرقام).{0,12}خلف',
  '^cid$|cvv|c ?v ?[vn] ?2?(?![a-z])|\\bc ?(?:v ?c|c ?v|vd|sc) ?2?(?![a-z])|(?<![a-z])cv ?2\\b|card ?verification|card ?(?:security|sec|validation|auth\\w*|id|identification|code)(?: ?(?:code|value|number|num|no|#))|cc ?(?:security|sec|verification|ver|id|code|cid|csc|cvc)|card ?code\\b|\\bv ?code\\b|(?:3|4|three|four) ?digits? ?(?:security|cv|card|number|id\\b|code|(?:on|from|at) (?:the )?(?:back|front|reverse))|security (?:code|number) (?:for|of|on) (?:this|your|the) (?:\\w+ )?card\\b|(?:back|front|signature) ?(?:panel|strip)|cv ?(?:number|code|value)\\b',
  'prue?f(?:ziffer|nummer)|kartenpruf|cryptogramme|crypto\\b|veiligheidscode|kontroll?(?:cifre|siffer)',
  'セキュリティー? ?(?:コード|番号)|보안 ?코드|裏面.{0,8}[3３三]桁|카드 ?뒷면',
  'รหัส.{0,16}(?:หลัง|ด้านหลัง)บัตร(?!ประชาชน|ประจำ)|หลัก(?:สุดท้าย)?.{0,6}หลังบัตร|ספרות.{0,12}(?:גב|אחור)|ervenyesitesi kod|\\b[34] ?(?:digit|angka)[a-z ]{0,12} belakang|[34][a-z ]{0,24}(?:hatoldal|zadni strane|odwrocie|verso|achterkant|baksid|bagsid|bakside|arka yuz)',
  '(?:卡|签名|信用卡).{0,8}(?:后|末|背).{0,4}[三3四4](?:位|码)|^(?:后|末)[三3](?:位|码)|[后末][三3](?:位|码)|卡(?:片)?(?:验证码|安全码|校验码|检查码)|背面.{0,4}[三3]位|保安码',
);

const codeLikely = anyOf(
  'clave de segur|codi(?:ce|go) di? ?(?:de )?control|code de controle|проверочн\\S+ код|^kontroll?(?:ni)? ?(?:kod|broj|siffer)|ellenorzo kod|kaartverificatie',
  'security ?(?:code|number|num|no|#)|sec ?code|verification ?(?:code|number|num|no|value|#)|verif\\w* ?(?:code|value|num)|\\bcid\\b|^(?:the )?code$|card ?(?:id|sec)\\b|\\bcvx|\\bcode on\\b|^cvs$',
  'sicherheits(?:code|nummer)|code de (?:securite|verification|validation)|cod(?:igo|ice)?(?: de| di)? ?(?:segur|sicur|verif)|beveiligingscode|s[ai]kk?erhe[dt]skod|biztonsagi kod|kod (?:zabezpieczajacy|bezpieczenstwa)|код (?:безопасности|проверки)|guvenlik|bezpecnost|ma bao mat|sigurnosn|securitate|turvakood|turvaluku|tarkist(?:e|us)(?:numero|koodi)|(?:kontroln|overovac)[iy] kod|kode keamanan|saugos kod|drosibas kod|codi de seguretat|код за сигурност|код безпеки|κωδικος (?:ασφαλ|επαληθ)|קוד (?:ה)?(?:אבטחה|אימות|ביטחון|בטחון)|รหัส(?:รักษา)?ความปลอดภัย|सुरक्षा कोड|رمز (?:الأمان|الحماية|التحقق)|^codigo$|^kod$|(?:3|tr[eio]\\w*|drei|три) (?:\\S+ )?(?:chiffres|digitos|cifre|ziffern|цифры)|ruckseite|au dos|reverso|об(?:ратн|орот)',
  '安全码|检查码',
);

const notCode = anyOf(
  personalNumber,
  'pocztow|postleitzahl|postnummer|posta kodu|iranyitoszam|индекс|postinumero',
  '\\bsms\\b|text(?:ed)? (?:message|you)|\\btext\\b|e ?mail|\\botp\\b|one ?time|token|authenticat|captcha|image|picture|shown|characters|letters|phone|mobile|promo|coupon|gift|voucher|discount|referr|postal|post ?code|zip|area ?code|country ?code|\\bsort ?code|branch|password|access ?code|\\bcpf\\b|\\b(?:create|choose)\\b|смс|подтвержд|barcode',
  '短信|动态|图形|图片|手机|简讯|邮箱|电话|优惠|兑换|邀请|邮编|자동 ?입력|방지|画像认証',
);

/** Two letters each, as in the date's own language. */
const wholeDate =
  '(?<![a-z\\u0370-\\u04FF/])([a-z\\u0370-\\u04FF])\\1/([a-z\\u0370-\\u04FF])\\2{1,3}(?![a-z/])';

const expirySure = anyOf(
  '(?:card|cc) ?(?:exp|valid|ends?\\b)|expir\\w* ?(?:of|on) (?:the |your )?card|expir\\w* ?(?:date ?)?(?:month/year|m{1,2}/y{2,4})|exp(?:iry|iration)? ?(?:date )?m{2}/?y{2,4}|valid thru',
  '(?:卡|信用卡)(?:片)?的?(?:有效期|有效日期|有效时期|有效[年月]|到期)|カード有効期限|kk ?(?:monat|jahr|gueltig)',
);

const expiryLikely = anyOf(
  '^caduca\\b|^vigencia|\\bvto\\b|^vence\\b|vencim|^valid[ao] (?:hasta|ate|fino)|^scade\\b|data scad|wygasn|^годна до|son kul|^使用期限|انتهاء|صالح[ةه] حتى|ισχυει εως|^валидна до|^ervenyes|діисна до|thoi han the|^berlaku|kedal?uwarsa|^gyldig|^plati do|konec platnosti',
  'expir|^end (?:date|month|year)|exp ?(?:date|dt|m|mo|mon|mm|month|y|yr|yy|year|d)\\b|exp(?:month|year|mon|yr)|\\bexp\\b|valid ?(?:thru|through|until|till|to|date)|\\bmmyy|month ?/ ?year',
  'gue?ltig|ablauf|verfall|validite|caducidad|venc(?:e|imi)|validez|scadenza|scad\\b|validade|verval|geldig|udlob|utgang|giltig|gyldig|voimassa|waznosc|wazna do|срок|деиств|son kullanma|platnost|lejarat|masa berlaku|het han|utlop|^skt$|istek|термін|หมดอายุ|ληξη|תוקף|الانتهاء|(?:تاريخ )?(?:ال)?صلاحي|انقضا|kada?lu?wars|ervenyes(?:seg|ig)|valabil|валидност|изтича|дійсн|vrijedi do|vazi do|veljavn|galioj|tarikh (?:luput|tamat)|deriguma|kehti[bv]|caducitat|gecerlilik|समाप्ति|वैधता',
  '有効期[限间]|유효 ?기[간한]|만료',
  wholeDate,
  '有效期|有效日期|有效时期|有效[年月]{2}|到期(?:日|月|年)|过期(?:月|年)|月/年|月月年年',
);

const notExpiry = anyOf(
  '\\bde la$|\\bnuo\\b|\\bab dem\\b|desde|depuis|a partir|vanaf|phat hanh|emissao|emision|emissione|utsted|datum izdavanja|начала|выдач',
  'document|dokument|документ|passport|pasaport|passeport|pasaporte|passaporte|passaporto|reisepass|paspoort|паспорт|여권|パスポート|免许|fuhrerschein|permis de|carnet|\\bdni\\b|\\bnie\\b|identit|ausweis|ประชาชน|หนังสือเดินทาง',
  'liefer|livr(?:a|ai)|bezorg|dostaw|levering|leverans|entrega|consegna|доставк|teslim|kezbesit|παραδοσ|배송|配达|お届け|จัดส่ง|sin intereses|sans frais|sem juros|zinsfrei|faizsiz',
  '(?:card|cc) ?(?:type|company|brand)|type (?:of|d[ei]) |\\btipo\\b|\\bdd\\b|\\btt[ /]|jj/mm|birth|\\bdob\\b|born|\\bbday|arriv|depart|check ?(?:in|out)(?! form)|start|\\bfrom\\b|issue|since|session|travel|trip|return|pickup|delivery|appointment|tax|passport|licen[cs]e|permit|promo|coupon|coverage|certificate|geburt|naissance|nacimiento|nascita|nascimento|рожд|народж|urodz|fodel|fodsel|geboorte|dogum|szuletes|syntyma|naroz|narod|lahir|γεννησ|לידה|ميلاد|วันเกิด|ngay sinh|생년|जन्म|תשלומים|δοσει|d ?echeances',
  '身[份分]证|证件|护照|优惠|券|会员|生日|生年|出生|执照|起始|开始|入住|合同|驾|账单日|还款日|每月|期间|扣款',
);

/** The month and the year of an expiry, in a label, a placeholder or a name. */
export const monthWords =
  'month|\\bmm\\b|\\bmon\\b|\\bmo\\b|\\bmes\\b|\\bmois\\b|monat|\\bmese\\b|\\bhonap|\\bbulan\\b|\\bthang\\b|\\bluna\\b|\\bmjesec|μηνα[ςσ]|חודש|شهر|เดือน|місяць|महीना|maand|manad|maned|miesiac|месяц|\\bм{2}\\b|^м{2}$|exp ?m\\b|expmo|exp ?mon|^m$|月|월|kuukausi|mesic';
export const yearWords =
  'year|\\byy(?:yy)?\\b|\\byr\\b|\\bano\\b|\\banio\\b|annee|\\ban\\b(?! [a-z])|\\banno\\b|jahr|\\bjaar|\\bjjjj\\b|\\bjj\\b|(?<!\\d )\\baa(?:aa)?\\b(?! \\d)|\\brok\\b|\\brr(?:rr)?\\b|год|^г{2,4}$|\\bar\\b$|exp ?y\\b|exp ?yr|^y$|年|년|\\byil\\b|vuosi|\\btahun\\b|\\bgodina\\b|(?<!\\p{L})ετος|שנה|سنة|ปี|(?<!\\p{L})рік|वर्ष';
export const monthNames =
  '^(?:\\d\\d?[ /]*)?(?:jan|fe[bv]|ene|gen|ma[egijry]|a[bpv]r|jui?[ln]|giu|lug|aug|aou|ago|se[pt]|o[ck]t|ott|out|nov|de[csz]|dic)|^(?:1[0-2]|0?[1-9]) ?[月월]';
/** Both in one field. */
export const wholeDateWords = anyOf(
  wholeDate,
  '월/[연년]|m{2} ?/? ?[yaj]{2,4}|month ?/ ?year|month and year|м{2} ?г{2}|月/年|月月年年|(?<!\\d)\\d\\d/\\d\\d(?!\\d)',
);
/** Before the name of what may be typed in instead. */
export const orElse = '^(?:或|or )';

/** Said of a whole date, whatever part of it is chosen first. */
export const dateWords = '日期|期限|有效期|\\bdate\\b|\\bdatum\\b|\\bfecha\\b';
/** How a date is to be written, before other words. */
export const leadingFormat = `^(?:${wholeDate}|[mj]{2} ?/? ?[yaj]{2,4}) (?=[a-z]{3})`;
/** Nothing but how a date is to be written. */
export const dateFormat = `^(?:${wholeDate}|[mj]{2} ?/? ?[yaj]{2,4})$`;
/** Choices of a number of payments. */
export const instalmentWords =
  '개월|\\bmsi\\b|[かヶ個个]月|期|回|次|\\dx|\\d (?:fois|mal\\b|keer|bulan|mois|meses|mesi\\b|mens|monat|months)|cuota|parcel|taksit|\\brat[ae]|instal|δοσει|תשלום|תשלומים|расср|splat|delbetal|งวด|angsur|cicilan';

/** The PIN of a bank's card, unless it is said that another password is meant. */
const plainPin =
  '(?<!(?:非|不是|不同于|区别于|勿|不要|别|无需|不需|不会).{0,6})(?:取款密码|提款密码|(?:银行|储蓄|借记|信用)卡的?(?:[6六]位(?:数字)?)?(?:交易|取款|消费|支付|查询)?密码)';

export const fieldWords: Readonly<Record<WordTopic, TopicWords>> = {
  number: {
    sure: cardNumberSure,
    likely: anyOf(
      digitGroups,
      cardAndNumber,
      '^(?:credit|debit|bank|payment)(?: ?(?:or|/|and) ?(?:credit|debit))? ?card$|^(?:credit|debit) card|^(?:no|#|nr|nummer|numero)$|^number\\b(?! of)|\\bpan\\b|account ?(?:number|num|no|#)$|acct ?(?:num|no|nbr|number)?$|\\bcnum\\b|^(?:cc|card)$|(?:credit ?card|cc|card) ?(?:\\d|field|input|txt)$|16 ?digit',
      '(?:银行|付款|支付)[账帐]号|^kreditkarte$|^(?:carte|tarjeta|carta|cartao)(?: d[ei] (?:credito?|debito?)| bancaire)?$',
    ),
    never: anyOf(
      personalNumber,
      'security|cvv|cvc|phone|mobile|tax|invoice|order|routing|sort|issue|zip|house|street|booking|reservation|confirmation|passport|customer|reference|social|verif|pruf|pruef|type|expir|exp ?(?:m|y|d)|holder ?(?:name|id|phone)|password|passwd|pwd|手机|密码|验证码|后三|末三|后四|有效期|类型|姓名|收款|转入|入账|对方|工资卡|代发|开票|结算|支付宝|payee|beneficiar|recipient|name on|card ending|last ?(?:4|four)|\\bpin\\b',
    ),
  },
  holder: {
    plain:
      '\\bas (?:it )?(?:is )?(?:printed|shown|appears?|embossed|written) on (?:the |your |this )?(?:credit |debit )?card',
    sure: holderSure,
    likely: anyOf(
      '^(?:your |the )?name$|^name as (?:it )?(?:printed|shown|appears?|embossed|written)\\b|^(?:first|last) ?name$|^(?:prenom|vorname|nachname|voornaam|achternaam|fornavn|fornamn|efternamn|cognome|apellidos?|sobrenome|фамилия)$|\\bname$|\\bfull ?name',
      '姓名|户名|\\bxm\\b|xingming|^nom$|^nombre$|^nome$|^naam$|^namn$|имя',
    ),
    never: anyOf(
      personalNumber,
      'e ?mail|phone|\\btel|mobile|address|street|city|zip|postal|birth|signature|user ?name|nick|company|business|card ?number|\\bid\\b|type|country|bank ?name|product|display|login|卡号|身份证|证件|手机|电话|地址|邮箱|出生|签名|用户名|收货|收件|^(?:customer|client|donor|buyer|contact) |联系人|患者|收款|会员|就诊|紧急|乘客|入住人|卡密|有效期|cvv|expir|password|密码|file|domain|policy|account ?holder|ticket|cpf|cnpj|\\bdni\\b|cuenta|\\bconto\\b|compte|konto|uctu|honou?r|memory|tribute|\\brfc\\b|\\bnif\\b|guest|recipient|passenger|traveller|traveler|player|cake|pet|team|geburt|naissance|nacimiento|nascita|nascimento|рожд|народж|urodz|fodel|fodsel|geboorte|dogum|szuletes|syntyma|narozeni|lahir|γεννησ|לידה|ميلاد|วันเกิด|생년|זהות|הויה|bank ?acct|订[购货]人|购买人|联络人|寄件|捐[款助]人',
    ),
  },
  code: { sure: codeSure, likely: codeLikely, never: notCode },
  expiry: { sure: expirySure, likely: expiryLikely, never: notExpiry },
  pin: {
    plain: plainPin,
    sure: '取款密码|(?:银行卡|卡片|信用卡|储蓄卡|借记卡|\\batm)的?(?:[6六]位(?:数字)?)?(?:交易|取款|消费|支付|查询)?密码|提款密码|取[款钱](?:使用|时|所?用).{0,8}(?:密码|数字|相同|一样)|(?:card|atm|debit)\\b.{0,6}\\bpin\\b|atm ?(?:pwd|pass|pin)|card ?pin|查询密码|刷卡密码',
    never:
      'gift|voucher|卡密$|会员|礼品|购物|充值|上网|(?:非|不是|不同于|区别于).{0,4}卡.{0,2}密码',
  },
  paymentPassword: {
    // Whoever opens an account chooses one.
    never: '设[置定]|创建|新(?:建|的)?(?:支付|交易|资金)密码',
    sure: '支付密码|付款密码|交易密码|资金密码|钱包密码|[6六]位(?:数字)?密码|pay(?:ment)? ?(?:pwd|pass(?:word|wd|code)?|pin)\\b|trade ?(?:pwd|password)|paypwd|支付口令',
  },
  loginPassword: {
    sure: 'pass ?word|passwd|\\bpwd|\\bpass\\b|passwort|mot de passe|contrasena|senha|wachtwoord|losenord|haslo|парол|パスワード|비밀번호|密码|口令|\\bmima\\b',
    never: '卡密$|(?:银行|信用|储蓄|借记)卡密码|gift|voucher|支付|取款|动态|查询|充值|礼品',
  },
  smsCode: {
    sure: 'смс|短信|手机验证码|动态(?:码|密码|口令|验证码)|校验码|简讯|\\bsms\\b|one ?time ?(?:code|pass|pin)|\\botp\\b|text(?:ed)? (?:message|you)|\\b2fa\\b|\\bmfa\\b|sms ?code|phone ?code|mobile ?code|dyn(?:amic)? ?code|code (?:from|we|sent)',
    likely:
      '验证码|\\byzm\\b|verif\\w* ?code|security code|auth\\w* ?code|confirmation code|^code$',
    never:
      '图形|图片|captcha|image|shown|卡背|背面|后三|末三|[cｃ]v|兑换|优惠|promo|coupon|gift|invit|zip|postal|country',
  },
  idNumber: {
    sure: '身[份分]证|证件号|公民身份|\\bsfz(?:h|hm)?\\b|\\bid ?card ?(?:no|num|number)?\\b|\\bid ?(?:number|num|no)\\b|cert(?:ificate)? ?(?:no|num|number|id)\\b|identity ?(?:card|number|no)|national id|\\bzjh(?:m)?\\b',
    never: '类型|有效|起始|截止|姓名|expir|valid|type|gift|voucher|card id number',
  },
  balance: {
    sure: '(?:卡内|卡上|卡里|卡片|银行卡|储蓄卡|信用卡|账户|帐户|可用)(?:可用)?(?:余额|额度)',
    never: '兑换|礼品|购物|会员|校园|充值|password|密码',
  },
  phone: {
    sure: '手机|电话|\\bsjh?\\b|\\bmobile|\\bphone|\\btel\\b|telephone|cell ?(?:phone|number)|telefon|movil|celular|cellulare|телефон|휴대폰|전화',
    never:
      '验证码|动态|校验|短信|密码|充值卡|code|ext\\b|type|银行$|邮箱.{0,3}手机|手机.{0,3}(?:邮箱|会员|用户)|e ?mail',
  },
  realName: {
    sure: '姓名|\\bxm\\b|xingming|real ?name|户名|full ?name|^(?:your )?name$|^legal name',
    never:
      '收货|联系人|患者|收款|会员|就诊|紧急|用户名|user|nick|company|recipient|guest|passenger|乘客|player|file|domain|e ?mail|product',
  },
  other: {
    sure: anyOf(
      'e ?mail|address|street|\\bcity\\b|\\btown\\b|\\bzip|post ?(?:al)? ?code|\\bstate\\b|province|country|company|quantity|\\bqty\\b|amount|search|user ?(?:name|id)|\\blogin|birth|\\bdob\\b|comment|message|promo|coupon|gift|voucher|tax|\\bvat\\b|\\bssn\\b|social security|\\bcpf\\b|\\bcnpj\\b|\\bdni\\b|\\bnif\\b|codice fiscale|iban|\\bbic\\b|routing|sort ?code|account ?(?:name|holder)|middle ?name|county|captcha|order ?(?:id|no|number)|invoice ?n|issue ?(?:no|num)|start ?(?:date|month|year)|valid ?from|title|suffix|card ?type|cc ?type|nick ?name',
      'pocztow|postleitzahl|postnummer|posta kodu|iranyitoszam|индекс|postinumero|cidade|ciudad|\\bcitta\\b|\\bville\\b|wohnort|\\bstadt\\b|plaats|miasto|\\bmesto\\b|\\boras\\b|sehir|город|місто|bairro|complemento',
      '邮箱|地址|邮编|城市|省份|金额|数量|用户名|搜索|抬头|税号|备注|支行|开户银行|开户行|发卡行|优惠|券|生日|出生|昵称|别名|车牌|图形验证|兑换码|卡种|卡类型',
    ),
  },
};
