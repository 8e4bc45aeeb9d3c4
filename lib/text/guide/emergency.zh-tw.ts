import type { EmergencyText } from './emergency.zh-cn.ts';

export const emergencyZhTw: EmergencyText = {};
