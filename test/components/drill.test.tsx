// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DrillExplained, DrillJudge, DrillPoint } from '../../components/drill-ask.tsx';
import { DrillCaseLook } from '../../components/drill-case.tsx';
import { DrillResult, DrillStart } from '../../components/drill-rounds.tsx';
import { drillCaseById, drillCases } from '../../lib/knowledge/drill-cases.ts';
import { learnZhCn } from '../../lib/text/learn/zh-cn.ts';
import { learnView } from './learn-view.tsx';
import { control, ignore, one, press, submit, words } from './show.tsx';

const { drill: text } = learnZhCn;
const shown = drillCaseById('points-expire');
const place = { shown, number: 3, all: 8 };

describe('a case', () => {
  it.each(drillCases.map((drillCase) => [drillCase.id, drillCase] as const))(
    '%s shows all its parts, says that it is practice, and holds nothing to follow',
    (id, drillCase) => {
      const root = learnView(<DrillCaseLook shown={drillCase} />);
      expect(words(one(root, 'figcaption'))).toContain(text.mark);
      for (const said of Object.values(text.cases[id].parts)) expect(words(root)).toContain(said);
      expect(
        root.querySelectorAll('a, button, img, iframe, form, input, [href], [src]'),
      ).toHaveLength(0);
    },
  );

  it('asks first whether it is genuine, and the heading has the focus', () => {
    const onJudge = vi.fn();
    const root = learnView(<DrillJudge {...place} onJudge={onJudge} />);
    expect(words(document.activeElement)).toBe(text.judge);
    expect(words(root)).toContain('第 3 个，共 8 个');
    press(control(root, '假的'));
    expect(onJudge).toHaveBeenCalledWith('fake');
    expect(root.querySelectorAll('[data-tell]')).toHaveLength(0);
  });

  it('then lets a part be pointed at, by radio buttons that carry the words', () => {
    const onChoose = vi.fn();
    const onPoint = vi.fn();
    const root = learnView(
      <DrillPoint {...place} chosen="" onChoose={onChoose} onPoint={onPoint} />,
    );
    const labels = [...root.querySelectorAll('label')];
    expect(labels.map((label) => words(label))).toEqual(
      shown.parts.map((part) => (text.cases[shown.id].parts as Record<string, string>)[part]),
    );
    press(one(labels[3] ?? root, 'input'));
    expect(onChoose).toHaveBeenCalledWith('link');
    submit(one(root, 'form', HTMLFormElement));
    expect(onPoint).not.toHaveBeenCalled();
    expect(words(one(root, '[role=alert]'))).toBe(text.pickFirst);
    learnView(<DrillPoint {...place} chosen="link" onChoose={onChoose} onPoint={onPoint} />, root);
    submit(one(root, 'form', HTMLFormElement));
    expect(onPoint).toHaveBeenCalledOnce();
  });

  it('is explained with the telling parts marked in words, what to do, source and day', () => {
    const root = learnView(<DrillExplained {...place} seen told onNext={ignore} />);
    const { why, todo, parts } = text.cases['points-expire'];
    expect(words(root)).toContain(why);
    expect(words(root)).toContain(todo);
    expect([...root.querySelectorAll('[data-tell]')].map((tell) => words(tell))).toEqual([
      `${text.tell}${parts.link}`,
    ]);
    expect(words(one(root, '.checked-on'))).toMatch(/2019年2月19日.*中国移动/);
    expect(words(root)).toContain(text.tellRight);
  });

  it('says what it was after a wrong answer, without praise', () => {
    const root = learnView(<DrillExplained {...place} seen={false} told={false} onNext={ignore} />);
    expect(words(document.activeElement)).toBe(text.seenWrong.fake);
    expect(words(root)).not.toContain(text.tellRight);
    expect(words(root)).not.toContain(text.tellWrong);
  });

  it('leads from the last one to the result', () => {
    const onNext = vi.fn();
    const root = learnView(<DrillExplained {...place} number={8} seen told onNext={onNext} />);
    press(control(root, text.toResult));
    expect(onNext).toHaveBeenCalledOnce();
  });
});

describe('rounds', () => {
  it('are said with day and result, the latest three', () => {
    const rounds = ['2026-10-09', '2026-09-01', '2026-08-01', '2026-07-01'].map((day) => ({
      day,
      right: 6,
      asked: 8,
    }));
    const root = learnView(<DrillStart rounds={rounds} today="2026-10-10" onBegin={ignore} />);
    expect(words(root)).toContain('昨天：8 个里看对 6 个');
    expect(words(root)).not.toContain('7月1日');
    expect(control(root, text.again)).toBeDefined();
  });

  it('begin with what it is, and name whom to call, each with a source', () => {
    const onBegin = vi.fn();
    const root = learnView(<DrillStart rounds={[]} today="2026-10-10" onBegin={onBegin} />);
    press(control(root, text.start));
    expect(onBegin).toHaveBeenCalledOnce();
    expect(words(root)).toMatch(/96110.*12381.*110/);
    expect(root.querySelectorAll('.checked-on').length).toBeGreaterThan(0);
  });

  it('end with the count, the topics to look out for, and what comes again', () => {
    const root = learnView(
      <DrillResult
        right={6}
        asked={8}
        missed={['etc-expired', 'points-expire', 'safe-account']}
        onAgain={ignore}
        onLeave={ignore}
      />,
    );
    expect(words(document.activeElement)).toBe('您看对了 8 个里的 6 个');
    expect(words(root)).toContain(text.topics.links);
    expect(words(root)).toContain(text.topics.officials);
    expect(words(root)).not.toContain(text.topics.payee);
    expect(words(root)).toContain(text.cases['safe-account'].title);
  });

  it('say so when nothing was missed', () => {
    const root = learnView(
      <DrillResult right={8} asked={8} missed={[]} onAgain={ignore} onLeave={ignore} />,
    );
    expect(words(root)).toContain(text.allRight);
    expect(words(root)).not.toContain(text.missed);
  });
});
