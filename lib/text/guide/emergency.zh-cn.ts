export const emergencyZhCn = {};

export type EmergencyText = typeof emergencyZhCn;
