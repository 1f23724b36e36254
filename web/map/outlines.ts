// The outlines of the countries, from Natural Earth by way of world-atlas. They come once, when a map first needs them.
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The file of the outlines; web/build.mjs writes its name here. */
declare const kOutlinesFile: string;

export type Country = Feature<Geometry, { name: string }>;

let loading: Promise<Country[]> | undefined;

/** The countries, which all maps of a page share. A failed load is tried again by the next map. */
export function loadCountries(): Promise<Country[]> {
  loading ??= fetchCountries().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchCountries(): Promise<Country[]> {
  const response = await fetch(new URL(kOutlinesFile, import.meta.url));
  if (!response.ok) throw new Error(`${kOutlinesFile}: ${response.status}`);
  const world = (await response.json()) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(world, world.objects.countries).features;
}
