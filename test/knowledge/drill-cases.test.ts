import { describe, expect, it } from 'vitest';
import {
  drillCaseById,
  drillCases,
  drillChannels,
  drillTopics,
  fraudHelp,
} from '../../lib/knowledge/drill-cases.ts';
import { helpArticleOf, helpArticles, helpGroups } from '../../lib/knowledge/help-articles.ts';
import { releaseOf, releases } from '../../lib/knowledge/release-notes.ts';
import { shortcuts } from '../../lib/knowledge/shortcuts.ts';
import { pathById } from '../../lib/knowledge/wallet-paths.ts';
import { textOfFile } from '../house/files.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

describe('the cases to practise on', () => {
  it('are at least thirty, a third of them genuine', () => {
    const genuine = drillCases.filter(({ verdict }) => verdict === 'genuine').length;
    expect(drillCases.length).toBeGreaterThanOrEqual(30);
    expect(genuine / drillCases.length).toBeGreaterThan(0.28);
    expect(genuine / drillCases.length).toBeLessThan(0.4);
  });

  it('come every way, and the way alone never tells', () => {
    for (const channel of drillChannels) {
      const verdicts = drillCases.filter((one) => one.channel === channel);
      expect(new Set(verdicts.map(({ verdict }) => verdict)).size, channel).toBe(2);
    }
  });

  it('teach every topic', () => {
    expect(new Set(drillCases.map(({ topic }) => topic))).toEqual(new Set(drillTopics));
  });

  it.each(drillCases.map((one) => [one.id, one] as const))(
    '%s is told by some of its parts, and not by all',
    (id, { parts, tells }) => {
      expect(tells.length).toBeGreaterThan(0);
      expect(tells.length).toBeLessThan(parts.length);
      expect(new Set(parts).size).toBe(parts.length);
      expect(tells.filter((tell) => !parts.includes(tell))).toEqual([]);
      expect(drillCaseById(id).id).toBe(id);
    },
  );

  it('rest on a source with a day, and so does whom to call', () => {
    for (const { source, asOf } of [...drillCases, ...fraudHelp]) {
      expect(source.length).toBeGreaterThan(2);
      expect(asOf).toMatch(day);
    }
  });
});

describe('the answers of the help', () => {
  it('are at least forty, in every group', () => {
    expect(helpArticles.length).toBeGreaterThanOrEqual(40);
    expect(new Set(helpArticles.map(({ group }) => group))).toEqual(new Set(helpGroups));
  });

  it.each(helpArticles.map((one) => [one.id, one] as const))(
    '%s has a source with a day, a way on, and only menus that are known',
    (id, { facts, leads, paths = [] }) => {
      expect(facts.length).toBeGreaterThan(0);
      for (const { source, asOf } of facts) {
        expect(source.length).toBeGreaterThan(2);
        expect(asOf).toMatch(day);
      }
      expect(leads.length).toBeGreaterThan(0);
      expect(paths.filter((path) => !pathById(path))).toEqual([]);
      expect(helpArticleOf(id)?.id).toBe(id);
    },
  );

  it('are not found under any other name', () => {
    expect(helpArticleOf('')).toBeUndefined();
    expect(helpArticleOf('constructor')).toBeUndefined();
  });

  it('lead only to views that are there', () => {
    const routes = textOfFile('entrypoints/app/shell/routes.tsx');
    for (const lead of new Set(helpArticles.flatMap(({ leads }) => leads))) {
      expect(routes, lead).toMatch(new RegExp(`\\n {2}'?${lead}'?: (?:\\{|below\\()`));
    }
  });
});

describe('the update notes', () => {
  it('tell of the version in use, newest first', () => {
    const { version } = JSON.parse(textOfFile('package.json')) as { readonly version: string };
    expect(releaseOf(version)).toBe(releases[0]);
    expect(releaseOf('99.0.0')).toBeUndefined();
    expect(releases.map(({ month }) => month)).toEqual(
      releases
        .map(({ month }) => month)
        .toSorted()
        .toReversed(),
    );
  });
});

it('lists every shortcut once', () => {
  expect(new Set(shortcuts.map(({ id }) => id)).size).toBe(shortcuts.length);
});
