import { Button, Checkbox, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SelfTestLine, SelfTestReport } from "../../../excel/port";
import { writeJsonLines } from "../../../excel/selfTest/report";
import type { PaneActions } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { testTexts } from "./settings.data";

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
});

type Answer = "passed" | "failed" | "unknown";

const SIGNS = { passed: "✓", failed: "✕", unknown: "?" } satisfies Record<Answer, string>;

const answerOf = ({ passed }: SelfTestLine): Answer =>
  passed === null ? "unknown" : passed ? "passed" : "failed";

/** Tự kiểm tra: whether this Excel does what the tool relies on, with a report to hand on. */
export function SelfTest({ pane: { state, actions } }: SectionProps) {
  const styles = useLayoutStyles();
  const say = useTexts(testTexts);
  const { selfTest, work } = state;
  const [isKeeping, setKeeping] = useState(false);
  return (
    <div className={styles.group}>
      <p className={styles.hint}>{say("hint")}</p>
      <p className={styles.hint}>{say("duration")}</p>
      <Checkbox
        checked={isKeeping}
        label={say("twoSteps")}
        onChange={(_, { checked }) => setKeeping(checked === true)}
      />
      <div className={styles.row}>
        <Button disabledFocusable={work !== null} onClick={() => void actions.runSelfTest(isKeeping)}>
          {say(selfTest ? "again" : "run")}
        </Button>
        {work?.kind === "testing" && <Spinner size="tiny" aria-hidden />}
      </div>
      {selfTest && <Report report={selfTest} actions={actions} />}
    </div>
  );
}

interface ReportProps {
  readonly report: SelfTestReport;
  readonly actions: PaneActions;
}

/** What was seen: everything else than expected first, the rest on demand. */
function Report({ report, actions }: ReportProps) {
  const styles = useLayoutStyles();
  const say = useTexts(testTexts);
  const [isWhole, setWhole] = useState(false);
  const { when, host, lines } = report;
  const count = (answer: Answer): number => lines.filter((line) => answerOf(line) === answer).length;
  const counts = { passed: count("passed"), failed: count("failed"), unknown: count("unknown") };
  const shown = isWhole ? lines : lines.filter((line) => answerOf(line) !== "passed");
  return (
    <div className={styles.group}>
      <p className={styles.hint}>{say("summary", { when, host })}</p>
      <p className={styles.text} role="status">
        {say("counts", counts)}
      </p>
      <ReportButtons report={report} actions={actions} />
      <ul className={styles.list} aria-label={say("lines")}>
        {shown.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <div className={styles.row}>
          <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
            {say("all", { count: lines.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The report with its lines as data, for whoever helps. */
function ReportButtons({ report, actions }: ReportProps) {
  const styles = useLayoutStyles();
  const say = useTexts(testTexts);
  const text = report.text[useLanguage()];
  return (
    <div className={styles.row}>
      <Button onClick={() => void actions.copy(text)}>{say("copy")}</Button>
      <Button onClick={() => void actions.download(say("fileName"), `${text}\n\n${writeJsonLines(report)}`)}>
        {say("save")}
      </Button>
    </div>
  );
}

function Line({ line }: { readonly line: SelfTestLine }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const say = useTexts(testTexts);
  const language = useLanguage();
  const answer = answerOf(line);
  const { question, expected, seen } = line;
  return (
    <li className={layout.item}>
      <span>
        <span className={mergeClasses(styles.mark, styles[answer])}>
          <span aria-hidden="true">{SIGNS[answer]} </span>
          {say(answer)}
        </span>
        {": "}
        {question[language]}
      </span>
      {answer === "failed" && <span className={layout.hint}>{say("seen", { expected, seen })}</span>}
    </li>
  );
}
