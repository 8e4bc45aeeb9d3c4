interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** Only files of our own package: the policy refuses any other address, whoever asks. */
const policy = trustedTypes?.createPolicy('kaban-worker', {
  createScriptURL(url) {
    const own = new URL(url, location.href);
    if (own.origin !== location.origin) throw new TypeError('not a file of this extension');
    return own.href;
  },
});

/** Starts a worker of this package under `require-trusted-types-for 'script'`. */
export function startWorker(url: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}
