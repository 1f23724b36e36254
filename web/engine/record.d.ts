// The JSON value of quotations checked against records. Generated from core/format/record.schema.json by `npm run types`; do not edit.

/**
 * What records say of the quotations of a draft, every verdict with the words of both sides.
 */
export interface RecordCheck {
  /**
   * The form of this value.
   */
  schema: 'nutgraf-record/1.0';
  /**
   * What every position counts: UTF-16 code units, code points or bytes of the input.
   */
  offsets: 'utf16' | 'codepoint' | 'utf8';
  /**
   * The records in the order in which they were given.
   */
  records: CheckedRecord[];
  /**
   * The quotations in marks in order.
   */
  quotations: CheckedQuotation[];
  meta: RecordMeta;
}
/**
 * A record that was checked against.
 */
export interface CheckedRecord {
  /**
   * What it was called when it was given.
   */
  name: string;
  /**
   * Plain text, or captions with times.
   */
  kind: 'text' | 'captions';
  /**
   * Of captions the words alone, a paragraph for each voice, in which positions count; null of plain text, where they count in the text as given.
   */
  text: string | null;
}
/**
 * A quotation of the draft and what the records say of it.
 */
export interface CheckedQuotation {
  /**
   * The id that the quotation has in the analysis of the draft.
   */
  quote: string;
  /**
   * The words of the record; its sense without its words; other words; joined from places apart; somebody else's words; without a negation of the record or with one more; or nowhere in the records.
   */
  verdict: 'verbatim' | 'paraphrase' | 'altered' | 'joined' | 'misattributed' | 'reversed' | 'not_found';
  /**
   * What stands between quotation marks, one a part.
   */
  spans: DraftWords[];
  /**
   * Who says it by the draft; null where it does not say.
   */
  speaker: DraftWords | null;
  /**
   * Whether the record names the same speaker; null where that cannot be told.
   */
  sameSpeaker: boolean | null;
  /**
   * Where it stands in the records, in its order.
   */
  passages: RecordPassage[];
  /**
   * The whole quotation beside the record; empty where the records do not have its words.
   */
  alignment: AlignedWords[];
}
/**
 * Words of the draft.
 */
export interface DraftWords {
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
}
/**
 * Where a quotation or a part of it stands in a record.
 */
export interface RecordPassage {
  /**
   * The place of the record in the list of records.
   */
  record: number;
  /**
   * Where it begins.
   */
  start: number;
  /**
   * Where it ends; not included.
   */
  end: number;
  /**
   * The words.
   */
  text: string;
  /**
   * Words of the record just before it, in its line.
   */
  before: string;
  /**
   * Words of the record just behind it, in its line.
   */
  after: string;
  /**
   * Who says it by the record; null where that is not known.
   */
  speaker: string | null;
  /**
   * When it is said, in seconds since the beginning of the recording; null where the record has no times.
   */
  seconds: number | null;
}
/**
 * Words of a quotation beside those of the record.
 */
export interface AlignedWords {
  /**
   * The same words (capitals, marks and spelling do not count); other words; words that the record does not have; words that the draft leaves out; what the quotation itself marks by an ellipsis or square brackets; or what follows is said elsewhere.
   */
  match: 'same' | 'changed' | 'added' | 'left_out' | 'marked' | 'apart';
  /**
   * Whether one side negates what the other does not.
   */
  reverses: boolean;
  /**
   * The words of the draft; null where it has none.
   */
  draft: DraftWords | null;
  /**
   * The words of the record; null where it has none.
   */
  record: RecordedWords | null;
}
/**
 * Words of a record.
 */
export interface RecordedWords {
  /**
   * The place of the record in the list of records.
   */
  record: number;
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
}
/**
 * What made this check.
 */
export interface RecordMeta {
  /**
   * The version of Nutgraf.
   */
  version: string;
}
