// The people, organisations and places of the article, each with what the article calls it.
import { html, nothing, type TemplateResult } from 'lit';
import { exportButtons } from '../export.js';
import { entityOffers } from '../export-entities.js';
import { count, kNameGroups, typeName } from '../words.js';
import { factRow, nothingFound, type PanelData } from './panel.js';

export function namesPanel(data: PanelData): TemplateResult {
  const { entities } = data.analysis;
  if (entities.length === 0) return nothingFound('names');
  return html`${kNameGroups.map(({ title, types }) => {
    const group = entities.filter(({ type }) => types.includes(type)).sort((a, b) => b.salience - a.salience);
    if (group.length === 0) return nothing;
    return html`<h3>${title}</h3>
      <ul>
        ${group.map(({ id, name, type, mentions, descriptions }) =>
          factRow(
            data,
            id,
            html`<span class="title">${name}</span>
              <span class="note">${descriptions[0]?.text ?? (types.length > 1 ? typeName(type) : nothing)}</span>
              <span class="count" title=${count(mentions.length, 'place')}>${mentions.length > 1 ? `${mentions.length}×` : nothing}</span>`,
          ),
        )}
      </ul>`;
  })}
  ${exportButtons(entityOffers(data.analysis))}`;
}
