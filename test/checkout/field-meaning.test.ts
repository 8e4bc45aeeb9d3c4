import { describe, expect, it } from 'vitest';
import { meaningReader } from '../../lib/checkout/field-meaning.ts';
import type { WordTopic } from '../../lib/knowledge/field-words.ts';
import { foldText } from '../../lib/page/field-text.ts';

const meaningOf = meaningReader();

/** How forms name number, holder, expiry and code, a language a line. */
const languages = `
zh-CN|卡号|持卡人姓名|有效期|安全码
zh-TW|卡號|持卡人姓名|有效期限|安全碼
en|Card number|Name on card|Expiry date|Security code
de|Kartennummer|Karteninhaber|Gültig bis|Prüfziffer
fr|Numéro de la carte bancaire|Nom du porteur|Date d'expiration|Cryptogramme
es|Número de tarjeta|Nombre del titular|Fecha de caducidad|Código de seguridad
pt|N.º do cartão|Nome impresso no cartão|Validade|Código de segurança
it|Numero della carta|Titolare della carta|Data di scadenza|Codice di sicurezza
ca|Número de targeta|Titular de la targeta|Data de caducitat|Codi de seguretat
nl|Kaartnummer|Naam kaarthouder|Vervaldatum|Beveiligingscode
sv|Kortnummer|Kortinnehavarens namn|Giltigt till|Säkerhetskod
da|Kortnummer|Kortholders navn|Udløbsdato|Kontrolcifre
no|Kortnummer|Navn på kortet|Utløpsdato|Sikkerhetskode
fi|Korttinumero|Kortinhaltijan nimi|Voimassaolo päättyy|Turvaluku
pl|Numer karty|Imię i nazwisko posiadacza karty|Data ważności|Kod bezpieczeństwa
cs|Číslo karty|Jméno držitele karty|Platnost karty do|Ověřovací kód
hu|Kártyaszám|Kártyára írt név|Lejárati dátum|Biztonsági kód
ro|Număr card|Numele de pe card|Data expirării|Cod de securitate
bg|Номер на картата|Име на картодържателя|Валидност|Код за сигурност
ru|Номер карты|Имя владельца карты|Срок действия|Код безопасности
uk|Номер картки|Власник картки|Термін дії|Код безпеки
hr|Broj kartice|Ime vlasnika kartice|Datum isteka|Sigurnosni kod
lt|Kortelės numeris|Kortelės savininkas|Galiojimo data|Saugos kodas
lv|Kartes numurs|Kartes īpašnieks|Derīguma termiņš|Drošības kods
et|Kaardi number|Kaardi omanik|Kehtib kuni|Turvakood
el|Αριθμός κάρτας|Ονοματεπώνυμο κατόχου|Ημερομηνία λήξης|Κωδικός ασφαλείας
tr|Kredi Kartı No|Kart üzerindeki ad soyad|Son kullanma tarihi|Güvenlik kodu
he|מספר כרטיס אשראי|שם בעל הכרטיס|תוקף|קוד אבטחה
ar|رقم بطاقة الائتمان|اسم حامل البطاقة|تاريخ انتهاء الصلاحية|رمز الأمان
ja|カード番号|カード名義人|有効期限|セキュリティコード
ko|카드번호|카드 소유자명|유효기간|보안코드
th|หมายเลขบัตรเครดิต|ชื่อบนบัตร|วันหมดอายุ|รหัสความปลอดภัย
vi|Số thẻ tín dụng|Tên chủ thẻ|Ngày hết hạn|Mã bảo mật
id|Nomor kartu kredit|Nama pemegang kartu|Masa berlaku|Kode keamanan
ms|Nombor kad|Nama pada kad|Tarikh luput|Kod CVV
hi|कार्ड नंबर|कार्डधारक का नाम|समाप्ति तिथि|सुरक्षा कोड`;

