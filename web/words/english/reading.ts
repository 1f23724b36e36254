// What the reading of files and pages says.
export const reading = {};
