import { definitionOf } from "../../../letters/definition";
import { Link } from "@fluentui/react-components";
import type { Indicator } from "../../../model/indicator";
import { inspectIndicator, type Inspection } from "../../../letters/inspection/inspection";
import { latestResult } from "../parts/latestResult";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { StatusMark } from "../shell/StatusMark";
import { inspectionTexts } from "./inspection.data";
import { UnitParts } from "./UnitParts";

/** Props of `FigureView`. */
export interface FigureViewProps extends SectionProps {
  /** Code of the indicator. */
  readonly indicator: string;
  /** Code of the one unit that is looked at; `null` for all. */
  readonly unit: string | null;
}

/** How a figure came about: its calculation in numbers, every unit's part in it, and where each number stands. */
export function FigureView({ pane, indicator, unit }: FigureViewProps) {
  const layout = useLayoutStyles();
  const say = useTexts(inspectionTexts);
  const result = latestResult(pane.state);
  const inspection = result && inspectIndicator(result, indicator);
  if (!inspection) return <p className={layout.text}>{say("notThere")}</p>;
  const parts = inspection.parts.filter((part) => unit === null || part.unit === unit);
  return (
    <article className={layout.section}>
      <Head inspection={inspection} />
      {unit === null && <Causes pane={pane} inspection={inspection} />}
      <section className={layout.tight}>
        <h3 className={layout.subheading}>
          {unit === null
            ? say("units", { reported: inspection.row.reported, expected: inspection.row.expected })
            : say("oneUnit", { unit: parts[0]?.name ?? unit })}
        </h3>
        <UnitParts pane={pane} indicator={inspection.row.indicator} parts={parts} />
        {unit !== null && (
          <div>
            <Link as="button" onClick={() => pane.actions.inspect(indicator, null)}>
              {say("allUnits")}
            </Link>
          </div>
        )}
      </section>
      <Definition indicator={inspection.row.indicator} />
    </article>
  );
}

function Head({ inspection }: { readonly inspection: Inspection }) {
  const layout = useLayoutStyles();
  const say = useTexts(inspectionTexts);
  const language = useLanguage();
  const { row, calculation, remarks } = inspection;
  const { indicator } = row;
  const name = language === "vi" ? indicator.nameVi : indicator.nameEn;
  return (
    <div className={layout.tight}>
      <h2 className={layout.heading}>{say("heading", { tt: indicator.tt, name })}</h2>
      <div>
        <StatusMark status={row.status} row={row} />
      </div>
      <h3 className={layout.subheading}>{say("calculation")}</h3>
      <p className={layout.text}>{calculation[language]}</p>
      <p className={layout.hint}>{remarks.map((remark) => remark[language]).join(" ")}</p>
    </div>
  );
}

function Causes({ pane, inspection }: SectionProps & { readonly inspection: Inspection }) {
  const layout = useLayoutStyles();
  const say = useTexts(inspectionTexts);
  const language = useLanguage();
  const { causes, row } = inspection;
  if (causes.length === 0) return null;
  return (
    <section className={layout.tight}>
      <h3 className={layout.subheading}>{say("causes")}</h3>
      <ol className={layout.numbered}>
        {causes.map(({ unit, name, text }) => (
          <li key={unit}>
            <Link as="button" inline onClick={() => pane.actions.inspect(row.indicator.code, unit)}>
              {name}
            </Link>
            : {text[language]}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is counted, in the words of the catalogue, which are Vietnamese. */
function Definition({ indicator }: { readonly indicator: Indicator }) {
  const layout = useLayoutStyles();
  const say = useTexts(inspectionTexts);
  const language = useLanguage();
  const { kind, numeratorEn, legalBasis, noteVi } = indicator;
  const { numerator, denominator } = definitionOf(indicator);
  const lang = numeratorEn === undefined ? "vi" : language;
  return (
    <details>
      <summary>{say("definition")}</summary>
      <div lang="vi" className={layout.tight}>
        <p lang={lang} className={layout.hint}>
          {say(kind === "rate" ? "numerator" : "value", { text: numerator[language] })}
        </p>
        {denominator !== null && (
          <p lang={lang} className={layout.hint}>
            {say("denominator", { text: denominator[language] })}
          </p>
        )}
        {legalBasis !== "" && <p className={layout.hint}>{say("basis", { text: legalBasis })}</p>}
        {noteVi !== undefined && <p className={layout.hint}>{noteVi}</p>}
      </div>
    </details>
  );
}
