import { pathTokens } from '../knowledge/lookalike-guards.ts';
import { readAddress } from './address.ts';
import type { HostVerdict } from './host-verdict.ts';
import { ownershipOf } from './page-owner.ts';
import { asksSecrets, type PageFinding, pageFinding, type SeenPage } from './page-rules.ts';
import type { HostFinding, HostRule } from './rules.ts';

type Level = PageFinding['level'];

interface Judged {
  readonly page: SeenPage;
  readonly host: HostVerdict;
  /** `danger` where secrets are asked, else `caution`. */
  readonly graver: Level;
  readonly pays: boolean;
}

/** What the address makes of this page: the same host is graver where secrets are typed. */
export function addressFindings(page: SeenPage, host: HostVerdict): readonly PageFinding[] {
  const secrets = asksSecrets(page);
  const pays = secrets || page.kind !== 'none';
  const judged: Judged = { page, host, graver: secrets ? 'danger' : 'caution', pays };
  return [imitated, ...(pays ? [weakHost, strangersHost, unencrypted, pinyinPath] : [])].flatMap(
    (rule) => rule(judged),
  );
}

function imitated({ host, graver }: Judged): readonly PageFinding[] {
  const [because] = host.findings;
  if (host.verdict !== 'lookalike' || !because) return [];
  if (host.target === undefined) {
    return [{ ...pageFinding('disguised-host', graver, because.evidence), because }];
  }
  const level = isDoubtful(because.rule, host.target) ? graver : 'danger';
  return [
    { ...pageFinding('lookalike-host', level, `${because.evidence} → ${host.target}`), because },
  ];
}

/** One letter of a name of two or three may be chance. */
function isDoubtful(rule: HostRule, target: string): boolean {
  return rule.startsWith('letter') && /^[a-z]{2,3}\./.test(target);
}

const weak: readonly (readonly [HostRule, PageFinding['rule'], (judged: Judged) => Level])[] = [
  ['number-as-host', 'host-is-number', ({ graver }) => graver],
  ['not-a-web-address', 'no-web-host', ({ graver }) => graver],
  ['unreadable-address', 'no-web-host', ({ graver }) => graver],
  ['brand-inside', 'known-name-in-host', () => 'caution'],
  ['unusual-port', 'odd-port', () => 'caution'],
];

function weakHost(judged: Judged): readonly PageFinding[] {
  return weak.flatMap(([rule, told, levelOf]) => {
    const because = findingOf(judged.host, rule);
    return because ? [{ ...pageFinding(told, levelOf(judged), because.evidence), because }] : [];
  });
}

/**
 * Where anybody puts up pages in a minute, nothing that asks for money or secrets is to be believed. On a page for readers
 * it is the asking that is odd; a link to one is nothing special.
 */
function strangersHost({ page, host }: Judged): readonly PageFinding[] {
  const space = findingOf(host, 'rented-space');
  if (space) return [{ ...pageFinding('rented-host', 'caution', space.evidence), because: space }];
  const read = page.kind === 'link' ? undefined : findingOf(host, 'strangers-pages');
  const written = findingOf(host, 'strangers-form') ?? read;
  if (!written) return [];
  return [{ ...pageFinding('anybody-writes', 'caution', written.evidence), because: written }];
}

function findingOf({ findings }: HostVerdict, rule: HostRule): HostFinding | undefined {
  return findings.find((finding) => finding.rule === rule);
}

function unencrypted({ host, graver }: Judged): readonly PageFinding[] {
  if (!findingOf(host, 'insecure-http')) return [];
  const rule = graver === 'danger' ? 'secrets-unencrypted' : 'pay-unencrypted';
  return [pageFinding(rule, graver, host.host)];
}

const pinyinWord = new RegExp(`^(?:${[...pathTokens].join('|')})+$`);

/** Invented bank pages name their files after what they want, in pinyin. Honest ones ask nothing there. */
function pinyinPath({ page, host, graver }: Judged): readonly PageFinding[] {
  if (ownershipOf(host) === 'own' || page.fields.length === 0) return [];
  const words = readAddress(page.address)
    .path.toLowerCase()
    .split(/[^a-z]+/)
    .slice(0, 100);
  const found = words.filter(
    (word) => word.length >= 4 && word.length <= 80 && pinyinWord.test(word),
  );
  return found.length > 0 ? [pageFinding('pinyin-path', graver, found.join(' '))] : [];
}
