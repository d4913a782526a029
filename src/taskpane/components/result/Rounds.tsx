import { formatMoment } from "../../../text/formatMoment";
import { Button, Field, Input, Link, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Consolidation } from "../../../model/consolidation";
import type { Round } from "../../../model/indicator";
import { changesSince, lastRound, type RoundChange } from "../../../pooling/rounds";
import { ROUND_NAMES } from "../../../texts/status.data";
import { writeChange } from "../../../sheets/rounds/change";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { isBusy } from "../shell/work";
import { roundTexts } from "./rounds.data";

interface RoundsProps extends SectionProps {
  readonly consolidation: Consolidation;
}

/** Đợt báo cáo: what has changed since the round frozen last and why, and freezing the results as they stand. */
export function Rounds({ pane, consolidation }: RoundsProps) {
  const layout = useLayoutStyles();
  const say = useTexts(roundTexts);
  const last = lastRound(consolidation.rounds);
  return (
    <section className={layout.group} aria-label={say("title")}>
      <h3 className={layout.subheading}>{say("title")}</h3>
      {last ? (
        <Since pane={pane} consolidation={consolidation} />
      ) : (
        <p className={layout.hint}>{say("none")}</p>
      )}
      <Freeze pane={pane} consolidation={consolidation} />
    </section>
  );
}

function Since({ pane, consolidation }: RoundsProps) {
  const layout = useLayoutStyles();
  const say = useTexts(roundTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const last = lastRound(consolidation.rounds)!;
  const changes = changesSince(consolidation.indicators, consolidation.rounds);
  const params = {
    round: ROUND_NAMES[last.round][language],
    when: formatMoment(last.when),
    count: changes.length,
  };
  if (changes.length === 0) return <p className={layout.hint}>{say("unchanged", params)}</p>;
  const isReady = Object.keys(typed).length > 0 && !isBusy(pane.state.work);
  const save = async (): Promise<void> => {
    if (await pane.actions.changeRounds({ reasons: typed })) setTyped({});
  };
  return (
    <div className={layout.group}>
      <p className={layout.text}>{say("changed", params)}</p>
      <ul className={layout.list}>
        {changes.map((change) => (
          <li key={change.code}>
            <Change
              pane={pane}
              consolidation={consolidation}
              change={change}
              reason={typed[change.code] ?? change.reason}
              onType={(reason) => setTyped({ ...typed, [change.code]: reason })}
            />
          </li>
        ))}
      </ul>
      <div className={layout.row}>
        <Button disabledFocusable={!isReady} onClick={() => void save()}>
          {say("saveReasons")}
        </Button>
      </div>
    </div>
  );
}

interface ChangeProps extends RoundsProps {
  readonly change: RoundChange;
  readonly reason: string;
  readonly onType: (reason: string) => void;
}

function Change({ pane, consolidation, change, reason, onType }: ChangeProps) {
  const layout = useLayoutStyles();
  const say = useTexts(roundTexts);
  const language = useLanguage();
  const { indicator } = consolidation.indicators.find((row) => row.indicator.code === change.code)!;
  const row = String(indicator.tt);
  return (
    <div className={layout.tight}>
      <Link as="button" inline onClick={() => pane.actions.inspect(change.code)}>
        {say("row", { row, change: writeChange(change, language) })}
      </Link>
      <Field label={say("reason", { row })} size="small">
        <Input value={reason} onChange={(_, { value }) => onType(value)} />
      </Field>
    </div>
  );
}

const ROUNDS = Object.keys(ROUND_NAMES) as readonly Round[];

function Freeze({ pane, consolidation }: RoundsProps) {
  const layout = useLayoutStyles();
  const say = useTexts(roundTexts);
  const language = useLanguage();
  const [round, setRound] = useState<Round>(consolidation.catalogue.plan.round ?? "official");
  const frozen = consolidation.rounds?.frozen ?? [];
  const before = frozen.filter((one) => one.round === round).at(-1);
  return (
    <div className={layout.tight}>
      <Field label={say("choose")} size="small">
        <Select
          className={layout.narrow}
          value={round}
          onChange={(_, { value }) => setRound(ROUNDS.find((one) => one === value) ?? "official")}
        >
          {ROUNDS.map((one) => (
            <option key={one} value={one}>
              {ROUND_NAMES[one][language]}
            </option>
          ))}
        </Select>
      </Field>
      {before && <p className={layout.hint}>{say("again", { when: formatMoment(before.when) })}</p>}
      <p className={layout.hint}>{say("freezeHint")}</p>
      <div className={layout.row}>
        <Button
          disabledFocusable={isBusy(pane.state.work)}
          onClick={() => void pane.actions.changeRounds({ freeze: round })}
        >
          {say("freeze")}
        </Button>
      </div>
    </div>
  );
}
