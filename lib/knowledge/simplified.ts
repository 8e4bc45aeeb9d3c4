/** Traditional characters that cashiers and forms use, each with the simplified one at the same place below. */
const traditional =
  '應實總計額銀聯訂單確認購車結帳賬貨運費優減擇選掃碼轉寶東數幣號證驗儲價餘還點積換兌領獎國農業設郵興廣華發錢閃雲條唄戶開級錄說幫問題歷紀記詳細繳稅歡請輸審務處類際貸達買賣個產圖預約給從時間內過將會員裝載網綁動當據終資訊關閉為後鐘種項編貼禮線與註冊臺簡體頁長連門須檢護簽電話機義遊稱匯覽絡辦擬導鑰藍鯨僅滿萬億園場贈樂飯館銷兩雙衛傳製團險療醫藥態狀況維爾萊';
const simplified =
  '应实总计额银联订单确认购车结账账货运费优减择选扫码转宝东数币号证验储价余还点积换兑领奖国农业设邮兴广华发钱闪云条呗户开级录说帮问题历纪记详细缴税欢请输审务处类际贷达买卖个产图预约给从时间内过将会员装载网绑动当据终资讯关闭为后钟种项编贴礼线与注册台简体页长连门须检护签电话机义游称汇览络办拟导钥蓝鲸仅满万亿园场赠乐饭馆销两双卫传制团险疗医药态状况维尔莱';
const simpler: ReadonlyMap<string, string> = new Map(
  Array.from(traditional, (character, at) => [character, simplified[at] ?? character]),
);

const anyTraditional = new RegExp(`[${traditional}]`, 'g');

/** A text as a reader of simplified characters would write it, as far as the words of cashiers and forms go. */
export function simplify(text: string): string {
  return text.replaceAll(anyTraditional, (character) => simpler.get(character) ?? character);
}
