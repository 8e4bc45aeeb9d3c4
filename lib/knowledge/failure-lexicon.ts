import type { Cause, RetryPolicy } from '../domain/failure.ts';

/**
 * Words by meaning, as sources of regular expressions over folded text: lower case, simplified characters, no spaces
 * beside Chinese. Apps and people say the same few things in many ways; a clue below joins the meanings.
 */
export const concepts = {
  // What it is about.
  phone:
    '手机号|手机号码|手机(?!银行|钱包|app|客户端|上|里|版|付款|支付|屏|卡|丢|短信|验证码|没网|网络)|电话(?!银行|客服)|联系方式|(?<!证件?|卡|账|帐|单)号码?(?=.{0,10}(?:登记|预留|银行))|预留(?:的)?(?:号|电话|信息)|phone|mobile',
  phoneChanged:
    '换.{0,3}号|改.{0,2}号码|老号|旧号|号码?.{0,4}(?:停用|不用了|注销|换)|以前的手机|旧手机|changed my (?:phone )?number|old (?:phone )?number',
  foreignPhone:
    '(?:境外|国外|海外|港澳台?|香港|外国|非大陆|非中国大陆?|非\\+?86).{0,4}(?:手机|号码|电话)|(?:手机|号码|电话).{0,6}(?:境外|国外|海外|香港|非大陆)|(?:foreign|overseas) (?:phone|mobile|number)',
  name: '姓名|户名|名字|账户名称|开户名|持卡人名|同名|\\bnames?\\b',
  id: '身份证|证件|护照|通行证|\\bid\\b|\\bid (?:card|number)|identity (?:card|number)|passport',
  idPhoto: '照片|影像|拍照|拍摄|上传|证件照|身份证照|photo|picture',
  identity:
    '身份信息|身份要素|身份验证|身份核验|身份认证|[二三四234]要素|要素|个人信息|绑卡信息|开户信息|客户信息|持卡人信息|预留信息|登记信息|本人信息|填写的信息|输入的信息|提交的信息|所填信息|资料|信息(?!服务|中心|费)|identity|personal (?:details|information)|details',
  realName: '实名|人行认证|身份等级|账户等级|real.?name|verify your identity|identity verification',
  cardInfo: '银行卡信息|卡片信息|银行卡资料|卡信息|card (?:details|information)',
  cardNo: '卡号|银行卡账号|银行账号|card number|account number|card no',
  cardBack:
    'cvn2?|cvv2?|cvc2?|安全码|(?:背面|末尾|卡背|后面).{0,4}[三3](?:位|个)|[后末][三3]位|security code',
  validity: '有效期|有效年月|有效日期|expiry|expiration|valid (?:date|thru)',
  sms: '验证码|校验码|短信|动态码|动态口令|动态密码|verification code|\\botp\\b|\\bsms\\b|text message|security text',
  password: '(?<!动态)密码|口令(?<!动态口令)|\\bpassword|\\bpin\\b|passcode',
  face: '刷脸|人脸|face',
  balance:
    '余额|资金|存款|零钱|卡里.{0,4}钱|卡上.{0,4}钱|账户.{0,3}钱|里面?没钱|没钱|钱(?=不够|不足)|balance|funds',
  amount: '金额|额度|限额|单笔|单日|每日|每天|日累计|月累计|可用额|消费额|付款额|amount|limit',
  card: '卡|账户|\\bcards?\\b|account',
  bankCard:
    '银行卡|信用卡|储蓄卡|借记卡|卡片|该卡|此卡|这张卡|本卡|支付卡|(?<!发)卡(?!号|伴|顿|住)|\\bcard',
  debit: '储蓄卡|借记卡|debit',
  credit: '信用卡|贷记卡|credit card',
  kind: '卡类型|卡种|账户类型|账户类别|卡的类型|类型|[二三23ⅱⅲ]类(?:户|账户|卡)|(?:ii|iii|i{2,3})类|银行编码|开户行|card type|type of card|account type',
  bankChoice:
    '(?:选择?的?|所选|选错).{0,6}(?:银行|发卡行|开户行)|银行.{0,4}(?:选错|选择错)|银行编码|银行名称|发卡行与|开户行与|wrong bank',
  bank: '银行|发卡[行方]|开户行|工行|农行|中行|建行|交行|招行|邮储|\\bbank|issuer',
  wallet:
    '微信|支付宝|钱包|账号(?!码)|账户(?!余额|名|类)|帐号|用户|云闪付|alipay|wechat|wallet|\\baccount',
  qr: '二维码|付款码|收款码|条码|支付码|条形码|扫码|qr ?code|payment code|barcode',
  merchant: '商户|商家|店铺?|店家|卖家|收款方|merchant|\\bshop|\\bstore\\b|seller',
  network:
    '网络|网(?:不好|太差|太慢|断)|通讯|通信|请求|加载|网速|没网|断网|wi-?fi|信号|连不上|连接|联网|服务器|network|internet|connection|connect to|offline',
  system: '系统|服务(?!费)|服务器|后台|通道|渠道|system|server|service',
  order: '订单|[这该那一]单|交易|付款|支付|这笔|该笔|order|payment|transaction',
  onlinePay:
    '快捷支付|网上支付|在线支付|无卡支付|线上支付|认证支付|网银|网上银行|电子银行|协议支付|电子支付|互联网支付|网络支付|网上交易|线上交易|非柜面|无卡|快捷|认证功能|网上消费|线上消费|网购|银联在线|小额支付|online payment|online banking|quick.?pay|online transactions',
  thisBusiness: '[这此该](?:个|项)?(?:业务|功能|服务)',
  agreementPay: '协议支付',
  payCount: '(?:支付|付款|交易|消费)的?(?:次数|笔数)|number of payments',
  accepted: '已受理|已接收',
  boundInfo: '绑卡信息|实名信息|持卡人信息',
  smsService: '短信(?:功能|服务|通知|银行|验证)|sms service',
  switch:
    '开关|余额支付|余额付款|付款码功能|付款码付款|当面付|无线支付|支付功能|付款功能|扫码付|免密|switch',
  app: '版本|app|应用|客户端|软件|version',
  age: '年龄|周岁|未成年|岁|小孩|孩子|监护|\\bage\\b|minor|years old|under 1[68]',
  region: '中国大陆|内地|地区|区域|国家|所在地|境外|海外|国外|region|country|area',
  permission: '授权|权限|第三方应用|permission|authori[sz]',
  review: '审核|审批|申请|复核|开通申请|review|application',
  agreement: '协议|签约|代扣|token|绑定关系|授权关系|扣款关系|扣费服务|agreement|contract|binding',
  unbind:
    '解绑|解除绑定|解约|解除签约|取消绑定|删除银行卡|移除|解除.{0,4}绑定|unbind|unlink|remove (?:the |this |my )?card',
  bindCount:
    '绑(?!.{0,8}次数)[定卡]?.{0,10}(?:数量|张数|个数|上限|已满|过多|太多|太多次|多次|满了)|(?:数量|张数|个数|最多).{0,12}绑|绑.{0,8}最多|最多.{0,6}[0-9十几]+张|(?:卡|绑卡|绑定).{0,6}(?:数量|张数)|(?:卡|绑|添加).{0,10}(?:最大|最多|上限).{0,4}[张数个]|(?:其[他它]|别的|另一个?|他人|别人|多个).{0,8}绑|绑.{0,4}(?:其[他它]|别的|另一个?|太多)(?:账[号户]|人|微信|支付宝)|账[号户].{0,4}太多|(?:超过|达到?|已被|被).{0,10}(?:人|个(?:微信|支付宝|账[号户]|用户|号)|账[号户]|微信号).{0,5}绑|绑定.{0,8}(?:账[号户]|微信号|支付宝).{0,4}(?:数|上限|超|过多|太多)|(?:cards?|bound|linked|accounts?).{0,24}(?:limit|maximum|max|too many)|maximum.{0,20}cards|too many (?:cards|accounts)|(?:linked|bound|added) to (?:another|other|(?:a )?different)',
  method:
    '支付方式|付款方式|支付工具|支付渠道|可用的?(?:银行)?(?:卡|支付|付款)|payment (?:method|option|instrument)',
  result: '结果|状态未知|outcome|result',

  // What is the matter with it.
  wrong:
    '错误|有误|不正确|不对|输错|填错|写错|弄错|输入错|错了|出错|选错|搞错|打错|看错|少输|多输|输漏|少了?.位|多了?.位|位数不|不是有效|不是正确|非有效|无效|不合法|不存在|不准确|格式|校验失败|校验未|校验不|核验失败|核验不|验证失败|验证未|验证不|认证失败|认证不|不通过|未通过|没通过|没过|通不过|过不了|请.{0,4}(?:输入|填写|选择|核对|核实|检查|确认).{0,14}正确|没有这|没这个|查无|无此|incorrect|wrong|invalid|not valid|not correct|failed|not exist|error',
  mismatch:
    '非[一1i]类|不符|不一致|不匹配|不一样|对不上|不相符|不吻合|不同(?!意)|不是同一|对应不|不相同|不统一|并非|非本人|不是本人|不是(?:我|你|您)本?人?的|mis-?match|not match|n.t match|no match|inconsistent|differs?|different|not yours|not the same',
  expired:
    '过期|失效|超过.{0,3}有效|到期|有效期?已?过|过了?有效|已超时|超时|作废|过时|expired|no longer valid|timed out|out of date',
  missing:
    '无.{0,2}预留|(?:未|没|没有|尚未|并未|没在).{0,6}(?:登记|预留|留(?:下)?|录入|留存|绑定)|预留.{0,6}(?:为空|缺失|没有)|(?:空号|未填|没填|没写|没留)|not registered|no (?:phone|mobile)|missing',
  notArrived:
    '收不到|没收到|未收到|没有收到|接不到|发送失败|下发失败|发不出|发不了|没发|没有?短信|不来|没来|未送达|迟迟|发送异常|发送不|发送出错|无法发送|发送受限|一直没|没有.{0,6}过来|不发|获取.{0,6}(?:失败|不到|不了)|发送.{0,4}(?:失败|超时)|没动静|not (?:been )?(?:sent|received|arrive)|(?:did|do|does|have|has)n.t (?:get|receive|arrive|come|received|arrived)|never (?:came|arrived|got)|not get|no (?:sms|verification|code)|failed to send|(?:could|can)(?:not| not|n.t) (?:be sent|send)|send(?:ing)? failed',
  often:
    '(?:exceed|over).{0,20}(?:tries|attempts)|tries exceeded|次数.{0,8}(?:超|过多|达|上限|用完|太多|限制|已满|用尽|频繁|封顶)|(?:超|过|达|限).{0,8}次数|(?:超过|达到?|最多|试了?|错了?|输了?|输错|错误).{0,6}[0-9几多好十]+次|频繁|太多[次遍]|频率|频次|太勤|[太过]快|只能.{0,4}次|多次|好多[次遍]|次数太|限制错误|too many|too often|too frequent|frequently|attempts|max(?:imum)? (?:retries|tries|times)|rate limit',
  short:
    '不足|不够|足够|不充足|透支|为0|是0|为零|(?:没|没有)钱|缺|没钱|不多了|欠|insufficient|not enough|no money|too low|inadequate',
  exceeded:
    '超限|超过|超出|超额|超了|超[出过]?.{0,6}(?:限|额)|达到?.{0,6}(?:上限|限制|限额|最高)|已达|上限|用完|用尽|用光|不能超过|受限|过大|太大|封顶|大于|高于|刷爆|满了|已满|限额了|最高|最多只|不得超|exceed|over (?:the|your|limit)|reached|maximum|above',
  unsupported:
    '不支持|不受理|不接受|不适用|未支持|没支持|未接入|没接入|不在.{0,6}(?:支持|范围|名单|列表)|不能选|不允许|不予|未开放|没开放|暂不开放|刷不了|不收|不让|不认|unsupported|not support|n.t support|not accept|n.t accept|not available|not allowed|not eligible|ineligible',
  unusable:
    '不能用|用不了|不可用|不能绑|绑不了|绑不上|无法使用|不能使用|不能支付|不能付|无法办理|不能办|cannot be used|can.t be used',
  notOpen:
    '(?:未|没|没有|尚未|还没|还未|并未|暂未|无|不).{0,4}(?:开通|开启|打开|开放|签约|加办|办理|允许|启用|激活)|没开|未开|已?被?(?:关闭|停|暂停|关了|关掉|停用|禁用|关着)|(?:需要?|请|先|要).{0,10}(?:开通|开启|打开|加办)|关闭了|关闭$|not (?:been )?(?:enabled|activated|opened|turned on|open)|n.t (?:enabled|activated|opened)|disabled|turned off|switched off|is off|closed|enable',
  limited: '限制|受限|权限|管控|控制|管制',
  frozen:
    '冻结|冻住|挂失|销户|注销|止付|没收|吞卡|司法|封[了卡停]|被封|锁卡|锁定|锁住|被锁|停用|停卡|丢失卡|不收不付|只收不付|frozen|blocked|reported lost|stolen|closed|restricted|cancel+ed|suspended',
  frozenLost: '挂失|丢失|reported lost|stolen|lost card',
  frozenClosed: '销户|注销|已销|cancel+ed|closed',
  abnormal:
    '异常|不正常|有问题|状态不|状态错|状态非法|被限制|受限|限制|违规|封号|被封|冻结|处罚|锁定|安全限制|abnormal|unusual|restricted|suspended|limited|locked|disabled',
  state: '状态|status',
  inactive:
    '(?:未|没|没有|尚未|还没|还未|需|要|请).{0,6}(?:激活|启用|初始化|生效)|睡眠|休眠|长期不动|不动户|久悬|长期未使?用|not (?:been |yet )?activated|n.t (?:been )?activated|inactive|dormant|activate (?:your|the|this) card',
  locked: '锁(?:定|住|了|死)|(?:被|已|都|给)锁|locked',
  ownCard:
    '本人(?:名下)?的?.{0,4}卡|(?:他人|别人|家人|老公|老婆|爸|妈|非本人|不是(?:我|你|您)?本人).{0,8}卡|卡.{0,6}(?:不是|非).{0,3}本人|同名卡|own card|card in your (?:own )?name',
  unverified:
    '(?:未|没|没有|尚未|需要?|请)(?:先)?(?:完成|通过|进行|做|去|补充)?.{0,4}(?:身份认证|身份验证|实名)|(?:认证|实名).{0,4}(?:未完成|没完成|不足|等级)',
  checkFailed:
    '(?:验证|校验|核验|认证|鉴权|核对|要素)(?:银行)?.{0,2}(?:失败|未通过|不通过|没通过|没过|不过|未成功|不成功)|verification failed|failed verification',
  unrecognised: '无法识别|识别不|识别失败|不能识别|查不到|找不到|查无|not recogni[sz]ed|not found',
  channel:
    'nfc|闪付|刷卡|\\bpos|碰一碰|扫码(?:付|支付)|二维码(?:付|支付)|数字钱包|数字人民币|线下(?:付款|支付)|contactless',
  newCard: '新(?:办的?)?卡|刚(?:办|开)的?.{0,3}卡|new card',
  unpaid: '未支付|未付款|没付|未完成支付|unpaid',
  paidSaid: '钱.{0,3}付|付了?钱|已付款|付款成功|支付成功|转出|paid',
  notCredited:
    '没收到(?:款|钱)|没到账|未到账|未入账|没入账|订单.{0,6}(?:没|未)|显示.{0,4}(?:没|未|待)(?:支付|付)|not credited|order.{0,12}unpaid',
  phoneConfirm:
    '等待用户(?:支付|确认|付款|输)|在手机上?.{0,6}(?:确认|输入|完成)|confirm on your phone',
  left: '还(?:可以?|能|有|剩)|剩余|机会|remaining|left',
  dormant: '睡眠|休眠|久悬|不动户|未初始化|dormant',
  walletName: '微信|支付宝|钱包|云闪付|账号|帐号|用户|alipay|wechat|wallet',
  askBank:
    '(?:联系|咨询|致电|询问|问问?).{0,6}(?:发卡|银行|开户行)|contact (?:your|the) (?:bank|issuer|card)',
  done: '(?:卡|签约|协议).{0,4}已存在|已经?.{0,4}(?:绑定|绑过|绑了|签约|添加|绑卡|在.{0,6}列表)|绑过|重复.{0,3}(?:绑|签约|添加)|签约成功|already (?:been )?(?:bound|linked|added)',
  paidTwice:
    '重复(?!操作|提交|绑|签约|添加|点击)|已经?(?:完成|成功)?(?:支付|付款|付过|付了|付清)|付过|二次支付|duplicate|already (?:been )?paid|paid already',
  taken:
    '(?<![如若果您])(?:已经?|被|钱)(?:被|给)?扣|扣(?:款|钱|费)?(?:了|成功|完成)|划走|钱.{0,4}(?:出去|没了|走了)|银行.{0,4}出账|(?:money|amount|payment).{0,20}(?:deducted|debited|taken|charged)|been charged|deducted|debited',
  notCounted:
    '(?:没|未|不|没有).{0,6}(?:到账|收到|付款|支付|成功|更新|显示|入账|确认|下单|生效|变)|待付款|待支付|未付|销账|失败|关闭|取消|超过.{0,6}时间|未知|not (?:been )?(?:paid|received|confirmed|updated)|n.t (?:received|paid|updated|show)|unpaid|pending|fail|cancel',
  unclear:
    '未知|不明|不确定|不清楚|不详|确认中|查询中|稍后查询|待确认|可能成功|请?查询|无返回|未返回|没返回|没有?响应|无响应|没反应|unknown|uncertain|unclear|being confirmed|check later',
  timeout: '超时|time.?out|timed out|太久|过长|太长|时间到',
  busy: '繁忙|忙|维护|升级|日切|清算|结算中|异常|故障|不可用|暂停|暂时关闭|未开放|瘫痪|崩|维修|检修|busy|maintenance|unavailable|down\\b|outage|upgrad',
  upkeep:
    '维护|日终|清算|批处理|跑批|系统升级|升级中|升级维护|日切|检修|停机|系统.{0,3}繁忙|系统.{0,3}忙|maintenance|system (?:is )?busy',
  hours:
    '时间段|时段|受理时间|服务时间|营业时间|工作时间|办理时间|开放时间|service hours|business hours',
  bad: '异常|不给力|失败|中断|断开|错误|不好|不稳|太差|不佳|超时|没有?网|断网|连不上|无法|不可用|丢失|开小差|不通|走丢|差|慢|error|fail|lost|unavailable|poor|unstable|weak|cannot|can.t|down|no |timed out|offline',
  working:
    '处理中|正在处理|进行处理|受理中|办理中|进行中|已受理|已提交|审核中|在处理|还在审|等待审核|processing|in progress|being processed|under review|submitted',
  again: '重复提交|重复操作|重复申请|勿重复|再次提交|勿再次|twice|resubmit',
  rejected:
    '不通过|未通过|没通过|没过|驳回|退回|被拒|拒绝|不成功|失败|不予|未予|rejected|declined|denied|not approved|failed',
  blurred: '模糊|不清|不够清|太暗|看不清|反光|缺角|遮挡|不完整|blur|unclear|not clear',
  notHonoured: 'do not honou?r|不予?承兑',
  refused: 'do not honou?r|拒绝|拒付|不承兑|不予承兑|拒了|被拒|declined?|refused|rejected',
  danger:
    '涉诈|涉案|反诈|断卡|惩戒|风险|风控|诈骗|欺诈|洗钱|可疑|黑名单|高危|\\brisk|fraud|suspicious|blacklist|unsafe',
  safety:
    '资金安全|账户安全|交易安全|安全考虑|安全起见|安全原因|(?:保护|保障).{0,8}安全|for your security|security reasons?',
  stopped:
    '拒绝|被拒|拦截|拦下|终止|中止|暂停|限制|失败|无法|不能|阻止|取消|declined|blocked|stopped|refused',
  talkOfRisk: '理财|投资|基金|风险提示|谨防|警惕|小心|注意|防范',
  success: '(?<!不|未|没|没有)(?:成功|已完成|已通过|已实名)|success',
  codeGiven:
    '(?:验证码|校验码|动态码|code)(?:是|为|:|is)?[ :]*[0-9]{4,8}|[0-9]{4,8}.{0,8}(?:验证码|动态码)|(?:分钟|小时)(?:内|后)|within .{0,12}minutes',
  due: '还款|账单|逾期|会员|优惠|积分|礼品|bill|repay',
  child: '小孩|孩子|儿子|女儿|未成年|child|kid',
  version: '版本|version',
  rebindAsk: '重新(?:绑|签约)|bind (?:it )?again|re-?bind',
  bankFails: '银行(?:返回|处理|扣款|付款|交易)(?:失败|不成功|不通过)',
  oddTrade:
    '(?:交易|支付|付款|操作|行为)(?:存在|有|出现)?异常|异常(?:交易|行为|操作|支付|付款)|unusual activity|abnormal transaction',
  only: '只能|仅限|仅支持|只支持|请用|请使用|必须用|只收|only|please use|must use',
  old: '过低|太低|太旧|太老|不是最新|最新版?本?|升级|更新|不支持的|低版本|旧版|老版|out.?dated|too old|update|upgrade|latest',
  must: '需要?|请|等待|待|请先|要求|应|must|please|required|enter|need',
  enter: '输入|输|确认|验证|验密|enter|confirm',
  notUs:
    '不是|并非|请扫|请出示|无法识别|识别不|识别失败|不能识别|无效|扫错|格式|not recogni[sz]ed|invalid|wrong',
  spent:
    '过期|失效|已使用|使用过|用过|一次|刷新|超时|expired|already (?:been )?used|refresh|only once|used once',
  none: '没有|暂无|无可用|不可用|无法?(?:使用|支付)|没|无|no (?:available|usable)|none|not available|n.t have',
  young:
    '未满|不满|未达|不足|不符|不够|太小|未成年|小于|低于|限制|以下|要求|不能|under|minor|below|too young|not old|not meet',
  denied:
    '未允许|不允许|未授权|没.{0,8}授权|没有?.{0,4}(?:允许|权限)|拒绝|取消授权|被拒|未开启|没开启|没打开|关闭|授权失败|失败|无权限|不足|denied|not (?:granted|allowed|authori[sz]ed)|refused|disabled',
  broken:
    '失效|过期|解除|解约|不存在|取消|终止|已解|查无|检查失败|无效|被解|失败|expired|cancel+ed|not exist|terminated|invalid|not found|revoked|broken|no longer',
  fails:
    '失败|不成功|不了|没成功|不掉|无法|不能|未成功|出错|异常|fail|cannot|can.t|could not|unable|error',
  cannot: '绑不了|不能绑|绑不上|绑定不了|验证不了|失败|不行|收不到|cannot|can.t|fail',
} as const;

