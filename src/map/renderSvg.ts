import { escapeHtml } from "../letters/html";
import { fillText } from "../texts/localized";
import { MAP_TEXTS, type MapStyle } from "./mapStyles.data";
import type { LegendEntry, MapModel } from "./mapModel";
import type { Language } from "../model/finding";

/** Attributes of one element of a pattern, so that a page and a picture draw the same. */
export interface PatternMark {
  readonly tag: "path" | "circle";
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** What a look draws over its ground, in a tile of `step` points. */
export function patternMarks({ pattern, step, ink }: MapStyle): PatternMark[] {
  const line = (d: string): PatternMark => ({
    tag: "path",
    attributes: { d, stroke: ink, fill: "none", "stroke-width": 1 },
  });
  switch (pattern) {
    case "none":
      return [];
    case "rising":
      return [line(`M0,${step}L${step},0M-1,1L1,-1M${step - 1},${step + 1}L${step + 1},${step - 1}`)];
    case "falling":
      return [line(`M0,0L${step},${step}M-1,${step - 1}L1,${step + 1}M${step - 1},-1L${step + 1},1`)];
    case "dots":
      return [{ tag: "circle", attributes: { cx: step / 2, cy: step / 2, r: 0.9, fill: ink } }];
    case "grid":
      return [line(`M0,0L${step},${step}M${step},0L0,${step}`)];
    case "level":
      return [line(`M0,${step / 2}L${step},${step / 2}`)];
  }
}

/** Least width and height of a shape that its sign fits into. */
export const SIGN_ROOM = 11;
const FONT = 'font-family="Segoe UI, Arial, DejaVu Sans, sans-serif"';
const LINE = 18;
const MARGIN = 16;

/** Title, subtitle and language of a picture. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
}

/** The map with title, legend and source as one SVG picture that needs nothing from outside. */
export function renderSvg(model: MapModel, { title, subtitle, language }: PictureWords): string {
  const width = model.width + 2 * MARGIN;
  const titles = wrapText(title, Math.floor(model.width / 9.6));
  const top = MARGIN + titles.length * 22 + 26;
  const notes = mapNotes(model, language).flatMap((note) => wrapText(note, Math.floor(model.width / 6)));
  const below = top + model.height + MARGIN;
  const height = below + model.legend.length * LINE + notes.length * 15 + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ${FONT}>`,
    `<title>${escapeHtml(title)}</title>`,
    `<rect width="100%" height="100%" fill="#FFFFFF"/>`,
    `<defs>${model.legend.map(patternOf).join("")}</defs>`,
    ...titles.map((text, index) =>
      textAt(MARGIN, MARGIN + 16 + index * 22, text, 'font-size="18" font-weight="600"'),
    ),
    textAt(MARGIN, top - 14, subtitle, 'font-size="13"'),
    `<g transform="translate(${MARGIN},${top})">`,
    ...drawing(model),
    "</g>",
    ...model.legend.map((entry, index) => legendLine(entry, below + index * LINE)),
    ...notes.map((text, index) =>
      textAt(
        MARGIN,
        below + model.legend.length * LINE + 8 + index * 15,
        text,
        'font-size="11" fill="#555555"',
      ),
    ),
    "</svg>",
  ].join("\n");
}

/** What stands below a map: doubtful shapes, units without one, and where the borders come from. */
export function mapNotes({ doubtful, undrawn }: MapModel, language: Language): string[] {
  return [
    ...(doubtful ? [MAP_TEXTS.doubtful[language]] : []),
    ...(undrawn.length > 0 ? [fillText(MAP_TEXTS.undrawn, { names: undrawn.join(", ") })[language]] : []),
    MAP_TEXTS.source[language],
  ];
}

function drawing({ shapes, insets, legend }: MapModel): string[] {
  const looks = new Map(legend.map((entry) => [entry.key, entry.look]));
  return [
    ...insets.map(
      ({ left, top, width, height }) =>
        `<rect x="${round(left)}" y="${top}" width="${round(width)}" height="${height}" fill="none" stroke="#8A8A8A"/>`,
    ),
    ...insets.map(({ left, top, title }) => textAt(left + 4, top + 11, title, 'font-size="10"')),
    ...shapes.map(
      ({ path, look, label, shape }) =>
        `<path d="${path}" fill="url(#${look})" stroke="#333333" stroke-width="0.6"${shape.doubtful ? ' stroke-dasharray="3 2"' : ""}><title>${escapeHtml(label)}</title></path>`,
    ),
    ...shapes
      .filter(({ width, height }) => width >= SIGN_ROOM && height >= SIGN_ROOM)
      .map(({ centre: [x, y], look }) => signAt(x, y, looks.get(look)?.sign ?? "")),
  ];
}

/** A sign with a pale edge, readable on any pattern. */
function signAt(x: number, y: number, sign: string): string {
  return textAt(
    x,
    y + 4,
    sign,
    'font-size="11" font-weight="700" text-anchor="middle" fill="#111111" stroke="#FFFFFF" stroke-width="3" paint-order="stroke"',
  );
}

function legendLine({ key, look, text }: LegendEntry, top: number): string {
  return [
    `<rect x="${MARGIN}" y="${top - 11}" width="24" height="14" fill="url(#${key})" stroke="#333333" stroke-width="0.6"/>`,
    signAt(MARGIN + 12, top - 4.5, look.sign),
    textAt(MARGIN + 32, top, text, 'font-size="12"'),
  ].join("");
}

function patternOf({ key, look }: LegendEntry): string {
  const size = look.step || 8;
  const marks = patternMarks(look).map(
    ({ tag, attributes }) =>
      `<${tag} ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(" ")}/>`,
  );
  return `<pattern id="${key}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}" fill="${look.ground}"/>${marks.join("")}</pattern>`;
}

const textAt = (x: number, y: number, text: string, look: string): string =>
  `<text x="${round(x)}" y="${round(y)}" ${look}>${escapeHtml(text)}</text>`;

const round = (value: number): number => Math.round(value * 10) / 10;

/** A text in lines of at most so many characters, broken between words. */
function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
