// What the views of an analysis say.
export const views = {};