export type Concept = keyof typeof concepts;

/** A cause that a clause speaks of when it holds every meaning named. */
export interface Clue {
  readonly needs: readonly Concept[];
  readonly without?: readonly Concept[];
  readonly cause: Cause;
  /** Where the words say more than the cause. */
  readonly policy?: RetryPolicy;
  /** Meanings may stand in different clauses of one message. */
  readonly wide?: true;
  /** True of much else as well, so anything more exact in the same message wins. */
  readonly weak?: true;
}

/** In order: of the clues that a clause holds, the first is the most exact. */
export const clues: readonly Clue[] = [
  // Money has moved, or may have.
  { needs: ['taken', 'notCounted'], cause: 'paid-not-confirmed', wide: true },
  { needs: ['paidSaid', 'notCredited'], cause: 'paid-not-confirmed', wide: true },
  { needs: ['paidTwice', 'order'], without: ['fails', 'again'], cause: 'duplicate' },
  { needs: ['unclear', 'result'], cause: 'result-unknown' },
  { needs: ['order', 'accepted'], cause: 'result-unknown' },
  { needs: ['timeout', 'unclear'], cause: 'result-unknown', wide: true },

  // Taking apart what was bound.
  { needs: ['unbind', 'fails'], cause: 'unbind-failed' },

  // How often.
  { needs: ['password', 'often'], without: ['left'], cause: 'locked', wide: true },
  { needs: ['password', 'locked'], cause: 'locked', wide: true },
  { needs: ['payCount', 'often'], cause: 'limit', policy: 'wait' },
  { needs: ['bindCount'], cause: 'bind-cap' },
  { needs: ['often'], without: ['qr', 'left'], cause: 'too-many' },

  // Codes by text message.
  { needs: ['smsService', 'notOpen'], cause: 'phone-missing' },
  { needs: ['sms', 'bank', 'unsupported'], cause: 'card-unsupported', policy: 'other-path' },
  { needs: ['sms', 'notArrived'], cause: 'sms-not-sent' },
  { needs: ['sms', 'expired'], without: ['codeGiven'], cause: 'sms-expired' },
  { needs: ['sms', 'wrong'], cause: 'sms-wrong' },
  { needs: ['sms', 'mismatch'], cause: 'sms-wrong' },

  // Codes to scan.
  { needs: ['qr', 'notOpen', 'switch'], cause: 'switch-off' },
  { needs: ['qr', 'spent'], cause: 'qr-expired' },
  { needs: ['qr', 'notUs'], cause: 'qr-wrong' },

  // The person's own switches, and the app.
  { needs: ['switch', 'notOpen'], without: ['onlinePay'], cause: 'switch-off' },
  {
    needs: ['permission', 'denied'],
    without: ['merchant', 'bank', 'card', 'onlinePay', 'thisBusiness', 'order'],
    cause: 'permission',
  },
  { needs: ['app', 'old'], without: ['upkeep'], cause: 'app-version' },
  { needs: ['version', 'unsupported'], cause: 'app-version' },
  { needs: ['child', 'unusable'], cause: 'age' },
  { needs: ['age', 'young'], cause: 'age' },

  // Who it is.
  { needs: ['foreignPhone', 'unsupported'], cause: 'region' },
  { needs: ['foreignPhone', 'unusable'], cause: 'region' },
  { needs: ['foreignPhone', 'fails'], cause: 'region' },
  { needs: ['phone', 'missing'], without: ['mismatch'], cause: 'phone-missing' },
  { needs: ['realName', 'id', 'unsupported'], cause: 'realname', policy: 'other-path' },
  { needs: ['review', 'blurred'], cause: 'review-rejected', wide: true },
  { needs: ['id', 'blurred'], cause: 'review-rejected' },
  { needs: ['idPhoto', 'blurred'], cause: 'review-rejected' },
  { needs: ['review', 'rejected'], cause: 'review-rejected' },
  { needs: ['name', 'phone', 'wrong'], cause: 'info-mismatch' },
  { needs: ['name', 'phone', 'mismatch'], cause: 'info-mismatch' },
  { needs: ['id', 'phone', 'wrong'], cause: 'info-mismatch' },
  { needs: ['id', 'phone', 'mismatch'], cause: 'info-mismatch' },
  { needs: ['identity', 'phone', 'wrong'], cause: 'info-mismatch' },
  { needs: ['name', 'id', 'wrong'], cause: 'info-mismatch' },
  { needs: ['name', 'id', 'mismatch'], cause: 'info-mismatch' },
  { needs: ['phone', 'mismatch'], cause: 'phone-mismatch' },
  { needs: ['phone', 'wrong'], cause: 'phone-mismatch' },
  { needs: ['phoneChanged', 'cannot'], cause: 'phone-mismatch', wide: true },
  { needs: ['name', 'mismatch'], cause: 'name-mismatch' },
  { needs: ['name', 'wrong'], cause: 'name-mismatch' },
  { needs: ['id', 'mismatch'], cause: 'id-mismatch' },
  { needs: ['id', 'wrong'], cause: 'id-mismatch' },
  { needs: ['id', 'expired'], cause: 'id-mismatch' },
  { needs: ['boundInfo', 'walletName', 'mismatch'], cause: 'name-mismatch' },
  { needs: ['realName', 'mismatch'], cause: 'name-mismatch' },
  { needs: ['ownCard', 'must'], cause: 'name-mismatch' },
  { needs: ['ownCard', 'unsupported'], cause: 'name-mismatch' },
  { needs: ['ownCard', 'mismatch'], cause: 'name-mismatch', wide: true },
  { needs: ['unverified'], cause: 'realname' },
  { needs: ['realName'], without: ['success'], cause: 'realname' },

  // What stands on the card.
  { needs: ['cardBack', 'wrong'], cause: 'info-cvn-exp' },
  { needs: ['cardBack', 'mismatch'], cause: 'info-cvn-exp' },
  { needs: ['validity', 'wrong'], cause: 'info-cvn-exp' },
  { needs: ['validity', 'mismatch'], cause: 'info-cvn-exp' },
  { needs: ['bankChoice', 'mismatch'], cause: 'card-type' },
  { needs: ['bankChoice', 'wrong'], cause: 'card-type' },
  { needs: ['cardNo', 'unrecognised'], cause: 'info-card-no' },
  { needs: ['cardNo', 'wrong'], cause: 'info-card-no' },
  { needs: ['bankCard', 'unrecognised'], without: ['qr'], cause: 'info-card-no' },
  { needs: ['cardInfo', 'checkFailed'], cause: 'info-mismatch' },
  { needs: ['cardInfo', 'wrong'], cause: 'info-card-no' },
  { needs: ['cardInfo', 'mismatch'], cause: 'info-mismatch' },
  { needs: ['kind', 'mismatch'], cause: 'card-type' },
  { needs: ['kind', 'wrong'], cause: 'card-type' },
  { needs: ['debit', 'only'], cause: 'card-type', wide: true },
  { needs: ['credit', 'only'], cause: 'card-type', policy: 'other-card', wide: true },

  // Money.
  { needs: ['balance', 'short'], cause: 'balance' },
  { needs: ['amount', 'short'], cause: 'limit' },
  { needs: ['amount', 'exceeded'], cause: 'limit' },

  // Passwords.
  { needs: ['password', 'wrong'], cause: 'password' },
  { needs: ['password', 'mismatch'], cause: 'password' },
  { needs: ['password', 'must', 'enter'], cause: 'need-password' },
  { needs: ['phoneConfirm'], cause: 'need-password' },

  // The network, the bank's hours.
  { needs: ['hours', 'unsupported'], cause: 'maintenance' },
  { needs: ['bank', 'timeout'], cause: 'result-unknown' },
  { needs: ['hours', 'unusable'], cause: 'maintenance' },
  { needs: ['order', 'network', 'timeout'], cause: 'result-unknown' },
  { needs: ['network', 'bad'], without: ['frozen'], cause: 'network' },
  { needs: ['upkeep'], cause: 'maintenance' },

  // Danger.
  { needs: ['danger'], without: ['talkOfRisk'], cause: 'risk' },
  { needs: ['safety', 'stopped'], cause: 'risk', wide: true },
  { needs: ['oddTrade'], cause: 'risk', policy: 'other-card' },

  // The card itself.
  { needs: ['done'], without: ['often', 'phone'], cause: 'already-bound' },
  { needs: ['newCard', 'cannot'], cause: 'card-inactive', policy: 'wait', wide: true },
  { needs: ['agreement', 'broken'], cause: 'binding-broken' },
  { needs: ['bankCard', 'inactive'], cause: 'card-inactive' },
  { needs: ['dormant'], cause: 'card-inactive' },
  { needs: ['merchant', 'abnormal'], without: ['bankCard', 'method'], cause: 'merchant' },
  { needs: ['walletName', 'abnormal'], without: ['bankCard'], cause: 'wallet-abnormal' },
  { needs: ['card', 'frozenLost'], cause: 'card-status', policy: 'other-card' },
  {
    needs: ['card', 'frozenClosed'],
    without: ['switch', 'onlinePay'],
    cause: 'card-status',
    policy: 'other-card',
  },
  { needs: ['card', 'expired'], without: ['due'], cause: 'card-expired' },
  { needs: ['validity', 'expired'], cause: 'card-expired' },
  { needs: ['agreementPay', 'unsupported'], cause: 'card-unsupported', policy: 'contact' },
  { needs: ['thisBusiness', 'notOpen'], cause: 'issuer-not-enabled' },
  { needs: ['thisBusiness', 'limited'], cause: 'issuer-not-enabled', policy: 'contact' },
  {
    needs: ['thisBusiness', 'bankCard', 'unsupported'],
    cause: 'card-unsupported',
    policy: 'contact',
  },
  {
    needs: ['bank', 'order', 'limited'],
    without: ['bankCard'],
    cause: 'issuer-not-enabled',
    policy: 'contact',
  },
  { needs: ['onlinePay', 'limited'], cause: 'issuer-not-enabled', policy: 'contact' },
  { needs: ['onlinePay', 'notOpen'], cause: 'issuer-not-enabled' },
  { needs: ['onlinePay', 'unsupported'], cause: 'issuer-not-enabled' },
  { needs: ['card', 'frozen'], cause: 'card-status' },
  { needs: ['bankCard', 'state'], cause: 'card-status' },
  { needs: ['bankCard', 'abnormal'], without: ['wallet'], cause: 'card-status' },
  { needs: ['wallet', 'abnormal'], cause: 'wallet-abnormal' },
  { needs: ['region', 'unsupported'], cause: 'region' },
  { needs: ['region', 'only'], cause: 'region' },
  { needs: ['region', 'unusable'], cause: 'region' },
  { needs: ['region', 'wrong'], cause: 'region' },
  { needs: ['method', 'none'], without: ['merchant'], cause: 'no-method' },
  { needs: ['merchant', 'permission'], cause: 'merchant' },
  { needs: ['merchant', 'notOpen'], cause: 'merchant' },
  { needs: ['merchant', 'bankCard', 'unsupported'], cause: 'card-unsupported' },
  { needs: ['bank', 'merchant', 'unsupported'], cause: 'card-unsupported' },
  { needs: ['channel', 'unsupported'], cause: 'channel-unsupported' },
  { needs: ['merchant', 'unsupported'], cause: 'channel-unsupported' },
  { needs: ['bankCard', 'unsupported'], cause: 'card-unsupported' },
  { needs: ['kind', 'unsupported'], cause: 'card-unsupported' },
  { needs: ['bank', 'unsupported'], cause: 'card-unsupported' },

  { needs: ['notHonoured'], cause: 'issuer-decline' },

  // True of much else.
  { needs: ['identity', 'mismatch'], cause: 'info-mismatch', weak: true },
  { needs: ['identity', 'wrong'], cause: 'info-mismatch', weak: true },
  { needs: ['working'], cause: 'processing', weak: true },
  { needs: ['order', 'timeout'], without: ['unpaid'], cause: 'result-unknown', weak: true },
  {
    needs: ['checkFailed'],
    without: ['face', 'sms', 'password'],
    cause: 'info-mismatch',
    weak: true,
  },
  { needs: ['idPhoto', 'fails'], cause: 'review-rejected', weak: true },
  { needs: ['again'], cause: 'processing', weak: true },
  { needs: ['system', 'timeout'], cause: 'result-unknown', weak: true },
  { needs: ['rebindAsk'], cause: 'binding-broken', weak: true },
  { needs: ['bankFails'], cause: 'issuer-decline', weak: true },
  { needs: ['timeout'], cause: 'timeout-input', weak: true },
  { needs: ['system', 'busy'], cause: 'maintenance', weak: true },
  { needs: ['bankCard', 'limited'], cause: 'card-status', weak: true },
  { needs: ['bank', 'refused'], cause: 'issuer-decline', weak: true },
  { needs: ['bankCard', 'refused'], cause: 'issuer-decline', weak: true },
  { needs: ['order', 'refused'], cause: 'issuer-decline', weak: true },
  { needs: ['bankCard', 'unsupported'], cause: 'card-unsupported', wide: true, weak: true },
  { needs: ['order', 'fails', 'askBank'], cause: 'issuer-decline', wide: true, weak: true },
];

