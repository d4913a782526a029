import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { At } from "../../../model/address";
import { compareCandidates, type ReportSide } from "../../../letters/duplicates";
import type { WholeFoundReport } from "../../state/reports";
import { catalogueOf, unitSetOf } from "../../state/settings";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { formatBreadcrumb } from "../shell/breadcrumb";
import { PlaceLink } from "../shell/PlaceLink";
import type { SectionProps } from "../shell/sectionProps";
import type { DuplicateQuestion } from "./openQuestions";
import { sentTexts } from "./sent.data";

/** Rows of a comparison shown at once. */
const ROWS_SHOWN = 8;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: tokens.spacingVerticalXXS,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
      verticalAlign: "top",
      overflowWrap: "anywhere",
    },
  },
});

/** A unit's reports that differ: both shown, with what differs, and the officer picks. */
export function DuplicateCard({ pane, question }: SectionProps & { readonly question: DuplicateQuestion }) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const { unit, reports } = question;
  const name = unitSetOf(pane.state.settings).units.find(({ code }) => code === unit)?.name ?? unit;
  const title = say("twice", { unit: name, count: reports.length });
  const [first, ...others] = reports;
  return (
    <div role="group" aria-label={title} className={layout.card}>
      <p className={layout.text}>
        <strong>{title}</strong>
      </p>
      <p className={layout.hint}>{say("twiceHint")}</p>
      {reports.map((report, index) => (
        <Candidate key={index} pane={pane} unit={unit} report={report} number={index + 1} />
      ))}
      {first &&
        others.map((other, index) => (
          <Comparison key={index} pane={pane} first={first} second={other} number={index + 2} />
        ))}
    </div>
  );
}

interface CandidateProps extends SectionProps {
  readonly unit: string;
  readonly report: WholeFoundReport;
  readonly number: number;
}

function Candidate({ pane, unit, report, number }: CandidateProps) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const { origin, candidate } = report.first;
  return (
    <div className={layout.between}>
      <span>
        {say("report", { number })}: <PlaceLink pane={pane} at={candidate.at} />
      </span>
      <Button
        size="small"
        aria-label={say("useThisOf", { place: formatBreadcrumb(candidate.at) })}
        onClick={() => void pane.actions.keepOnly(unit, origin)}
      >
        {say("useThis")}
      </Button>
    </div>
  );
}

interface ComparisonProps extends SectionProps {
  readonly first: WholeFoundReport;
  readonly second: WholeFoundReport;
  readonly number: number;
}

function Comparison({ pane, first, second, number }: ComparisonProps) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const say = useTexts(sentTexts);
  const language = useLanguage();
  const catalogue = catalogueOf(pane.state.settings);
  const { rows, same } = compareCandidates(first, second, catalogue);
  const rest = rows.length - ROWS_SHOWN;
  return (
    <table className={styles.table} aria-label={say("compared", { number })}>
      <caption className={layout.hint}>{say("differs", { count: rows.length, same })}</caption>
      <thead>
        <tr>
          <th scope="col">{say("differing")}</th>
          <th scope="col">{say("report", { number: 1 })}</th>
          <th scope="col">{say("report", { number })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, ROWS_SHOWN).map(({ indicator, ...sides }) => (
          <tr key={indicator.code}>
            <th scope="row">
              {indicator.tt}. {language === "vi" ? indicator.nameVi : indicator.nameEn}
            </th>
            <Side pane={pane} side={sides.first} />
            <Side pane={pane} side={sides.second} />
          </tr>
        ))}
        {rest > 0 && (
          <tr>
            <td colSpan={3}>{say("moreRows", { count: rest })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Side({ pane, side }: SectionProps & { readonly side: ReportSide }) {
  const language = useLanguage();
  const { text, at } = side;
  return <td>{at ? <Figure pane={pane} at={at} text={text[language]} /> : text[language]}</td>;
}

const Figure = ({ pane, at, text }: SectionProps & { readonly at: At; readonly text: string }) => (
  <>
    {text} <PlaceLink pane={pane} at={at} text={at.cell} />
  </>
);
