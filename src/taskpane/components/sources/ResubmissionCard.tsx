import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Indicator } from "../../../model/indicator";
import type { Finding, Language } from "../../../model/finding";
import { formatNumber } from "../../../text/number/formatNumber";
import type { ComparedFigure } from "../../../years/compareResults";
import { READABLE } from "../../state/actions/files";
import type { Resubmission } from "../../state/pane";
import { catalogueOf } from "../../state/settings";
import { CompareTable } from "../parts/CompareTable";
import { FileButton } from "../parts/FileButton";
import { SeverityMark } from "../parts/SeverityMark";
import { ShortList } from "../parts/ShortList";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { PlaceLink } from "../shell/PlaceLink";
import type { SectionProps } from "../shell/sectionProps";
import { StatusMark } from "../shell/StatusMark";
import { isBusy } from "../shell/work";
import { resubmissionTexts } from "./resubmission.data";

/** Findings shown at first. */
const SHOWN = 5;

/** So với lần trước: what a newer report of a unit would change, to be accepted or not. */
export function ResubmissionCard({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(resubmissionTexts);
  const { resubmission, work } = pane.state;
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = Boolean(resubmission);
  const wasOpen = useRef(isOpen);
  // The button that settled it went with the preview.
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (wasOpen.current && !isOpen && isLost) heading.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <section className={layout.tight} aria-label={say("title")}>
      <h3 ref={heading} tabIndex={-1} className={layout.subheading}>
        {say("title")}
      </h3>
      <p className={layout.hint}>{say("hint")}</p>
      <div className={layout.row}>
        <FileButton
          label={say("choose")}
          accept={READABLE.join()}
          isDisabled={isBusy(work)}
          onChoose={(file) => void pane.actions.previewResubmission(file)}
        />
      </div>
      {resubmission && <Preview pane={pane} resubmission={resubmission} />}
    </section>
  );
}

function Preview({ pane, resubmission }: SectionProps & { readonly resubmission: Resubmission }) {
  const layout = useLayoutStyles();
  const say = useTexts(resubmissionTexts);
  const { unit, file, older, comparison } = resubmission;
  const { figures, findings, verdicts } = comparison;
  const before = [...new Set(older.map((origin) => origin.file ?? origin.sheet))].join(", ");
  const title = say("about", { unit: unit.name, newer: file.name, older: before });
  const changes = figures.length + verdicts.length + findings.gone.length + findings.new.length;
  const isTaken = isBusy(pane.state.work);
  const settle = (accept: boolean): void => void pane.actions.settleResubmission(accept);
  return (
    <div role="group" aria-label={title} className={layout.card}>
      <p className={layout.text}>
        <strong>{title}</strong>
      </p>
      {changes === 0 && <p className={layout.text}>{say("nothing")}</p>}
      <Changes pane={pane} resubmission={resubmission} />
      <Findings pane={pane} title={say("fresh", { count: findings.new.length })} findings={findings.new} />
      <Findings pane={pane} title={say("gone", { count: findings.gone.length })} findings={findings.gone} />
      <p className={layout.hint}>{say("next")}</p>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={isTaken} onClick={() => settle(true)}>
          {say("accept")}
        </Button>
        <Button disabledFocusable={isTaken} onClick={() => settle(false)}>
          {say("keep")}
        </Button>
      </div>
    </div>
  );
}

function Changes({ pane, resubmission }: SectionProps & { readonly resubmission: Resubmission }) {
  const say = useTexts(resubmissionTexts);
  const language = useLanguage();
  const { comparison, judged } = resubmission;
  const { figures, verdicts } = comparison;
  const { indicators } = catalogueOf(pane.state.settings);
  const nameOf = (code: string): string => {
    const found: Indicator | undefined = indicators.find((one) => one.code === code);
    return found ? `${found.tt}. ${language === "vi" ? found.nameVi : found.nameEn}` : code;
  };
  const heads = [say("indicator"), say("before"), say("after")] as const;
  const table = (
    caption: string,
    rows: readonly { readonly code: string; readonly cells: readonly [ReactNode, ReactNode] }[],
  ) =>
    rows.length > 0 && (
      <CompareTable
        caption={caption}
        heads={heads}
        rows={rows.map(({ code, cells }) => ({ key: code, name: nameOf(code), cells }))}
      />
    );
  const show = (figure: ComparedFigure | null): string => writeFigure(figure, language) ?? say("none");
  return (
    <>
      {table(
        say("figures", { count: figures.length }),
        figures.map(({ code, from, to }) => ({ code, cells: [show(from), show(to)] })),
      )}
      {table(
        say("verdicts", { count: verdicts.length }),
        verdicts.map(({ code, from, to }) => ({
          code,
          cells: [
            <StatusMark key="from" status={from} row={judged?.get(code)?.from} />,
            <StatusMark key="to" status={to} row={judged?.get(code)?.to} />,
          ],
        })),
      )}
    </>
  );
}

/** "1.047/1.205", or the figure alone; `null` where the unit gives none. */
function writeFigure(figure: ComparedFigure | null, language: Language): string | null {
  if (!figure) return null;
  const { numerator, denominator, value } = figure;
  const first = numerator ?? value;
  if (first === null) return null;
  const written = formatNumber(first, language);
  return denominator === null ? written : `${written}/${formatNumber(denominator, language)}`;
}

interface FindingsProps extends SectionProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

function Findings({ pane, title, findings }: FindingsProps) {
  const layout = useLayoutStyles();
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <div className={layout.tight}>
      <strong>{title}</strong>
      <ShortList
        items={findings}
        step={SHOWN}
        label={title}
        show={({ severity, message, at }, index) => (
          <li key={index} className={layout.item}>
            <span className={layout.text}>
              <SeverityMark severity={severity} text="" />
              {message[language]}
            </span>
            {at && <PlaceLink pane={pane} at={at} />}
          </li>
        )}
      />
    </div>
  );
}
