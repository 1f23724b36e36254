// A file of the rules of a house. Generated from core/format/house.schema.json by `npm run types`; do not edit.

/**
 * A full name after the first mention.
 */
export type HouseRule = boolean | HouseSettings;
/**
 * Somebody whom nothing at the first mention introduces.
 */
export type HouseRule1 = boolean | HouseSettings;
/**
 * A short title behind a name; its list holds the titles.
 */
export type HouseWordRule = boolean | HouseWordSettings;
/**
 * "Yesterday" where neither a date of publication nor a weekday says which day; its list holds such words.
 */
export type HouseWordRule1 = boolean | HouseWordSettings;
/**
 * An accusation that nobody answers.
 */
export type HouseRule2 = boolean | HouseSettings;
/**
 * An unnamed source, and nothing says why.
 */
export type HouseRule3 = boolean | HouseSettings;
/**
 * Casualties, money, votes or a share by nobody's word.
 */
export type HouseRule4 = boolean | HouseSettings;
/**
 * A quotation of five words or more that nobody says.
 */
export type HouseRule5 = boolean | HouseSettings;
/**
 * A verb that judges who speaks; its list holds the verbs, in the infinitive.
 */
export type HouseWordRule2 = boolean | HouseWordSettings;
/**
 * The acronym of a body that nothing spells out; its list holds those that everybody knows.
 */
export type HouseWordRule3 = boolean | HouseWordSettings;
/**
 * A sentence that begins with digits.
 */
export type HouseRule6 = boolean | HouseSettings;
/**
 * Words that the house writes otherwise; its list says how.
 */
export type HouseReplacementRule = boolean | HouseReplacementSettings;

/**
 * The rules of a house: a member for each rule that is on. A rule that is not named is off.
 */
export interface HouseRulesFile {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string;
  second_mention?: HouseRule;
  who_is_this?: HouseRule1;
  title_first?: HouseWordRule;
  relative_day_without_date?: HouseWordRule1;
  accusation_without_reply?: HouseRule2;
  unnamed_source_without_reason?: HouseRule3;
  figure_without_source?: HouseRule4;
  quotation_without_speaker?: HouseRule5;
  judging_verb?: HouseWordRule2;
  unexplained_acronym?: HouseWordRule3;
  digits_first?: HouseRule6;
  preferred_words?: HouseReplacementRule;
}
export interface HouseSettings {
  /**
   * Whether the rule is on; true where left out.
   */
  on?: boolean;
  /**
   * How much it matters.
   */
  severity?: 'error' | 'warning' | 'suggestion';
  /**
   * A sentence; {words} stands for what was found, {use} for what to write instead.
   */
  message?: string;
}
export interface HouseWordSettings {
  /**
   * Whether the rule is on; true where left out.
   */
  on?: boolean;
  /**
   * How much it matters.
   */
  severity?: 'error' | 'warning' | 'suggestion';
  /**
   * A sentence; {words} stands for what was found.
   */
  message?: string;
  /**
   * The words.
   */
  list?: string[];
}
export interface HouseReplacementSettings {
  /**
   * Whether the rule is on; true where left out.
   */
  on?: boolean;
  /**
   * How much it matters.
   */
  severity?: 'error' | 'warning' | 'suggestion';
  /**
   * A sentence; {words} stands for what was found, {use} for what to write instead.
   */
  message?: string;
  /**
   * What the house writes, each with what it does not write. A word without capitals stands for itself in any case.
   */
  list?: {
    [k: string]: string | string[];
  };
}
