// The JSON value of what changed between two versions. Generated from core/format/versions.schema.json by `npm run types`; do not edit.

/**
 * What changed between two versions of one article, as facts.
 */
export interface VersionChanges {
  /**
   * The form of this value.
   */
  schema: 'nutgraf-versions/1.0';
  /**
   * What every position counts: UTF-16 code units, code points or bytes of the input.
   */
  offsets: 'utf16' | 'codepoint' | 'utf8';
  /**
   * The changes, in the order of their kinds and then of the text; none where only words were moved or set anew.
   */
  changes: FactChange[];
  meta: VersionsMeta;
}
/**
 * One change.
 */
export interface FactChange {
  /**
   * What changed.
   */
  kind:
    | 'headline'
    | 'figure_changed'
    | 'quotation_added'
    | 'quotation_cut'
    | 'quotation_altered'
    | 'speaker_changed'
    | 'source_added'
    | 'source_gone'
    | 'hedge_added'
    | 'hedge_removed'
    | 'status_changed'
    | 'attribution_added'
    | 'attribution_removed'
    | 'denial_added'
    | 'denial_gone'
    | 'no_reply_added'
    | 'no_reply_gone'
    | 'time_moved'
    | 'place_moved'
    | 'name_added'
    | 'name_gone'
    | 'paragraph_added'
    | 'paragraph_cut';
  /**
   * The words of the earlier version; null where it has none.
   */
  before: VersionWords | null;
  /**
   * The words of the later version; null where it has none.
   */
  after: VersionWords | null;
  /**
   * What a figure, a status, a time, a place or a speaker was; null of other changes.
   */
  from: string | null;
  /**
   * What it is; null of other changes.
   */
  to: string | null;
}
/**
 * Words of one of the versions.
 */
export interface VersionWords {
  /**
   * Where they begin.
   */
  start: number;
  /**
   * Where they end; not included.
   */
  end: number;
  /**
   * The words.
   */
  text: string;
  /**
   * Where both versions have words: those that only this one has, in runs.
   */
  differs: VersionSpan[];
}
/**
 * A run of words of one of the versions.
 */
export interface VersionSpan {
  /**
   * Where it begins.
   */
  start: number;
  /**
   * Where it ends; not included.
   */
  end: number;
}
/**
 * What made this comparison.
 */
export interface VersionsMeta {
  /**
   * The version of Nutgraf.
   */
  version: string;
}
