import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { isOpen, listForms } from "./columnQuestions";
import { ColumnsCard } from "./ColumnsCard";
import { DuplicateCard } from "./DuplicateCard";
import { listDuplicates, listWhose, offerIn } from "./openQuestions";
import { OutsideCard, outsideIn } from "./OutsideCard";
import { sentTexts } from "./sent.data";
import { SetCard } from "./SetCard";
import { WhoseCard } from "./WhoseCard";

/** What only the officer can say: whose a report is, which of several holds, what columns are. Each is asked once. */
export function Questions({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(sentTexts);
  const whose = listWhose(pane.state);
  const duplicates = listDuplicates(pane.state);
  const forms = listForms(pane.state);
  const offer = offerIn(pane.state);
  const outside = outsideIn(pane.state);
  if (whose.length + duplicates.length + forms.length === 0 && !offer && !outside) return null;
  return (
    <section className={layout.group}>
      <h3 className={layout.subheading}>{say("questions")}</h3>
      {offer && <SetCard pane={pane} offer={offer} />}
      {outside && !offer && <OutsideCard pane={pane} finding={outside} />}
      {whose.map((question) => (
        <WhoseCard
          key={`${question.report.origin.file ?? ""}#${question.report.origin.sheet}`}
          pane={pane}
          question={question}
        />
      ))}
      {duplicates.map((question) => (
        <DuplicateCard key={question.unit} pane={pane} question={question} />
      ))}
      {forms.map((form) => (
        // Another answer makes another card, which opens with what is now known.
        <ColumnsCard key={`${form.key} ${isOpen(form)}`} pane={pane} form={form} />
      ))}
    </section>
  );
}
