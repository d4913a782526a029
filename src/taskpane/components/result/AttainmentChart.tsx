import { type ChartProps, HorizontalBarChart, HorizontalBarChartVariant } from "@fluentui/react-charts";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ConsolidatedIndicator, Status } from "../../../model/consolidation";
import { printAttainment } from "../../../text/exact/print";
import type { Language } from "../../../model/finding";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { STATUS_NAMES } from "../../../texts/status.data";
import { STATUS_SIGNS } from "../shell/status.data";
import { resultTexts } from "./result.data";

const COLOURS = {
  exceeded: tokens.colorStatusSuccessForeground1,
  met: tokens.colorStatusSuccessBackground3,
  shortfall: tokens.colorStatusDangerBackground3,
  undetermined: tokens.colorStatusWarningBackground3,
  missing: tokens.colorNeutralStrokeAccessible,
  noTarget: tokens.colorNeutralStroke1,
  targetInWords: tokens.colorNeutralStroke1,
} satisfies Readonly<Record<Status, string>>;

/** Full attainment, in percent; a bar ends at twice that at the latest, so that one row does not press all others together. */
const WHOLE = 100;
const WIDEST = 2 * WHOLE;

const useStyles = makeStyles({
  caption: { marginBottom: tokens.spacingVerticalM },
  chart: {
    "& text": { fill: tokens.colorNeutralForeground1 },
    // A row's name is never cut off.
    "& .fui-hbc__chartTitleLeft": { whiteSpace: "normal", overflow: "visible" },
  },
});

/** Attainment of every row that has one, in the order of the appendix; the mark on each bar is the target. */
export default function AttainmentChart({ rows }: { readonly rows: readonly ConsolidatedIndicator[] }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const say = useTexts(resultTexts);
  const language = useLanguage();
  const judged = rows.filter(({ attainment }) => attainment !== null);
  const widest = Math.min(WIDEST, Math.max(WHOLE, ...judged.map(percentOf)));
  return (
    <figure style={{ margin: 0 }}>
      <figcaption className={mergeClasses(layout.tight, styles.caption)}>
        <strong>{say("chartTitle")}</strong>
        <span className={layout.hint}>{say("chartHint")}</span>
      </figcaption>
      <HorizontalBarChart
        className={styles.chart}
        data={judged.map((row) => bar(row, widest, language))}
        culture={language}
        variant={HorizontalBarChartVariant.PartToWhole}
        chartDataMode="hidden"
        barHeight={10}
        hideTooltip
      />
    </figure>
  );
}

const percentOf = ({ attainment }: ConsolidatedIndicator): number => (attainment ?? 0) * WHOLE;

function bar(row: ConsolidatedIndicator, widest: number, language: Language): ChartProps {
  const { indicator, status } = row;
  const percent = percentOf(row);
  const [sign, word] = [STATUS_SIGNS[status], STATUS_NAMES[status]];
  const name = language === "vi" ? indicator.nameVi : indicator.nameEn;
  const title = `${sign} ${printAttainment(row.attainment ?? 0, language)} – ${indicator.tt}. ${name}`;
  return {
    chartTitle: title,
    chartData: [
      {
        legend: word[language],
        data: WHOLE,
        horizontalBarChartdata: { x: Math.min(percent, widest), total: widest },
        color: COLOURS[status],
        callOutAccessibilityData: { ariaLabel: `${title}: ${word[language]}` },
      },
    ],
  };
}
