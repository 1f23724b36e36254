// Lo que dice la lectura de archivos y páginas.
import type { Catalogue } from '../catalogue.js';

export const reading: Catalogue['reading'] = {
  reasons: {
    empty: 'El archivo está vacío.',
    noText: 'No contiene palabras.',
    image: 'Es una imagen. Las palabras de las imágenes no se leen; abra el propio artículo.',
    sound: 'Es un sonido o una película. Los subtítulos (.vtt, .srt) sí se leen.',
    archive: 'Es un archivo comprimido. Descomprímalo y abra los archivos que contiene.',
    oldWord: 'Es un archivo antiguo de Word. Guárdelo como .docx y ábralo.',
    otherOffice: 'Esta clase de archivo de oficina no se lee. Guárdelo como .docx, .pdf o .txt y ábralo.',
    lockedPdf: 'Este PDF está protegido con contraseña. Guarde una copia sin ella y ábrala.',
    scannedPdf: 'Este PDF contiene imágenes de páginas y ninguna palabra. Pase primero un reconocimiento de texto.',
    unknown: 'Esta clase de archivo no se lee.',
    broken: 'El archivo está dañado o no es lo que dice su nombre.',
    tooLarge: 'El archivo ocupa más de 50 MB.',
    library: 'No se pudo cargar la parte de Nutgraf que lee estos archivos. Conéctese una vez e inténtelo de nuevo.',
    dropped: 'Lo que se soltó no contiene palabras.',
  },
  leftOut: {
    navigation: 'Menú',
    related: 'Otras noticias',
    comments: 'Comentarios',
    footer: 'Pie de la página',
    advertisement: 'Publicidad',
    form: 'Formulario o inscripción',
    repeated: 'Dicho dos veces',
    aside: 'Junto al artículo',
  },
  address:
    'Es una dirección. Nutgraf no trae nada, para que nadie sepa lo que usted lee. Abra la página, selecciónelo todo (Ctrl+A), cópielo y péguelo aquí; o use el marcador en esa página.',
  little: (words) => (words === 1 ? 'Una palabra es muy poco. Pegue un artículo entero.' : `${words} palabras son muy pocas. Pegue un artículo entero.`),
  several: (articles) => `Parecen ${articles} artículos.`,
  noClipboard: 'El navegador no dejó que Nutgraf leyera el portapapeles. Pulse Ctrl+V.',
  bookmarklet: 'Leer con Nutgraf',
};
