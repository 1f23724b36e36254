// All that an analysis knows of one entity, gathered from its layers.
import type { Analysis, Entity, Event, Quote, Relation } from '../engine/analysis.js';
import type { Span } from './facts.js';
import { byId } from './lookup.js';
import { isSaid } from './quote-terms.js';

/** What the article says that an entity took part in. */
export interface Deed {
  event: Event;
  /** The role that the entity plays in it. */
  role: string;
  time: Span | null;
}

export interface Dossier {
  entity: Entity;
  members: Entity[];
  /** The groups that it is one of. */
  groups: Entity[];
  relations: Relation[];
  /** What it says or writes, by itself or as one of a group. */
  said: Quote[];
  did: Deed[];
}

/** The dossier of the entity with this id; null where the analysis has none. */
export function dossierOf(analysis: Analysis, id: string): Dossier | null {
  const { entities, relations, quotes } = analysis;
  const entity = byId(entities, id);
  if (!entity) return null;
  const groups = entities.filter(({ members }) => members.includes(id));
  const ids = [id, ...groups.map((group) => group.id)];
  return {
    entity,
    members: entity.members.flatMap((member) => byId(entities, member) ?? []),
    groups,
    relations: relations.filter(({ subject, object }) => subject === id || object === id),
    said: quotes.filter(isSaid).filter(({ speaker }) => speaker?.entity && ids.includes(speaker.entity)),
    did: deedsOf(analysis, ids),
  };
}

function deedsOf({ events, times }: Analysis, ids: string[]): Deed[] {
  return events.flatMap((event) => {
    const part = event.arguments.find(({ entity }) => entity !== null && ids.includes(entity));
    return part ? [{ event, role: part.role, time: byId(times, event.time) ?? null }] : [];
  });
}
