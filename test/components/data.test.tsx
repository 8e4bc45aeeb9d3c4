// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DataRestore, type DataRestoreProps } from '../../components/data-restore.tsx';
import { DataView, type DataViewProps } from '../../components/data-view.tsx';
import { ImportResult } from '../../components/import-result.tsx';
import { GuideContext } from '../../components/guide-context.ts';
import { backupErrorCodes, backupParts } from '../../lib/domain/backup.ts';
import type { Month } from '../../lib/domain/calendar.ts';
import type { ImportReport } from '../../lib/domain/statement.ts';
import { guideZhCn } from '../../lib/text/guide/zh-cn.ts';
import { zhCn } from '../../lib/text/zh-cn.ts';
import { control, ignore, one, press, show, words } from './show.tsx';

const { data: text } = guideZhCn;
const at = Date.parse('2026-11-22T04:00:00Z');
const months = ['2026-10', '2026-09'] as Month[];

const usual: DataViewProps = {
  demo: false,
  onOpenTab: undefined,
  facts: {
    cards: 3,
    bindings: 5,
    entries: 1234,
    payments: 7,
    months,
    newest: '2026-10-01',
    bytes: 4_404_020,
    backupAt: at,
    changes: 0,
  },
  backup: {
    making: { kind: 'idle' },
    onMake: ignore,
    onNotSaved: ignore,
    checking: { kind: 'idle' },
    onCheck: ignore,
  },
  taking: {
    kinds: ['cards', 'bindings', 'entries', 'records'],
    loading: false,
    damaged: 0,
    understood: false,
    onUnderstood: ignore,
    onExport: ignore,
    exported: undefined,
  },
  retention: {
    years: undefined,
    outgrown: undefined,
    plan: undefined,
    working: false,
    onChoose: ignore,
    onConfirm: ignore,
    onCancel: ignore,
  },
  persistence: 'unknown',
  onPersist: ignore,
};

function view(part: Partial<DataViewProps> = {}): HTMLElement {
  return show(
    <GuideContext.Provider value={guideZhCn}>
      <DataView {...usual} {...part} />
    </GuideContext.Provider>,
  );
}

describe('the data page', () => {
  it('says how much there is, how much room it takes and when it was backed up', () => {
    const facts = words(one(view(), '.facts'));
    for (const said of [
      '3 张',
      '5 条',
      '1,234 笔，2 个月',
      '记下的付款7 笔',
      '4.2 MB',
      '2026年11月22日',
    ]) {
      expect(facts).toContain(said);
    }
    const changed = view({ facts: { ...usual.facts, changes: 12 } });
    expect(words(one(changed, '.facts'))).toContain('之后改动 12 次');
    const never = view({ facts: { ...usual.facts, backupAt: undefined } });
    expect(words(one(never, '.facts'))).toContain(text.facts.never);
  });

  it('says honestly that it knows only of the beginning of a download, and takes it back', () => {
    let takenBack = 0;
    const making = {
      kind: 'started',
      name: 'kaban-backup-2026-11-22.kaban',
      unopened: 2,
      takeBack: async () => {},
    } as const;
    const root = view({ backup: { ...usual.backup, making, onNotSaved: () => (takenBack += 1) } });
    expect(words(root)).toContain(text.backup.startedText);
    expect(words(root)).toContain(text.backup.unopened(2));
    press(control(root, text.backup.notSaved));
    expect(takenBack).toBe(1);
  });

  it('offers no file in a popup, which would close, but the way to the tab', () => {
    const root = view({ onOpenTab: ignore });
    expect(root.querySelector('input[type=file]')).toBeNull();
    expect(words(root)).toContain(text.popup.text);
    expect(words(root)).not.toContain(text.export.title);
    expect(control(root, text.popup.open)).toBeDefined();
  });

  it('backs up no demo and asks no browser to keep it', () => {
    const root = view({ demo: true });
    expect(words(root)).toContain(text.demo);
    expect(words(root)).not.toContain(text.backup.make);
    expect(words(root)).not.toContain(text.persist.title);
  });

  it('exports only after the warning was read', () => {
    expect(words(view())).not.toContain(text.export.kinds.entries);
    const taking = { ...usual.taking, understood: true };
    expect(words(view({ taking }))).toContain(text.export.kinds.entries);
    const loading = view({ taking: { ...taking, loading: true, damaged: 7 } });
    expect(words(loading)).not.toContain(text.export.kinds.entries);
    expect(words(loading)).toContain(text.export.loading);
    expect(words(loading)).toContain(text.export.damaged(7));
    expect(words(view({ taking: { ...taking, kinds: [] } }))).toContain(text.export.nothing);
  });

  it('names what keeping fewer years would delete, and asks', () => {
    const plan = { years: 1, before: '2025-11' as Month, count: 31, months } as const;
    const root = view({ retention: { ...usual.retention, plan } });
    const said = words(one(root, '.data-plan'));
    expect(said).toContain(text.retention.planTitle(31));
    expect(said).toContain('2026年9月到2026年10月，共 2 个月');
    expect(control(root, text.retention.confirm('1 年'))).toBeDefined();
    const none = view({
      retention: { ...usual.retention, plan: { ...plan, count: 0, months: [] } },
    });
    expect(words(one(none, '.data-plan'))).toContain('早于2025年11月');
  });

  it('remembers when something was deleted last', () => {
    const outgrown = { count: 31, before: '2025-11' as Month, at };
    expect(words(view({ retention: { ...usual.retention, years: 1, outgrown } }))).toContain(
      '2026年11月22日删掉了早于2025年11月的 31 笔',
    );
  });

  it('tells what the browser answered, whichever it was', () => {
    expect(words(view({ persistence: 'yes' }))).toContain(text.persist.yes);
    expect(words(view({ persistence: 'no' }))).toContain(text.persist.no);
    expect(words(view({ persistence: undefined }))).not.toContain(text.persist.title);
  });
});

