import type { DiagnosisText } from './diagnosis.zh-cn.ts';

export const diagnosisEn: DiagnosisText = {};
