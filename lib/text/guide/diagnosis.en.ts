import { scriptIn, type ScriptWords } from './diagnosis.script.ts';
import type { DiagnosisText } from './diagnosis.zh-cn.ts';

export const diagnosisEn: DiagnosisText = {
  labels: {
    title: 'Why did it fail?',
    lead: 'Binding, applying, paying or unbinding did not work? Tell us what the app said and see why, and what to do.',
    paste: 'What the app said',
    pastePlaceholder: 'For example: 当前手机号与银行预留手机号不符',
    pasteHelp:
      'You can paste the whole text. Long numbers, such as card or phone numbers, are not kept.',
    system: 'Which app showed it?',
    systemHelp: 'The same two-digit code means different things in different apps.',
    systemUnknown: 'I don’t know',
    code: 'Error code',
    codeHelp: 'Leave it empty if there was none.',
    stage: 'What were you doing?',
    submit: 'Find the reason',
    clear: 'Clear',
    foundTitle: 'The reason',
    exact: 'The same as a known message',
    likely: 'Judged by its meaning, please compare',
    notThis: 'Not my case',
    canRetry: 'Should I try again?',
    remedies: 'Try in this order',
    whoHelps: 'Who can solve it',
    call: (name, number) => `Call ${name} ${number}`,
    backOfCard: 'Call the number on the back of the card',
    whichSystemTitle: 'Where did you see this code?',
    whichSystemLead: 'Choose one, so we know what it means.',
    chooseTitle: 'Which one is closer to what you saw?',
    chooseLead: 'We are not sure. Please choose.',
    noneOfThese: 'None of these',
    unknownTitle: 'We do not know this message',
    unknownLead: 'We do not guess. A few short questions will find the reason.',
    askQuestions: 'Answer a few questions',
    questionOf: (n) => `Question ${n}, 5 at most`,
    previous: 'Previous question',
    startOver: 'Start over',
    callTitle: 'A call is the quickest way',
    callLead:
      'From your answers, the phone cannot show the reason. Only the hotline can look it up.',
    until: (when) => `Try again after ${when}`,
    waitOver: 'The wait is over. You can try again',
    waitSaid: 'the message itself names this time',
    waitSource: (source) => `Why this long: ${source}`,
    script: 'Copy the words for the hotline',
    scriptLead:
      'Read them out or send them in a chat. They hold the last digits of the card and nothing else that is private.',
    gloss: 'This means',
    tried: 'Already tried',
    neverTell: 'A hotline never asks for your password or SMS code. Give them to nobody.',
    source: (source, day) => `Source: ${source}, checked on ${day}`,
  },
  stages: {
    bind: 'Binding a bank card',
    apply: 'Applying for a wallet',
    pay: 'Paying',
    unbind: 'Unbinding',
  },
  owners: {
    user: 'You can solve it yourself',
    issuer: 'The bank that issued the card has to help',
    wallet: 'The wallet’s hotline has to help',
    merchant: 'The shop has to help',
    guardian: 'A parent or guardian has to do it',
    wait: 'Waiting is enough',
  },
  policies: {
    'query-first': {
      headline: 'Do not try again yet: find out what became of the last try',
      detail:
        'It may have worked, or the money may be gone already. Look at your bank’s list and the order first.',
    },
    wait: {
      headline: 'Do not try again yet: come back later',
      detail: 'It will not work now, and more tries may lock you out.',
    },
    fix: {
      headline: 'Put it right, then try again',
      detail: 'The same try again gives the same result. Fix what is named below first.',
    },
    retry: {
      headline: 'You can try again at once',
      detail: 'Do as it says below and try once more.',
    },
    contact: {
      headline: 'Do not try again yet: call and ask',
      detail: 'Only the hotline can see the reason. Until it is clear, another try does not help.',
    },
    'other-card': {
      headline: 'Not with this card: use another one',
      detail: 'It will not work with this card. Please use another.',
    },
    'other-path': {
      headline: 'Not this way: take another',
      detail: 'The same way will not work. Please take another one.',
    },
    rebind: {
      headline: 'Unbind the card and bind it again',
      detail: 'The old binding no longer works. Make a new one.',
    },
    none: {
      headline: 'No need to try again',
      detail: 'Another try changes nothing. See below what to do.',
    },
    continue: {
      headline: 'It is not over: go on',
      detail: 'Nothing failed. Do what the phone asks for.',
    },
  },
  causes: {
    age: {
      title: 'Too young',
      why: 'Under 16 nobody can open this alone. A parent or guardian has to come to the counter.',
    },
    'already-bound': {
      title: 'This card is bound already',
      why: 'It was bound before. You find it in the wallet’s list of cards.',
    },
    'app-version': {
      title: 'The app is too old',
      why: 'An old version cannot do this. An update helps.',
    },
    balance: {
      title: 'Not enough money',
      why: 'There is less on this card or account than this payment needs.',
    },
    'bind-cap': {
      title: 'Too many bindings',
      why: 'A wallet takes only so many cards, and a card only so many wallets. Unbind what you do not use.',
    },
    'binding-broken': {
      title: 'The old binding has ended',
      why: 'The bank or the wallet cancelled the agreement, so nothing can be taken from the card.',
    },
    'card-expired': {
      title: 'The card has expired',
      why: 'The date on the card has passed. You need a new card, or the new date in the wallet.',
    },
    'card-inactive': {
      title: 'The card is not active yet, or was not used for long',
      why: 'A new card must be activated. Banks also switch off cards that nobody uses.',
    },
    'card-status': {
      title: 'Something is wrong with the card',
      why: 'It may be frozen, reported lost, stopped or closed. Ask the bank.',
    },
    'card-type': {
      title: 'Wrong kind of card or wrong bank chosen',
      why: 'A debit card was taken for a credit card, the bank does not fit the number, or it is a Class II or III account.',
    },
    'card-unsupported': {
      title: 'This card is not supported here',
      why: 'The wallet or the bank has not opened this to such cards. You made no mistake.',
    },
    'channel-unsupported': {
      title: 'This way of paying is not supported here',
      why: 'The shop or the place does not take it. Some card terminals, for example, take no wallets.',
    },
    duplicate: {
      title: 'This is a second time',
      why: 'The last try has probably worked. Paying again would pay twice.',
    },
    'id-mismatch': {
      title: 'The ID is not the one the bank knows',
      why: 'Its type or number differs from when you opened the account, often after a new ID or an old 15-digit number.',
    },
    'info-card-no': {
      title: 'The card number is wrong',
      why: 'A digit is wrong or missing, or the account no longer exists.',
    },
    'info-cvn-exp': {
      title: 'The date or the three digits are wrong',
      why: 'Enter month and year as printed, and the three digits from the back of the card.',
    },
    'info-mismatch': {
      title: 'The details differ from the bank’s',
      why: 'At least one of name, ID number, card number and reserved phone differs from when you opened the account.',
    },
    'issuer-decline': {
      title: 'The bank said no',
      why: 'The bank that issued the card refused. Only it knows why.',
    },
    'issuer-not-enabled': {
      title: 'Online payment is not switched on for the card',
      why: 'At the bank, online or cardless payment was never switched on, or was switched off.',
    },
    limit: {
      title: 'Over a limit',
      why: 'The amount or the number of payments is over the limit of the bank, the wallet, or your own.',
    },
    locked: {
      title: 'Locked after too many wrong passwords',
      why: 'For safety the password does not work at the moment. More tries lock it longer.',
    },
    maintenance: {
      title: 'The system is busy or being maintained',
      why: 'It is not your fault. Banks often do this around midnight.',
    },
    merchant: {
      title: 'The shop has a problem',
      why: 'The shop’s way of taking money is not switched on or not working. You cannot change it.',
    },
    'name-mismatch': {
      title: 'The name is not the one the bank knows',
      why: 'You can bind only your own card, with the name exactly as when you opened the account.',
    },
    'need-password': {
      title: 'It waits for your payment password',
      why: 'This payment needs the password before it is done.',
    },
    network: {
      title: 'The network is bad',
      why: 'The phone was not well connected. The last try may still have got through.',
    },
    'no-method': {
      title: 'Nothing to pay with',
      why: 'None of the cards and balances in the wallet can pay for this.',
    },
    'paid-not-confirmed': {
      title: 'The money is gone, the order does not know',
      why: 'The bank has paid, the shop has not heard of it yet. The money is not lost: it is usually credited or returned.',
    },
    password: {
      title: 'The password is wrong',
      why: 'The payment password or the card’s PIN was wrong. There are only so many tries.',
    },
    permission: {
      title: 'Permission was not given',
      why: 'WeChat or the phone does not let this app do it. Switch it on by hand.',
    },
    'phone-mismatch': {
      title: 'The phone number is not the one the bank knows',
      why: 'The bank accepts only the reserved phone (预留手机号). The number that gets your SMS notices may be another one.',
    },
    'phone-missing': {
      title: 'The bank has no phone number of yours',
      why: 'No reserved phone is stored for the card, or its SMS service is off, so no code can come.',
    },
    processing: {
      title: 'Still being worked on',
      why: 'Your request has arrived. Sending it again makes it slower.',
    },
    'qr-expired': {
      title: 'The payment code is too old',
      why: 'A payment code works once and only for a short time.',
    },
    'qr-wrong': {
      title: 'The wrong code',
      why: 'It is not a payment code, or not one of this wallet.',
    },
    realname: {
      title: 'You are not verified yet',
      why: 'The wallet has not confirmed who you are, or not at the level it needs.',
    },
    region: {
      title: 'The wrong region',
      why: 'The region you chose, or that of your phone number, does not fit this wallet.',
    },
    'result-unknown': {
      title: 'Nobody knows the result yet',
      why: 'The bank did not answer in time. It may have worked or not.',
    },
    'review-rejected': {
      title: 'The application was rejected',
      why: 'Mostly the photo of the ID is unclear, or the details differ from it.',
    },
    risk: {
      title: 'Stopped by the safety system',
      why: 'The bank or the wallet saw a risk and stopped it to protect your money.',
    },
    'sms-expired': {
      title: 'The SMS code is too old',
      why: 'A code is valid for a few minutes only.',
    },
    'sms-not-sent': {
      title: 'The SMS code does not come',
      why: 'It was not sent, or your phone blocked it.',
    },
    'sms-wrong': {
      title: 'The SMS code is wrong',
      why: 'It was mistyped, or it was not the latest one.',
    },
    'switch-off': {
      title: 'A switch in the wallet is off',
      why: 'Paying from the balance or by payment code was switched off by somebody.',
    },
    'timeout-input': {
      title: 'Too slow, time ran out',
      why: 'It was not finished in the time allowed, so this try does not count.',
    },
    'too-many': {
      title: 'Too many tries',
      why: 'There were too many tries in a short time, so you are stopped for a while.',
    },
    'unbind-failed': {
      title: 'Unbinding did not work',
      why: 'The agreement still stands in the wallet or at the bank. End it at the bank.',
    },
    unknown: {
      title: 'The message gives no reason',
      why: 'The app only says that it failed. Ask the hotline why.',
    },
    'wallet-abnormal': {
      title: 'Your wallet account is restricted',
      why: 'The wallet restricted it for a reason of safety or identity.',
    },
  },
  remedies: {
    'account-class':
      'See whether it is a Class II or III account (Ⅱ类, Ⅲ类; your bank’s app says so). If it is, use a card of a Class I account.',
    'activate-card':
      'Activate the card in the bank’s app or by phone. Some credit cards need a visit to the counter first.',
    'ask-merchant': 'Ask the shop which ways of paying it takes.',
    'bank-side-unbind':
      'End it at the bank: in the bank’s app look for 第三方协议管理 or 快捷支付管理.',
    'call-issuer': 'Call the bank that issued the card and say the words below.',
    'call-merchant': 'Contact the shop with the order number and the time you paid.',
    'call-unionpay': 'Call UnionPay, 95516, with the order number.',
    'call-wallet': 'Call the wallet’s hotline and say the words below.',
    'check-before-again':
      'Look first: is it in the bank’s SMS, the bank’s list or the wallet’s bill?',
    'check-card-list': 'Open the wallet’s list of cards and see whether this card is in it.',
    'check-card-state':
      'Open the bank’s app and see whether the card is fine, or frozen or reported lost.',
    'check-review-status':
      'Look at the progress on the page where you applied. Do not apply again before there is a result.',
    'check-scam':
      'Think: is somebody pressing you to pay, transfer or share your screen? Then stop, and ask your family and the bank first.',
    'check-sms': 'Check the signal, blocked messages, and whether the phone bill is paid.',
    'clear-photo':
      'Take the photo of the ID again: good light, all four corners, no glare, readable.',
    'complete-realname':
      'Complete the verification in the wallet, by face or with a photo of your ID.',
    'enable-online-counter':
      'If the app cannot do it, go to a branch with your ID and card and ask for 银联无卡支付 (cardless online payment).',
    'enable-online-pay':
      'Open the bank’s app, look for the switch 线上支付, 无卡支付 or 快捷支付, and turn it on.',
    'enable-sms': 'Switch on the SMS service in the bank’s app or at a branch.',
    'finish-in-time': 'Have card, ID and phone at hand, then do it in one go.',
    'follow-reason': 'Read why it was rejected, fix each point, then apply again.',
    'guardian-counter':
      'A parent or guardian goes to a branch with both IDs and proof of the relation. Call first and ask what to bring.',
    'id-as-opened':
      'Use the ID of the time you opened the account. With a new ID or an old 15-digit number, let the bank update it first.',
    'keep-proof': 'Keep the bank’s SMS, its list and a picture of the order.',
    'latest-code': 'Ask for a new code and enter the latest one. Only in the official app.',
    'lift-restriction':
      'Ask the bank whether 非柜面交易 (anything but the counter) is restricted, and what to bring to lift it.',
    'mainland-phone':
      'Use a mainland China phone number, or see whether the wallet has a version for your region.',
    'match-bank':
      'Let the app tell the bank from the number, or choose the bank whose name is on the card.',
    'match-card-kind': 'See whether it is a debit or a credit card, and choose that.',
    'name-as-opened':
      'Write the name as when you opened the account, with rare characters and the dot “·” the same.',
    'network-switch': 'Change the network: mobile data instead of Wi-Fi, or the other way round.',
    'next-month': 'Wait for next month, when the limit starts anew.',
    'no-second-payment': 'Do not pay a second time.',
    'open-balance-switch': 'Turn on 余额支付 in the wallet’s payment settings.',
    'open-code-switch': 'Turn on 付款码 in the wallet’s payment settings.',
    'open-wallet-switch':
      'Find the switch that is off in the wallet’s payment settings and turn it on.',
    'other-binding-way': 'Bind another way: 一键绑卡, or through the bank’s own app, without SMS.',
    'other-card': 'Use another card of your own.',
    'other-hours': 'Avoid the time around midnight. Try by day.',
    'other-way': 'Pay another way.',
    'own-card-only':
      'Bind only cards in your own name. The wallet must be verified for the same person.',
    'password-in-app': 'Enter the payment password on the phone to finish this payment.',
    pause: 'Stop here. Do not try again and again.',
    'raise-limit': 'Look up the limit in the bank’s app and raise it if you can.',
    rebind: 'Unbind the card in the wallet, then bind it again.',
    'recheck-card-no':
      'Read the card number aloud in groups of 4-4-4-4-3, with the card in front of you. Count the digits too.',
    'recheck-expiry':
      'Look at the card: the date is month/year, the three digits are beside the signature on the back.',
    'recheck-fields': 'Check one by one: card number, name, ID number, reserved phone at the bank.',
    'refresh-qr': 'Refresh the payment code and use the new one.',
    'region-option': 'Go back to the step with the region and choose the right one.',
    'register-phone':
      'Go to a branch with your ID and card and have your phone number stored (预留手机号).',
    'reinstall-last':
      'Only as a last resort, remove and reinstall the app. First be sure that you know the password and get SMS codes; some limits start anew.',
    'reopen-switch':
      'You or your family may have turned it off: turn online payment on again in the bank’s app.',
    'replace-card': 'Ask the bank for a new card and bind that one.',
    'reserved-phone-change':
      'If it is an old number, change 预留手机号 in the bank’s app or at a branch. Changing only the number for SMS notices does not help.',
    'reserved-phone-check':
      'Open the bank’s app and see whether the last digits of 预留手机号 are those of your phone.',
    'reset-password':
      'Forgot it? Reset the wallet’s password in the wallet, the card’s PIN at a branch.',
    restart: 'Close the app and open it again. If that does not help, restart the phone.',
    'right-qr': 'Open this wallet’s 付款码 and let the shop scan it.',
    'sign-again': 'Agree to the automatic payment again in that service.',
    'support-list':
      'See in the wallet’s list of banks whether this bank and kind of card are there.',
    tomorrow: 'Try again tomorrow.',
    'top-up': 'Put money on the card or top up, then pay.',
    'unbind-old': 'Unbind cards you no longer use, to make room.',
    'unbind-other-account':
      'Think which old account this card is bound to, log in there and unbind it.',
    'update-app': 'Update the app in the phone’s own app store.',
    'update-expiry':
      'If you have a new card, change the date in the wallet, or unbind and bind again.',
    'upgrade-verification':
      'Add identity details in the wallet to raise the level of your account.',
    'verify-on-page':
      'Follow the page and enter the card’s PIN to switch it on. Only on a page of the bank or UnionPay.',
    'verify-with-password':
      'Enter the password once, with care, and watch how many tries are left.',
    'wait-new-card':
      'A new card must first be released by the bank. Wait a while before you bind it.',
    'wait-result': 'Wait a few minutes, then look at the result.',
    'wallet-notice': 'Read the official notices in the wallet. They say why.',
    'wallet-unlock': 'Verify yourself as the wallet asks, to lift the restriction.',
    'wechat-permission':
      'In WeChat’s settings find the list of authorised apps and allow this one.',
  },
  waits: {
    'ten-minutes': 'Wait 10 minutes',
    'half-hour': 'Wait half an hour',
    day: 'Wait 24 hours',
    'next-day': 'Wait until tomorrow (after midnight in Beijing)',
    'next-morning': 'Wait until 9 in the morning (in Beijing)',
  },
  questions: {
    stage: 'What were you doing?',
    bind: 'Where did it stop?',
    'bind-field': 'Which detail was wrong?',
    'bind-phone': 'Is the phone number the bank has for this card the one you use now?',
    'bind-code': 'What about the SMS code?',
    'bind-card': 'What did it say about the card?',
    'bind-account': 'What did it say about your account?',
    'bind-tries': 'How often did you try today?',
    'bind-own-card': 'Are the card and the verified wallet both yours?',
    'bind-changed-phone': 'Have you changed your phone number since you got the card?',
    apply: 'How far is the application?',
    'apply-rejected': 'What reason was given?',
    pay: 'What happened when you paid?',
    'pay-money': 'Which one was it?',
    'pay-password': 'What about the password?',
    'pay-code': 'What about the payment code?',
    'pay-refused': 'Which one was it?',
    'pay-taken': 'Does the bank’s SMS or list show that money was taken?',
    'pay-enough': 'Is there enough money on the card?',
    unbind: 'What happened when you unbound it?',
    stuck: 'What did the page look like?',
  },
  answers: {
    binding: 'Binding a bank card',
    applying: 'Applying for the ICBC wallet',
    paying: 'Paying',
    unbinding: 'Unbinding a card',
    'details-wrong': 'After the details: something is wrong',
    'at-code': 'At the SMS code',
    'card-refused': 'It refused the card',
    'account-refused': 'It refused my account',
    'no-reaction': 'It hung, or said the system is busy',
    'only-failed': 'It only said “failed”',
    'field-phone': 'Phone number',
    'field-card-no': 'Card number',
    'field-name': 'Name',
    'field-id': 'ID',
    'field-expiry': 'Date or the three digits on the back',
    'not-said': 'It did not say',
    'phone-old': 'No, still an old one',
    'phone-none': 'The bank has none',
    'phone-same': 'Yes, the one I entered',
    'not-sure': 'Not sure',
    'code-not-arrived': 'It does not come',
    'code-wrong': 'It says wrong',
    'code-expired': 'It says expired',
    'too-often': 'It says too many times',
    'card-not-supported': 'Not supported',
    'card-not-enabled': 'Online payment is not on',
    'card-new': 'New and not active, or long unused',
    'card-old': 'Expired',
    'card-frozen': 'Frozen, lost or not normal',
    'card-elsewhere': 'Bound too often',
    'card-already': 'Bound already',
    'account-realname': 'Not verified',
    'account-restricted': 'Restricted or not normal',
    'account-age': 'Too young',
    'account-region': 'Region or phone number not accepted',
    'account-permission': 'No permission',
    'account-version': 'App too old, or nothing to tap',
    'tries-many': 'Three times or more',
    'tries-few': 'Once or twice',
    yes: 'Yes',
    no: 'No',
    'in-review': 'Sent, still in review',
    rejected: 'Rejected',
    'submit-silent': 'Sent, but I don’t know whether it worked',
    'photo-unclear': 'The photo of the ID is unclear',
    'details-differ': 'The details differ',
    'money-gone': 'Money taken, order not done',
    money: 'Not enough money, or over a limit',
    password: 'Something with the password',
    code: 'Something with the payment code',
    'short-of-money': 'Not enough money',
    'over-limit': 'Over the limit',
    'password-asked': 'It asks for the password',
    'password-wrong': 'It says wrong',
    'password-locked': 'It says locked',
    'code-to-scan-old': 'Expired or used',
    'code-to-scan-wrong': 'Not a payment code',
    'code-to-scan-off': 'It does not open',
    'bank-refused': 'The bank refused',
    'said-risk': 'Risk, it was stopped',
    'shop-refused': 'The shop does not take it',
    'wrong-kind': 'It wants a debit card, or a credit card',
    'binding-gone': 'The binding or agreement has ended',
    'no-card-left': 'Nothing to pay with',
    'paid-already': 'Paid already',
    'shop-fault': 'A problem of the shop',
    enough: 'Yes, and below the limit',
    'unbind-error': 'I tapped unbind and it failed',
    'bank-still-lists': 'Gone in the wallet, still there at the bank',
    'orders-open': 'It says orders, refunds or automatic payments are open',
    'network-bad': 'Network problem',
    'said-busy': 'System busy or maintenance',
    'said-processing': 'Being processed',
    'took-too-long': 'Timed out',
  },
  tried: {
    again: 'Tried once more',
    'checked-details': 'Checked every detail',
    'other-network': 'Changed the network',
    'updated-app': 'Updated the app',
    restarted: 'Restarted the phone',
    'other-card': 'Used another card',
    'asked-wallet': 'Asked the wallet’s hotline',
    'asked-bank': 'Asked the bank’s hotline',
  },
  gloss: (facts) => scriptIn(words, facts),
};

