import type { Fact } from './fact.ts';

/**
 * How pages name the fields that ask for card data and other secrets, as sources of regular expressions over folded
 * text: lower case, half width, no accents, only letters, digits, `#`, `/` and single spaces, no spaces between Chinese
 * characters. `sure` words name the thing by themselves, `likely` ones only beside other card fields, `never` ones say
 * that it is something else. Every expression is free of nested repetition, so its time grows with the text alone.
 */
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
  | 'other';

export interface TopicWords {
  readonly sure: string;
  readonly likely?: string;
  readonly never?: string;
}

const anyOf = (...parts: readonly string[]): string => parts.join('|');

/** Cards that no bank issued. */
const shopCards = anyOf(
  'gift|gutschein|geschenk|cadeau|\\bregalo|presentkort|gavekort|podarunk|подароч|기프트|상품권|hediye',
  'voucher|coupon|\\bpromo|discount|rabatt|store ?credit|stored? ?value|merchandise|certificate (?:no|num|code)',
  'loyal|\\breward|\\bmember|\\bclub\\b|\\bbonus|punkte|points? ?card|treue|kundenkarte|fideli|frequent|flyer|flier|mileage|\\bmiles\\b|carte de reduction|ポイント|会员|회원|포인트|скидк|бонус|лояльн|клиентск|klant|klienta|lojaln|sadakat|musteri|uyelik|asiakas|vernostn|darkov|ajandek|qua tang|thanh vien|anggota|hadiah|(?:cartao|vale) ?presente|멤버십|ギフト',
  'library|bibliothe|student card|campus|\\bsim\\b|phone ?card|travel ?card|transit|oyster|fuel ?card|gas ?card|fleet|business ?card|parking ?card|insurance card|medicare|health ?card',
  '会员卡|会员号|礼品|礼卡|购物卡|提货|储值|充值卡|预付卡|点卡|\\be卡|卡密|校园|学生卡|一卡通|加油|油卡|公交|地铁|交通卡|etc卡|上网卡|vip卡|用户卡|用户编号|医保|社保|就诊|诊疗|图书|优惠券|代金|积分卡|电话卡|手机卡|门禁',
);

/** Said of cards that no bank issued, and of papers that also have numbers and dates. */
export const otherCards = anyOf(
  shopCards,
  // A card number whose kind is named in one word and is none that banks issue.
  '^(?!(?:credit|debit|bank|payment|visa|master|amex|charge|your|the|my|our|this|new|other|another|enter|input|type|insert|add|update|confirm|valid|full|primary|long|billing|account|current|virtual|test|re|please|cc|front|prepaid) )[a-z]{3,} card ?(?:number|no|num|#)',
  '\\b(?!(?:credit|kredi?e?t|debe?i?t|bank|giro|ec|betaa?l(?:ings)?|zahl(?:ungs)?|konto|visa|dan|luotto|maksu)(?:kart|kort|kaart))[a-z]{2,}(?:karten|korts?|kaart|kortin) ?(?:nummer|nr|numero)',
  '(?:[ァ-ヶー]{2,}|[一-龯]{2,}|[가-힣]{2,})(?<!決済|支払|利用|登録|新規|入力|使用|결제|등록|본인|체크|입력)(?:カード|카드) ?(?:番号|no|번호)',
  '^(?:请?(?:输入|填写))?[\\u4E00-\\u9FFF]{1,4}(?<![效位张正对行用蓄記记付款约人的新定入写联主副财认片贷扣还在请下证资银留原旧出现账确或和及与整号您你我拟卡])卡{1,2}号',
  'employee|badge|insurance|\\bid ?card|(?<!card )identification|national id|passport|\\blicen[cs]e|\\bdriv|residen|permit|donor|ausweis|reisepass|fuhrerschein|documento|\\bdni\\b|etudiant|estudiant|student|versicher|\\bvitale\\b|sanitari|\\bsalud\\b|saude|\\bidenti(?:da|ta|te|ty)|sejour|зачет|медицин|проездн|паспорт|ogrenci|kimlik|ic ?カード|학생|\\bplayer|number of \\w+ ?cards|number of cards',
  '会员|充值|预付|身[份分]证|证件|护照|居住证|通行证|驾驶证|驾照|营业执照|许可证|优惠|券|医疗|门诊|住院|折扣|工牌|工号|学生|退款账',
);

