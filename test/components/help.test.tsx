// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { HelpArticleView } from '../../components/help-article.tsx';
import { HelpView } from '../../components/help-view.tsx';
import { NewsCard, NewsView } from '../../components/news-view.tsx';
import { PrivacyView } from '../../components/privacy-view.tsx';
import { ShortcutsView } from '../../components/shortcuts-view.tsx';
import { helpArticles } from '../../lib/knowledge/help-articles.ts';
import { releases } from '../../lib/knowledge/release-notes.ts';
import { shortcuts } from '../../lib/knowledge/shortcuts.ts';
import { learnZhCn } from '../../lib/text/learn/zh-cn.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { manifestFor } from '../../wxt.config.ts';
import { learnView } from './learn-view.tsx';
import { control, ignore, press, type, one, words } from './show.tsx';

const { help, news, privacy, shortcuts: keys } = learnZhCn;

describe('the help', () => {
  it('lists every question in its group', () => {
    const root = learnView(<HelpView search="" onSearch={ignore} />);
    expect(root.querySelectorAll('.list a')).toHaveLength(helpArticles.length);
    expect(root.querySelectorAll('h2')).toHaveLength(Object.keys(help.groups).length);
  });

  it('narrows them to what is searched for, and says how many there are', () => {
    const onSearch = vi.fn();
    const root = learnView(<HelpView search="" onSearch={onSearch} />);
    type(one(root, 'input', HTMLInputElement), '恢复码');
    expect(onSearch).toHaveBeenCalledWith('恢复码');
    learnView(<HelpView search="恢复码" onSearch={onSearch} />, root);
    const found = root.querySelectorAll('.list a').length;
    expect(found).toBeGreaterThan(1);
    expect(found).toBeLessThan(helpArticles.length);
    expect(words(one(root, 'output'))).toBe(help.found(found));
    learnView(<HelpView search="火星" onSearch={onSearch} />, root);
    expect(words(one(root, 'output'))).toBe(help.none);
  });

  it('says so when an address names no answer', () => {
    const root = learnView(<HelpView search="" onSearch={ignore} missing />);
    expect(words(root)).toContain(help.notThere);
  });

  it.each(helpArticles.map((article) => [article.id, article] as const))(
    '%s answers with source and day, and leads only into our own views',
    (id, article) => {
      const root = learnView(<HelpArticleView article={article} />);
      expect(words(one(root, 'h2'))).toBe(help.articles[id].title);
      for (const paragraph of help.articles[id].answer) expect(words(root)).toContain(paragraph);
      expect(words(one(root, '.help-answer .checked-on'))).toMatch(/\d{4}年/);
      for (const link of root.querySelectorAll('a')) {
        expect(link.getAttribute('href')).toMatch(/^#\/[a-z-]+$/);
      }
      expect(words(one(root, 'nav a'))).toMatch(/\S/);
    },
  );

  it('shows menus and rules with their own source', () => {
    const article = helpArticles.find(({ id }) => id === 'password-free');
    if (!article) throw new Error('no such article');
    const root = learnView(<HelpArticleView article={article} />);
    expect(root.querySelectorAll('.app-path')).toHaveLength(2);
    expect(root.querySelectorAll('.rule-text .checked-on')).toHaveLength(2);
  });
});

describe('the privacy page', () => {
  const answer = {
    permissions: ['alarms', 'storage', 'somethingNew'],
    sites: [],
    networkRule: "connect-src 'none'",
  };

  it('answers the four questions', () => {
    const root = learnView(<PrivacyView answer={undefined} />);
    const asked = [...root.querySelectorAll('.privacy-question h2')].map((heading) =>
      words(heading),
    );
    expect(asked).toEqual(Object.values(privacy.questions).map(({ question }) => question));
    expect(words(one(root, 'output'))).toBe(privacy.asking);
  });

  it('shows what the browser reports, also what it does not know the use of', () => {
    const root = learnView(<PrivacyView answer={answer} />);
    expect(words(root)).toContain(privacy.permissions.storage);
    expect(words(root)).toContain(`${privacy.otherPermission} somethingNew`);
    expect(words(root)).toContain(privacy.noSites);
    expect(words(root)).toContain(`${privacy.networkShut} connect-src 'none'`);
  });

  it('names the sites, and does not claim a rule that is not there', () => {
    const root = learnView(
      <PrivacyView
        answer={{ ...answer, sites: ['https://shop.example/*'], networkRule: undefined }}
      />,
    );
    expect(words(root)).toContain('https://shop.example/*');
    expect(words(root)).not.toContain(privacy.networkShut);
    expect(words(root)).toContain(privacy.networkOpen);
  });

  it('explains every permission the manifest asks for or may ask for', () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      const manifest = manifestFor({ browser, command: 'build' });
      const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
      expect(asked.filter((permission) => !(permission in privacy.permissions))).toEqual([]);
    }
  });
});

describe('the update notes', () => {
  it('list every version with all it brought', () => {
    const root = learnView(<NewsView />);
    for (const { version, items } of releases) {
      expect(words(root)).toContain(version);
      for (const item of items) expect(words(root)).toContain(news.items[item]);
    }
  });

  it('fit on a card that can be dismissed and leads to the rest', () => {
    const [release] = releases;
    if (!release) throw new Error('no release');
    const onDismiss = vi.fn();
    const root = learnView(<NewsCard release={release} onDismiss={onDismiss} />);
    expect(root.querySelectorAll('li')).toHaveLength(3);
    expect(control(root, news.more(release.items.length - 3)).getAttribute('href')).toBe('#/news');
    press(control(root, news.dismiss));
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});

describe('the list of keys', () => {
  it('says what each does, and shows the keys that open the product as they are now', () => {
    const onChange = vi.fn();
    const onPageKeys = vi.fn();
    const root = learnView(
      <ShortcutsView
        openKeys={['Ctrl', 'B']}
        onChange={onChange}
        pageKeys
        onPageKeys={onPageKeys}
      />,
    );
    expect(root.querySelectorAll('tbody tr')).toHaveLength(shortcuts.length);
    for (const said of Object.values(keys.what)) expect(words(root)).toContain(said);
    expect(words(one(root, 'tbody td'))).toBe('CtrlB');
    press(control(root, keys.change));
    expect(onChange).toHaveBeenCalledOnce();
    press(one(root, 'input'));
    expect(onPageKeys).toHaveBeenCalledWith(false);
  });

  it('says that no key opens the product where none does, and where to set one', () => {
    const root = learnView(<ShortcutsView openKeys={[]} pageKeys={false} onPageKeys={ignore} />);
    expect(words(one(root, 'tbody td'))).toBe(keys.unset);
    expect(words(root)).toContain(keys.changeText);
  });
});

it('has a title for every page', () => {
  for (const title of ['drill', 'help', 'privacy', 'news', 'shortcuts'] as const) {
    expect(zhCn.titles[title].length).toBeGreaterThan(1);
  }
});
