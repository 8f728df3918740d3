#!/usr/bin/env node
// Makes src/draw/map/outlines.txt: the outlines of countries for the map of places.
//
//   npm pack world-atlas@2.0.2 cldr-core@47.0.0       into any folder, then unpack each
//   scripts/outlines.mjs <folder of world-atlas> <folder of cldr-core> > src/draw/map/outlines.txt
//
// 1. Reads the outlines, which share their borders, and simplifies each border once (Visvalingam), so that
//    neighbours stay neighbours.
// 2. Projects them: Europe as the EU's own maps do (Lambert's azimuthal equal-area projection around 52° N, 10° E),
//    the world with Equal Earth. Both keep areas true, so that no country looks larger than it is.
// 3. Writes whole numbers, twice as fine as the drawing's units, each relative to the one before.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [atlas, cldr] = process.argv.slice(2);
if (!cldr) {
  console.error('usage: scripts/outlines.mjs <folder of world-atlas> <folder of cldr-core>');
  process.exit(2);
}
const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const contained = json(cldr, 'supplemental', 'territoryContainment.json').supplemental.territoryContainment;
const members = (code) => (contained[code]?._contains ?? []).flatMap((part) => (/^[A-Z]{2}$/.test(part) ? [part] : members(part)));
// Former codes (ZR, TP) have the numbers of their successors, but are contained in nothing.
const current = new Set(members('001'));
const numeric = new Map(Object.entries(json(cldr, 'supplemental', 'codeMappings.json').supplemental.codeMappings)
  .filter(([code]) => current.has(code)).map(([code, other]) => [other._numeric, code]));

// What Natural Earth draws apart from the state of which the EU holds it to be a part.
const PART_OF = { 'N. Cyprus': 'CY', Somaliland: 'SO', Kosovo: 'XK' };
// Natural Earth draws who controls a place; the EU and the UN General Assembly (Resolution 68/262) hold Crimea to be
// a part of Ukraine.
const isCrimea = (ring) => ring.every(([lon, lat]) => lon > 32 && lon < 37 && lat > 44 && lat < 46.6);

const radians = Math.PI / 180;
const SCALE = 2;
const MAPS = [
  { name: 'europe', file: 'countries-50m.json', size: [288, 296], detail: 2.6, smallest: 5, ...europe() },
  { name: 'world', file: 'countries-110m.json', points: 'countries-50m.json', size: [288, 136], detail: 1.6, smallest: 3, ...world() },
];

/** Lambert's azimuthal equal-area projection; in kilometres. */
function europe() {
  const [middle, centre] = [52 * radians, 10 * radians];
  const project = ([lon, lat]) => {
    const [phi, delta] = [lat * radians, lon * radians - centre];
    const cosine = Math.sin(middle) * Math.sin(phi) + Math.cos(middle) * Math.cos(phi) * Math.cos(delta);
    const k = 6371 * Math.sqrt(2 / Math.max(1 + cosine, 1e-6));
    return [k * Math.cos(phi) * Math.sin(delta),
      -k * (Math.cos(middle) * Math.sin(phi) - Math.sin(middle) * Math.cos(phi) * Math.cos(delta))];
  };
  return { project, window: [-1760, -2150, 2240, 1960], near: ([lon, lat]) => lon > -45 && lon < 75 && lat > 15, parts: (ring) => [ring] };
}

/** Equal Earth (Šavrič, Patterson, Jenny 2018), without Antarctica. */
function world() {
  const project = ([lon, lat]) => {
    const t = Math.asin(Math.sqrt(3) / 2 * Math.sin(lat * radians));
    const [t2, t6] = [t * t, t ** 6];
    return [lon * radians * Math.cos(t) / (Math.sqrt(3) / 2 * (1.340264 - 3 * .081106 * t2 + t6 * (7 * .000893 + 9 * .003796 * t2))),
      -t * (1.340264 - .081106 * t2 + t6 * (.000893 + .003796 * t2))];
  };
  // What goes on beyond the 180th meridian is cut there and shown on the other side.
  const parts = (ring) => [-360, 0, 360]
    .map((turn) => clipped(ring.map(([lon, lat]) => [lon + turn, lat]), [-180, -90, 180, 90])).filter((part) => part.length > 2);
  return { project, window: [-2.72, -1.31, 2.72, 1.0], near: ([, lat]) => lat > -60, parts };
}

/** The borders of a TopoJSON file in degrees, and its countries as lists of rings of borders. */
function topology(file) {
  const { transform: { scale, translate }, arcs, objects } = json(atlas, file);
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return unbroken(arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]));
  });
  const countries = objects.countries.geometries.map(({ id, properties, type, arcs: own }) => ({
    code: PART_OF[properties.name] ?? numeric.get(id),
    polygons: type === 'Polygon' ? [own] : own ?? [],
  }));
  return { lines, countries: countries.filter(({ code }) => code) };
}

/** A line that crosses the 180th meridian goes on beyond it instead of jumping to the other side. */
function unbroken(line) {
  let turns = 0;
  return line.map(([lon, lat], i) => {
    if (i) turns -= Math.round((lon - line[i - 1][0]) / 360) * 360;
    return [lon + turns, lat];
  });
}

