import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { conclusion, questions } from '../../lib/diagnosis/questions.ts';
import { causes } from '../../lib/domain/failure.ts';
import { failureSystems } from '../../lib/knowledge/failure-systems.ts';
import { failures } from '../../lib/knowledge/failures.ts';
import { causeGuide, remedyIds, waits } from '../../lib/knowledge/remedies.ts';
import { diagnosisEn } from '../../lib/text/guide/diagnosis.en.ts';
import { hotlineWords, triedIds } from '../../lib/text/guide/diagnosis.script.ts';
import { diagnosisZhCn } from '../../lib/text/guide/diagnosis.zh-cn.ts';
import { diagnosisZhTw } from '../../lib/text/guide/diagnosis.zh-tw.ts';
import { evaluateDiagnose } from '../eval/diagnose.ts';

const facts = new URL('../../../shared/domain/failures.csv', import.meta.url);
const table = existsSync(facts) ? facts : undefined;
const skipped = table ? '' : ' (skipped: no ../shared)';

describe(`the table of failures${skipped}`, () => {
  it.runIf(table)('says of every message what its source says', async () => {
    const rows = linesOf(table);
    const answers = (await evaluateDiagnose(table?.pathname ?? '')) as readonly Answer[];
    expect(answers.length).toBe(158);
    expect(answers.map(({ id }) => id)).toEqual(rows.map((line) => line.slice(0, 4)));
    for (const [at, { cause, policy }] of answers.entries()) {
      expect(rows[at]).toMatch(
        new RegExp(`,${cause},(?:user|issuer|wallet|merchant|guardian|wait),${policy},`),
      );
    }
  });

  it.runIf(table)('has every row with its code, message, stages and owner', () => {
    for (const [at, line] of linesOf(table).entries()) {
      const row = failures[at];
      const stage = row && (row.stages.length === 2 ? 'both' : row.stages[0]);
      expect(line.startsWith(`${row?.id},`), line).toBe(true);
      expect(line).toContain(row?.message);
      expect(line).toContain(`,${row?.code ?? ''}`);
      expect(line).toContain(
        `,${stage},${row?.cause.toUpperCase().replaceAll('-', '_')},${row?.owner},`,
      );
    }
  });

  it('has 158 rows, each once, with source and day', () => {
    expect(failures.length).toBe(158);
    expect(new Set(failures.map(({ id }) => id)).size).toBe(158);
    for (const { source, asOf } of [...failures, ...failureSystems, ...Object.values(waits)]) {
      expect(source).not.toBe('');
      expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('names no system that nobody could choose, and none twice', () => {
    const systems = new Set(failures.map(({ system }) => system));
    expect([...systems].toSorted()).toEqual(failureSystems.map(({ id }) => id).toSorted());
  });
});

describe('every cause', () => {
  const leaves = Object.values(questions).flatMap((choices) =>
    choices.flatMap(({ to }) => conclusion(to)?.cause ?? []),
  );
  const spoken = ['网络连接失败', '该商户不支持此支付方式'].flatMap((text) => {
    const diagnosis = diagnose({ text });
    return diagnosis.kind === 'found' ? [diagnosis.cause] : [];
  });

  it('is reached by a row, a sentence or an answer', () => {
    const reached = new Set([...failures.map(({ cause }) => cause), ...leaves, ...spoken]);
    expect(causes.filter((cause) => !reached.has(cause))).toEqual([]);
  });

  it.each([diagnosisZhCn, diagnosisEn, diagnosisZhTw])(
    'has a title and a why in every language',
    (text) => {
      for (const cause of causes) {
        expect(text.causes[cause].title).not.toBe('');
        expect(text.causes[cause].why).not.toBe('');
      }
      for (const remedy of remedyIds) expect(text.remedies[remedy]).not.toBe('');
    },
  );

  it('has remedies, and no remedy lies unused', () => {
    const used = new Set([
      ...Object.values(causeGuide).flatMap(({ remedies }): readonly string[] => remedies),
      ...failures.flatMap(({ remedies = [] }) => remedies),
    ]);
    expect(remedyIds.filter((remedy) => !used.has(remedy))).toEqual([]);
    for (const { remedies } of Object.values(causeGuide)) expect(remedies).not.toHaveLength(0);
  });

  it('never advises a second try before the first is looked up', () => {
    for (const { policy, remedies } of Object.values(causeGuide)) {
      const [first] = remedies;
      if (policy !== 'query-first') continue;
      expect(['check-before-again', 'no-second-payment', 'wait-result']).toContain(first);
    }
  });
});

describe('the words for the hotline', () => {
  const said = {
    when: '2026年10月1日 12:00',
    app: '支付宝',
    stage: 'bind',
    ask: 'reserved-phone',
    code: 'CP110012',
    message: '当前手机号与银行预留手机号不符',
    card: { issuer: '工商银行', kind: 'debit', last4: '1234' },
    tried: ['again', 'checked-details'],
  } as const;

  it('say when, where, which card, what was shown, what was tried and what to ask', () => {
    expect(hotlineWords(said)).toBe(
      [
        '您好，我在2026年10月1日 12:00用支付宝绑定银行卡，没有成功。',
        '用的是工商银行储蓄卡，尾号1234。',
        '应用提示：“当前手机号与银行预留手机号不符”',
        '错误码：CP110012',
        '我已经试过：再试一次、逐项核对资料。',
        '请帮我查这张卡登记的预留手机号后两位，怎样改成现在的号码。',
      ].join('\n'),
    );
  });

  it('leave out what is not known', () => {
    const { when, stage, ask } = said;
    expect(hotlineWords({ when, stage, ask, tried: [] }).split('\n')).toHaveLength(2);
  });

  it('are explained to a reader of another language, and only to one', () => {
    expect(diagnosisEn.gloss?.(said)).toContain('ending in 1234');
    expect(diagnosisZhTw.gloss?.(said)).toContain('尾號1234');
    expect(diagnosisZhCn.gloss).toBeUndefined();
    expect(Object.keys(diagnosisEn.tried)).toEqual([...triedIds]);
  });
});

interface Answer {
  readonly id?: string;
  readonly cause: string | null;
  readonly policy: string | null;
}

function linesOf(file: URL | undefined): readonly string[] {
  if (!file) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.replaceAll('""', '').replaceAll('"', ''));
}
