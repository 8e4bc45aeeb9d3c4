import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import {
  forgetOffSites,
  midnightInBeijing,
  offHere,
  setOffAltogether,
  setOffHere,
} from '../../lib/messaging/helper-off.ts';
import { bringToFrames, whenGone } from '../../lib/messaging/helper-scripts.ts';
import {
  endOnce,
  followGrants,
  isHelperOn,
  isPageOn,
  lookOnce,
  originPattern,
  wake,
} from '../../lib/messaging/helper-sites.ts';
import { changeHelperTab, readHelperTab } from '../../lib/messaging/helper-tab.ts';
import { fakeHelperBrowser, type HelperBrowser } from './fake-helper-browser.ts';

const shop = 'https://shop.example';
const other = 'https://other.example';

let fake: HelperBrowser;
beforeEach(async () => {
  fake = await fakeHelperBrowser();
});

const registered = (): readonly string[] => fake.registered.flatMap(({ matches }) => matches);

describe('the sentinel', () => {
  it('is registered for exactly what is granted, and for nothing without a grant', async () => {
    await followGrants();
    expect(fake.registered).toEqual([]);
    fake.granted = ['https://b.example/*', 'https://a.example/*', 'chrome://favicon/*'];
    await followGrants();
    expect(registered()).toEqual(['https://a.example/*', 'https://b.example/*']);
    fake.granted = ['https://b.example/*'];
    await followGrants();
    expect(registered()).toEqual(['https://b.example/*']);
    fake.granted = [];
    await followGrants();
    expect(fake.registered).toEqual([]);
  });

  it('is registered once when many follow at the same time', async () => {
    fake.granted = [originPattern(shop)];
    await Promise.all([followGrants(), followGrants(), followGrants()]);
    expect(registered()).toEqual([`${shop}/*`]);
  });

  it('sees the last change when it comes while an earlier one is followed', async () => {
    fake.granted = [originPattern(shop)];
    const first = followGrants();
    fake.granted = [originPattern(shop), originPattern(other)];
    await Promise.all([first, followGrants()]);
    expect(registered()).toEqual([`${other}/*`, `${shop}/*`]);
  });

  it('is nowhere while the helper is off altogether', async () => {
    fake.granted = [originPattern(shop)];
    await followGrants();
    await setOffAltogether(true);
    await followGrants();
    expect(fake.registered).toEqual([]);
    await setOffAltogether(false);
    await followGrants();
    expect(registered()).toEqual([`${shop}/*`]);
  });
});

describe('whether the helper is on', () => {
  it('is nowhere at first', async () => {
    expect(await isHelperOn(shop, 3)).toBe(false);
    expect(await isPageOn(3)).toBe(false);
  });

  it('is on for a site that is allowed, on any port and in any tab', async () => {
    fake.granted = [originPattern(shop)];
    expect(await isHelperOn(shop, 3)).toBe(true);
    expect(await isHelperOn(`${shop}:8443`, 4)).toBe(true);
    expect(await isHelperOn('http://shop.example', 3)).toBe(false);
    expect(await isHelperOn(other, 3)).toBe(false);
  });

  it('is on once for one page in one tab', async () => {
    expect(await lookOnce(3, shop)).toBe(true);
    expect(fake.brought).toEqual(['3/0 transcript+checkout']);
    expect(await isHelperOn(shop, 3)).toBe(true);
    expect(await isPageOn(3)).toBe(true);
    expect(await isHelperOn(shop, 4)).toBe(false);
    expect(await isHelperOn(other, 3)).toBe(false);
    await endOnce(3);
    expect(await isHelperOn(shop, 3)).toBe(false);
  });

  it('is not on when the browser does not let it in', async () => {
    fake.shut.add(3);
    expect(await lookOnce(3, shop)).toBe(false);
    expect(await isHelperOn(shop, 3)).toBe(false);
  });

  it('is off where it was turned off, for good, for today, or altogether', async () => {
    fake.granted = [originPattern(shop), originPattern(other)];
    await setOffHere('shop.example', 'site', Date.now());
    expect([await isHelperOn(shop, 3), await isHelperOn(other, 3)]).toEqual([false, true]);
    await setOffHere('shop.example', 'today', Date.now());
    expect(await offHere('shop.example', Date.now())).toBe('today');
    expect(await isHelperOn(shop, 3)).toBe(false);
    await setOffHere('shop.example', undefined, Date.now());
    expect(await isHelperOn(shop, 3)).toBe(true);
    await setOffAltogether(true);
    expect([await isHelperOn(shop, 3), await isHelperOn(other, 3)]).toEqual([false, false]);
  });

  it('is on once also where it is off: that was said later', async () => {
    await setOffAltogether(true);
    await setOffHere('shop.example', 'site', Date.now());
    await lookOnce(3, shop);
    expect(await isHelperOn(shop, 3)).toBe(true);
  });
});

