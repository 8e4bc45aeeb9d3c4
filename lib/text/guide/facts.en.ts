import type { FactsText } from './facts.zh-cn.ts';

export const factsEn: FactsText = {
  unknown: 'Not known',
  contested: 'Sources disagree. What your bank and the wallet say counts.',
  inferredPath: 'No source shows this; it is concluded from the other menus of the same app.',
  hotlineUnconfirmed: 'One source only, check before you call',
  noHotline: 'No number found. Look for help in the app or on the official site.',
  prerequisites: {
    'account-valid': {
      title: 'The bank account is open',
      why: 'A bank refuses an account that was closed or not used for long.',
      how: 'Sign in to the bank’s app: the account is there and normal.',
    },
    'card-normal': {
      title: 'The card is in order',
      why: 'A card that is expired, reported lost, frozen or not activated cannot be bound.',
      how: 'Look at the card’s status in the bank’s app. On a credit card, look at the expiry date too.',
    },
    'kind-allowed': {
      title: 'The wallet takes this kind of card',
      why: 'Some wallets take debit cards only, or not the cards of some banks.',
      how: 'On the wallet’s page for adding a card, look at the banks and kinds it takes.',
    },
    'account-class': {
      title: 'You know the class of the account',
      why: 'Accounts of class II and III may pay only so much a day and a year.',
      how: 'Look at the account’s details in the bank’s app, or call the bank.',
    },
    'wallet-real-name': {
      title: 'The wallet knows your real name',
      why: 'Without it no card can be bound and no wallet opened.',
      how: 'Look at your profile in the wallet. If it is not verified, do that first.',
    },
    'same-name': {
      title: 'Wallet and card belong to the same person',
      why: 'Only a card with the same name and the same ID as the wallet can be bound, not that of a relative.',
      how: 'Compare the name and ID in the wallet with those at the bank. If you have a new ID, tell the bank first.',
    },
    'phone-current': {
      title: 'The bank has your present phone number',
      why: 'The code goes to the number the bank has on record. Changing the number for notices does not change it.',
      how: 'Look for 预留手机号 in the bank’s app. If it is old, change it in the app or at the counter. For a salary card it may be your employer’s.',
    },
    'codes-arrive': {
      title: 'Text messages with codes arrive',
      why: 'Without the code the last step fails.',
      how: 'The phone has a signal, the bill is paid, and messages from banks are not blocked.',
    },
    'online-payment-on': {
      title: 'The card may pay online',
      why: 'If that is off, the bank refuses the link.',
      how: 'Search the bank’s app for 网上支付 or 快捷支付 and look at the switch. For some cards you have to go to the counter with your ID.',
    },
    'e-banking': {
      title: 'Mobile or online banking is on',
      why: 'Some banks ask for it before a card may be bound elsewhere.',
      how: 'If you can sign in to the bank’s app, it is on.',
    },
    'bank-app': {
      title: 'The bank’s official app is installed',
      why: 'You need it to look at the card, change the phone number and end agreements.',
      how: 'Search your phone’s own app store for the bank’s full name and check that the bank offers it. Never install from a link.',
    },
    'wallet-app': {
      title: 'The wallet’s official app is installed',
      why: 'A false app steals card numbers and codes.',
      how: 'Take it from your phone’s own app store and check who offers it. Never install from a link in a message or chat.',
    },
    'wallet-account': {
      title: 'The wallet account works',
      why: 'A restricted wallet account cannot bind a card.',
      how: 'Sign in: no warning of a restriction. If you have no account, register with your phone number.',
    },
    'newest-version': {
      title: 'Both apps are up to date',
      why: 'In an old version the page for binding may fail.',
      how: 'See whether the app store offers an update.',
    },
    'good-network': {
      title: 'The network is steady',
      why: 'If it breaks off, nobody knows whether the card was bound.',
      how: 'Open any web page. If the signal is bad, wait until you have Wi-Fi at home.',
    },
    'old-enough': {
      title: '16 or older',
      why: 'Below 16 a guardian has to go to the counter.',
      how: 'If you are younger, read the page for minors first.',
    },
    region: {
      title: 'The right region',
      why: 'With the wrong region or a foreign phone number a mainland card cannot be bound.',
      how: 'Set the wallet to mainland China and use a mainland phone number.',
    },
    'below-cap': {
      title: 'Not too many cards yet',
      why: 'A wallet account takes only so many cards, and a card only so many accounts.',
      how: 'Count the cards in the wallet. Unlink those you do not use, also in old accounts that have this card.',
    },
    'id-at-hand': {
      title: 'Your ID is at hand and photographs well',
      why: 'The review looks at the photo; a blurred one is sent back.',
      how: 'Good light, all four corners, every word readable, no glare.',
    },
  },
  steps: {
    'install-wallet': {
      title: 'Install the wallet’s app',
      how: 'Only from your phone’s own app store. If you have it, update it.',
    },
    'register-wallet': {
      title: 'Sign in to the wallet',
      how: 'With your phone number. If you have no account, register and verify your name.',
    },
    'install-bank-app': {
      title: 'Install the bank’s app and sign in',
      how: 'The first time you need your ID number and phone number. If you use it already, skip this.',
    },
    'card-in-bank-app': {
      title: 'Find the card in the bank’s app',
      how: 'If it is there and normal, the card is fine. If not, add it there.',
    },
    'open-bind-page': {
      title: 'Open the page for adding a card',
      how: 'Look for 银行卡 in the wallet, then 添加银行卡 or 绑定银行卡.',
    },
    'enter-card': {
      title: 'Fill in card number, name, ID and phone number',
      how: 'As the page asks, with the right bank and kind. Only in the wallet’s official app, never on a web page or in a chat.',
    },
    'compare-fields': {
      title: 'Compare every field before you go on',
      how: 'The card number four digits at a time. Name and ID as at the bank, the phone number the one the bank has.',
    },
    'prove-it-is-you': {
      title: 'Prove it is you with a code or your face',
      how: 'Type the code only in the official app of the wallet or the bank and tell nobody, not even customer service. Kaban never asks for it.',
    },
    'answer-the-bank': {
      title: 'If the bank asks, answer soon',
      how: 'It may send a message or mail. Do what it says in the bank’s own app; do not follow links.',
    },
    'keep-confirmation': {
      title: 'Note that it worked',
      how: 'Mark it as bound here, with the day and how you know.',
    },
    'look-before-retry': {
      title: 'Look first, do not submit again',
      how: 'Look at the wallet’s cards or at the application. If it is bound or under review, you are done. If there is really nothing, start again.',
    },
    'sign-in-bank-app': {
      title: 'Sign in to ICBC’s mobile banking',
      how: 'If you are new, register with your ID number and phone number.',
    },
    'open-wallet-page': {
      title: 'Find the digital wallet',
      how: 'Look for 数字钱包 on the first page, else in 支付 or 金融工具, or search the app.',
    },
    'press-apply': {
      title: 'Apply',
      how: 'The button may read 申请开通 or 开通资格. Read the terms before you agree.',
    },
    'fill-form': {
      title: 'Fill in the form',
      how: 'Name, ID number and phone number as the bank has them.',
    },
    'upload-id': {
      title: 'Upload a photo of your ID',
      how: 'Sharp, no glare, all corners. If it will not come out sharp, borrow a phone with a better camera.',
    },
    'check-form': {
      title: 'Read everything once more',
      how: 'One wrong character and it is sent back.',
    },
    'submit-once': {
      title: 'Submit once',
      how: 'Then do not press again. If it says “timed out”, look at the application first.',
    },
    'wait-for-review': {
      title: 'Wait for the review, usually a few hours',
      how: 'Its state is shown in ICBC’s app. When it is time to look, Kaban says so the next time you open it.',
    },
    'not-again': {
      title: 'Do not submit again while it is under review',
      how: 'That slows it down. If it is refused, you are told why; put that right and apply again.',
    },
    activate: {
      title: 'Confirm the opening',
      how: 'Once approved, open the digital wallet again and confirm what it asks.',
    },
    'set-pay-password': {
      title: 'Choose a payment password nobody can guess',
      how: 'No birthday, phone number or repeated digits, and not one you use elsewhere. Do not write it in Kaban.',
    },
    'add-cards': {
      title: 'Add one or more ICBC cards',
      how: 'Fill in the card as asked. Only ICBC’s own cards are taken.',
    },
    'see-it-listed': {
      title: 'See the card in the wallet’s list',
      how: 'Compare the last four digits. Only then is it bound.',
    },
    'look-password-free': {
      title: 'See whether paying without a password is on',
      how: 'If you do not want it, switch it off. If it is on, note its limit in Kaban.',
    },
    'look-auto-debit': {
      title: 'See which merchants may take money on their own',
      how: 'Switch off what you do not know or use. Note the others in Kaban.',
    },
    'set-order': {
      title: 'Set which card pays first',
      how: 'With several cards, see which one is charged first.',
    },
    'sign-in-new-phone': {
      title: 'Sign in on the new phone with your old account',
      how: 'Most records and the balance are still there. If you cannot get in, call.',
    },
    'still-listed': {
      title: 'See whether the card is still in the wallet',
      how: 'Say here whether it is still bound or gone.',
    },
    'check-payments': {
      title: 'Look at the payments around the loss',
      how: 'If one is not yours, call the wallet and the bank at once.',
    },
    'change-passwords': {
      title: 'Change sign-in and payment passwords',
      how: 'For every wallet and bank, each a different one.',
    },
    'ask-why-suspended': {
      title: 'Ask why it was suspended',
      how: 'A bank that sees something odd freezes first. Call the number on the back of the card and ask how it can be lifted.',
    },
    'unbind-first': {
      title: 'Unlink the old one first',
      how: 'Unlink the card in the wallet, then link it again.',
    },
    'unbind-in-wallet': {
      title: 'Unlink it in the wallet',
      how: 'Open the card, choose to unlink it and prove it is you. Orders and refunds that are not finished have to end first.',
    },
    'unbind-at-bank': {
      title: 'End the agreement at the bank too',
      how: 'In the bank’s app, look under security for quick-payment agreements, choose this wallet and end it. If you cannot find it, call the bank.',
    },
    'gone-on-both': {
      title: 'Look on both sides',
      how: 'It usually works at once. It is done when the wallet no longer has the card and the bank no longer lists the wallet. If one side still has it, call that side.',
    },
    'gone-from-list': {
      title: 'See that the card is gone',
      how: 'It usually works at once. If it is still there, call 95588.',
    },
    'save-bills': {
      title: 'Save your bills first',
      how: 'Closing deletes the records for good. Import the bills into Kaban before you go on.',
    },
    'sign-in-to-close': {
      title: 'Sign in and open the settings',
      how: 'Make sure there is no balance, no refund on its way and no automatic payment.',
    },
    'choose-close': {
      title: 'Choose to close the wallet',
      how: 'Read what you will lose before you go on.',
    },
    'prove-to-close': {
      title: 'Prove it is you',
      how: 'With your password or your face.',
    },
    'submit-close': {
      title: 'Submit the request to close',
      how: 'Think first; it cannot be undone.',
    },
    'wait-for-closing': {
      title: 'Wait until it is done',
      how: 'Nobody says how long it takes. Try to sign in after some days; if you cannot, it is closed.',
    },
    'link-open-settings': {
      title: 'Find the link with WeChat in the wallet’s settings',
      how: 'Usually under account management. If it is not there, this wallet does not offer it.',
    },
    'link-allow': {
      title: 'Allow it in WeChat',
      how: 'Read what it wants to see and use before you agree. WeChat sends a code or asks again.',
    },
    'link-moves-no-money': {
      title: 'Only the accounts are linked',
      how: 'No money goes from Alipay or JD into WeChat Pay, and their balances cannot pay in WeChat.',
    },
    'unlink-open': {
      title: 'Open the list of links or permissions',
      how: 'In the wallet’s settings or in WeChat’s. You can end it on either side.',
    },
    'unlink-confirm': {
      title: 'Choose WeChat, end it and confirm',
      how: 'Look again: it is gone from the list.',
    },
    'unlink-after': {
      title: 'Everything else stays',
      how: 'The wallet works as before, only without the link to WeChat.',
    },
  },
  routes: {
    direct: 'Link it in the wallet at once',
    review: 'Apply first and wait for approval',
  },
  cautions: {
    'not-an-operator':
      'This bank is not among those that run e-CNY wallets, and no source says that its cards work. Look at the list of banks in the app first.',
    'not-confirmed':
      'No source says that this wallet takes this card. Look at the banks it lists before you type the number.',
    'menus-unknown': 'No source shows the menus of this wallet, so the steps are only rough.',
  },
  guideRefusals: {
    'only-own-bank':
      'The ICBC wallet takes ICBC cards only. Choose an ICBC card or another wallet.',
  },
  pathActions: {
    open: 'Open',
    bind: 'Bind a card',
    cards: 'See the cards',
    unbind: 'Unlink in the wallet',
    'bank-side-unbind': 'End the agreement in the bank’s app',
    'bank-side-unbind-web': 'End the agreement in online banking',
    'auto-debit': 'Password-free and automatic payments',
    'auto-top-up': 'Filling up from the card by itself',
    'funding-order': 'Which card pays first',
    limits: 'Payment limits',
    'safety-lock': 'Safety lock',
    'query-cards': 'Find all cards in your name',
    freeze: 'Report lost or freeze',
    export: 'Download bills',
    close: 'Close the wallet',
  },
  pathNotes: {
    'password-or-face': 'At the end you prove it is you, by face unless you choose another way.',
    'or-hotline': 'If you cannot sign in, call 95188.',
    'wechat-names': 'In some versions 服务 reads 支付, and 自动扣费 reads 扣费服务.',
    'wechat-freeze':
      'You can also call 95017 and press 9, or open 110.qq.com on a computer, to freeze it yourself.',
    'password-of-zip-in-wechat':
      'The bill comes by mail, its password in the 微信支付 account in WeChat. In some versions tap 服务 first.',
    'bill-by-mail': 'The bill comes by mail, as a CSV file.',
    'open-orders-first':
      'Open orders and refunds have to be finished first. 我的钱包 and then 银行卡 leads there as well.',
    'bill-for-yourself': 'The bill is for your own bookkeeping only.',
    'face-and-sms':
      'Asks for your face and a code; the report comes within 48 hours. It lists the cards in your name, not where they are bound.',
    'icbc-entry-names':
      'The entry has other names in other versions: 支付, 金融工具, 数字人民币, 电子钱包. If you cannot find it, search the app.',
    'icbc-close-names': 'It may also read 关闭数字钱包.',
    'each-way-its-own-limit':
      'Security key, text message, payment password, fingerprint and face each have a limit of their own.',
    'web-bank': 'These are the menus of online banking, on a computer.',
  },
  supports: { yes: 'Yes', limited: 'With limits', no: 'No', unknown: 'Not known' },
  channels: {
    online: 'Online',
    qr: 'QR code',
    nfc: 'Contactless',
    pos: 'Card terminal',
    transfer: 'Transfers',
  },
  supportNotes: {
    'only-own-bank': 'Takes ICBC cards only.',
    'named-bank': 'A source names this bank’s cards.',
    'mainstream-wallet':
      'A source says that the main wallets take this bank, without naming this one.',
    'most-big-banks':
      'A source says that the main wallets take most big banks, without naming this one. Look at the wallet’s list of banks.',
    'credit-cannot-always-transfer':
      'Credit cards are for buying; transfers with them are often restricted.',
    'pos-may-fail': 'It may not work at card terminals.',
    'nfc-phone': 'The phone needs NFC, switched on.',
    'bank-app-scans': 'ICBC’s app scans the code itself.',
    'fills-the-wallet': 'The card fills the e-CNY wallet, and the wallet pays.',
    'not-an-operator':
      'This bank is not on the list of operators; no source says whether it works.',
    'kind-not-named': 'The sources do not speak of this kind of card or this way to pay.',
    'no-source': 'No source found. If you have tried it, you can correct this.',
  },
  useKinds: {
    how: 'How to use it',
    limit: 'What it cannot do',
    'password-free': 'When no password is asked',
  },
  uses: {
    'choose-at-checkout':
      'Shopping and bills online: after placing the order choose this wallet, then this card, and the card pays.',
    'password-or-code':
      'You are asked for the payment password, fingerprint, face or a code. Tell nobody the code.',
    'confirm-again':
      'Some merchants ask you to confirm once more: look at the amount and the name.',
    'confirm-amount':
      'After scanning, look at the amount before you confirm. When you show your own code, let nobody photograph it.',
    'wechat-choose-card': 'To always use one card, choose it among the cards in WeChat’s wallet.',
    'wechat-choose-method':
      'Choose WeChat Pay at the merchant, tap the payment method, choose this card and confirm the amount.',
    'bank-app-scans': 'Open ICBC’s app and scan the merchant’s code.',
    'nfc-hold-phone': 'Switch NFC on and hold the phone to the terminal.',
    'transfer-at-once': 'Transfers go straight from it and arrive at once.',
    'fund-other-things': 'Besides paying, it can transfer and top up.',
    'bank-offers': 'Banks sometimes give discounts and points; the bank’s app says which.',
    'ecny-fills-itself':
      'If the balance is short, the bound card fills it up by itself. Refunds go to the wallet first, then to the card.',
    'ecny-order': 'With several cards bound, they are charged in the order you set.',
    'merchant-decides': 'Whether it is accepted is up to the merchant. You can ask before you pay.',
    'pos-may-fail': 'Swiping and card terminals may be restricted.',
    'credit-transfer': 'Transfers from a credit card are often restricted; the bank decides.',
    'smallest-limit':
      'What you can pay is the smallest of three: the bank’s limit, the wallet’s and your own.',
    'balance-only': 'When the balance’s yearly amount is used up, you can still pay by card.',
    'static-code':
      'A printed code on the wall takes only so much a day. Above that, let the merchant scan your code.',
    'link-is-no-card':
      'Linking accounts of wallets links no card, and no money moves between them.',
    'password-each-time':
      'The ICBC wallet asks for the password at every payment. If it does not, paying without a password is on.',
    'nfc-small':
      'Contactless UnionPay payments up to 1,000 yuan may need no password or signature; that is on unless you ask the bank to switch it off.',
    'wechat-password':
      'WeChat payment codes ask for the password above 1,000 yuan. At most 10 payments a day go without, and it may ask at any time.',
    'ecny-auto-top-up':
      'When the wallet fills itself, the card is charged without a password. If you do not want that, switch it off.',
  },
  ruleSubjects: {
    'bank-account': 'Bank account',
    'pay-account': 'Wallet account',
    qr: 'QR code',
    nfc: 'Contactless',
    'password-free': 'Without a password',
    ecny: 'e-CNY',
    age: 'Age',
    identity: 'Identity',
    'bind-cap': 'Number of cards',
    conduct: 'Conduct',
    law: 'Law',
    limit: 'Limits',
  },
  figures: {
    payment: 'a payment',
    day: 'a day',
    year: 'a year',
    total: 'in all',
    balance: 'balance',
  },
  rules: {
    'account-class-1': {
      title: 'Class I account',
      text: 'Can do everything. One person has at most one at a bank.',
    },
    'account-class-2': {
      title: 'Class II account',
      text: 'Purchases, bills and transfers to accounts that are not bound: 10,000 yuan a day and 200,000 a year.',
    },
    'account-class-3': {
      title: 'Class III account',
      text: 'Balance up to 2,000 yuan; 2,000 a day and 50,000 a year out. An older page of a bank still says 1,000: sources disagree.',
    },
    'pay-account-1': {
      title: 'Class I wallet account',
      text: 'The least verified kind: its balance may pay 1,000 yuan in all since it was opened.',
    },
    'pay-account-2': {
      title: 'Class II wallet account',
      text: 'Verified in three ways or more: the balance may pay 100,000 yuan a year.',
    },
    'pay-account-3': {
      title: 'Class III wallet account',
      text: 'Verified in person or in five ways or more: the balance may pay 200,000 yuan a year and buy investments.',
    },
    'balance-only': {
      title: 'These limits are for the balance only',
      text: 'Above them you can still pay by card. Moving money to your own card does not count.',
    },
    'qr-certificate': {
      title: 'QR codes: with a certificate',
      text: 'With a digital certificate or signature, you and the wallet agree on the daily limit.',
    },
    'qr-two-factors': {
      title: 'QR codes: two checks',
      text: 'Without a certificate, checked in two ways: 5,000 yuan a day.',
    },
    'qr-one-factor': {
      title: 'QR codes: one check',
      text: 'Checked in one way only: 1,000 yuan a day.',
    },
    'qr-static': {
      title: 'Scanning a printed code',
      text: 'A code that never changes: 500 yuan a day. WeChat’s balance and the bound cards are counted apart.',
    },
    'nfc-small': {
      title: 'Contactless without a password',
      text: 'UnionPay payments up to 1,000 yuan may need no password or signature. It is on by default; the bank can switch it off. Theft within 72 hours before you report the loss is refunded, up to 30,000 yuan a year.',
    },
    'wechat-password': {
      title: 'Password for WeChat payment codes',
      text: 'Above 1,000 yuan the password is asked. At most 10 payments a day go without, and it may ask at any time.',
    },
    'ecny-class-4': {
      title: 'e-CNY wallet, class 4',
      text: 'Opened with a phone number alone: balance up to 10,000 yuan, 2,000 a payment, 5,000 a day, 50,000 a year.',
    },
    'ecny-class-3': {
      title: 'e-CNY wallet, class 3',
      text: 'With your ID number as well. It may do more than class 4; no source gives figures, so look in the app.',
    },
    'ecny-class-2': {
      title: 'e-CNY wallet, class 2',
      text: 'With your own bank account as well: balance up to 500,000 yuan, 50,000 a payment, 100,000 a day.',
    },
    'ecny-class-1': {
      title: 'e-CNY wallet, class 1',
      text: 'Opened in person at the counter: no limit.',
    },
    'ecny-auto-top-up': {
      title: 'e-CNY fills itself',
      text: 'With a card bound, a short balance is filled up by itself. Several cards are charged in order, and it can be switched off.',
    },
    age: {
      title: 'Age',
      text: 'Most sources say: below 16 you cannot bind a card yourself, a guardian goes to the counter; from 16 to 18 you can, with limits. One says 18. They disagree, so ask the bank first.',
    },
    'same-name': {
      title: 'Same name and ID',
      text: 'Only cards of the person the wallet is registered to, with the same ID.',
    },
    'bind-cap-wechat': {
      title: 'Cards in WeChat',
      text: 'At most 10 cards in one account. A card may be in 5 accounts, or 3: sources disagree. One ID may have 5 or 10 payment accounts.',
    },
    'bind-cap-alipay': {
      title: 'Cards in Alipay',
      text: 'At most 10 cards in one account. A card may be in 3 accounts, or 1: sources disagree. One ID may have 3 accounts, and after 15 checks you are refused.',
    },
    'reserved-phone': {
      title: 'The phone number the bank has',
      text: 'The number for text notices is another one; changing only that does not help. A salary card may have the employer’s. An old ID number of 15 digits has to become 18 first.',
    },
    'account-lending': {
      title: 'Never rent, lend or sell an account',
      text: 'Who does so loses online transfers and all wallets for 5 years.',
    },
    'institution-law': {
      title: 'A wallet needs a payment licence',
      text: 'A company that handles payments must be licensed and protect what it knows of you.',
    },
    'smallest-limit': {
      title: 'The smallest limit counts',
      text: 'The bank’s, the wallet’s or your own: the smallest of the three holds.',
    },
  },
  emergency: {
    sim: {
      title: () => 'Block the SIM card',
      how: 'Borrow a phone, call your operator and say the phone is lost. Once the SIM is off, nobody gets your codes.',
    },
    wallet: {
      title: (name) => `Freeze ${name}`,
      how: 'Call, say the phone is lost and ask them to freeze the account. If you can sign in on another phone, you can do it in the app.',
    },
    bank: {
      title: (name) => `Ask ${name} to freeze or block`,
      how: 'Call, say the phone is lost and ask them to stop online payments. Ask whether the card has to be reported lost.',
    },
    police: {
      title: () => 'Go to the police',
      how: 'If money is gone, or there is something important on the phone, call 110 and keep the receipt.',
    },
    'new-sim': {
      title: () => 'Get a new SIM card',
      how: 'Take your ID to the operator’s shop and get a new card with your old number.',
    },
    'log-in-again': {
      title: () => 'Sign in on the new phone',
      how: 'Sign in to every wallet and bank with your old account. Most records and balances are still there. Then sign the old phone out.',
    },
    'change-passwords': {
      title: () => 'Change your passwords',
      how: 'For signing in and for paying, and those of your phone and mail too. Each a different one.',
    },
    'unbind-rest': {
      title: () => 'Unlink cards you do not need',
      how: 'Take the chance to tidy up: unlink cards you do not use, end automatic payments you do not know.',
    },
    'review-window': {
      title: () => 'Check payments since the loss',
      how: 'One by one, from the moment the phone was lost. If one is not yours, call the bank and the wallet at once and tell the police.',
    },
  },
  helpers: {
    operator: 'Phone operator',
    wallet: 'Wallet’s hotline',
    bank: 'Bank’s hotline',
    police: 'Police',
    self: 'Yourself',
  },
  operators: {
    'china-mobile': 'China Mobile',
    'china-unicom': 'China Unicom',
    'china-telecom': 'China Telecom',
    'china-broadnet': 'China Broadnet',
  },
  urgencyQuestions: {
    'was-unlocked': 'Was the phone unlocked when it was lost?',
    'screen-lock': 'Does it have a screen lock: code, fingerprint or face?',
    'sim-pin': 'Does the SIM card have a PIN?',
    'password-free': 'Does any wallet pay without a password?',
  },
  urgency: {
    high: 'Whoever has the phone may be able to pay. Start with the first step right now.',
    usual:
      'As long as passwords and fingerprint hold, the money is fairly safe. Still, please do the steps below today.',
  },
  licences: {
    'payment-institution': 'Licensed payment company',
    bank: 'Bank',
    'clearing-house': 'Bank card clearing house',
    'central-bank': 'People’s Bank of China',
  },
  billFormats: { csv: 'CSV', xlsx: 'Excel', pdf: 'PDF' },
  billsUnknown: 'No source says whether bills can be downloaded',
  publisherUnknown:
    'No source gives the name of the publisher. Look at the store’s page; if in doubt, start from the official site.',
  dimensions: {
    functions: {
      title: 'What it can do',
      ask: 'Online, QR code, contactless, transfers: which do you use?',
    },
    cards: { title: 'Whose cards it takes', ask: 'Does it take all of yours?' },
    licence: { title: 'Who runs it', ask: 'Does it have a payment licence, or is it a bank?' },
    safety: {
      title: 'Safety',
      ask: 'Can it be frozen, and can you see automatic payments?',
    },
    bills: { title: 'Bills', ask: 'Can you download the bills and keep a copy?' },
    history: {
      title: 'How long it has run',
      ask: 'How old is the company, and has anything happened? Look it up and note it here.',
    },
    devices: {
      title: 'Your phone',
      ask: 'Does it run on your phone, and has that NFC? Look and note it here.',
    },
    reviews: {
      title: 'What others say',
      ask: 'Read what the bad reviews in the app store complain of. Good ones can be bought.',
    },
  },
  takes: {
    'many-banks': 'Cards of many banks',
    'own-bank': 'ICBC cards only',
    'operator-banks': 'Cards of the operating banks; others not known',
    unknown: 'Not known',
  },
  safetyFeatures: {
    freeze: 'Can be frozen in the app',
    'safety-lock': 'Asks again before the wallet opens',
    'auto-debit': 'Shows automatic payments and ends them',
    'auto-top-up': 'Filling up from the card can be switched off',
  },
  scamWarnings: {
    'crypto-wallet':
      'A “digital wallet” for virtual coins is not one to bind bank cards to, and Kaban has nothing to do with them. Articles on binding cards often carry their advertisements. If somebody tells you to install one and pay into it, it is most likely a fraud.',
    'no-licence':
      'Do not bind a card to a “wallet” that has no payment licence and is no bank. The People’s Bank of China lists the licences on its site.',
    'app-from-a-link':
      'Never install a wallet from a link in a message, a chat or a pop-up. Only from your phone’s own app store.',
    'asks-for-codes':
      'Whoever asks for codes, payment passwords or a whole card number is a fraud, even if they say they are customer service.',
    'lends-accounts':
      'If somebody pays to rent your card or wallet, say no. Who rents out an account loses online transfers and all wallets for 5 years.',
  },
  minorsTitle: {
    'under-16': 'Under 16: not on your own, a guardian goes to the counter',
    '16-17': '16 and 17: you may apply, amounts and functions are limited',
  },
  minors: {
    'call-first': 'Call the bank first and ask for its rules and what to bring.',
    'guardian-comes': 'A guardian comes along to the counter.',
    'guardian-id': 'The guardian’s ID card.',
    'child-id': 'The child’s proof of identity.',
    'proof-of-relation': 'A document that proves how the two are related; ask the bank which.',
    'guardian-agrees': 'The guardian’s authorisation.',
    'no-other-account':
      'Do not borrow a grown-up’s account: who lends one loses the online services.',
    'may-apply-alone': 'You can apply yourself, with your own ID card and phone number.',
    'amounts-limited':
      'Even then the amounts a payment and a day, and what you may do, can be limited.',
  },
};
