import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { placeOf } from "../../../model/address";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import { PlaceLink } from "../shell/PlaceLink";
import type { SectionProps } from "../shell/sectionProps";
import { sentTexts } from "./sent.data";
import { groupUnits, UNIT_GROUPS, type UnitGroup, type UnitLine } from "./unitGroups";

const useStyles = makeStyles({
  line: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  detail: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
  },
  sign: { display: "inline-block", width: "16px", fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  unused: { color: tokens.colorPaletteRedForeground1 },
  warned: { color: tokens.colorStatusWarningForeground3 },
  received: { color: tokens.colorStatusSuccessForeground1 },
});

const SIGNS = { missing: "✕", unused: "?", warned: "!", received: "✓" } satisfies Readonly<
  Record<UnitGroup, string>
>;

/** Every unit expected, by how its report stands; what needs the officer comes first. */
export function UnitList({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const { checked } = pane.state;
  if (!checked) return null;
  const groups = groupUnits(checked);
  return (
    <div className={layout.section}>
      {UNIT_GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <section key={group} className={layout.tight}>
          <h3 className={layout.subheading}>{say(group, { count: groups[group].length })}</h3>
          <ul className={layout.list}>
            {groups[group].map((line) => (
              <UnitItem key={line.state.unit.code} pane={pane} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function UnitItem({ pane, line }: SectionProps & { readonly line: UnitLine }) {
  const styles = useStyles();
  const { state, group } = line;
  const head = (
    <>
      <span aria-hidden="true" className={`${styles.sign} ${styles[group]}`}>
        {SIGNS[group]}
      </span>
      {state.unit.name} <Note line={line} />
    </>
  );
  if (group === "missing") return <li className={styles.line}>{head}</li>;
  return (
    <li className={styles.line}>
      <details>
        <summary className={styles.summary}>{head}</summary>
        <UnitDetail pane={pane} line={line} />
      </details>
    </li>
  );
}

function Note({ line }: { readonly line: UnitLine }) {
  const styles = useStyles();
  const say = useTexts(sentTexts);
  const { state, group, errors, warnings } = line;
  const { reported, expected } = state;
  const parts = [
    ...(group === "missing" ? [say("stateMissing")] : []),
    ...(group === "unused" ? [say("stateUnused")] : []),
    ...(state.received ? [say("figures", { reported, expected })] : []),
    ...(errors > 0 && group !== "missing" ? [say("errors", { count: errors })] : []),
    ...(warnings > 0 ? [say("warnings", { count: warnings })] : []),
  ];
  return <span className={styles.note}>– {parts.join(", ")}</span>;
}

function UnitDetail({ pane, line }: SectionProps & { readonly line: UnitLine }) {
  const styles = useStyles();
  const say = useTexts(sentTexts);
  const { state, errors, warnings } = line;
  return (
    <div className={styles.detail}>
      {state.sheet !== null && (
        <PlaceLink
          pane={pane}
          at={{ ...placeOf(state.file, state.sheet), cell: "A1" }}
          text={describe(state.file, state.sheet)}
        />
      )}
      {errors + warnings > 0 && (
        <Button size="small" onClick={() => pane.actions.go("checks")}>
          {say("seeChecks")}
        </Button>
      )}
    </div>
  );
}

const describe = (file: string | null, sheet: string): string =>
  file === null ? sheet : `${file} › ${sheet}`;
