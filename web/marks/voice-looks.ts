// How each voice looks: a hue, and a line of its own kind below the words, so that colour is never the only sign. The marks
// in the article and the samples of the legend and of the panels are made from one table.
import { css, unsafeCSS, type CSSResult } from 'lit';
import { kVoiceLooks, type VoiceLook } from '../facts/voices.js';

interface Look {
  /** The line's style, width and place. */
  line: string;
  /** Its colour and that of the ground, on light and on dark paper. */
  ink: [string, string];
  ground: [string, string];
}

const kLooks: Record<VoiceLook, Look> = {
  first: { line: 'underline solid 2px', ink: ['#2f629c', '#7fb0e0'], ground: ['#dde9f7', '#1f3550'] },
  second: { line: 'underline dashed 2px', ink: ['#a85400', '#eba35c'], ground: ['#fbe5d0', '#4a2f16'] },
  third: { line: 'underline double 2px', ink: ['#2f7a3d', '#84cc93'], ground: ['#dcefdc', '#1f3a26'] },
  fourth: { line: 'underline wavy 2px', ink: ['#7443a8', '#bd9be6'], ground: ['#eadff5', '#37284f'] },
  fifth: { line: 'underline dotted 3px', ink: ['#b02a6b', '#ee8fbb'], ground: ['#f9dde8', '#4c2236'] },
  sixth: { line: 'underline solid 5px', ink: ['#0f7672', '#5cc9c3'], ground: ['#d3eeec', '#113c3b'] },
  named: { line: 'underline dotted 1.5px', ink: ['#645d53', '#a89f92'], ground: ['#e9e5dc', '#37332c'] },
  unnamed: { line: 'underline wavy 1px', ink: ['#645d53', '#a89f92'], ground: ['#f1eee8', '#2a2824'] },
  document: { line: 'underline solid 1px', ink: ['#7a6700', '#d8c24a'], ground: ['#f3ecc8', '#3d370f'] },
  medium: { line: 'underline dashed 1px', ink: ['#4c5787', '#a3aede'], ground: ['#e2e5f2', '#2b2f45'] },
};

/** The declarations of one look; what is quoted within another's words has its line below the other's. */
function declarations(look: VoiceLook, offset: string): string {
  const { line, ink, ground } = kLooks[look];
  return `background-color: light-dark(${ground.join(', ')});
    text-decoration: ${line} light-dark(${ink.join(', ')});
    text-underline-offset: ${offset};`;
}

/** The rules that mark the words of an article. */
export const voiceHighlights: string = kVoiceLooks
  .map(
    (look) => `::highlight(nutgraf-voice-${look}) { ${declarations(look, '0.2em')} }
  ::highlight(nutgraf-quoted-${look}) { ${declarations(look, '0.42em')} }`,
  )
  .join('\n');

/** A sample of each look, for elements with its name in `data-look`. */
export const voiceSamples: CSSResult = css`
  ${unsafeCSS(kVoiceLooks.map((look) => `[data-look='${look}'] { ${declarations(look, '0.2em')} }`).join('\n'))}
`;

/** The colour of each look as --voice, for elements with its name in `data-voice`. */
export const voiceColours: CSSResult = css`
  ${unsafeCSS(kVoiceLooks.map((look) => `[data-voice='${look}'] { --voice: light-dark(${kLooks[look].ink.join(', ')}); }`).join('\n'))}
`;
