export const diagnosisZhCn = {};

export type DiagnosisText = typeof diagnosisZhCn;
