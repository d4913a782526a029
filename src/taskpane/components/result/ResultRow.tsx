import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ConsolidatedIndicator, UnitState } from "../../../model/consolidation";
import { printAttainment } from "../../../text/exact/print";
import { formatNumber } from "../../../text/number/formatNumber";
import { formatCounted, formatDistance } from "../../../letters/inspection/measure";
import { isProvisional, formatActual, formatVerdict } from "../../../letters/provisional";
import { baseRemarks } from "../../../letters/bases";
import { capitalised } from "../../../texts/localized";
import { formatTarget } from "../../../letters/target";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { StatusMark } from "../shell/StatusMark";
import { resultTexts } from "./result.data";

/** Units named in a row. */
const UNITS_NAMED = 3;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    textAlign: "start",
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  unit: { fontSize: "inherit", lineHeight: "inherit" },
  quiet: { color: tokens.colorNeutralForeground2 },
  remark: { fontStyle: "italic" },
  actual: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
});

interface RowProps extends SectionProps {
  readonly row: ConsolidatedIndicator;
  readonly units: readonly UnitState[];
}

/** One indicator: its figure against its target and, where it falls short, how far, what is needed and where. */
export function ResultRow({ pane, row, units }: RowProps) {
  const styles = useStyles();
  const say = useTexts(resultTexts);
  const language = useLanguage();
  const { indicator, status } = row;
  const name = `${indicator.tt}. ${language === "vi" ? indicator.nameVi : indicator.nameEn}`;
  return (
    <li className={styles.row}>
      <StatusMark status={status} row={row} short />
      <div>
        <Link
          as="button"
          className={styles.name}
          title={say("inspectRow", { name })}
          onClick={() => pane.actions.inspect(indicator.code)}
        >
          {name}
        </Link>
        <Figures row={row} />
        {baseRemarks(row).map((remark) => (
          <p key={remark.vi} className={mergeClasses(styles.line, styles.remark)}>
            {capitalised(remark)[language]}.
          </p>
        ))}
        {status === "shortfall" && <Needed pane={pane} row={row} units={units} />}
        {(status === "undetermined" || status === "missing") && (
          <Silent pane={pane} row={row} units={units} />
        )}
      </div>
    </li>
  );
}

/** "99,84 % – chỉ tiêu 99,85 %, còn cách 0,01 điểm phần trăm, hoàn thành 99,9 %" */
function Figures({ row }: { readonly row: ConsolidatedIndicator }) {
  const styles = useStyles();
  const say = useTexts(resultTexts);
  const language = useLanguage();
  const { indicator, shortfall, attainment, status } = row;
  const { unit, target } = indicator;
  const parts = [
    target === null && indicator.targetText === ""
      ? say("noTarget")
      : say("target", { target: formatTarget(indicator)[language] }),
    ...(shortfall !== null && status === "shortfall"
      ? [say("distance", { distance: formatDistance(shortfall, unit)[language] })]
      : []),
    ...(attainment === null
      ? []
      : [say("attainment", { attainment: printAttainment(attainment, language) })]),
  ];
  const verdict = isProvisional(row) ? ` – ${formatVerdict(row)[language]}` : "";
  const shown = formatActual(row)?.[language] ?? say("noFigure");
  return (
    <p className={styles.line}>
      <span className={styles.actual}>
        {shown}
        {verdict}
      </span>
      <span className={styles.quiet}> – {parts.join(", ")}</span>
    </p>
  );
}

/** "Cần thêm 53 trẻ. Thiếu nhiều nhất: Huyện Sìn Hồ (31), …" */
function Needed({ pane, row, units }: RowProps) {
  const styles = useStyles();
  const say = useTexts(resultTexts);
  const language = useLanguage();
  const { indicator, needed, causes } = row;
  const most = causes.slice(0, UNITS_NAMED);
  return (
    <p className={styles.line}>
      {needed !== null && needed > 0 && (
        <strong>{say("needed", { needed: formatCounted(needed, indicator.countedVi)[language] })}. </strong>
      )}
      {most.length > 0 && (
        <Named
          pane={pane}
          row={row}
          units={units}
          text={say("causes", { units: "" })}
          codes={most.map(({ unit }) => unit)}
          notes={most.map(({ missing }) => ` (${formatNumber(missing, language)})`)}
        />
      )}
    </p>
  );
}

/** "Thiếu số liệu của: Huyện Mường Tè" */
function Silent({ pane, row, units }: RowProps) {
  const styles = useStyles();
  const say = useTexts(resultTexts);
  const silent = row.byUnit.filter(({ silence }) => silence !== null).map(({ unit }) => unit);
  if (silent.length === 0) return null;
  const rest = silent.length - UNITS_NAMED;
  const codes = silent.slice(0, UNITS_NAMED);
  return (
    <p className={styles.line}>
      <Named
        pane={pane}
        row={row}
        units={units}
        text={say("silent", { units: "" })}
        codes={codes}
        notes={[]}
      />
      {rest > 0 && ` +${rest}`}
    </p>
  );
}

interface NamedProps extends RowProps {
  readonly text: string;
  readonly codes: readonly string[];
  readonly notes: readonly string[];
}

/** Units by name, each leading to its own figures. */
function Named({ pane, row, units, text, codes, notes }: NamedProps) {
  const styles = useStyles();
  const say = useTexts(resultTexts);
  const nameOf = (code: string): string => units.find(({ unit }) => unit.code === code)?.unit.name ?? code;
  return (
    <>
      {text}
      {codes.map((code, index) => (
        <Fragment key={code}>
          {index > 0 && ", "}
          <Link
            as="button"
            inline
            className={styles.unit}
            title={say("inspectUnit", { unit: nameOf(code) })}
            onClick={() => pane.actions.inspect(row.indicator.code, code)}
          >
            {nameOf(code)}
          </Link>
          {notes[index]}
        </Fragment>
      ))}
    </>
  );
}
