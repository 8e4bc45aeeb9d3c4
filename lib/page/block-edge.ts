/** Marks where an inline element begins or ends; what it becomes depends on what stands on both sides. */
export const edge = '\uE000';
export const raisedEdge = '\uE001';