it('the report of an import says what of it has grown too old', () => {
  const report: ImportReport = {
    id: 'i',
    fileName: 'bill.csv',
    provider: 'alipay',
    layout: 'alipay-app',
    importedAt: at,
    dataRows: 40,
    added: 40,
    known: 0,
    refused: [],
    checks: [],
  };
  const outgrown = { count: 31, before: '2025-11' as Month, at };
  expect(words(show(<ImportResult report={{ ...report, outgrown }} />))).toContain(
    zhCn.import.outgrown(31, '2025年11月', '2026年11月22日'),
  );
  expect(words(show(<ImportResult report={report} />))).not.toContain('31');
});

const restoring: DataRestoreProps = {
  stage: { kind: 'pick' },
  mode: 'passphrase',
  secret: '',
  current: { cards: 2, bindings: 0, entries: 9 },
  onFile: ignore,
  onMode: ignore,
  onSecret: ignore,
  onOpen: ignore,
  onSaveFirst: ignore,
  onReplace: ignore,
  backHref: '#/data',
};

function restore(part: Partial<DataRestoreProps>): HTMLElement {
  return show(
    <GuideContext.Provider value={guideZhCn}>
      <DataRestore {...restoring} {...part} />
    </GuideContext.Provider>,
  );
}

describe('the view of a restore', () => {
  const summary = { madeAt: at, cards: 1, bindings: 4, entries: 5, months: 1, unopened: 0 };

  it.each(backupErrorCodes)('has a sentence for a file that is refused: %s', (code) => {
    const said = words(one(restore({ error: { code } }), '[role=alert]'));
    expect(said).toBe(text.errors[code]);
    expect(said).toMatch(/。$/);
  });

  it.each(backupParts)('names where a file is damaged: %s', (part) => {
    const said = words(one(restore({ error: { code: 'damaged', part } }), '[role=alert]'));
    expect(said).toContain(text.damagedAt(text.parts[part]));
  });

  it('shows both sides, and a way to keep what would be replaced', () => {
    const root = restore({ stage: { kind: 'proven', summary } });
    expect(words(root)).toContain(text.sum(2, 0, 9));
    expect(words(root)).toContain(text.sum(1, 4, 5));
    expect(words(root)).toContain(text.restore.replaceTitle);
    expect(control(root, text.restore.saveFirst)).toBeDefined();
    expect(control(root, text.restore.replace)).toBeDefined();
  });

  it('warns of nothing where nothing is on record', () => {
    const root = restore({ stage: { kind: 'proven', summary }, current: undefined });
    expect(words(root)).not.toContain(text.restore.replaceTitle);
    expect(control(root, text.restore.put)).toBeDefined();
  });

  it('has a way out for whoever took the wrong file or forgot its secret', () => {
    const asking = restore({ stage: { kind: 'secret' } });
    expect(asking.querySelector('input[type=file]')).not.toBeNull();
    expect(control(asking, text.restore.back).getAttribute('href')).toBe('#/data');
    const opening = restore({ stage: { kind: 'opening' } });
    expect(opening.querySelector('input[type=file]')).toBeNull();
  });

  it('puts a wrong secret beside its field, and nothing was replaced after a full disk', () => {
    const wrong = restore({ stage: { kind: 'secret' }, error: { code: 'wrong-passphrase' } });
    expect(words(one(wrong, '#backup-passphrase-error'))).toBe(text.errors['wrong-passphrase']);
    const full = restore({ stage: { kind: 'proven', summary }, error: { code: 'disk-full' } });
    expect(words(full)).toContain(text.restore.failed);
  });
});