/** The first kind alone: a part of a page that speaks of them has no bank card unless it also asks for its date. */
export const otherCardsAround = shopCards;

/** The same in names of the page's code, where words such as "member" are often only the name of a larger part. */
export const otherCardsInNames =
  'gift|voucher|coupon|promo|loyal|reward|flyer|flier|mileage|library|\\bid ?card|\\be ?gc\\b|\\bgc(?: |\\d|num|pin|code)|ecard';

/** Said of cards from banks; with them a word of the list above is only a remark. */
export const bankCards = anyOf(
  'credit ?card|debit ?card|credit or debit|debit or credit|credit ?/ ?debit|debit ?/ ?credit|bank ?card|payment ?card|visa card|mastercard|american express|kreditkart|carte (?:bancaire|bleue)|(?:carte|tarjeta|carta|cartao) d[ei] (?:credit|debit)|creditcard|bankkaart|kreditkort|betalkort|karty (?:kredytowej|platniczej)|банковск',
  '信用卡|储蓄卡|借记卡|银行卡|付款卡|支付卡|クレジット|신용카드',
);

/** Words of a section that is about paying by card. */
export const cardSections = anyOf(
  bankCards,
  '\\bcards?\\b|payment|billing|\\bpay\\b|checkout|zahlung|paiement|\\bpago\\b|pagamento|betaling|支付|付款|绑卡|お支払|결제|оплат|platnos|betalning',
);

const cardNumberSure = anyOf(
  'card ?(?:numbers?|num|no|nr|nbr|nmbr|#)(?![a-z])|card ?(?:number|num)|(?:credit|debit|bank|payment) ?card ?(?:no|nr|#|digits)|\\bcc ?(?:number|num|no|nr|nbr|#)(?![a-z])|(?<![a-z])cc ?num|\\bccard|\\bcrd ?(?:num|no|nbr)|long (?:card )?number|16 ?digit|number on (?:the |your )?card|card account number|(?:numbers?|no|#) of (?:the |your )?(?:credit |debit |bank )?card(?!s)',
  '[x0•*]{4}[ -]?[x0•*]{4}[ -]?[x0•*]{4}|(?:1234|4111|4242|1111|5555) ?\\d{4} ?\\d{4}',
  'karten ?(?:nummer|nr)|kk ?(?:nummer|nr)\\b',
  '(?:numero|\\b(?:num|no|n)) ?(?:de |d )?(?:la |votre |ma )?(?:carte|cb\\b)|(?:carte|cb) ?(?:numero|num|no)\\b|num ?carte',
  '(?:numero|\\b(?:num|nro|n)) ?(?:de |da |do |della |di |de la |de tu |de su |del )?(?:la |sua |seu )?(?:tarjeta|carta\\b|cartao)|\\bno (?:de |do |da )?(?:la )?tarjeta|(?:tarjeta|carta|cartao) ?(?:numero|num|no)\\b|num ?tarjeta',
  'kaart ?(?:nummer|nr)|kort ?(?:nummer|nr)|kortin numero|numer karty|nr karty|cislo karty|kartyaszam|(?:broj|stevilka|број)[^/]{0,24}(?:kartic|картич)|номер на карта|nombor kad|numar card|kart numaras|kart no',
  'номер (?:банковскои |кредитнои |вашеи )?карты|номер картки|αριθμος καρτας|מספר כרטיס|رقم البطاقة|nomor kartu|so the\\b|หมายเลข.{0,6}บัตร',
  'カード ?(?:番号|no)|카드 ?번호',
  '卡(?:片)?(?:号|帐号|账号|号码)|kahao|\\bkh\\b|yhkh|xykh|yinhangka ?(?:hao)?|\\bbank ?card\\b(?! ?(?:type|name|holder|id|pwd|pass|phone|mobile))|\\bpay ?(?:card|acct ?no|acct ?num)\\b(?! ?type)|银行卡$|信用卡$',
);

