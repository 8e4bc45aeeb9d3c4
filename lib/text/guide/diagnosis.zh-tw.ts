import type { DiagnosisText } from './diagnosis.zh-cn.ts';

export const diagnosisZhTw: DiagnosisText = {};