/** Leaves out the points that span the least area with their neighbours; the ends of a border stay. */
function simplified(line, least, place) {
  const points = line.map((point) => Object.assign(place(point), { from: point }));
  const area = (a, b, c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
  const closed = points[0].join() === points.at(-1).join();
  while (points.length > (closed ? 4 : 2)) {
    let [at, smallest] = [0, Infinity];
    for (let i = 1; i < points.length - 1; i++) {
      const span = area(points[i - 1], points[i], points[i + 1]);
      if (span < smallest) [at, smallest] = [i, span];
    }
    if (smallest >= least) break;
    points.splice(at, 1);
  }
  return points.map(({ from }) => from);
}

/** What of a ring lies within a window (Sutherland and Hodgman). */
function clipped(ring, [left, top, right, bottom]) {
  const sides = [[0, left, 1], [0, right, -1], [1, top, 1], [1, bottom, -1]];
  return sides.reduce((points, [axis, at, sign]) => points.flatMap((point, i) => {
    const before = points.at(i - 1);
    const [inside, was] = [point, before].map((p) => (p[axis] - at) * sign >= 0);
    if (inside === was) return inside ? [point] : [];
    const share = (at - before[axis]) / (point[axis] - before[axis]);
    const crossing = [0, 1].map((i) => before[i] + share * (point[i] - before[i]));
    return inside ? [crossing, point] : [crossing];
  }), ring);
}

const areaOf = (ring) => ring.reduce((sum, [x, y], i) => {
  const [a, b] = ring.at(i - 1);
  return sum + (a * y - x * b) / 2;
}, 0);

function centroid(ring) {
  const area = areaOf(ring);
  const sums = ring.reduce(([sx, sy], [x, y], i) => {
    const [a, b] = ring.at(i - 1);
    return [sx + (a + x) * (a * y - x * b), sy + (b + y) * (a * y - x * b)];
  }, [0, 0]);
  return Math.abs(area) < 1e-9 ? ring[0] : sums.map((sum) => sum / (6 * area));
}

/** Every country's rings on a map, the outer ones and holes alike, largest first; simplified or not. With `most`, only
    countries that lie within its window for the most part. */
function rings(map, file, detail, most = false) {
  const [left, top, right, bottom] = map.window;
  const [width, height] = map.size.map((side) => side * SCALE);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const place = (point) => { const [x, y] = map.project(point); return [(x - left) * scale, (y - top) * scale]; };
  const { lines, countries } = topology(file);
  const placed = lines.map((line) => simplified(line, detail, place));
  const found = new Map();
  const whole = new Map();
  for (const { code, polygons } of countries) {
    for (const borders of polygons.flat()) {
      const ring = unbroken(borders.flatMap((at) => (at < 0 ? [...placed[~at]].reverse() : placed[at]).slice(0, -1)));
      if (!ring.some(map.near)) continue;
      const owner = code === 'RU' && isCrimea(ring) ? 'UA' : code;
      for (const part of map.parts(ring)) {
        const points = part.map(place);
        whole.set(owner, (whole.get(owner) ?? 0) + Math.abs(areaOf(points)));
        const inside = clipped(points, [-8, -8, width + 8, height + 8]);
        if (inside.length > 2) found.set(owner, [...found.get(owner) ?? [], inside]);
      }
    }
  }
  for (const [code, own] of found) {
    own.sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
    const seen = own.reduce((sum, ring) => sum + Math.abs(areaOf(ring)), 0);
    if (most && seen < whole.get(code) * .8) found.delete(code);
  }
  return found;
}

/** A ring as steps between whole numbers. */
function steps(ring) {
  const points = ring.map((point) => point.map(Math.round)).filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
  let [x, y] = [0, 0];
  return points.map(([a, b]) => { const step = [a - x, b - y]; [x, y] = [a, b]; return step.join(' '); }).join(' ');
}

const out = [
  '# Outlines of countries. Made by scripts/outlines.mjs, which says how; not to be edited.',
  '# Natural Earth 4.1 (naturalearthdata.com), public domain, by way of the npm package world-atlas 2.0.2 (ISC), scale',
  '# 1:50m for Europe and 1:110m for the world. Members of regions: CLDR 47 (npm package cldr-core, Unicode-3.0).',
];
const union = members('EU');
out.push(`region EU ${union.join(' ')}`, `region EEA ${[...union, 'IS', 'LI', 'NO'].join(' ')}`);
out.push(`region EMEA ${[...new Set(['150', '002', '145'].flatMap(members))].filter((code) => !['CQ', 'EU', 'EZ', 'UN'].includes(code)).join(' ')}`);
for (const map of MAPS) {
  const [width, height] = map.size.map((side) => side * SCALE);
  out.push(`map ${map.name} ${map.size.join(' ')}`);
  const drawn = rings(map, map.file, map.detail);
  const exact = rings(map, map.points ?? map.file, 0, true);
  for (const code of [...exact.keys()].sort()) {
    const [x, y] = centroid(exact.get(code)[0]).map(Math.round);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    out.push(`point ${code} ${x} ${y}`);
  }
  for (const code of [...drawn.keys()].sort()) {
    const large = drawn.get(code).filter((ring, i) => Math.abs(areaOf(ring)) >= map.smallest * (i === 0 ? 1 : 4)).map(steps);
    if (large.length) out.push(`land ${code} ${large.join(',')}`);
  }
}
console.log(out.join('\n'));
