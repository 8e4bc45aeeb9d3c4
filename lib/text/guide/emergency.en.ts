import type { EmergencyText } from './emergency.zh-cn.ts';

export const emergencyEn: EmergencyText = {};