/** Further wordings of the same, whatever the language. */
const wordings: Readonly<Record<'number' | 'holder' | 'expiry' | 'code', string>> = {
  number: `Kreditkarten-Nr.|KK-Nummer|Nr. der Karte|Karten-Nr|Kreditkartennummer|N° de carte|Numéro figurant sur la carte|Numéro à 16 chiffres|Carte n°|N° CB|Nº tarjeta|Número de la tarjeta|Tarjeta de crédito (16 dígitos)|Tarjeta N°|Número do cartão de crédito|Nº do cartão|N. carta|Numero carta di credito|Le 16 cifre della carta|Creditcardnummer|Kaartnr.|Nummer op de creditcard|Pasnummer creditcard|Nr karty|Numer karty płatniczej|№ карты|Номер банковской карты|Номер Вашей карты|16 цифр номера карты|Kart No|Kredi kartı numaranız|Kredi / banka kartı no|カード番号（半角数字）|クレジットカードNo.|クレジットカード番号|신용카드번호|신용(체크)카드 번호|납부카드 번호|결제카드번호|카드 번호 입력|الرقم المدون على البطاقة|رقم البطاقة البنكية|رقم بطاقتك|Αρ. κάρτας|Αριθμός πιστωτικής κάρτας|Картов номер|Номер на кредитна карта|Kortnr.|Kortets nummer|Kontokortsnummer|Luottokortin numero|Bankkártya száma|Hitelkártyaszám|Č. karty|Číslo platební karty|Numărul cardului|Numărul de pe card|Номер платіжної картки|เลขที่บัตรเครดิต|เลขบัตรเครดิต/เดบิต|Số thẻ ATM/tín dụng|No. kartu kredit|Nomor kartu debit|Broj kreditne kartice|Broj platne kartice`,
  holder: `Name des Karteninhabers|Name lt. Karte|Karteninhaber/in|Name auf der Kreditkarte|Titulaire de la carte|Nom inscrit sur la carte|Nom du détenteur de la carte|Nombre como aparece en la tarjeta|Titular de la tarjeta|Nombre y apellido (como figura en la tarjeta)|Nome do portador|Nome como no cartão|Nome do titular do cartão|Intestatario|Nome riportato sulla carta|Naam op kaart|Op naam van|Naam van de kaarthouder|Właściciel karty|Imię i nazwisko na karcie|Держатель карты|Имя и фамилия на карте|Владелец карты (латиницей)|Kart sahibinin adı|Kartın üzerindeki isim|カード名義（ローマ字）|名義人|カード名義人名|カードに記載のお名前|카드 명의자|카드 소유자 영문 성명|카드에 표시된 이름|الاسم كما يظهر على البطاقة|Κάτοχος κάρτας|Όνομα στην κάρτα|Картодържател|Име върху картата|Kortholder|Kortindehaver|Navn på kort|Namn på kortet|Kortinnehavare|Kortin haltija|Nimi kortissa|Kártyatulajdonos neve|Držitel karty|Jméno na kartě|Deținătorul cardului|Titular card|Ім’я власника картки|ชื่อผู้ถือบัตร|ชื่อที่ปรากฏบนบัตร|Tên in trên thẻ|Họ tên chủ thẻ|Nama di kartu|Nama pemilik kartu|Ime i prezime na kartici|Vlasnik kartice`,
  expiry: `Verfallsdatum|Ablaufdatum|Karte gültig bis|Gültigkeit (MM/JJ)|Date de fin de validité|Expire fin|Expire le|Date de validité|Validité|Caduca|Fecha de vencimiento|Vto. de la tarjeta|Vencimiento|Válida hasta|Vence|Vencimento|Validade (MM/AA)|Válido até|Scade il|Data scad.|Valida fino a|Geldig tot|Geldig t/m|Vervalt op|Ważna do|Data wygaśnięcia|Termin ważności karty|Действительна до|Срок действия карты (ММ/ГГ)|Годна до|Son kul. tar.|Geçerlilik tarihi|有効期限（月／年）|カード有効期限|使用期限|유효기간(월/년)|만료일|카드 만료월|تاريخ انتهاء البطاقة|صالحة حتى|Λήξη|Ισχύει έως|Валидност на картата|Валидна до|Giltig till och med|Udløb|Gyldig til|Voimassa|Érvényes|Lejárat|Platnost do|Konec platnosti|Expiră la|Valabil până la|Дійсна до|บัตรหมดอายุ|หมดอายุ (เดือน/ปี)|Ngày hết hạn thẻ|Thời hạn thẻ|Berlaku sampai|Tanggal kedaluwarsa|Vrijedi do|Datum isteka kartice`,
  code: `Kartenprüfnummer|Prüfnummer|Kartenprüfziffer (CVC)|3-stellige Prüfnummer|Cryptogramme visuel|Code de vérification|3 derniers chiffres au dos|Code à 3 chiffres au dos|Cód. seguridad|Clave de seguridad|Código de verificación|3 dígitos al dorso|Cód. de segurança|3 dígitos no verso|Codice CVV|3 cifre sul retro|Controlegetal (CVC)|Kaartverificatiecode|3 cijfers op de achterkant|Kod zabezpieczający|3 cyfry z tyłu karty|Код с обратной стороны карты|Три цифры с обратной стороны|Проверочный код карты|Kartın arkasındaki 3 haneli kod|Güvenlik numarası|セキュリティコード（3桁）|カード裏面の下3桁|裏面3桁または表面4桁の数字|보안코드|카드 뒷면 3자리|CVC 번호|رمز الأمان (CVV)|الأرقام الثلاثة خلف البطاقة|Κωδικός ασφαλείας|3 ψηφία στο πίσω μέρος|Код за сигурност|Kontrollkod|Kontrolsiffer|3 sista siffrorna på baksidan|Turvaluku|Ellenőrző kód|3 jegyű kód a hátoldalon|Bezpečnostní kód|Kontrolní kód|Cod de securitate|Код CVV2|รหัสความปลอดภัย 3 หลัก|เลข 3 ตัวหลังบัตร|Mã bảo mật thẻ|3 số mặt sau thẻ|3 digit di belakang kartu|Kode keamanan|Sigurnosni broj|Kontrolni broj`,
};