const holderSure = anyOf(
  '\\bname\\b(?! of (?:the )?(?:bank|issu))[a-z ]{0,34}\\bo[nf] (?:the |your |my |this )?(?:front of (?:the |your )?)?(?:credit |debit |payment |bank )?(?:/ ?debit )?(?:card|cc)\\b|name ?on ?(?:cc|card)|card ?holders?(?! ?(?:phone|tel|email|birth|id\\b))|card ?(?:member|owner|name)(?:s)?\\b|(?<![a-z])cc ?(?:full ?)?name|cc ?(?:holder|owner)|holder ?name|name ?of ?(?:card ?)?holder|cc ?(?:first|last|f|l)(?: ?name)?\\b|credit ?card ?(?:owner|holder|name|first name|last name|full name)',
  'karten ?inhaber|name auf (?:der )?karte|\\binhaber',
  'titulaire|porteur|titular|proprietario|nom(?:e|bre)? [a-z ]{0,24}(?:carte|carta|cartao|tarjeta)\\b|intestatario|titolare',
  'kaarthouder|naam (?:op|van) (?:de )?kaart|kortinnehavare|kortholder|kortinnehaver|namn pa kort|navn pa kort|posiadacz|имя (?:и фамилия )?(?:владельца|держателя|на карте)|владел|держател|drzitel|kart uzerindeki|kart sahibi|nama (?:pada|di) kartu|pemegang ka|ten (?:in )?tren the|chu the|kartyan szereplo|kortinhaltija|κατοχο|(?:vlasni|ime|jmeno|meno|imie|vardas|име|власни)[^/]{0,24}(?:kartic|kart[yeu]|karte|картич|картк|карта)|الاسم .{0,12}البطاقة|(?:حامل|صاحب) البطاقة|הכרטיס|ชื่อ.{0,8}บัตร',
  '名义|名义人|카드 ?소유|카드 ?명의|소유자',
  '持卡人|持卡者|卡主|卡.{0,2}户主|卡片上的(?:英文)?姓名|卡面姓名|ckr\\b|chikaren|kaihuming',
);

const codeSure = anyOf(
  'c ?v ?v ?2?(?![a-z])|\\bc ?v ?c ?2?(?![a-z])|c ?v ?n ?2?\\b|\\bcvd\\b|\\bc ?c ?v ?2?\\b|(?<![a-z])cv ?2\\b|\\bcsc\\b|cvv|cvc2?\\b|cvn2|card ?verification|card ?(?:security|sec|validation|auth\\w*|id|identification|code)(?: ?(?:code|value|number|num|no|#))|cc ?(?:security|sec|verification|ver|id|code|cid|csc|cvc)|card ?code\\b|(?:3|4|three|four)(?: or (?:4|four))? ?digits? ?(?:security|cv|card|number|on (?:the )?(?:back|front|reverse))|(?:back|front|signature) ?(?:panel|strip)|cv ?(?:number|code|value)\\b|(?:3|4|three|four)(?: or (?:4|four))? digit code',
  'prufziffer|pruefziffer|prufnummer|pruefnummer|kartenpruf|cryptogramme|crypto\\b|veiligheidscode|kontrolcifre|kontrollsiffer',
  'セキュリティー? ?(?:コード|番号)|보안 ?코드',
  '(?:卡|签名|信用卡).{0,8}(?:后|末|背).{0,4}[三3四4](?:位|码)|^(?:后|末)[三3](?:位|码)|[后末][三3](?:位|码)|卡(?:片)?(?:验证码|安全码|校验码|检查码)|信用卡.{0,4}(?:安全码|验证码)|背面.{0,4}[三3]位|anquanma|aqm\\b',
);

const codeLikely = anyOf(
  'security ?(?:code|number|num|no|#)|sec ?code|verification ?(?:code|number|num|no|value|#)|verif\\w* ?(?:code|value|num)|\\bcid\\b|^(?:the )?code$|card ?(?:id|sec)\\b|\\bcvx|safe ?code|\\bcode on\\b|^cvs$',
  'sicherheits(?:code|nummer)|code de (?:securite|verification|validation)|cod(?:igo|ice)?(?: de| di)? ?(?:segur|sicur|verif)|beveiligingscode|sakerhetskod|sikkerhedskode|turvakoodi|kod (?:zabezpieczajacy|bezpieczenstwa)|код (?:безопасности|проверки)|guvenlik|bezpecnost|ma bao mat|sigurnosn|securitate|turvakood|رمز (?:الأمان|التحقق)|^codigo$|^kod$|\\b(?:3|tres|trois|tre|drei|drie|trzy|три) ?(?:ultim\\w+ |derniers? |letzten |laatste |ostatnie |последние )?(?:chiffres|digitos|cifre|cijfers|ziffern|cyfry|цифры|stellig)|ruckseite|au dos|al dorso|reverso|achterkant|обратнои|оборот',
  '安全码|检查码',
);

