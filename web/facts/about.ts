// Where an article comes from.

/** What is known of an article beside its text; null where it is not. */
export interface About {
  title: string | null;
  publisher: string | null;
  /** The day of publication, "YYYY-MM-DD". */
  published: string | null;
  /** Where it stands on the web. */
  address: string | null;
}
