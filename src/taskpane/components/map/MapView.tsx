import { Button, Field, Radio, RadioGroup, Select, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ConsolidatedIndicator, ConsolidationResult } from "../../../model/consolidation";
import { formatActual } from "../../../letters/provisional";
import { formatTarget } from "../../../letters/target";
import { loadShapes } from "../../../map/loadMap";
import { drawMap, type MapBy, type MapModel, mapTitle } from "../../../map/mapModel";
import { mapNotes, renderSvg } from "../../../map/renderSvg";
import type { UnitShape } from "../../../map/shapes";
import { unitSetOf } from "../../state/settings";
import type { Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { mapTexts } from "./map.data";
import { MapDrawing } from "./MapDrawing";
import { svgToPng } from "./svgToPng";

/** Points of the map in the pane, and of the picture. */
const PANE = { width: 360, height: 320 };
const PICTURE = { width: 960, height: 760 };

interface Props {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
}

/** The map of a chosen row, with its legend, its table and its picture. */
export default function MapView({ pane, result }: Props) {
  const layout = useLayoutStyles();
  const say = useTexts(mapTexts);
  const set = unitSetOf(result.consolidation);
  const shapes = useShapes(set);
  if (shapes === undefined) return <Spinner size="small" label={say("loading")} />;
  if (shapes === null) return <p className={layout.text}>{say("none")}</p>;
  return <Map pane={pane} result={result} shapes={shapes} />;
}

/** The set's shapes; `undefined` while they are being loaded, `null` where there is no map. */
function useShapes(set: ReturnType<typeof unitSetOf>): UnitShape[] | null | undefined {
  const [loaded, setLoaded] = useState<{ of: string; shapes: UnitShape[] | null | Error }>();
  useEffect(() => {
    let isWanted = true;
    const take = (shapes: UnitShape[] | null | Error): void => {
      if (isWanted) setLoaded({ of: set.id, shapes });
    };
    loadShapes(set).then(take, (error: unknown) =>
      take(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      isWanted = false;
    };
  }, [set]);
  if (loaded?.of !== set.id) return undefined;
  if (loaded.shapes instanceof Error) throw loaded.shapes;
  return loaded.shapes;
}

function Map({ pane, result, shapes }: Props & { readonly shapes: readonly UnitShape[] }) {
  const layout = useLayoutStyles();
  const say = useTexts(mapTexts);
  const language = useLanguage();
  const { indicators } = result.consolidation;
  const [code, setCode] = useState(indicators[0]?.indicator.code ?? "");
  const [by, setBy] = useState<MapBy>("verdict");
  const row = indicators.find(({ indicator }) => indicator.code === code) ?? indicators[0];
  const model = useMemo(
    () => row && drawMap(result, row, shapes, { by, language, ...PANE }),
    [result, row, shapes, by, language],
  );
  if (!row || !model) return null;
  const { title, subtitle } = titleOf(result, row);
  return (
    <div className={layout.group}>
      <Field label={say("row")}>
        <Select
          className={layout.narrow}
          value={row.indicator.code}
          onChange={(_, { value }) => setCode(value)}
        >
          {indicators.map(({ indicator: { code: key, tt, nameVi, nameEn } }) => (
            <option key={key} value={key}>
              {say("rowName", { tt: String(tt), name: language === "vi" ? nameVi : nameEn })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("by")}>
        <RadioGroup layout="horizontal" value={by} onChange={(_, { value }) => setBy(value as MapBy)}>
          <Radio value="verdict" label={say("verdict")} />
          <Radio value="value" label={say("value")} />
        </RadioGroup>
      </Field>
      <p className={layout.text}>{subtitle[language]}</p>
      <MapDrawing
        model={model}
        label={say("label", { title: title[language] })}
        onOpen={(unit) => pane.actions.inspect(row.indicator.code, unit)}
      />
      <p className={layout.hint}>{say("keys")}</p>
      {mapNotes(model, language).map((note) => (
        <p key={note} className={layout.hint}>
          {note}
        </p>
      ))}
      <SavePicture pane={pane} result={result} row={row} shapes={shapes} by={by} />
      <MapTable model={model} title={title[language]} />
    </div>
  );
}

const titleOf = (result: ConsolidationResult, row: ConsolidatedIndicator): ReturnType<typeof mapTitle> =>
  mapTitle(
    result,
    row,
    formatActual(row),
    row.indicator.target === null ? null : formatTarget(row.indicator),
  );

interface PictureProps extends Props {
  readonly row: ConsolidatedIndicator;
  readonly shapes: readonly UnitShape[];
  readonly by: MapBy;
}

function SavePicture({ pane, result, row, shapes, by }: PictureProps) {
  const layout = useLayoutStyles();
  const say = useTexts(mapTexts);
  const language = useLanguage();
  const { title, subtitle } = titleOf(result, row);
  const name = say("fileName", {
    code: row.indicator.code.toLowerCase().replaceAll("_", "-"),
    year: result.consolidation.catalogue.plan.targetYear,
  });
  const draw = (): string =>
    renderSvg(drawMap(result, row, shapes, { by, language, ...PICTURE }), {
      title: title[language],
      subtitle: subtitle[language],
      language,
    });
  return (
    <div className={layout.row}>
      <Button
        size="small"
        onClick={() => void pane.actions.deliver(`${name}.png`, "image/png", () => svgToPng(draw()))}
      >
        {say("savePng")}
      </Button>
      <Button
        size="small"
        onClick={() =>
          void pane.actions.deliver(`${name}.svg`, "image/svg+xml", async () =>
            new TextEncoder().encode(draw()),
          )
        }
      >
        {say("saveSvg")}
      </Button>
    </div>
  );
}

/** The same content for who does not see the map. */
function MapTable({ model, title }: { readonly model: MapModel; readonly title: string }) {
  const layout = useLayoutStyles();
  const say = useTexts(mapTexts);
  return (
    <details>
      <summary>{say("table")}</summary>
      <table className={layout.narrow}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say("unit")}</th>
            <th scope="col">{say("figure")}</th>
            <th scope="col">{say("state")}</th>
          </tr>
        </thead>
        <tbody>
          {model.lines.map(({ unit, name, figure, state }) => (
            <tr key={unit}>
              <th scope="row">{name}</th>
              <td>{figure}</td>
              <td>{state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
