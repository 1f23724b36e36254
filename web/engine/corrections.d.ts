// One line of a corrections file. Generated from core/format/corrections.schema.json by `npm run types`; do not edit.

/**
 * One line of a corrections file: what a reader has put right. Members that are not named here are left alone.
 */
export type Correction =
  | MergeCorrection
  | PartCorrection
  | MoveCorrection
  | RenameCorrection
  | RetypeCorrection
  | AddCorrection
  | RemoveCorrection
  | SpeakerCorrection
  | NamedSpeakerCorrection
  | ClassCorrection
  | BorderCorrection
  | UnquoteCorrection
  | TimeCorrection
  | PlaceCorrection
  | PublishedCorrection
  | BlockCorrection
  | HideCorrection;
/**
 * What you call the line; it comes back with its outcome.
 */
export type CorrectionId = string;
/**
 * When the line was made; left alone.
 */
export type CorrectionMade = string;
/**
 * Whether the line is passed over.
 */
export type CorrectionOff = boolean;
/**
 * The type.
 */
export type CorrectedType = 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'NORP' | 'EVENT' | 'PRODUCT' | 'WORK' | 'LAW' | 'OTHER';
/**
 * A place: by its number of GeoNames, by where it lies, or by its country alone; null where nobody knows.
 */
export type GivenPlace = {
  /**
   * Its number of GeoNames.
   */
  geonames?: number;
  /**
   * Degrees north.
   */
  lat?: number;
  /**
   * Degrees east.
   */
  lon?: number;
  /**
   * Its country: two letters of ISO 3166-1.
   */
  country?: string;
  [k: string]: unknown;
} | null;

/**
 * The entity of `with` goes into that of `anchor`, which keeps its type and its given name.
 */
export interface MergeCorrection {
  /**
   * What the line does.
   */
  do: 'merge';
  anchor: Anchor;
  with: Anchor;
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * Words, found again by what stands around them (a TextQuoteSelector of the Web Annotation Data Model).
 */
export interface Anchor {
  /**
   * The words.
   */
  exact: string;
  /**
   * What stands right before them.
   */
  prefix?: string;
  /**
   * What stands right behind them.
   */
  suffix?: string;
  [k: string]: unknown;
}
/**
 * A mention leaves its entity and becomes an entity of its own; a pronoun becomes nobody's.
 */
export interface PartCorrection {
  /**
   * What the line does.
   */
  do: 'part';
  anchor: Anchor;
  /**
   * Where it holds: at its anchor where left out; else wherever these words stand, in this article or in every one.
   */
  in?: 'article';
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * A mention goes to another entity.
 */
export interface MoveCorrection {
  /**
   * What the line does.
   */
  do: 'move';
  anchor: Anchor;
  to: Anchor;
  /**
   * Where it holds: at its anchor where left out; else wherever these words stand, in this article or in every one.
   */
  in?: 'article';
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * An entity is called something, which need not stand in the text.
 */
export interface RenameCorrection {
  /**
   * What the line does.
   */
  do: 'rename';
  anchor: Anchor;
  /**
   * What it is called.
   */
  name: string;
  /**
   * Where it holds: at its anchor where left out; else wherever these words stand, in this article or in every one.
   */
  in?: 'every article';
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * An entity is of a type.
 */
export interface RetypeCorrection {
  /**
   * What the line does.
   */
  do: 'type';
  anchor: Anchor;
  type: CorrectedType;
  /**
   * Where it holds: at its anchor where left out; else wherever these words stand, in this article or in every one.
   */
  in?: 'every article';
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * Words are a name: whole words of one sentence.
 */
export interface AddCorrection {
  /**
   * What the line does.
   */
  do: 'add';
  anchor: Anchor;
  type: CorrectedType;
  /**
   * Where it holds: at its anchor where left out; else wherever these words stand, in this article or in every one.
   */
  in?: 'article' | 'every article';
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * An entity is none: it goes, with all of its mentions.
 */
export interface RemoveCorrection {
  /**
   * What the line does.
   */
  do: 'none';
  anchor: Anchor;
  /**
   * Where it holds: at its anchor where left out; else wherever these words stand, in this article or in every one.
   */
  in?: 'every article';
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * A quotation is spoken by whom the words of `to` name; by nobody named where it is null.
 */
export interface SpeakerCorrection {
  /**
   * What the line does.
   */
  do: 'speaker';
  anchor: Anchor;
  to: Anchor | null;
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * A quotation is spoken by whom the article gives a name.
 */
export interface NamedSpeakerCorrection {
  /**
   * What the line does.
   */
  do: 'speaker';
  anchor: Anchor;
  /**
   * A name that the article uses.
   */
  name: string;
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * A quotation is of a class.
 */
export interface ClassCorrection {
  /**
   * What the line does.
   */
  do: 'class';
  anchor: Anchor;
  /**
   * What was done with the words.
   */
  class: 'speech' | 'writing' | 'thought' | 'will' | 'act';
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * A quotation has other words.
 */
export interface BorderCorrection {
  /**
   * What the line does.
   */
  do: 'border';
  anchor: Anchor;
  to: Anchor;
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * Words are no quotation.
 */
export interface UnquoteCorrection {
  /**
   * What the line does.
   */
  do: 'unquote';
  anchor: Anchor;
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * Words stand for a time, or for none.
 */
export interface TimeCorrection {
  /**
   * What the line does.
   */
  do: 'time';
  anchor: Anchor;
  /**
   * A year, month, week, day or hour in ISO 8601, two of them with a slash between, or a duration; null where the words are no time.
   */
  value: string | null;
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * An entity lies at a place, or nobody knows where.
 */
export interface PlaceCorrection {
  /**
   * What the line does.
   */
  do: 'place';
  anchor: Anchor;
  place: GivenPlace;
  /**
   * Where it holds: at its anchor where left out; else wherever these words stand, in this article or in every one.
   */
  in?: 'every article';
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * The article was published on a day, or nobody knows when.
 */
export interface PublishedCorrection {
  /**
   * What the line does.
   */
  do: 'published';
  /**
   * The day (YYYY-MM-DD); null where nobody knows.
   */
  date: string | null;
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * A block is of a kind.
 */
export interface BlockCorrection {
  /**
   * What the line does.
   */
  do: 'block';
  anchor: Anchor;
  /**
   * What it is.
   */
  kind: 'metadata' | 'headline' | 'byline' | 'dateline' | 'heading' | 'paragraph' | 'list' | 'caption' | 'boilerplate';
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
/**
 * An event is none.
 */
export interface HideCorrection {
  /**
   * What the line does.
   */
  do: 'hide';
  anchor: Anchor;
  id?: CorrectionId;
  made?: CorrectionMade;
  off?: CorrectionOff;
  [k: string]: unknown;
}
