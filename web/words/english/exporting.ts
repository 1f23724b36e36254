// What copying, downloading and sharing say.
export const exporting = {};
