// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { CheckoutContext } from '../../components/checkout-context.ts';
import { LinkView, type LinkViewProps, type ShownLink } from '../../components/verdict-link.tsx';
import { VerdictPanel } from '../../components/verdict-panel.tsx';
import { checkLink } from '../../lib/session/check-link.ts';
import { checkoutEn } from '../../lib/text/checkout/en.ts';
import { checkoutZhCn } from '../../lib/text/checkout/zh-cn.ts';
import { en } from '../../lib/text/en.ts';
import { pageVerdict } from '../../lib/trust/page-verdict.ts';
import type { SeenPage } from '../../lib/trust/page-rules.ts';
import { control, ignore, one, press, show, submit, words } from './show.tsx';

function told(children: ComponentChildren): HTMLElement {
  return show(<CheckoutContext.Provider value={checkoutZhCn}>{children}</CheckoutContext.Provider>);
}

const cashier: SeenPage = {
  address: 'https://pay.example.org/',
  kind: 'cashier',
  brandsShown: [],
  fields: [],
};

function panel(part: Partial<SeenPage>): HTMLElement {
  return told(<VerdictPanel verdict={pageVerdict({ ...cashier, ...part })} />);
}

describe('the verdict', () => {
  it('on an official address says whose page it is, and what table says so', () => {
    const root = panel({ address: 'https://mybank.icbc.com.cn/' });
    expect(words(one(root, 'h2'))).toBe('官方网址');
    expect(words(one(root, '.verdict-head p'))).toContain('工商银行');
    expect(words(one(root, '.verdict-host strong'))).toBe('icbc.com.cn');
    expect(words(one(root, '.verdict-why'))).toContain('official-table');
  });

  it('on rented space of a house calls nothing official', () => {
    const root = panel({ address: 'https://shop.weidian.com/' });
    const rented = panel({ address: 'https://site.cos.ap-beijing.myqcloud.com/' });
    expect(words(root) + words(rented)).not.toContain('官方网址：');
  });

  it('on an unknown page says that nothing found is no proof', () => {
    const root = panel({});
    expect(words(one(root, 'h2'))).toBe('未见异常');
    expect(words(one(root, '.verdict-head p'))).toContain('不能证明');
    expect(words(one(root, '.verdict-why'))).toContain(checkoutZhCn.verdict.whyNothing);
  });

  it('puts the gravest finding first, each with its rule, its ground and its icon', () => {
    const root = panel({
      address: 'https://1cbc.com.cn:8443/',
      fields: ['cardNumber', 'pin'],
    });
    const rows = [...root.querySelectorAll('.verdict-findings > li')];
    const levels = rows.map((row) => row.getAttribute('data-level'));
    expect(levels.lastIndexOf('danger')).toBeLessThan(levels.indexOf('caution'));
    const [first] = rows;
    expect(words(first?.querySelector('.verdict-finding'))).toContain('icbc.com.cn');
    expect(words(first?.querySelector('.verdict-why'))).toContain(
      'lookalike-host · similar-glyphs',
    );
    expect(words(first?.querySelector('.verdict-why'))).toContain('工商银行');
    const shapes = [...root.querySelectorAll('.verdict-finding path')].map((path) =>
      path.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(2);
  });

  it('shows grounds in words and the page’s own as text, isolated', () => {
    const root = panel({ fields: ['cardNumber', 'paymentPassword'] });
    const why = one(root, '.verdict-findings .verdict-why');
    expect(words(why)).toContain('卡号 + 支付密码');
    const evil = panel({
      address: 'https://xn--80ak6aa92e.com/',
      brandsShown: ['icbc'],
      fields: ['cardNumber'],
      formTargets: ['https://<img src=x>.example/'],
    });
    expect(evil.querySelector('img')).toBeNull();
    expect(evil.querySelectorAll('.verdict-ground bdi').length).toBeGreaterThan(1);
  });

  it('says both amounts when they differ', () => {
    const root = panel({
      amount: { minor: 22860, currency: 'CNY' },
      orderAmount: { minor: 12860, currency: 'CNY' },
    });
    expect(words(root)).toContain('¥128.60 → ¥228.60');
  });

  it('shows a name in other letters in both forms', () => {
    const root = panel({ address: 'https://\u0430lipay.com/' });
    expect(words(one(root, '.verdict-host'))).toContain('\u0430lipay.com');
    expect(words(one(root, '.verdict-host'))).toContain('xn--lipay-3ve.com');
  });
});

function shown(link: string): ShownLink {
  const { verdict, notes } = checkLink(link);
  return {
    link,
    verdict,
    notes: notes.map(({ id, level, about }) => ({
      id,
      level,
      text: checkoutZhCn.link.notes[id](about),
    })),
    reading: undefined,
  };
}

function view(part: Partial<LinkViewProps>): HTMLElement {
  return told(
    <LinkView
      typed=""
      onType={ignore}
      onCheck={ignore}
      links={undefined}
      tooMuch={false}
      chosen={0}
      onChoose={ignore}
      copied={undefined}
      onCopy={ignore}
      {...part}
    />,
  );
}

describe('checking a link', () => {
  it('asks, and says so when the text holds none', () => {
    const check = vi.fn();
    submit(one(view({ onCheck: check }), 'form', HTMLFormElement));
    expect(check).toHaveBeenCalledOnce();
    expect(words(one(view({ links: [] }), '[role=alert]'))).toBe(checkoutZhCn.link.nothing);
  });

  it('tells what to do about a dangerous one, with the bank it poses as, and opens nothing', () => {
    const root = view({ links: [shown('https://1cbc.com.cn/')] });
    expect(words(root)).toContain('不要点开');
    expect(words(root)).toContain('95588');
    expect(words(root)).toContain('12321');
    expect(words(one(root, 'output'))).toBe('检查结果：危险');
    expect([...root.querySelectorAll('a')]).toEqual([]);
  });

  it('gives the genuine address as words to type', () => {
    const root = view({ links: [shown('https://1cbc.com.cn/')] });
    expect(words(root)).toContain('官方网址是 \u2068icbc.com.cn\u2069');
  });

  it.each(['10086.cn', 'https://mybank.icbc.com.cn/'])(
    'does not give it again where it stands above: %s',
    (link) => {
      const root = words(view({ links: [shown(link)] }));
      expect(root).toContain(checkoutZhCn.link.next.official[0]);
      expect(root).not.toContain('官方网址是');
      expect(root).not.toContain('12321');
    },
  );

  it.each([
    ['https://excashier-alipay.shop/standard/auth.htm', '支付宝', '95188'],
    ['https://ccb.com@evil.cn/', '建设银行', '95533'],
  ])('that is dangerous calls the bank or wallet it poses as first: %s', (link, name, number) => {
    const rows = [
      ...view({ links: [shown(link)] }).querySelectorAll('[aria-labelledby=danger-calls-title] li'),
    ];
    expect(words(rows[0])).toContain(`${name}客服`);
    expect(words(rows[0])).toContain(number);
    expect(rows.length).toBe(4);
  });

  it('calls no wallet whose number nobody confirmed', () => {
    const root = words(view({ links: [shown('https://jd.com@evil.cn/')] }));
    expect(root).toContain('12321');
    expect(root).not.toContain('95118');
  });

  it('tells once what an @ is worth, and calls nobody’s host an imitation', () => {
    const root = words(view({ links: [shown('http://ccb.com@evil.cn')] }));
    expect(root.split('@ 前面的')).toHaveLength(2);
    expect(root).toContain('真正打开的是 \u2068evil.cn\u2069');
    expect(root).not.toContain('模仿');
  });

  it('says whose name an unknown address bears', () => {
    const root = words(view({ links: [shown('gsyh07.xyz')] }));
    expect(root).toContain('像是工商银行的');
    expect(root).toContain('icbc.com.cn');
  });

  it.each([
    '1cbc.com.cn',
    'xn--80ak6aa92e.com',
    'https://192.168.1.1/',
    'gsyh07.xyz',
    'example.org',
  ])('speaks of a link that was not opened, and of no page: %s', (link) => {
    const root = view({ links: [shown(link)] });
    const said = [...root.querySelectorAll('.verdict-head p, .verdict-finding')].map(words);
    expect(said[0]).toMatch(/点开|打开/);
    expect(said.join('')).not.toMatch(/这一页|在这里|之前不要付款|再付款/);
    const { lead } = checkoutZhCn.verdict.levels.danger;
    expect(words(panel({ address: 'https://1cbc.com.cn/' }))).toContain(lead);
  });

  it('says whose words stand at a known address that others may fill', () => {
    expect(words(view({ links: [shown('https://mp.weixin.qq.com/s/x')] }))).toContain(
      checkoutZhCn.verdict.writtenAt('微信'),
    );
    const code = words(view({ links: [shown('https://qr.alipay.com/bax123456')] }));
    expect(code).toContain(checkoutZhCn.verdict.leadsOnFrom('支付宝'));
    expect(code).not.toContain('官方网址是');
  });

  it('says when the text was too long to be looked at as a whole', () => {
    const links = [shown('jd.com')];
    expect(words(view({ links }))).not.toContain(checkoutZhCn.link.tooMuch);
    expect(words(view({ links, tooMuch: true }))).toContain(checkoutZhCn.link.tooMuch);
  });

  it('has what was answered replaced by what is pasted, and keeps what is being typed', () => {
    const field = (part: Partial<LinkViewProps>): HTMLTextAreaElement =>
      one(view({ typed: 'jd.com', ...part }), 'textarea', HTMLTextAreaElement);
    const pasted = (part: Partial<LinkViewProps>): string => {
      const area = field(part);
      area.setSelectionRange(6, 6);
      area.dispatchEvent(new Event('paste', { bubbles: true }));
      return area.value.slice(area.selectionStart, area.selectionEnd);
    };
    expect(pasted({ links: [shown('jd.com')] })).toBe('jd.com');
    expect(pasted({})).toBe('');
  });

  it('selects everything with the press that brings the focus, and not with the next', () => {
    const area = one(view({ typed: 'jd.com' }), 'textarea', HTMLTextAreaElement);
    area.focus();
    area.setSelectionRange(2, 2);
    area.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, cancelable: true }));
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, 6]);
    area.setSelectionRange(2, 2);
    area.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, cancelable: true }));
    expect([area.selectionStart, area.selectionEnd]).toEqual([2, 2]);
  });

  it('lists several, each with its level', () => {
    const choose = vi.fn();
    const root = view({ links: [shown('jd.com'), shown('1cbc.com.cn')], onChoose: choose });
    const rows = [...root.querySelectorAll('.link-several button')];
    expect(rows.map(words)).toEqual(['jd.com官方网址', '1cbc.com.cn危险']);
    press(control(root, '1cbc.com.cn危险'));
    expect(choose).toHaveBeenCalledWith(1);
  });

  it('speaks English', () => {
    const root = show(
      <CheckoutContext.Provider value={checkoutEn}>
        <VerdictPanel verdict={checkLink('https://mybank.icbc.com.cn/').verdict} />
      </CheckoutContext.Provider>,
      { text: en },
    );
    expect(words(root)).toContain('ICBC’s own address');
    expect(words(root)).not.toMatch(/\p{Script=Han}/u);
  });
});