/** A clause that begins like this tells what to do, not what happened. */
export const adviceStart =
  '^(?:请|建议|您?可以?(?!用)|你?可以?(?!用)|如[有果需]?|若|或|换|更换|尝试|稍后|联系|详情|点击|为了?避免|please|try|if |you (?:can|may)|contact)';

/** What a message advises; with some causes it decides whether another try helps. */
export const advice = {
  'other-card':
    '换.{0,4}卡|(?:更换|其[他它]|另).{0,6}(?:卡|银行)|(?:another|different|other) (?:bank )?card',
  'other-way':
    '(?:换|更换|其[他它]|另).{0,4}(?:支付|付款)?(?:方式|方法|渠道)|(?:another|other|different) (?:payment )?(?:method|way)',
  contact:
    '(?:联系|咨询|致电|拨打|询问|向|问).{0,8}(?:银行|发卡|开户|[0-9]{5})|contact (?:your|the) (?:bank|issuer)',
} as const;
export type Advice = keyof typeof advice;

/** For these causes the advice in the message is the policy; the first that is given counts. */
export const policyByAdvice: Readonly<
  Partial<Record<Cause, readonly (readonly [Advice, RetryPolicy])[]>>
> = {
  'card-unsupported': [
    ['other-card', 'other-card'],
    ['contact', 'contact'],
  ],
  risk: [
    ['other-card', 'other-card'],
    ['other-way', 'other-card'],
  ],
  balance: [['other-card', 'other-card']],
  limit: [
    ['other-card', 'other-card'],
    ['other-way', 'other-card'],
  ],
};

