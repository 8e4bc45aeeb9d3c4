import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allowOnce, helperScript, originPattern } from '../../../lib/messaging/helper-sites.ts';
import { say, type Shell } from './shell.ts';

interface ThisPage {
  readonly tabId: number;
  readonly origin: string;
  readonly always: boolean;
}

/** Turns the helper on for the page beside the popup: once, or always on this site. */
export function SiteHelper({ shell }: { readonly shell: Shell }) {
  const page = useSignal<ThisPage | undefined>(undefined);
  const text = shell.text.value.site;
  useEffect(() => void thisPage().then((found) => (page.value = found)), []);
  const here = page.value;
  return (
    <section class="panel" aria-labelledby="site-helper">
      <div>
        <h2 id="site-helper">{text.title}</h2>
        <p>{here ? text.here(new URL(here.origin).host) : text.noPage}</p>
        {here && (
          <div class="buttons">
            {!here.always && (
              <button type="button" class="button" onClick={() => void once(shell, here)}>
                {text.once}
              </button>
            )}
            <button
              type="button"
              class="button"
              onClick={() => void setAlways(here).then((found) => (page.value = found))}
            >
              {here.always ? text.stop : text.always}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

/** The page the toolbar button was pressed on; its address is known only by that press. */
async function thisPage(): Promise<ThisPage | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return undefined;
  const { origin } = new URL(tab.url);
  const always = await browser.permissions.contains({ origins: [originPattern(origin)] });
  return { tabId: tab.id, origin, always };
}

async function once(shell: Shell, { tabId, origin }: ThisPage): Promise<void> {
  await allowOnce(tabId, origin);
  const shown = browser.scripting.executeScript({ target: { tabId }, files: [helperScript] });
  const { site } = shell.text.value;
  await shown.then(
    () => say(shell, site.shown),
    () => say(shell, site.failed),
  );
}

/** Asking must be the first thing after the press, or the browser refuses. */
async function setAlways(here: ThisPage): Promise<ThisPage> {
  const origins = [originPattern(here.origin)];
  const changed = here.always
    ? await browser.permissions.remove({ origins })
    : await browser.permissions.request({ origins });
  return { ...here, always: changed ? !here.always : here.always };
}