const words: ScriptWords = {
  opening: (when, app, stage) =>
    `Hello, on ${when} I used ${app}${stage === undefined ? '' : ` for ${stage}`}, and it did not work.`,
  someApp: 'an app',
  pageOpening: (when, app, stage) =>
    `Hello, on ${when} I used ${app === '' ? 'a web page' : `${app} on a web page`}${stage === undefined ? '' : ` for ${stage}`}, and it did not work.`,
  payee: (payee) => `Payee, as the page says: “${payee}”`,
  stages: {
    bind: 'binding a bank card',
    apply: 'applying for a digital wallet',
    pay: 'a payment',
    unbind: 'unbinding a bank card',
  },
  card: (issuer, kind, last4) => `The card: ${issuer}, ${kind}, ending in ${last4}.`,
  kinds: {
    debit: 'debit card',
    credit: 'credit card',
    'semi-credit': 'semi-credit card',
    prepaid: 'prepaid card',
    unknown: 'bank card',
  },
  message: (message) => `The app said: “${message}”`,
  pageMessage: (message) => `The page said: “${message}”`,
  code: (code) => `Error code: ${code}`,
  tried: (list) => `I have already tried: ${list}.`,
  triedWords: {
    again: 'once more',
    'checked-details': 'checking every detail',
    'other-network': 'another network',
    'updated-app': 'updating the app',
    restarted: 'restarting the phone',
    'other-card': 'another card',
    'asked-wallet': 'asking the wallet’s hotline',
    'asked-bank': 'asking the bank’s hotline',
  },
  separator: ', ',
  asks: {
    age: 'Can it be done at this age? Which papers should the guardian bring to the counter?',
    'bound-elsewhere':
      'Please see which accounts this card is bound to, and how to end those I do not use.',
    'card-number': 'Please confirm that the card number is valid and the account is fine.',
    'card-state': 'Please see what state this card is in and how to make it work again.',
    'close-agreement':
      'Please look at the quick payment agreements of this card. How can the bank end one?',
    'code-blocked': 'Please see which number the SMS code was sent to and whether it was blocked.',
    'enable-online':
      'Is online and cardless payment on? Can I switch it on by phone, or do I need the counter?',
    'id-record': 'Is the ID the bank has for me an old one? How do I update it?',
    limit:
      'Please look up the limits of this card, per payment and per day. How can they be raised?',
    locked: 'Is it locked? When does it work again, and must it be reset?',
    maintenance: 'Is the system being maintained? Until when?',
    'name-record':
      'Please check how the bank has written my name, such as rare characters and the dot.',
    reason: 'Please see which check failed and what I have to do.',
    'reserved-phone':
      'Please tell me the last two digits of the reserved phone of this card, and how to change it.',
    result: 'Did this one go through or not, and was money taken?',
    review: 'Please see exactly why the review failed, and how to apply again after fixing it.',
    supported: 'Does this kind of card support this? If not, what can I do?',
    'wallet-state': 'Please see how my account is restricted and how to lift it.',
  },
};
