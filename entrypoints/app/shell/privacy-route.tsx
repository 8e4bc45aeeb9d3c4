import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type BrowserAnswer, PrivacyView } from '../../../components/privacy-view.tsx';
import { withLearn } from './learn-view.tsx';
import type { OpenProps } from './shell.ts';

/** Privacy in four questions, with what the browser reports of us at this moment. */
export const PrivacyRoute = withLearn(function PrivacyPage(_props: OpenProps) {
  const answer = useSignal<BrowserAnswer | undefined>(undefined);
  useEffect(() => void askBrowser().then((said) => (answer.value = said)), []);
  return <PrivacyView answer={answer.value} />;
});

async function askBrowser(): Promise<BrowserAnswer> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions: permissions.toSorted(), sites: origins, networkRule: networkRule() };
}

/** The line of our policy about connections, if this build has one. */
function networkRule(): string | undefined {
  const policy: unknown = browser.runtime.getManifest().content_security_policy;
  const pages = (policy as { readonly extension_pages?: string } | undefined)?.extension_pages;
  return pages?.split('; ').find((rule) => rule === "connect-src 'none'");
}
