// What the reading of files and pages says.

/** Why something cannot be read. Each stands after the name of its file. */
const reasons = {
  empty: 'The file is empty.',
  noText: 'It holds no words.',
  image: 'This is a picture. Words in pictures are not read; open the article itself.',
  sound: 'This is a sound or a film. Subtitles (.vtt, .srt) can be read.',
  archive: 'This is an archive. Unpack it and open the files in it.',
  oldWord: 'This is an old Word file. Save it as .docx and open that.',
  otherOffice: 'This kind of office file is not read. Save it as .docx, .pdf or .txt and open that.',
  lockedPdf: 'This PDF is locked with a password. Save a copy without one and open that.',
  scannedPdf: 'This PDF holds pictures of pages and no words. Run it through text recognition first.',
  unknown: 'This kind of file is not read.',
  broken: 'The file is damaged, or it is not what its name says.',
  tooLarge: 'The file is larger than 50 MB.',
  library: 'The part of Nutgraf that reads such files could not be loaded. Go online once and try again.',
  dropped: 'What was dropped holds no words.',
};

/** What was left out of a page, by kind. */
const leftOut = {
  navigation: 'Menu',
  related: 'Other stories',
  comments: 'Comments',
  footer: 'Foot of the page',
  advertisement: 'Advertisement',
  form: 'Form or sign-up',
  repeated: 'Said twice',
  aside: 'Beside the article',
};

export const reading = {
  reasons,
  leftOut,
  address:
    'This is an address. Nutgraf fetches nothing, so nobody learns what you read. Open the page, select all (Ctrl+A), copy, and paste here; or use the bookmarklet on that page.',
  little: (words: number): string => (words === 1 ? 'One word is too little. Paste a whole article.' : `${words} words are too few. Paste a whole article.`),
  several: (articles: number): string => `These look like ${articles} articles.`,
  noClipboard: 'The browser did not let Nutgraf read the clipboard. Press Ctrl+V instead.',
  bookmarklet: 'Read with Nutgraf',
  bookmarkletHelp: 'Drag this link to your bookmarks. On a news page, press the bookmark: the article opens here, and nothing is sent.',
};
