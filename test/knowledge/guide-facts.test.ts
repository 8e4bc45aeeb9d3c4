import { describe, expect, it } from 'vitest';
import type { RequirementId } from '../../lib/knowledge/articles.ts';
import { accountLinkSteps, guideFor } from '../../lib/knowledge/bind-guides.ts';
import { choosingDimensions, scamWarnings } from '../../lib/knowledge/choosing.ts';
import { supportRules } from '../../lib/knowledge/compatibility.ts';
import { emergencySteps, urgencyQuestions } from '../../lib/knowledge/emergency.ts';
import { minorGuide } from '../../lib/knowledge/minors.ts';
import { prerequisites } from '../../lib/knowledge/prerequisites.ts';
import { uses } from '../../lib/knowledge/uses.ts';
import { factsEn } from '../../lib/text/guide/facts.en.ts';
import { factsZhCn } from '../../lib/text/guide/facts.zh-cn.ts';
import { factsZhTw } from '../../lib/text/guide/facts.zh-tw.ts';

/** Every sentence with its place; those that take a name get one. */
function sentences(part: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof part === 'function')
    return [[place, (part as (name: string) => string)('NAME')] as const];
  if (typeof part === 'string') return [[place, part] as const];
  return Object.entries(part as object).flatMap(([key, value]) =>
    sentences(value, `${place}.${key}`),
  );
}

const languages = { 'zh-CN': factsZhCn, en: factsEn, 'zh-TW': factsZhTw };

describe.each(Object.entries(languages))('the sentences in %s', (language, facts) => {
  const all = sentences(facts);

  it('stand where the Chinese ones stand', () => {
    expect(all.map(([place]) => place)).toEqual(sentences(factsZhCn).map(([place]) => place));
  });

  it('are not empty, carry no stray spaces and no straight quotes', () => {
    const odd = all.filter(([, said]) => said.trim() !== said || said === '' || /["']/.test(said));
    expect(odd).toEqual([]);
  });

  it('are in their language', () => {
    const isLabel = /^[A-Za-z]{3,5}$/;
    const odd = all.filter(([, said]) =>
      language === 'en' ? !/[a-z]/.test(said) : !/\p{Script=Han}/u.test(said),
    );
    expect(odd.map(([, said]) => said).filter((said) => !isLabel.test(said))).toEqual([]);
  });

  it('end a sentence with its full stop', () => {
    const odd = all.filter(
      ([place, said]) =>
        /\.[\w-]+\.[\w-]+\.(how|why|text|ask)$/.test(place) && !/[。.？?]$/.test(said),
    );
    expect(odd).toEqual([]);
  });
});

it('uses the quotation marks of each place', () => {
  expect(sentences(factsZhTw).filter(([, said]) => /[“”]/.test(said))).toEqual([]);
  expect(sentences(factsZhCn).filter(([, said]) => /[「」]/.test(said))).toEqual([]);
});

it('tells everybody that the code is for the official app only, and that we never ask for it', () => {
  for (const facts of Object.values(languages)) {
    const { how } = facts.steps['prove-it-is-you'];
    expect(how).toMatch(/卡伴|Kaban/);
    expect(how).toMatch(/官方 App|official app/);
  }
});

it('never asks for the record of a web site, which an article takes for the real name', () => {
  const all = Object.values(languages).flatMap((facts) => sentences(facts));
  expect(all.filter(([, said]) => /ICP|备案|備案/i.test(said))).toEqual([]);
});

describe('needs that are met here', () => {
  const guides = (['alipay', 'icbc-wallet'] as const).map((wallet) =>
    guideFor({ wallet, issuer: 'ICBC', kind: 'debit' }),
  );
  const steps = guides.flatMap((guide) =>
    guide.ok ? Object.values(guide.value.steps).flat() : [],
  );
  const minors = (['under-16', '16-17'] as const).flatMap((band) => minorGuide(band)?.needs ?? []);
  const covering: readonly { readonly covers: readonly RequirementId[] }[] = [
    ...prerequisites,
    ...steps,
    ...accountLinkSteps.link,
    ...accountLinkSteps.unlink,
    ...supportRules,
    ...uses,
    ...emergencySteps({ wallets: ['alipay'], issuers: ['ICBC'], deviceKnown: true }),
    ...urgencyQuestions,
    ...choosingDimensions,
    ...scamWarnings,
    ...minors,
  ];
  const covered = new Set(covering.flatMap(({ covers }) => covers));

  function range(first: number, last: number): readonly RequirementId[] {
    return Array.from(
      { length: last - first + 1 },
      (_, index) => `R${String(first + index).padStart(3, '0')}` as RequirementId,
    );
  }

  it('are in the list of needs', () => {
    const list = new Set(range(1, 162));
    expect([...covered].filter((id) => !list.has(id))).toEqual([]);
  });

  it('are those of steps, conditions, uses, emergencies, choosing and minors', () => {
    const ours = [
      ...range(3, 11),
      ...range(19, 21),
      ...range(28, 33),
      ...range(35, 41),
      ...range(50, 57),
      ...range(65, 72).filter((id) => id !== 'R072'),
      ...range(85, 94),
      ...range(96, 100),
      ...range(105, 119),
      ...range(125, 133).filter((id) => id !== 'R126'),
      ...range(136, 140),
      ...range(143, 147),
      ...range(152, 157),
      ...range(159, 162),
    ];
    expect(ours.filter((id) => !covered.has(id))).toEqual([]);
  });
});
