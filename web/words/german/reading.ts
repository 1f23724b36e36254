// Was das Lesen von Dateien und Seiten sagt.
import type { Catalogue } from '../catalogue.js';

export const reading: Catalogue['reading'] = {
  reasons: {
    empty: 'Die Datei ist leer.',
    noText: 'Sie enthält keine Wörter.',
    image: 'Das ist ein Bild. Wörter in Bildern werden nicht gelesen; öffnen Sie den Artikel selbst.',
    sound: 'Das ist ein Ton oder ein Film. Untertitel (.vtt, .srt) können gelesen werden.',
    archive: 'Das ist ein Archiv. Entpacken Sie es, und öffnen Sie die Dateien darin.',
    oldWord: 'Das ist eine alte Word-Datei. Speichern Sie sie als .docx, und öffnen Sie diese.',
    otherOffice: 'Diese Art von Bürodatei wird nicht gelesen. Speichern Sie sie als .docx, .pdf oder .txt, und öffnen Sie diese.',
    lockedPdf: 'Dieses PDF ist mit einem Kennwort geschützt. Speichern Sie eine Kopie ohne Kennwort, und öffnen Sie diese.',
    scannedPdf: 'Dieses PDF enthält Bilder von Seiten und keine Wörter. Schicken Sie es erst durch eine Texterkennung.',
    unknown: 'Diese Art von Datei wird nicht gelesen.',
    broken: 'Die Datei ist beschädigt, oder sie ist nicht, was ihr Name sagt.',
    tooLarge: 'Die Datei ist größer als 50 MB.',
    library: 'Der Teil von Nutgraf, der solche Dateien liest, konnte nicht geladen werden. Gehen Sie einmal ins Netz, und versuchen Sie es noch einmal.',
    dropped: 'Was abgelegt wurde, enthält keine Wörter.',
  },
  leftOut: {
    navigation: 'Menü',
    related: 'Andere Artikel',
    comments: 'Kommentare',
    footer: 'Fuß der Seite',
    advertisement: 'Werbung',
    form: 'Formular oder Anmeldung',
    repeated: 'Zweimal gesagt',
    aside: 'Neben dem Artikel',
  },
  address:
    'Das ist eine Adresse. Nutgraf holt nichts, damit niemand erfährt, was Sie lesen. Öffnen Sie die Seite, wählen Sie alles aus (Strg+A), kopieren Sie es, und fügen Sie es hier ein; oder nehmen Sie auf der Seite das Lesezeichen.',
  little: (words) => (words === 1 ? 'Ein Wort ist zu wenig. Fügen Sie einen ganzen Artikel ein.' : `${words} Wörter sind zu wenig. Fügen Sie einen ganzen Artikel ein.`),
  several: (articles) => `Das scheinen ${articles} Artikel zu sein.`,
  noClipboard: 'Der Browser ließ Nutgraf die Zwischenablage nicht lesen. Drücken Sie stattdessen Strg+V.',
  bookmarklet: 'Mit Nutgraf lesen',
};
