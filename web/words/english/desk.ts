// What the desk says.
export const desk = {};