/** None of it is a bank card's. */
const other = `Data de nascimento do titular|תעודת זהות של בעל הכרטיס|Date de naissance du titulaire|Geburtsdatum des Karteninhabers|เลขบัตรประจำตัวประชาชน|Nombre d’échéances|מספר תשלומים|Gewenste bezorgdatum|Срок действия документа|Номер карты жителя|Pasaport geçerlilik tarihi|Data livrării|รหัสหลังบัตรประชาชน|วันบัตรประชาชนหมดอายุ|ポイントカードの番号|会員番号|Cidade|N.º de contribuinte|Número de cliente|Numéro de téléphone|Номер телефона|Kundennummer|Numer zamówienia|Meses sin intereses|Número de cuotas|Liefertermin|카드 비밀번호 앞 2자리|생년월일|主民登錄|Hűségkártya száma|Lojalumo kortelės numeris|Номер на клиентска карта|Numero di telefono|Code postal|Codice fiscale|Kod pocztowy|Cap|PLZ|Numéro de la carte de fidélité|Gutscheincode|Geburtsdatum|Passnummer|Číslo pasu|Validità del documento|Date d’expiration du passeport|Fecha de caducidad del DNI|Срок действия паспорта|여권 만료일|パスポート有効期限|運転免許証の有効期限|Führerschein gültig bis`;

const topics: readonly WordTopic[] = ['number', 'holder', 'expiry', 'code'];

const labels = languages
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [language = '', ...words] = line.split('|');
    return words.map((label, at) => ({ language, label, topic: topics[at] }));
  });

/** What of a bank's card a label asks for. */
function saidBy(label: string): readonly WordTopic[] {
  const { sure, likely, never, foreign } = meaningOf(foldText(label));
  const said = [...sure(), ...likely()].filter((one) => topics.includes(one) && !never(one));
  return foreign() ? [] : [...new Set(said)];
}

describe('the words of a field', () => {
  it.each(labels)('$language: “$label” asks for $topic of a card alone', ({ label, topic }) => {
    expect(saidBy(label)).toEqual([topic]);
  });

  it.each(
    Object.entries(wordings).flatMap(([topic, list]) =>
      list.split('|').map((label) => ({ topic, label })),
    ),
  )('“$label” asks for $topic', ({ topic, label }) => {
    expect(saidBy(label)).toEqual([topic]);
  });

  it.each(other.split('|'))('“%s” asks for nothing of a card', (label) => {
    expect(saidBy(label)).toEqual([]);
  });
});
