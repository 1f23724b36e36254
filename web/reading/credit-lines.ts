// Lines that say who wrote an article, and when.

const kByline = /^[Bb]y\s+\p{Lu}[\p{L}'’.-]*([\s,]+(\p{Lu}[\p{L}'’.-]*|and|de|da|van|von|der|bin|al))+.{0,60}$/u;
const kDateLine =
  /^(published|updated|posted|date)?:?\s*((mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(\d{1,2}\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})(\W.{0,30})?$/iu;

/** Whether a line is a name after "By", and little else. */
export function isByline(line: string): boolean {
  return kByline.test(line);
}

/** Whether a line holds a date and little else. */
export function isDateLine(line: string): boolean {
  return kDateLine.test(line);
}
