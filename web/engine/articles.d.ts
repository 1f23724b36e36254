// The JSON value of two articles on one story. Generated from core/format/articles.schema.json by `npm run types`; do not edit.

/**
 * What two articles on one story have apart and in common.
 */
export interface StoryComparison {
  /**
   * The form of this value.
   */
  schema: 'nutgraf-articles/1.0';
  /**
   * What every position counts: UTF-16 code units, code points or bytes of the input.
   */
  offsets: 'utf16' | 'codepoint' | 'utf8';
  /**
   * Contradictions first, then who is quoted, then what only one article has.
   */
  points: ComparedPoint[];
  meta: StoryMeta;
}
/**
 * One point. At least one article has words for it.
 */
export interface ComparedPoint {
  /**
   * What it is. The first three are contradictions.
   */
  kind:
    | 'figure_differs'
    | 'event_denied'
    | 'speaker_differs'
    | 'quoted_in_both'
    | 'quoted_in_one'
    | 'quotation_in_one'
    | 'name_in_one'
    | 'figure_in_one'
    | 'day_in_one';
  /**
   * Who is quoted or named; what is counted; the verb that tells the event; the day. Null where nothing is known.
   */
  about: string | null;
  /**
   * The words of the first article; null where it has none.
   */
  first: StoryWords | null;
  /**
   * The words of the second article; null where it has none.
   */
  second: StoryWords | null;
  /**
   * Of a contradiction the figure, the speaker, or "told" or "denied", as the first article has it; else null.
   */
  ofFirst: string | null;
  /**
   * The same of the second article.
   */
  ofSecond: string | null;
}
/**
 * Words of one of the articles.
 */
export interface StoryWords {
  /**
   * The words.
   */
  text: string;
  /**
   * Where they begin.
   */
  start: number;
  /**
   * Where they end; not included.
   */
  end: number;
}
/**
 * What made this comparison.
 */
export interface StoryMeta {
  /**
   * The version of Nutgraf.
   */
  version: string;
}