/** Words before a code that is only digits, which without them may be an amount, a time or the end of a card number. */
export const codeWords =
  '(?:错误代?码|错误编?码|错误编号|错误号|返回码|响应码|应答码|结果码|代码|编码|err(?:or)?[ _-]?(?:code|no)?|(?:return|response|result)[ _-]?code|code|resp)(?:为|是)?';

/** Characters that readers of pictures take for others in these places. */
export const misread: readonly (readonly [RegExp, string])[] = [
  [/末(?=开|登记|激活|预留|签约|注册|实名|满|通过|知|收到|授权|绑定|成年|完成)/g, '未'],
  [/(?<=[^\d])0(?=不足)/g, ''],
  [/身[分份]证字号|身分证/g, '身份证'],
];

/** Lines that stand around a message on a screen: titles, buttons, the time, the battery. */
export const screenNoise =
  '^(?:温馨提示|提示|系统提示|错误提示|确定|确认|取消|返回|关闭|我知道了|知道了|好的|ok|重试|下一步|完成|添加银行卡|绑定银行卡|验证手机号|支付失败|交易失败|绑定失败|(?:更换|换|其他)(?:付款|支付)方式|换卡支付|查看详情|重新(?:输入|获取|发送|支付)|忘记密码|联系客服|返回首页|付款失败|操作失败|绑卡失败|开通失败|支付结果|(?:交易|商户|商家)?(?:订单|交易|流水|参考|凭证)(?:编?号|单号).*|.{0,4}时间[ :].*|中国(?:移动|联通|电信).*|[\\d:%. <]*(?:[345]g|lte|wifi)?[\\d:%. ]*)$';

