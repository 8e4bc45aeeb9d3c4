/** Hosts that speak their own language: none may be flagged. */
export const honestNames: readonly string[] = names(`
  中国.cn 北京大学.cn 中文网.com 新华网.中国 人民日报.com 天气预报.net 我爱我家.公司 京剧.网络 西安旅游.com 春节.cn 茶叶网.com 教育部.政务.cn 华为商城.cn
  小米.com 苏州园林.cn 糖酒会.com abc中文.com 好123.cn 上海2010.cn 医院.公益 臺灣大學.tw 故宮博物院.台灣 香港大學.hk 澳門.澳門 電影院.com 國家公園.tw
  夜市美食.com 台北101.tw 金門高粱.com 龍山寺.tw 日本語.jp にほんご.jp カタカナ.com 東京タワー.jp お名前.com ラーメン大好き.com さくら茶.net ドメイン名例.jp
  みんな.みんな アニメ道.jp コーヒー豆.com 北海道ビール.jp サッカー.com 東京ディズニー.jp jpドメイン.jp ひらがな.com 総務省.jp 京都・奈良.jp 人々.com スキー場.com
  한국.kr 한글도메인.com 서울대학교.kr 김치.net kbs뉴스.kr 제주도.한국 부산시청.kr 우리은행.com 영화관.com 학교2025.kr москва.рф
  правительство.рф яндекс.рф новости.com библиотека.net кремль.рф пример.com журнал.ru школа1.рф билеты.com
  правда.укр київ.ua чернівці.com софия.bg здравей.com мойдом.com еда.ru хор.рф сухари.com рынок.org
  ελλάδα.gr παράδειγμα.com αθήνα.gr ελληνικά.ευ βιβλία.com θάλασσα.gr σχολείο.gr καφές.gr εφημερίδα.com
  δήμος.gr münchen.de köln.de straße.de bücher.com möbel.at fußball.de käse.ch grün.com düsseldorf.de
  öl-heizung.de möbel24.de schöner-wohnen.de prüfung.ch äpfel.com jäger.at café.fr château.fr français.fr
  forêt.com hôtel-de-ville.fr élysée.fr sœur.fr noël.com île.fr garçon.net españa.es niño.com mañana.com
  peluquería.es pingüino.es cigüeña.com camión.mx são-paulo.br coração.com açaí.com.br avião.pt pão.pt
  maçã.com città.it perché.it caffè.com università.it virtù.it łódź.pl żywiec.pl świat.pl książki.com
  pączki.pl górnik.pl čeština.cz náměstí.cz žlutý.cz kůň.cz příběh.com ľudia.sk študent.sk győr.hu könyv.hu
  tükörfúrógép.hu űrhajó.com școală.ro bucurești.ro țară.ro türkiye.com çiçek.com.tr ışık.tr güneş.com
  öğrenci.tr şeker.com malmö.se göteborg.se älg.com smörgås.se københavn.dk rødgrød.dk blåbær.no tromsø.no
  ærø.dk yö.fi hämeenlinna.fi þjóð.is ísland.is föroyar.fo rīga.lv ķekava.lv žuvis.lt šiauliai.lt jõgeva.ee
  tänav.ee əsas.az hànội.vn việtnam.vn thànhphố.com đànẵng.vn cửahàng.vn čaj.hr šuma.si đak.hr llengua.cat
  col·legi.cat ไทย.com ประเทศไทย.ไทย โรงเรียน.com กรุงเทพ.th ตลาดนัด.com ลาว.la ປະເທດລາວ.la မြန်မာ.mm
  ဝဘ်ဆိုက်.com កម្ពុជា.kh भारत.भारत हिन्दी.com समाचार.in विद्यालय.in বাংলাদেশ.bd ঢাকা.com ਪੰਜਾਬ.in ગુજરાત.in
  தமிழ்.com இந்தியா.இந்தியா తెలుగు.com ಕನ್ನಡ.com മലയാളം.com ශ්රී.lk नेपाल.np المغرب.ma مصر.مصر السعودية.sa
  موقع.com ایران.ir كتاب.com پاکستان.pk جامعة.ae ישראל.il עברית.com דוגמה.com ספרים.co.il հայաստան.am
  երեւան.com მთავრობა.ge საქართველო.com თბილისი.ge ኢትዮጵያ.et አማርኛ.com བོད་ཡིག.com ১২৩.বাংলা ٢٠٢٥.مصر мтс.рф
  сосна.рф арт.ru хоровод.su орех.by сауна.kz հա.հայ ოიო.გე ทอง.ไทย
  тест.рф мир.com дом.бел нефть.com футбол2018.рф ёлка.ru їжа.укр қазақстан.қаз šport.sk åland.fi æbler.dk
  œuvre.fr über.at süß.de grüße.com weiß.com ölçü.tr ığdır.tr ñandú.ar piñata.mx maîtrise.ca
  crème-brûlée.com jalapeño.net naïve.com élan.ch žďár.cz ústí.cz łąka.pl źródło.com őszi.hu főváros.hu
  bāka.lv ąžuolas.lt öö.ee ċikkulata.mt ŵyn.cymru ĉevalo.net phở.vn bánhmì.com đồnghồ.vn ότι.gr
  ποδόσφαιρο.com άνθρωπος.gr εθνική.gr հայ.am ծաղիկ.com ბანკი.ge წიგნი.com שלום.com ארה״ב.co.il בנק.net
  سلام.com خبر.ir شبكة.com أخبار.com بازار.pk ٢٠٢٥سنة.com संस्कृत.com भाषा.in ২০২৫ঢাকা.বাংলা বই.com
  ਕਿਤਾਬ.com પુસ્તક.com ଓଡ଼ିଆ.com புத்தகம்.com పుస్తకం.com ಪುಸ್ತಕ.com പുസ്തകം.com සිංහල.com หนังสือ.com
  มหาวิทยาลัย.ไทย ວຽງຈັນ.com စာအုပ်.com សៀវភៅ.com መጽሐፍ.com བོད.com ދިވެހި.mv 책방.com 네이버.kr 삼성전자.com lg전자.kr
  中文.公司 蘋果日報.hk 三里屯.com 一号店.com 一二三.cn 二〇二五.cn 工口.com 口腔医院.com 丁一.com 丿.com サーバー.com データベース.jp ヘルプ.com
  へや.com ノート.com ソフト.com ン.jp 七つの海.jp 々.jp 時々.com お茶の水.jp いすゞ.jp ミッキー・マウス.jp ビーフ.com vpsサーバー.jp 東京2020.jp
  x線.com a股.cn 卡拉ok.com 4s店.cn k歌.com 北京798.cn кофе-мир.рф сайт.su заказ24.рф мосэнерго.com ψυχή.gr
  мармелад.рф погода.com україна.com лекция.ru шахматы.net κόσμος.com μουσική.gr ηλεκτρονικά.com
  ժողովուրդ.com საავადმყოფო.ge חדשות.com הארץ.co.il أحمد.com دبي.ae قطر.qa کتابخانه.ir سایت.com फिल्म.com
  भोजन.in চাকরি.com ਸਿੱਖ.com ગુજરાતી.in தமிழகம்.com తెలంగాణ.in ಬೆಂಗಳೂರು.com കേരളം.in แม่น้ํา.com
  เชียงใหม่.th ພາສາລາວ.com မြန်မာစာ.com ភាសាខ្មែរ.kh ትምህርት.com 大阪城.jp 旅行のススメ.com エコカー.jp マンガ図書館z.jp
  日本一ソフト.com 二ノ国.jp カーナビ.com ニコニコ動画.jp 一ヶ月.com 関ヶ原.jp 안녕.com 강남역.kr 大학로.kr k뷰티.com 漢字ㄅㄆㄇ.tw 注音ㄓ.tw 三亚一日游.cn
  一起作业.com 八一.cn 丫丫.com 卜蜂.com übersetzung.de häuser.net größe.de aéroport.fr où.fr brûlée.com cœur.org
  señor.com años.es ação.com.br lição.pt perù.it così.com żółw.pl wąż.com řeka.cz vůně.com gyűjtő.hu
  înapoi.ro ďábel.sk ťava.sk šķīdums.lv ėjimas.lt mägi.ee süt.com.tr dağ.com bjørn.no søster.dk
  räksmörgås.com þorp.is quốcgia.vn mỹphẩm.com
`);

