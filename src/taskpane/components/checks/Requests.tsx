import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
} from "@fluentui/react-components";
import { useMemo } from "react";
import type { ConsolidationResult } from "../../../model/consolidation";
import {
  requestsAsPage,
  requestsAsText,
  writeRequests,
  type ReviewRequest,
} from "../../../letters/asking/request";
import type { Pane } from "../../state/pane";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import { requestTexts } from "./checks.data";
import { LetterForm } from "./LetterForm";
import { LetterNotes } from "./LetterNotes";

interface Props {
  readonly pane: Pane;
  readonly result: ConsolidationResult;
}

/** Phiếu đề nghị rà soát số liệu: one for each unit, to copy or save, and all at once. */
export function Requests({ pane, result }: Props) {
  const styles = useLayoutStyles();
  const say = useTexts(requestTexts);
  const { contacts, heading, letters } = pane.state.settings;
  const sender = letters?.sender.trim() || heading.issuer;
  const requests = useMemo(() => writeRequests(result, { contacts, sender }), [result, contacts, sender]);
  return (
    <div className={styles.group}>
      <p className={requests.length === 0 ? styles.text : styles.hint}>
        {say(requests.length === 0 ? "none" : "intro")}
      </p>
      <AllRequests pane={pane} requests={requests} />
      <LetterForm pane={pane} />
      <LetterNotes pane={pane} result={result} />
      <Accordion multiple collapsible>
        {requests.map((request) => (
          <AccordionItem key={request.unit} value={request.unit}>
            <AccordionHeader as="h3">
              {say("unit", { name: request.name, count: request.questions.length })}
            </AccordionHeader>
            <AccordionPanel>
              <OneRequest pane={pane} request={request} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}

interface AllProps {
  readonly pane: Pane;
  readonly requests: readonly ReviewRequest[];
}

function AllRequests({ pane: { actions }, requests }: AllProps) {
  const styles = useLayoutStyles();
  const say = useTexts(requestTexts);
  const language = useLanguage();
  const page = (): string => requestsAsPage(requests)[language];
  return (
    <div className={styles.row}>
      {requests.length > 0 && (
        <>
          <Button appearance="primary" onClick={() => void actions.download(say("fileName"), page())}>
            {say("saveAll")}
          </Button>
          <Button onClick={() => void actions.copy(requestsAsText(requests)[language], page())}>
            {say("copyAll")}
          </Button>
        </>
      )}
      <Button onClick={() => void actions.saveLetters(language)}>{say("saveLetters")}</Button>
      <Button onClick={() => void actions.saveUnitPages()}>{say("saveUnitPages")}</Button>
    </div>
  );
}

interface OneProps {
  readonly pane: Pane;
  readonly request: ReviewRequest;
}

function OneRequest({ pane: { actions }, request }: OneProps) {
  const styles = useLayoutStyles();
  const say = useTexts(requestTexts);
  const language = useLanguage();
  const { unit, name, text, html } = request;
  const file = say("unitFile", { unit: unit.toLowerCase().replaceAll("_", "-") });
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button
          size="small"
          aria-label={say("copyLabel", { name })}
          onClick={() => void actions.copy(text[language], html[language])}
        >
          {say("copy")}
        </Button>
        <Button
          size="small"
          aria-label={say("saveLabel", { name })}
          onClick={() => void actions.download(file, requestsAsPage([request])[language])}
        >
          {say("save")}
        </Button>
      </div>
      <div className={styles.quote} tabIndex={0} role="region" aria-label={say("preview", { name })}>
        {text[language]}
      </div>
    </div>
  );
}
