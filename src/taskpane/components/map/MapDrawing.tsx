import { makeStyles, tokens } from "@fluentui/react-components";
import { createElement, type KeyboardEvent, useId, useRef, useState } from "react";
import type { LegendEntry, MapModel, MapShape } from "../../../map/mapModel";
import { patternMarks, SIGN_ROOM } from "../../../map/renderSvg";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { mapTexts } from "./map.data";

const useStyles = makeStyles({
  map: {
    width: "100%",
    height: "auto",
    backgroundColor: "#FFFFFF",
    color: "#111111",
    forcedColorAdjust: "none",
  },
  shape: {
    cursor: "pointer",
    stroke: "#333333",
    strokeWidth: "0.6px",
    outlineStyle: "none",
    ":focus-visible": { stroke: "#000000", strokeWidth: "3px" },
    ":hover": { strokeWidth: "2px" },
  },
  sign: {
    fontSize: "11px",
    fontWeight: 700,
    textAnchor: "middle",
    fill: "#111111",
    stroke: "#FFFFFF",
    strokeWidth: "3px",
    paintOrder: "stroke",
    pointerEvents: "none",
  },
  swatch: { flexShrink: 0, backgroundColor: "#FFFFFF", color: "#111111", forcedColorAdjust: "none" },
  entry: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "start" },
  inset: { fill: "none", stroke: "#8A8A8A" },
  insetTitle: { fontSize: "9px", fill: "#111111" },
});

interface Props {
  readonly model: MapModel;
  readonly label: string;
  readonly onOpen: (unit: string) => void;
}

/** The map with its legend: one stop of the tab key, arrow keys from unit to unit, Enter or a click to open one. */
export function MapDrawing({ model, label, onOpen }: Props) {
  const styles = useStyles();
  const id = useId();
  const looks = new Map(model.legend.map((entry) => [entry.key, entry.look]));
  const shapes = useRef<(SVGPathElement | null)[]>([]);
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, model.shapes.length - 1);
  const move = (to: number): void => {
    const next = (to + model.shapes.length) % model.shapes.length;
    setCurrent(next);
    shapes.current[next]?.focus();
  };
  const open = ({ shape }: MapShape): void => {
    if (shape.unit !== null) onOpen(shape.unit);
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    const way = MOVES[event.key];
    if (way !== undefined) move(way === "first" ? 0 : way === "last" ? -1 : index + way);
    else if (event.key === "Enter" || event.key === " ") open(model.shapes[index]!);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <svg
        className={styles.map}
        viewBox={`0 0 ${model.width} ${model.height}`}
        role="group"
        aria-label={label}
      >
        <Patterns id={id} legend={model.legend} />
        {model.insets.map(({ left, top, width, height, title }) => (
          <g key={left}>
            <rect className={styles.inset} x={left} y={top} width={width} height={height} />
            <text className={styles.insetTitle} x={left + 3} y={top + 10}>
              {title}
            </text>
          </g>
        ))}
        {model.shapes.map((one, index) => (
          <path
            key={one.shape.unit ?? one.shape.name}
            ref={(element) => {
              shapes.current[index] = element;
            }}
            className={styles.shape}
            d={one.path}
            fill={`url(#${id}-${one.look})`}
            strokeDasharray={one.shape.doubtful ? "3 2" : undefined}
            role={one.shape.unit === null ? "img" : "button"}
            aria-label={one.label}
            tabIndex={index === stop ? 0 : -1}
            onClick={() => open(one)}
            onFocus={() => setCurrent(index)}
            onKeyDown={(event) => onKey(event, index)}
          >
            <title>{one.label}</title>
          </path>
        ))}
        {model.shapes
          .filter(({ width, height }) => width >= SIGN_ROOM && height >= SIGN_ROOM)
          .map(({ centre: [x, y], look, shape }) => (
            <text key={shape.unit ?? shape.name} className={styles.sign} x={x} y={y + 4} aria-hidden>
              {looks.get(look)?.sign}
            </text>
          ))}
      </svg>
      <Legend id={id} legend={model.legend} />
    </>
  );
}

const MOVES: Readonly<Record<string, number | "first" | "last">> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: "first",
  End: "last",
};

function Patterns({ id, legend }: { readonly id: string; readonly legend: readonly LegendEntry[] }) {
  return (
    <defs>
      {legend.map(({ key, look }) => {
        const size = look.step || 8;
        return (
          <pattern key={key} id={`${id}-${key}`} width={size} height={size} patternUnits="userSpaceOnUse">
            <rect width={size} height={size} fill={look.ground} />
            {patternMarks(look).map(
              ({ tag, attributes: { "stroke-width": strokeWidth, ...others } }, index) =>
                createElement(tag, { key: index, strokeWidth, ...others }),
            )}
          </pattern>
        );
      })}
    </defs>
  );
}

function Legend({ id, legend }: { readonly id: string; readonly legend: readonly LegendEntry[] }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const say = useTexts(mapTexts);
  return (
    <ul className={layout.list} aria-label={say("legend")}>
      {legend.map(({ key, look, text }) => (
        <li key={key} className={styles.entry}>
          <svg className={styles.swatch} width={26} height={16} aria-hidden>
            <rect x={1} y={1} width={24} height={14} fill={`url(#${id}-${key})`} stroke="#333333" />
            <text className={styles.sign} x={13} y={12}>
              {look.sign}
            </text>
          </svg>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
