/** The four questions of the privacy page. */
export const privacyQuestions = ['collected', 'stored', 'readers', 'deleted'] as const;
export type PrivacyQuestion = (typeof privacyQuestions)[number];
