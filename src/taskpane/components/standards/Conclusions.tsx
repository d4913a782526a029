import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { ConcludedCondition, Consolidation, StandardConclusion } from "../../../model/consolidation";
import type { ConfirmedStandards } from "../../../model/standards";
import { unitStandings, type UnitStanding } from "../../../standards/unitStandings";
import { formatNumber } from "../../../text/number/formatNumber";
import { formatDay } from "../../../texts/localized";
import { lackingUnits } from "../../../standards/conditions";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { conclusionTexts, stateTexts } from "./standards.data";

/** Props of `Conclusions`. */
export interface ConclusionsProps {
  readonly consolidation: Consolidation;
  readonly standards: ConfirmedStandards;
}

/** What follows for the larger unit from the standards of its units, every condition with its figures and every unit with its reason. */
export default function Conclusions({ consolidation, standards }: ConclusionsProps) {
  const layout = useLayoutStyles();
  const say = useTexts(conclusionTexts);
  return (
    <section className={layout.tight} aria-label={say("title")}>
      <h3 className={layout.subheading}>{say("title")}</h3>
      <p className={layout.hint}>{say("hint")}</p>
      {(consolidation.conclusions ?? []).map((conclusion) => (
        <Conclusion key={conclusion.code} conclusion={conclusion} {...{ consolidation, standards }} />
      ))}
    </section>
  );
}

function Conclusion({
  conclusion,
  consolidation,
  standards,
}: ConclusionsProps & { readonly conclusion: StandardConclusion }) {
  const layout = useLayoutStyles();
  const language = useLanguage();
  const say = useTexts(conclusionTexts);
  const standard = standards.conditions?.standards.find(({ code }) => code === conclusion.code);
  const title = standard?.title[language] ?? conclusion.code;
  const labels = standard?.conditions.map(({ label }) => label[language]) ?? [];
  const units = standard ? unitStandings(consolidation, standard, standards) : [];
  return (
    <div role="group" aria-label={title} className={layout.card}>
      <p className={layout.text}>
        <strong>{title}</strong>: {say(conclusion.verdict)}
      </p>
      <ul className={layout.list}>
        {conclusion.conditions.map((condition, index) => (
          <li key={index}>
            <ConditionLine condition={condition} label={labels[index] ?? ""} />
          </li>
        ))}
      </ul>
      <p className={layout.hint}>{conclusion.text[language]}</p>
      {units.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="units">
            <AccordionHeader as="h4" size="small">
              {say("units", { count: units.length })}
            </AccordionHeader>
            <AccordionPanel>
              <p className={layout.hint}>{say("order")}</p>
              <ul className={layout.list}>
                {inOrder(units).map((unit) => (
                  <li key={unit.unit}>
                    <UnitLine unit={unit} consolidation={consolidation} />
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}

function ConditionLine({
  condition,
  label,
}: {
  readonly condition: ConcludedCondition;
  readonly label: string;
}) {
  const language = useLanguage();
  const say = useTexts(conclusionTexts);
  const { attained, of, least, unknown, met } = condition;
  const lacking = lackingUnits(condition);
  const parts = [
    say("condition", { label, attained, of, least: formatNumber(least, language) }),
    ...(unknown > 0 ? [say("open", { count: unknown })] : []),
    ...(met !== true && lacking > 0 ? [say("lacking", { count: lacking })] : []),
    say(met === null ? "undecided" : met ? "met" : "notMet"),
  ];
  return <>{parts.join("; ")}</>;
}

/** Not attained, not known, attained; within each the order of the units. */
function inOrder(units: readonly UnitStanding[]): readonly UnitStanding[] {
  const rank = ({ counted }: UnitStanding): number =>
    counted.some(({ attained }) => attained === false)
      ? 0
      : counted.some(({ attained }) => attained === null)
        ? 1
        : 2;
  return [...units].sort((a, b) => rank(a) - rank(b));
}

function UnitLine({
  unit,
  consolidation,
}: {
  readonly unit: UnitStanding;
  readonly consolidation: Consolidation;
}) {
  const language = useLanguage();
  const say = useTexts(conclusionTexts);
  const nameOf = (code: string): string => {
    const { indicator } = consolidation.indicators.find((row) => row.indicator.code === code)!;
    return language === "vi" ? indicator.nameVi : indicator.nameEn;
  };
  const isOne = unit.counted.length === 1;
  const counted = unit.counted.map(({ indicator, attained }) => {
    const word = say(attained === null ? "unknownUnit" : attained ? "attained" : "notAttained");
    return isOne ? word : `${nameOf(indicator)}: ${word}`;
  });
  const reasons = [
    ...counted,
    ...(unit.difficult ? [say("difficult")] : []),
    ...standingWords(unit, language, say),
  ];
  return (
    <>
      <strong>{unit.name}</strong>: {reasons.join("; ")}
    </>
  );
}

function standingWords(
  { standing }: UnitStanding,
  language: "vi" | "en",
  say: (key: keyof typeof conclusionTexts, params?: Readonly<Record<string, string | number>>) => string,
): readonly string[] {
  if (standing === null) return [];
  const { state, entry } = standing;
  if (state === null || entry === null) return [say("noDecision")];
  const date = formatDay(entry.date)[language];
  const said = { state: stateTexts[state][language], date, decision: entry.decision };
  const until = entry.until === undefined ? [] : [say("until", { date: formatDay(entry.until)[language] })];
  return [say(entry.decision === "" ? "dated" : "numbered", said), ...until];
}