/** What is said of the other side's account, and what is said not to be the matter: no failure of this person. */
export const notTheMatter =
  "(?:对方(?!银行)|收款人|(?:the )?(?:payee|recipient)[’']?s?\\b)[^,.;!?。\\n]*|(?:没有|并无|不存在|不是|并非)[^,.;!?。\\n]*的(?:问题|情况)";

/** A question how to do a thing, which is no failure: left out before anything is read. */
export const howTo =
  '(?:怎么|怎样|如何|怎么样|how (?:to|do i|can i))(?!.{0,4}不)(?:才能|去|来|可以)? ?(?:开|激活|注销|解绑|解除|冻结|挂失|办|修改|更改|更换|改|绑|添加|查|设置|设|关|打开|提高|调整|申请|使用|用|下载|取消|充|存|change|bind|open|close|check|add|remove|use)[^,.;!?。\\n]*';

/** How a message names the time before another try, over folded text. */
export const waitNumber = String.raw`\d+(?:\.\d+)?|[一二两兩三四五六七八九十]+|半|half an?|an?|one|two|three`;

/** Units with their minutes. */
export const waitUnits: readonly (readonly [unit: string, minutes: number])[] = [
  ['天|日|days?', 24 * 60],
  ['小时|[钟鐘]头|hours?|hrs?', 60],
  ['分[钟鐘]?|minutes?|mins?', 1],
];

