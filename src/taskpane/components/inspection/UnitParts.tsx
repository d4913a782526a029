import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { Fragment } from "react";
import type { Indicator } from "../../../model/indicator";
import type { UnitPart } from "../../../letters/inspection/unitPart";
import type { At } from "../../../model/address";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { formatBreadcrumb } from "../shell/breadcrumb";
import { PlaceLink } from "../shell/PlaceLink";
import type { SectionProps } from "../shell/sectionProps";
import { inspectionTexts } from "./inspection.data";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  silent: { color: tokens.colorPaletteRedForeground1 },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  foot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Props of `UnitParts`. */
export interface UnitPartsProps extends SectionProps {
  readonly indicator: Indicator;
  readonly parts: readonly UnitPart[];
}

/** Every unit's part in a figure: what it gave, where that stands, what was changed by hand. */
export function UnitParts({ pane, indicator, parts }: UnitPartsProps) {
  const layout = useLayoutStyles();
  return (
    <ul className={layout.list}>
      {parts.map((part) => (
        <li key={part.unit} className={layout.item}>
          <Part pane={pane} indicator={indicator} part={part} />
        </li>
      ))}
    </ul>
  );
}

interface PartProps extends SectionProps {
  readonly indicator: Indicator;
  readonly part: UnitPart;
}

function Part({ pane, indicator, part }: PartProps) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const say = useTexts(inspectionTexts);
  const language = useLanguage();
  const { unit, name, figure, rate, silent, adjustments, remarks } = part;
  return (
    <>
      <div className={styles.head}>
        <span>{name}</span>
        <span className={styles.figure}>
          <span className={silent ? styles.silent : undefined}>
            {silent && <span aria-hidden="true">? </span>}
            {figure[language]}
          </span>
          {rate && ` = ${rate[language]}`}
        </span>
      </div>
      <div className={styles.foot}>
        <Places pane={pane} part={part} />
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          title={say("adjust")}
          aria-label={say("adjustOf", { unit: name })}
          onClick={() => pane.actions.draftAdjustment({ unit, indicator: indicator.code })}
        />
      </div>
      {adjustments.map(({ text }, index) => (
        <p key={index} className={layout.hint}>
          {say("adjusted", { text: text[language] })}
        </p>
      ))}
      {remarks.length > 0 && (
        <p className={layout.hint}>{remarks.map((remark) => remark[language]).join(" ")}</p>
      )}
    </>
  );
}

/** Where the numbers stand: the sheet once, then each cell with what it holds. */
function Places({ pane, part }: SectionProps & { readonly part: UnitPart }) {
  const styles = useStyles();
  const say = useTexts(inspectionTexts);
  const cells = cellsOf(part);
  const first = cells[0]?.at;
  if (!first) return <span className={styles.place}>{part.silent ? "" : say("byHand")}</span>;
  return (
    <span className={styles.place}>
      {formatBreadcrumb({ ...first, cell: "" })}:{" "}
      {cells.map(({ role, at }, index) => (
        <Fragment key={role}>
          {index > 0 && ", "}
          {role !== "value" && `${say(role)} `}
          <PlaceLink pane={pane} at={at} text={at.cell} />
        </Fragment>
      ))}
    </span>
  );
}

interface RoleCell {
  readonly role: "value" | "numeratorCell" | "denominatorCell" | "printedCell";
  readonly at: At;
}

function cellsOf({ at, denominatorAt, printedAt }: UnitPart): RoleCell[] {
  const first = denominatorAt ? "numeratorCell" : "value";
  return [
    ...(at ? [{ role: first, at } as const] : []),
    ...(denominatorAt ? [{ role: "denominatorCell", at: denominatorAt } as const] : []),
    ...(printedAt ? [{ role: "printedCell", at: printedAt } as const] : []),
  ];
}
