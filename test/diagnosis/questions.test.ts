import { describe, expect, it } from 'vitest';
import {
  conclusion,
  mostQuestions,
  type QuestionId,
  questions,
  startQuestion,
  type Step,
} from '../../lib/diagnosis/questions.ts';
import { causes, failureStages, fixOwners, retryPolicies } from '../../lib/domain/failure.ts';

interface Path {
  readonly asked: readonly QuestionId[];
  readonly leaf: Step;
}

function pathsFrom(question: QuestionId, before: readonly QuestionId[] = []): readonly Path[] {
  const asked = [...before, question];
  if (asked.length > 20) throw new Error(`a circle: ${asked.join(' > ')}`);
  return questions[question].flatMap(({ to }) =>
    'ask' in to ? pathsFrom(to.ask, asked) : [{ asked, leaf: to }],
  );
}

const paths = pathsFrom(startQuestion());

describe('the questions', () => {
  it('come to an end after five at most, on every path', () => {
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter(({ asked }) => asked.length > mostQuestions)).toEqual([]);
  });

  it('end in a cause or in a call, each with something to do', () => {
    for (const { leaf } of paths) {
      const found = conclusion(leaf);
      expect(causes).toContain(found?.cause);
      expect(retryPolicies).toContain(found?.policy);
      expect(fixOwners).toContain(found?.owner);
      expect(found?.remedies.length).toBeGreaterThan(0);
    }
  });

  it('are all reached', () => {
    const reached = new Set(paths.flatMap(({ asked }) => asked));
    expect([...reached].toSorted()).toEqual(Object.keys(questions).toSorted());
  });

  it('offer an answer once', () => {
    for (const choices of Object.values(questions)) {
      expect(new Set(choices.map(({ answer }) => answer)).size).toBe(choices.length);
    }
  });

  it('begin behind the first when it is known what was being done', () => {
    expect(failureStages.map((stage) => startQuestion(stage))).toEqual(failureStages);
  });

  it('never advise another try for what is in review or unclear', () => {
    const open = paths
      .map(({ leaf }) => conclusion(leaf))
      .filter((found) => found?.cause === 'processing' || found?.cause === 'result-unknown');
    expect(open.length).toBeGreaterThan(2);
    expect(new Set(open.map((found) => found?.policy))).toEqual(new Set(['query-first']));
  });
});
