import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import type { Pane, Step as Section } from "../../../state/pane";
import { useTexts } from "../language";
import { shellTexts } from "../shell.data";
import { stepState } from "./stepState";

const STEPS: readonly Section[] = ["sources", "result", "checks", "adjustments", "finish", "settings"];

const useStyles = makeStyles({
  list: {
    display: "flex",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
    listStyleType: "none",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: { flex: "1 1 auto" },
  step: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "11px",
    lineHeight: "14px",
    cursor: "pointer",
    // Forced colours draw every border, also one that is transparent.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  number: {
    // Drawn, not written: the button is called by its words alone.
    "::before": { content: "attr(data-text)" },
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
  },
  currentNumber: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
  },
  gear: { border: "none", fontSize: "20px", "::before": { content: "none" } },
  sign: {
    "::before": { content: "attr(data-text)" },
    position: "absolute",
    top: "1px",
    left: "calc(50% + 8px)",
    // A long sign such as "39/39" stands over the step beside it, whose ground would cover it.
    zIndex: 1,
    pointerEvents: "none",
    padding: "0 3px",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "10px",
    lineHeight: "12px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  neutral: { color: tokens.colorNeutralForeground2 },
});

/** The steps of the work in their order, each with its state, and the settings. */
export function StepNav({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const say = useTexts(shellTexts);
  return (
    <nav aria-label={say("steps")}>
      <ol className={styles.list}>
        {STEPS.map((section, index) => (
          <li key={section} className={styles.item}>
            <Step pane={pane} section={section} number={index + 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly pane: Pane;
  readonly section: Section;
  readonly number: number;
}

function Step({ pane, section, number }: StepProps) {
  const styles = useStyles();
  const say = useTexts(shellTexts);
  const isCurrent = pane.state.section === section;
  const isGear = section === "settings";
  const state = stepState(section, pane.state);
  const label = [say(`${section}Title`), ...(state ? [say(state.text, state.params)] : [])].join(", ");
  return (
    <button
      type="button"
      className={mergeClasses(styles.step, isCurrent && styles.current)}
      aria-current={isCurrent ? "step" : undefined}
      aria-label={label}
      title={label}
      onClick={() => pane.actions.go(section)}
    >
      <span
        aria-hidden="true"
        className={mergeClasses(
          styles.number,
          isGear && styles.gear,
          isCurrent && !isGear && styles.currentNumber,
        )}
        data-text={isGear ? undefined : number}
      >
        {isGear && <SettingsRegular />}
      </span>
      {state && (
        <span
          aria-hidden="true"
          className={mergeClasses(styles.sign, styles[state.tone])}
          data-text={state.sign}
        />
      )}
      <span aria-hidden="true">{say(section)}</span>
    </button>
  );
}
