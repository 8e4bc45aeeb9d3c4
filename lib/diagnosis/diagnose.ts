import type { Cause, FailureStage, RetryPolicy } from '../domain/failure.ts';
import type { Candidate, Diagnosis, FoundDiagnosis } from '../knowledge/failure-diagnosis.ts';
import type { FailureSystem } from '../knowledge/failure-systems.ts';
import { type FailureRow, failures } from '../knowledge/failures.ts';
import { causeGuide } from '../knowledge/remedies.ts';
import { besideCodes, isBare, namedCodes, rowsOfCode, statedCode } from './codes.ts';
import { type Reading, readMessage } from './read-message.ts';

/** What a person was told, and where. */
export interface Said {
  /** The message, or all a picture of the screen said. */
  readonly text: string;
  readonly system?: FailureSystem | undefined;
  /** As the app printed it, when it is known apart from the text. */
  readonly code?: string | undefined;
  readonly stage?: FailureStage | undefined;
}

/** Why it failed, as far as a message and a code can tell. Never a guess: what is unclear is asked. */
export function diagnose(said: Said): Diagnosis {
  const rows = rowsByCode(said);
  const readings = readMessage(said.text, said.system);
  const agreed = rows.find((row) => readings.some((reading) => reading.cause === row.cause));
  if (agreed) return ofRow(agreed, 'exact');
  if (rows.length > 0 && readings.length > 0) return contradiction(rows, readings);
  return rows.length > 0 ? ofCode(rows, said) : ofReadings(readings, besideRows(said, readings));
}

/** The diagnosis of a row that a person picked. */
export function foundRow(failureId: string): FoundDiagnosis | undefined {
  const row = failures.find(({ id }) => id === failureId);
  return row && ofRow(row, 'exact');
}

/** The diagnosis of a cause that a person's answers led to. */
export function foundCause(cause: Cause, policy?: RetryPolicy): FoundDiagnosis {
  const guide = causeGuide[cause];
  const { owner, remedies } = guide;
  return {
    kind: 'found',
    cause,
    policy: policy ?? guide.policy,
    owner,
    remedies,
    confidence: 'exact',
  };
}

function rowsByCode({ text, code, system, stage }: Said): readonly FailureRow[] {
  const given = code?.trim() ? [code] : codesIn(text);
  const rows = given.flatMap((each) => rowsOfCode(each, isBare(each) ? system : undefined));
  const staged = rows.filter((row) => stage === undefined || row.stages.includes(stage));
  return staged.length > 0 ? staged : rows;
}

function codesIn(text: string): readonly string[] {
  const named = namedCodes(text);
  const stated = statedCode(text);
  return named.length === 0 && stated !== undefined ? [stated] : named;
}

/** Digits beside a message that says the same as their row. */
function besideRows({ text, system }: Said, readings: readonly Reading[]): readonly FailureRow[] {
  const rows = besideCodes(text).flatMap((code) => rowsOfCode(code, system));
  return rows.filter((row) => readings.some(({ cause }) => cause === row.cause));
}

/** A bare code means different things in different apps, so unless one is named it is asked. */
function ofCode(rows: readonly FailureRow[], { code, system }: Said): Diagnosis {
  const [first] = rows;
  if (!first) return { kind: 'unknown' };
  const asked = system === undefined && isBare(code ?? first.code ?? '');
  if (!asked && rows.every(({ cause }) => cause === first.cause)) return ofRow(first, 'exact');
  const options = rows.map((row) => ({ system: row.system, failureId: row.id }));
  return asked ? { kind: 'which-system', options } : choose(rows.map((row) => candidateOfRow(row)));
}

/** A code and a message that disagree: neither is trusted silently. */
function contradiction(rows: readonly FailureRow[], readings: readonly Reading[]): Diagnosis {
  return choose([
    ...readings.map((reading) => candidate(reading)),
    ...rows.map((row) => candidateOfRow(row)),
  ]);
}

function ofReadings(readings: readonly Reading[], beside: readonly FailureRow[]): Diagnosis {
  const [first] = readings;
  if (!first) return { kind: 'unknown' };
  if (readings.length > 1) return choose(readings.map((reading) => candidate(reading)));
  const row = beside[0] ?? first.row;
  const found = row ? ofRow(row, first.exact ? 'exact' : 'likely') : likelyCause(first);
  return { ...found, policy: beside[0]?.policy ?? first.policy };
}

function likelyCause({ cause, policy }: Reading): FoundDiagnosis {
  return { ...foundCause(cause, policy), confidence: 'likely' };
}

function ofRow(row: FailureRow, confidence: FoundDiagnosis['confidence']): FoundDiagnosis {
  const { cause, policy, owner, id } = row;
  const remedies = row.remedies ?? causeGuide[cause].remedies;
  return { kind: 'found', cause, policy, owner, failureId: id, remedies, confidence };
}

function candidate({ cause, row }: Reading): Candidate {
  return row ? candidateOfRow(row) : { cause };
}

function candidateOfRow({ cause, id, message }: FailureRow): Candidate {
  return { cause, failureId: id, message };
}

const most = 3;

function choose(candidates: readonly Candidate[]): Diagnosis {
  const different = candidates.filter(
    ({ cause }, at) => candidates.findIndex((other) => other.cause === cause) === at,
  );
  return { kind: 'choose', candidates: different.slice(0, most) };
}