/** Numbers in words that are no Chinese tens. */
export const waitNumberWords: Readonly<Record<string, number>> = {
  半: 0.5,
  'half a': 0.5,
  'half an': 0.5,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
};

/** Numerals by their value; the second character of a pair means the same. */
export const chineseDigits = '〇一二三四五六七八九';
export const chineseTwo = /[两兩]/gu;
export const chineseTen = '十';
export const chineseHalf = '半';
/** Between a number and its unit. */
export const chineseMeasure = '个';

/** Around a span of time, where `SPAN` stands; nothing that is part of a date or a time of day. */
export const waitAround: readonly string[] = [
  String.raw`(?<![\d.月点时第:一二三四五六七八九十])SPAN(?:之|以)?后,?[^,.;!?。\n]{0,6}(?:再|重试|尝试|恢复|解[锁除冻])`,
  String.raw`(?:again|retry|try|back|available|restored|unlocked)\b[^,.;!?\n]{0,20}\b(?:in|after) SPAN`,
  String.raw`\b(?:in|after) SPAN,? (?:please )?(?:try|retry)`,
];

export const waitTomorrow =
  '(?:明[日天早]|次日|隔[日天]|第二天)[^,.;!?。\\n]{0,4}(?:再|重试|尝试)|(?:again|retry) tomorrow';
