import type { InlineConfig, Plugin } from 'vite';
import { defineConfig, type ConfigEnv, type Entrypoint, type UserManifest } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'lib/static',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: manifestFor,
  hooks: { 'vite:build:extendConfig': buildEach },
  vite: ({ browser }) => ({
    plugins: [dropInjectionSinks()],
    worker: { format: 'es', plugins: () => [dropInjectionSinks()] },
    build: {
      target: browser === 'firefox' ? 'firefox140' : 'chrome127',
      minify: true,
      sourcemap: false,
      // A link for each part of a view costs more than letting the browser find the part on the disk.
      modulePreload: false,
      rolldownOptions: {
        // Copied to each place of use, the list of public suffixes alone would stand in a file three times.
        optimization: { inlineConst: false },
        // What is known and how it is read does nothing by being loaded: a table nobody asks is left out.
        treeshake: {
          moduleSideEffects: [{ test: /\/lib\/(?:knowledge|checkout|page)\//, sideEffects: false }],
        },
        output: {
          comments: { legal: false },
          // What every page of ours needs comes in one file and not in nine requests.
          codeSplitting: {
            groups: [{ name: 'main', test: /entrypoints.app.main|wxt-html-plugins/ }],
          },
        },
      },
    },
  }),
});

/** Blocks every request a page of ours could make, whatever code ends up in it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export function manifestFor({ browser, command }: Pick<ConfigEnv, 'browser' | 'command'>) {
  const manifest: UserManifest = {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    incognito: 'not_allowed',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'activeTab',
      'scripting',
      'contextMenus',
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_shortName__' },
    omnibox: { keyword: 'kb' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
  };
  // The dev server reloads pages over a socket, which the real policy forbids.
  if (command === 'build') {
    manifest.content_security_policy = { extension_pages: contentSecurityPolicy };
  }
  return { ...manifest, ...(browser === 'firefox' ? firefoxKeys : chromeKeys) };
}

const chromeKeys = {
  minimum_chrome_version: '127',
  // No other extension and no web page may send us a message.
  externally_connectable: { ids: [] },
} satisfies UserManifest;

const firefoxKeys = {
  browser_specific_settings: {
    gecko: {
      id: 'kaban@kaban.app',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
} satisfies UserManifest;

function buildEach(entrypoints: readonly Entrypoint[], config: InlineConfig): void {
  polyfillBackgroundOnly(entrypoints, config);
  if (entrypoints.every(({ name }) => atOnce.has(name))) config.plugins?.push(compileAtOnce());
}

/** Scripts whose functions nearly all run as soon as they come, while a person waits or a page pays for it. */
const atOnce: ReadonlySet<string> = new Set(['sentinel', 'transcript', 'checkout']);

/** Chromium then reads such a script once, and not each function again when it is first called. */
function compileAtOnce(): Plugin {
  return {
    name: 'compile-at-once',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  };
}

/**
 * Only the background answers messages with promises and needs the polyfill. A page, ours or a merchant's, should not
 * pay for it: both browsers' own API returns promises.
 */
function polyfillBackgroundOnly(entrypoints: readonly Entrypoint[], config: InlineConfig): void {
  if (entrypoints.some(({ type }) => type === 'background')) return;
  const { alias = [] } = config.resolve ?? {};
  const kept = Array.isArray(alias)
    ? alias.filter(({ find }) => find !== 'wxt/browser')
    : Object.fromEntries(Object.entries(alias).filter(([find]) => find !== 'wxt/browser'));
  config.resolve = { ...config.resolve, alias: kept };
}

/** What libraries carry but we never use: Preact's raw HTML, zod's compiled parsers, a decoder's Japanese characters. */
const sinks: readonly { file: string; sink: RegExp; instead: string }[] = [
  { file: '/preact/dist/preact.mjs', sink: /\b\w+\.innerHTML=\w+\.__html/, instead: '0' },
  { file: '/zod/v4/core/util.js', sink: /new F\(""\);\s*return true;/, instead: 'return false;' },
  { file: '/zod/v4/core/doc.js', sink: /const F = Function;/, instead: 'const F = Object;' },
  {
    file: '/jsqr/dist/jsQR.js',
    sink: /exports\.shiftJISTable = \{[^}]*\};/,
    instead: 'exports.shiftJISTable = {};',
  },
];

/** A sink that moved in a new version stops the build instead of slipping through. */
function dropInjectionSinks(): Plugin {
  return {
    name: 'drop-injection-sinks',
    apply: 'build',
    transform(code, id) {
      const known = sinks.find(({ file }) => id.includes(file));
      if (!known) return null;
      if (!known.sink.test(code)) this.error(`${known.file} no longer matches ${known.sink}`);
      return { code: code.replace(known.sink, known.instead), map: null };
    },
  };
}