/** Hosts that dress up: every one must be caught. */
export const disguisedNames: readonly string[] = names(`
  аррӏе.com сосо.com расе.net ехро.com орега.com хуа.org ѕсоре.com јоу.com саѕе.xyz һоре.com ρυρα.com
  νοκια.com ουοο.net οικ.com ηοη.com օօօ.com սոս.com հոս.net ოიო.com ოოო.net וןוס.com סוס.com חוח.net
  ทนบ.com พบ.com รนร.net ປນ.com ບນ.net ဝဝ.com ပဂ.com ሀሠ.com ዐዐ.net ഠഠ.com ಠಠ.com ଠଠ.com ఠఠ.com ടഠ.com
  ااا.com ههه.net اه.com
  gооgle.com аpple.com microsоft.com fасebook.com tаobao.com раypal.com jd商城а.com weixіn.com τaobao.com
  αlipay.com οpen.org helloмир.com abcελ.com ἀbc.com tեst.com հtml.com abcგ.com aאb.com shopעברית.com
  abcไทย.com ไทยшоу.com наחו.com रामab.com தமிழ்x.com কখabc.com مصرab.com кαт.com ελлада.gr 中文рус.com
  日本ру.jp 한국αβ.com ひらがなрус.com 中国한글かな.com ㄅㄆ한.com かな한글.com
  café中文.com é日本.com ñ한국.com über中国.com ö漢字.com
  goo\u200Bgle.com ali\u200Dpay.com tao\u200Cbao.com pay\u00ADpal.com test\uFE0F.com \u2060shop.com
  a\u180Eb.com jd\uFEFF.com wx\u3164.com a\u034Fb.com a\u202Eb.com 中\u200B国.com क\u200Dख.com
  пример\u200C.com x\u115Fy.com
  ʙoc.com ᴊd.com ɑpple.com ɡoogle.com ɩcbc.com ꜱhop.com ɯeb.com ʀed.com ᴀᴘᴘ.com ɪcloud.com ❤.com i♥you.com
  ☎shop.com 😀.ws shop→.com ★★.com ♞.com ①.com ℡.com ⅓.net ꙮ.com ѯи.com ѫ.com ⴰⴱ.com ꆈꌠ.com ᐃᓄ.com ᚠᚢ.com
  ꓮꓲ.com ᎪᏢ.com 𐌰𐌱.com ⲁⲃ.com ϲϲ.com ϐϑ.com שָׁלוֹם.com مُحَمَّد.com ـعرب.com ꮎꮎ.com ᏻᏼ.com ǃkung.com
  ʻokina.com hawaiʻi.com donʼt.com wanna‐be.com a․b.com login⁄pay.com a∕b.com x﹒y.com d’or.com ab゠cd.com
  foo֊bar.com
  googleノlogin.com payン1.com abcソ.com appleー.com goーogle.com a一b.com shop丶com.net x丿y.com a・b.com ・shop.com
  news・com.jp カへタ.com かヘき.com abcヽd.com か\u3099\u3099.com a\u3099b.com login丨pay.com abㄧc.com x乁y.com
  go゛o.com a·b.com l·l.com tw·itter.cat i\u0307nfo.com j\u0307d.com l\u0307ive.com ı\u0307con.com
  abc\u0307\u0307.com 中\u0301国.com あ\u0300い.com ไ\u0301ทย.com ab״cd.com a׳b.com ״עברית.com שלום׳׳.com
  λόγοςς.com ςίγμα.com ク\u309A\u309Aリ.com ㄱㄴ.com x々y.com
  з6о.com ১2৩.com ٢۲.com 1٢3.com ۱٢.com ५5.in ৪৭.com зз.com 12з06.com 955৪৪.com २२.com 1২3.net 9ҙ.com 丩4.com
  ౨౩.com ๐๐.com ᠐1.com ၀1.com ०७a.com
  ąñ.com łøl.com ğõod.com ßłog.com ċâfé.com ṃail.com ḷive.com ḥome.com þing.com ðata.com mədia.com ƙit.com
  ḃook.com ǥame.com ŧrip.com ħsbc.com ɓank.com ǰoin.com ẅeb.com ĥōme.com šhőp.com żøne.com tėşt.com řåd.com
  góogle.com fácebook.com páypal.com ámazon.com applé.com nétflix.com mícrosoft.com yàhoo.com bäidu.com
  ičloud.com táobao.com alipäy.com meitüan.com wéchat.com tenpäy.com unionpày.com içbc.com.cn jđ.com
  ctríp.com abchìna.com pinduòduo.com tmáll.com cmbchína.com tàobào.com wěixin.com jíngdong.com twítter.com
  ínstagram.com linkedín.com
  сор.com вoc.cn ѕсоре.net рауре.com хасе.com ехо.com орасо.com јаѕреr.com ԛо.com һаһа.com сасһе.com
  аԁоре.com ѕрасех.com ӏосо.com ѡеѡ.com νιν.com κυκ.com ωωω.com աաա.com ցօօց.com յո.com ყიო.com ძიძი.com
  חסו.net ןוו.com ทท.com บนป.com ພນ.com ຣບ.com ရo.com ပ၀.com ሰሀ.com mаil.ru.com gmаil.com bаnk.cn
  рayrоll.com ьoc.cn jԁ.com ϳd.com tmаll.com tаоbао.com wechаt.com ìcbc.com.cn ıcbc.com.cn ȷd.com ctrıp.com
  ałipay.com pınduoduo.com a1ípay.com 中文абв.com ひらがなabcд.jp 漢字ไทย.com 한글ไทย.com עבריתعرب.com ελлада.com
  հայмир.com देवбанк.com aไ.com zא.com cπ.com µg.com pλay.com ab\u200bc.com 中\u200d文.com אב\u200fג.com
  a\u0332b.com test\u0338.com a\u20ddb.com x\u0489y.com नम\u200c.com ƀank.com ɛxpress.com ɔpen.com ŋame.com
  ɣoogle.com ʃop.com ƿaypal.com ȝoom.com ꝑay.com ⱨello.com ᵽay.com ʜost.com ☃.net 💩.la ✓ok.com ₿it.com
  €uro.com ©copy.com ™.com ½.com ²x.com ﬁsh.com ꓐꓳꓚ.com ꭰꭱ.com ᏟᎪᎢ.com ⵔⵔ.com ᥱᥲ.com ᱚᱛ.com ꞵeta.com ᎥᏟ.com
  𝐚𝐛.com 𐐨𐐩.com abノcd.com payンme.com aソb.com shop・online.com a・a.com x一y.com 1一2.com a丨b.com 丶a.com
  wwwー.com アへイ.com うヘえ.com えペあ.com カぺキ.com xゞ.com ab゙.com l·oad.com a·a.cat ·abc.com i̇stanbul.com j̈.com
  lֹ.com ı̇.com ë̈x.com å̊.com 한\u0301.com ไ\u0301.com ab׳c.com ׳אב.com ״״.com σςα.com ςαπ.com 1०2.com
  ৪4.com 90౦.com ٣3.com ۴٤.com ႐1.com з3.com 8ӡ8.com ७8.com ২0২5.net 12৪.com ვ33.com 6ճ.com ñłe.com ţħe.com
  åěr.com ŷőu.com ñą.com ġőt.com ďïg5.com éxa3.com ţ9a.com þe.com ðe.com əxa.com ġoogle.com ƒacebook.com
  ţwitter.com ámazoñ.com mïcrosoft.com nętflix.com ŵikipedia.org ŷoutube.com paypaĺ.com bínance.com
  wéibo.com
  g〇〇gle.com ok〇.com a一一b.com xーーy.com เเม.com abcเเ.com ьаnk.net рсо.com орр.com хор.net suреr.cn
  тест-abc.com bаidu.cn wеibo.com qԛ.com ԝwѡ.com ıı.com ᵃb.com ａｂ.com m̃ail.com q̇q.com w̌.com t̃est.com
  ç̃.com ιοι.com κοινα.net αρι.com υ.com οο.cn ԱՁ.com սօս.cn օo.com ლა1a.com იოი.net 1о0.cn о0о.com 1ا1.com
  ১১a.com ४४४.com 〇〇1.cn 10〇.com 3з3.com paypal-login-аlipay.com páypal-login.com ícbc-bank.com.cn
  login-äpple.com süning.com hüawei.com xiaomì.com jíngdong.com tencént.com wéixin.com zhífubao.com
  bílibili.com dòuyin.com a\u0338b.com x\u0335.com a\u20e3.com \u0301a.com 中\u0336.com あ\u3099\u3099い.com
  ･a.com a･b.com 「a」.com a、b.com a。.com 、.cn a〜b.com a～b.com a＿b.com
`);

/** Parted by plain spaces and line breaks: some of the odd spaces belong to a name. */
function names(text: string): readonly string[] {
  return text.split(/[ \n]+/).filter((name) => name !== '');
}
