import assert from 'node:assert/strict';

import { axe } from '../actions.ts';
import { withLoopback } from '../loopback.ts';
import { story } from '../story.ts';

story('installs and opens a popup with a heading', async (t) => {
  const popup = await t.popup();
  const heading = await popup.waitForSelector('h1', { visible: true });
  assert.notEqual(await heading?.evaluate((element) => element.textContent), '');
});

story('a popup nobody has used yet satisfies the accessibility checker', async (t) => {
  const popup = await t.popup();
  await popup.waitForSelector('h1', { visible: true });
  assert.deepEqual(await axe(popup), []);
});

story('a page of the extension reaches no server, however it tries', async (t) => {
  const page = await t.open('popup.html');
  await withLoopback({ '/': '<h1>reachable</h1>' }, async (server) => {
    // An ordinary page does get through; otherwise the rest would prove nothing.
    const outside = await t.running().browser.newPage();
    await outside.goto(server.address);
    await page.evaluate(async (address) => {
      // oxlint-disable-next-line no-restricted-properties -- it is what must not work
      navigator.sendBeacon(`${address}/beacon`);
      await new Promise<void>((resolve) => {
        const element = new Image();
        element.addEventListener('load', () => resolve());
        element.addEventListener('error', () => resolve());
        element.src = `${address}/image`;
      });
      await fetch(`${address}/fetch`, { mode: 'no-cors' }).catch(() => undefined);
    }, server.address);
    const asked = server.requests.filter((path) => path !== '/' && path !== '/favicon.ico');
    assert.deepEqual(asked, []);
    assert.ok(server.requests.includes('/'));
  });
  t.complaints.length = 0; // The browser names each blocked request there, as it should.
});
