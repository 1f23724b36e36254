// The globe laid flat, once for each article: places become points of a sheet, countries become SVG paths on it.
import { geoNaturalEarth1, geoPath, geoTransform, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Coordinates } from '../facts/geography.js';

export type Point = [x: number, y: number];

/** The sheet is as wide as this, in its own units: a unit is about 40 km at the equator. */
export const kSheetWidth = 1000;

/** The Natural Earth projection, turned so that the places of the article lie where it distorts least. */
export class Globe {
  /** The height of the sheet. */
  readonly height: number;
  private readonly projection: GeoProjection;

  constructor(places: Coordinates[]) {
    const sphere = { type: 'Sphere' } as const;
    this.projection = geoNaturalEarth1().rotate([-middleLongitude(places), 0]).precision(0.1).fitWidth(kSheetWidth, sphere);
    this.height = Math.ceil(geoPath(this.projection).bounds(sphere)[1][1]);
  }

  pointOf(place: Coordinates): Point {
    return this.projection(place)!;
  }

  /** The SVG path of a shape, without points that are closer to the one before than `least` units. */
  pathOf(shape: GeoPermissibleObjects, least: number): string {
    const thinned = thin(least);
    return geoPath({ stream: (sink) => this.projection.stream(thinned.stream(sink)) }).digits(2)(shape) ?? '';
  }

  /** The corners of the least box around a shape. */
  boundsOf(shape: GeoPermissibleObjects): [Point, Point] {
    return geoPath(this.projection).bounds(shape);
  }
}

/** The direction in which the places lie from the axis of the earth, taken together. */
function middleLongitude(places: Coordinates[]): number {
  let [x, y] = [0, 0];
  for (const [longitude] of places) {
    x += Math.cos((longitude * Math.PI) / 180);
    y += Math.sin((longitude * Math.PI) / 180);
  }
  return (Math.atan2(y, x) * 180) / Math.PI;
}

function thin(least: number): ReturnType<typeof geoTransform> {
  let last: Point = [NaN, NaN];
  return geoTransform({
    lineStart() {
      last = [NaN, NaN];
      this.stream.lineStart();
    },
    point(x, y) {
      if (Math.hypot(x - last[0], y - last[1]) < least) return;
      last = [x, y];
      this.stream.point(x, y);
    },
  });
}