describe('off here', () => {
  it('for today ends at midnight in Beijing', async () => {
    const evening = Date.UTC(2026, 10, 22, 15, 59, 59);
    expect(midnightInBeijing(evening)).toBe(evening + 1000);
    expect(midnightInBeijing(evening + 1000)).toBe(evening + 1000 + 86_400_000);
    await setOffHere('shop.example', 'today', evening);
    expect(await offHere('shop.example', evening)).toBe('today');
    expect(await offHere('shop.example', evening + 1000)).toBeUndefined();
  });

  it('leaves no address on the disk', async () => {
    await setOffHere('shop.example', 'site', Date.now());
    await setOffHere('other.example', 'today', Date.now());
    const disk = JSON.stringify(await browser.storage.local.get());
    expect(disk).not.toMatch(/shop|other|example/);
    expect(disk).toMatch(/[\da-f]{32}/);
    await forgetOffSites();
    expect(await offHere('shop.example', Date.now())).toBeUndefined();
    expect(await offHere('other.example', Date.now())).toBeUndefined();
  });

  it('keeps every site when several are turned off at once', async () => {
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all(hosts.map((host) => setOffHere(host, 'site', 0)));
    expect(await Promise.all(hosts.map((host) => offHere(host, 0)))).toEqual([
      'site',
      'site',
      'site',
    ]);
  });
});

describe('bringing the helper', () => {
  it('happens once for a document, however often the page wakes it', async () => {
    expect(await Promise.all([wake(3, shop), wake(3, shop), lookOnce(3, shop)])).toEqual([
      true,
      true,
      true,
    ]);
    expect(fake.brought).toEqual(['3/0 transcript+checkout']);
  });

  it('brings the reader into each frame below once, and into new ones later', async () => {
    fake.frames.set(3, [7, 9]);
    await bringToFrames(3);
    fake.frames.set(3, [7, 9, 11]);
    await bringToFrames(3);
    expect(fake.brought).toEqual([
      '3/7 transcript+frame',
      '3/9 transcript+frame',
      '3/11 transcript+frame',
    ]);
  });

  it('enters at most twenty frames at a time', async () => {
    fake.frames.set(
      3,
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
    fake.rooms.set(77, 90_000);
    await bringToFrames(3);
    expect(fake.brought).toHaveLength(20);
    expect(fake.brought[0]).toBe('3/77 transcript+frame');
  });

  it('enters the others the next time', async () => {
    fake.frames.set(
      3,
      Array.from({ length: 21 }, (_, index) => index + 1),
    );
    await bringToFrames(3);
    await bringToFrames(3);
    expect(fake.brought).toHaveLength(21);
    expect(fake.brought.at(-1)).toBe('3/21 transcript+frame');
  });

  it('forgets frames and silence with the document, and keeps the order', async () => {
    const order = { amount: { minor: 1, currency: 'CNY' }, at: 5, origin: shop };
    await changeHelperTab(3, () => ({
      origin: other,
      once: true,
      frames: { 4: { origin: other, fields: ['pin'], formTargets: [] } },
      silent: 'busy',
      order,
    }));
    await wake(3, shop);
    expect(await readHelperTab(3)).toEqual({ origin: shop, once: false, frames: {}, order });
  });

  it('is not taken for gone while it is being brought', async () => {
    let gone = 0;
    const count = async (): Promise<void> => void (gone += 1);
    await whenGone(3, count);
    expect(gone).toBe(1);
    await Promise.all([wake(3, shop), whenGone(3, count)]);
    expect(gone).toBe(1);
  });

  it('says that it could not', async () => {
    fake.shut.add(3);
    expect(await wake(3, shop)).toBe(false);
    expect(fake.brought).toEqual([]);
  });
});
