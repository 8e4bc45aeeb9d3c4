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

const topics: readonly WordTopic[] = ['number', 'holder', 'expiry', 'code'];

const labels = languages
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [language = '', ...words] = line.split('|');
    return words.map((label, at) => ({ language, label, topic: topics[at] }));
  });

describe('the words of a field', () => {
  it.each(labels)('$language: “$label” asks for $topic of a card alone', ({ label, topic }) => {
    const { sure, likely, never } = meaningOf(foldText(label));
    const said = [...sure(), ...likely()].filter((one) => topics.includes(one) && !never(one));
    expect([...new Set(said)]).toEqual([topic]);
  });

  it.each([
    'Data de nascimento do titular',
    'תעודת זהות של בעל הכרטיס',
    'Date de naissance du titulaire',
    'Geburtsdatum des Karteninhabers',
    'เลขบัตรประจำตัวประชาชน',
    'Nombre d’échéances',
    'מספר תשלומים',
  ])('“%s” asks for nothing of a card', (label) => {
    const { sure, likely, never } = meaningOf(foldText(label));
    expect([...sure(), ...likely()].filter((one) => topics.includes(one) && !never(one))).toEqual(
      [],
    );
  });
});