const notCode = anyOf(
  '\\bsms\\b|text(?:ed)? (?:message|you)|\\btext\\b|e ?mail|\\botp\\b|one ?time|token|authenticat|captcha|image|picture|shown|characters|letters|phone|mobile|promo|coupon|gift|voucher|discount|referr|invit|postal|post ?code|zip|area ?code|country ?code|\\bsort ?code|branch|bank ?code|swift|password|access ?code|\\bcpf\\b',
  '短信|动态|图形|图片|图像|手机|简讯|邮箱|邮件|电话|优惠|兑换|邀请|邮编|推荐',
);

/** Two letters each, as in the date's own language. */
const wholeDate =
  '(?<![a-z\\u0370-\\u04FF/])([a-z\\u0370-\\u04FF])\\1/([a-z\\u0370-\\u04FF])\\2{1,3}(?![a-z/])';

const expirySure = anyOf(
  '(?:card|cc|credit ?card) ?(?:expir|exp\\b|exp ?(?:m|y|d)|expdate|valid|ends?\\b)|cc ?exp|card ?exp|expir\\w* ?(?:of|on) (?:the |your )?card|expir\\w* ?(?:date ?)?(?:month/year|m{1,2}/y{2,4})|exp(?:iry|iration)? ?(?:date )?m{2}/?y{2,4}|valid thru',
  '(?:卡|信用卡)(?:片)?的?(?:有效期|有效日期|有效[时時]期|有效[年月]|到期)|カード有効期限|kk ?(?:monat|jahr|gueltig)',
);

const expiryLikely = anyOf(
  'expir|^end (?:date|month|year)|expdate|exp ?(?:date|dt|m|mo|mon|mm|month|y|yr|yy|year|d)\\b|exp(?:month|year|mon|yr)|\\bexp\\b|^ex ?(?:mo|yr|month|year)|valid ?(?:thru|through|until|till|to|date)|good ?thru|\\bmmyy|month ?/ ?year',
  'gultig ?bis|gueltig|gultigkeit|ablauf|verfall|expire|peremption|validite|caducidad|vencimiento|vence|validez|scadenza|scad\\b|validade|vencimento|verval|geldig|udlob|utgang|giltig|gyldig|voimassa|waznosc|wazna do|срок|деиств|son kullanma|platnost|lejarat|ispirat|masa berlaku|kadaluarsa|het han|luput|utlop|^skt$|istek|vrijedi|velja do|термін|валидн|หมดอายุ|ληξη|תוקף|الانتهاء',
  '有効期限|유효 ?기간|만료',
  wholeDate,
  '有效期|有效日期|有效[时時]期|有效[年月]{2}|到期(?:日|月|年)|过期(?:月|年)|月/年|月月年年|年/月|yxq|youxiaoqi|\\byxrq\\b',
);

const notExpiry = anyOf(
  '\\bdd\\b|\\btt\\b|jj/mm|gg/mm|birth|\\bdob\\b|born|\\bbday|arriv|depart|check ?(?:in|out)|start|\\bfrom\\b|issue|since|session|timestamp|stay|travel|trip|return|pickup|delivery|appointment|graduat|tax|passport|licen[cs]e|permit|offer|promo|coupon|coverage|certificate|geburt|naissance|nacimiento|nascita|nascimento|рожд|urodz|fodel',
  '身[份分]证|证件|护照|优惠|券|会员|生日|出生|执照|起始|开始|入住|离店|活动|生效|合同|驾',
);

/** The month and the year of an expiry, in a label, a placeholder or a name. */
export const monthWords =
  '\\bmonth|months?\\b|\\bmm\\b|\\bmon\\b|\\bmo\\b|\\bmes\\b|\\bmois\\b|monat|\\bmese\\b|maand|manad|maned|miesiac|месяц|\\bм{2}\\b|^м{2}$|exp ?m\\b|expmo|expm\\b|exp ?mon|^m$|月|월|kuukausi|mesic';
export const yearWords =
  '\\byear|years?\\b|\\byy(?:yy)?\\b|\\byr\\b|\\bano\\b|\\banio\\b|annee|\\ban\\b|\\banno\\b|jahr|\\bjaar|\\bjjjj\\b|\\bjj\\b|\\baa(?:aa)?\\b|\\brok\\b|\\brr(?:rr)?\\b|год|^г{2,4}$|\\bar\\b$|exp ?y\\b|expy\\b|exp ?yr|^y$|年|년|\\byil\\b|vuosi';
export const monthNames =
  '^(?:\\d\\d?[ /]*)?(?:jan|feb|fev|ene|gen|mar|mae|apr|avr|abr|may|mai|mag|maj|jun|juin|giu|jul|juil|lug|aug|aou|ago|sep|set|okt|oct|ott|out|nov|dec|dez|dic|des)|янв|фев|март|апр|мая|маи|июн|июл|авг|сен|окт|ноя|дек|^(?:1[0-2]|0?[1-9]) ?[月월]';
/** A unit written behind a box, and all that may stand between two boxes of one date or number. */
export const unitBehind = '^[月年월년]';
export const unitsBetween = '^(?:[/#•]|月|年|至|to|and|월|년| )*$';
/** Both in one field. */
export const wholeDateWords = anyOf(
  wholeDate,
  'm{2} ?/? ?[yaj]{2,4}|month ?/ ?year|month and year|м{2} ?г{2}|月/年|月份/年份|月月年年|年/月|mois/annee|mes/ano|monat/jahr|mese/anno|\\d\\d/\\d\\d',
);
/** Choices of a number of payments. */
export const instalmentWords =
  '개월|[かヶ個个]月|期|回|次|\\dx|cuota|parcel|taksit|\\brat[ae]|instal';

export const fieldWords: Readonly<Record<WordTopic, TopicWords>> = {
  number: {
    sure: cardNumberSure,
    likely: anyOf(
      '^(?:credit|debit|bank|payment)(?: ?(?:or|/|and) ?(?:credit|debit))? ?card$|^(?:credit|debit) card|^(?:no|#|nr|nummer|numero)$|^number\\b(?! of)|\\bpan\\b|account ?(?:number|num|no|#)$|acct ?(?:num|no|nbr|number)?$|^(?:cc|card)$|(?:credit ?card|cc|card) ?(?:\\d|field|input|txt)$',
      '银行账号|银行帐号|付款账号|付款帐号|支付账号|^kreditkarte$|^carte bancaire$|^tarjeta$',
    ),
    never:
      'verification|security|cvv|cvc|phone|mobile|tax|invoice|order|routing|sort|issue|zip|house|street|flight|booking|reservation|confirmation|passport|customer|reference|social|verif|pruf|pruef|type|expir|exp ?(?:m|y|d)|holder ?(?:name|id|phone)|password|passwd|pwd|手机|密码|验证码|后三|末三|后四|有效期|类型|姓名|收款|转入|入账|对方|开票|结算|結算|受益|支付宝|payee|beneficiar|recipient|name on|card ending|ending (?:in|with)|last ?(?:4|four)|下4|뒤 ?4|\\bpin\\b',
  },
  holder: {
    sure: holderSure,
    likely: anyOf(
      '^(?:your |full |the )?name$|^full ?name|^(?:first|last) ?name$|\\bname$|\\bfull ?name',
      '姓名|户名|开户名|账户名|\\bxm\\b|xingming|^nom$|^nombre$|^nome$|^naam$|^namn$|имя',
    ),
    never:
      'e ?mail|phone|\\btel|mobile|address|street|city|zip|postal|birth|signature|user ?name|nick|company|business|card ?number|\\bid\\b|type|relationship|country|bank ?name|product|display|login|卡号|身份证|证件|手机|电话|地址|邮箱|出生|签名|银行名|用户名|收货|收件|^(?:customer|client|donor|buyer|contact) |联系人|患者|收款|会员|就诊|紧急|乘客|旅客|入住人|被保|卡密|有效期|cvv|expir|password|密码|file|domain|policy|account ?holder|pet\\b|ticket|cuenta|\\bconto\\b|compte|konto|guest|recipient|passenger|traveller|traveler|player|cake|pet|team',
  },
  code: { sure: codeSure, likely: codeLikely, never: notCode },
  expiry: { sure: expirySure, likely: expiryLikely, never: notExpiry },
  pin: {
    sure: '取款密码|(?:银行卡|卡片|信用卡|储蓄卡|借记卡|\\batm)的?(?:交易|取款|消费|支付|查询)?密码|提款密码|(?:card|atm|debit)\\b.{0,6}\\bpin\\b|\\bpin ?(?:code|number)? (?:of|for) (?:your |the )?card|qkmm|qukuanmima|atm ?(?:pwd|pass|pin)|card ?pin|查询密码|刷卡密码',
    never: 'gift|voucher|卡密$|会员|礼品|购物|充值|上网',
  },
  paymentPassword: {
    sure: '支付密码|付款密码|交易密码|资金密码|钱包密码|6位(?:数字)?密码|六位(?:数字)?密码|zhifumima|\\bzfmm\\b|pay(?:ment)? ?(?:pwd|pass(?:word|wd|code)?|pin)\\b|trade ?(?:pwd|password)|paypwd|支付口令',
  },
  loginPassword: {
    sure: 'pass ?word|passwd|\\bpwd|\\bpass\\b|passwort|mot de passe|contrasena|senha|wachtwoord|losenord|haslo|парол|パスワード|비밀번호|密码|口令|\\bmima\\b|dlmm',
    never: '卡密$|(?:银行|信用|储蓄|借记)卡密码|gift|voucher|支付|取款|动态|查询|充值|礼品',
  },
  smsCode: {
    sure: '短信|手机验证码|手机动态|动态(?:码|密码|口令|验证码)|校验码|简讯|\\bsms\\b|one ?time ?(?:code|pass|pin)|\\botp\\b|text(?:ed)? (?:message|you)|\\b2fa\\b|\\bmfa\\b|duanxin|\\bdxyzm\\b|sms ?code|phone ?code|mobile ?code|dyn(?:amic)? ?code|code (?:from|we|sent)',
    likely:
      '验证码|\\byzm\\b|verif\\w* ?code|security code|auth\\w* ?code|confirmation code|^code$',
    never:
      '图形|图片|图像|captcha|image|shown|卡背|背面|后三|末三|[cｃ]v|兑换|优惠|promo|coupon|gift|invit|zip|postal|country',
  },
  idNumber: {
    sure: '身[份分]证|证件号|公民身份|\\bsfz(?:h|hm)?\\b|shenfenzheng|\\bid ?card ?(?:no|num|number)?\\b|\\bid ?(?:number|num|no)\\b|cert(?:ificate)? ?(?:no|num|number|id)\\b|identity ?(?:card|number|no)|national id|\\bzjh(?:m)?\\b|\\bcred ?(?:no|num)\\b',
    never:
      '类型|有效|起始|截止|正面|反面|照片|上传|姓名|expir|valid|type|gift|voucher|card id number',
  },
  phone: {
    sure: '手机|电话|\\bsjh?\\b|shouji|\\bmobile|\\bphone|\\btel\\b|telephone|cell ?(?:phone|number)|telefon|telefoon|movil|celular|cellulare|телефон|电话番号|휴대폰|전화',
    never:
      '验证码|动态|校验|短信|密码|充值卡|手机卡|code|ext\\b|extension|type|银行$|邮箱.{0,3}手机|手机.{0,3}(?:邮箱|会员|用户)|e ?mail',
  },
  realName: {
    sure: '真实姓名|姓名|\\bxm\\b|xingming|real ?name|户名|开户名|full ?name|^(?:your )?name$|^legal name',
    never:
      '收货|联系人|患者|收款|会员|就诊|紧急|用户名|user|nick|company|recipient|guest|passenger|乘客|player|file|domain|e ?mail|product',
  },
  other: {
    sure: anyOf(
      'e ?mail|address|street|\\bcity\\b|\\btown\\b|\\bzip|post ?(?:al)? ?code|\\bstate\\b|province|country|company|quantity|\\bqty\\b|amount|search|user ?(?:name|id)|\\blogin|birth|\\bdob\\b|comment|message|promo|coupon|gift|voucher|tax|\\bvat\\b|\\bssn\\b|social security|\\bcpf\\b|\\bcnpj\\b|\\bdni\\b|\\bnif\\b|codice fiscale|iban|\\bbic\\b|routing|sort ?code|account ?(?:name|holder)|middle ?name|initial|county|fax|website|subscribe|captcha|order ?(?:id|no|number)|invoice ?n|issue ?(?:no|num)|start ?(?:date|month|year)|valid ?from|title|salutation|suffix|card ?type|cc ?type|type of card|remember|saved|nick ?name|description|alias|card ?brand',
      '邮箱|地址|邮编|城市|省份|金额|数量|用户名|搜索|抬头|税号|备注|支行|开户银行|开户行|发卡行|优惠|券|生日|出生|昵称|别名|车牌|图形验证|兑换码|卡种|卡类型',
    ),
  },
};
