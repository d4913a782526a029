import { Link } from "@fluentui/react-components";
import { compareRows, type RowChange } from "../../../letters/changes";
import { useLayoutStyles } from "../parts/useLayoutStyles";
import { useLanguage, useTexts } from "../shell/language";
import type { SectionProps } from "../shell/sectionProps";
import { CHANGE_SIGNS, resultTexts } from "./result.data";

/** Changes shown at once. */
const SHOWN = 8;

/** What changed since the previous run, verdicts first. */
export function Changes({ pane }: SectionProps) {
  const layout = useLayoutStyles();
  const say = useTexts(resultTexts);
  const { outcome } = pane.state;
  if (!outcome || outcome.stale || outcome.before === null) return null;
  const changes = compareRows(outcome.before, outcome.result.consolidation);
  if (changes.length === 0) return <p className={layout.hint}>{say("unchanged")}</p>;
  const rest = changes.length - SHOWN;
  return (
    <section className={layout.tight}>
      <h3 className={layout.subheading}>{say("changes", { count: changes.length })}</h3>
      <ul className={layout.list}>
        {changes.slice(0, SHOWN).map((change) => (
          <li key={change.code}>
            <Change pane={pane} change={change} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={layout.hint}>{say("moreChanges", { count: rest })}</p>}
    </section>
  );
}

function Change({ pane, change }: SectionProps & { readonly change: RowChange }) {
  const language = useLanguage();
  const { code, kind, text, after } = change;
  return (
    <>
      <span aria-hidden="true">{CHANGE_SIGNS[kind]} </span>
      {after ? (
        <Link as="button" inline onClick={() => pane.actions.inspect(code)}>
          {text[language]}
        </Link>
      ) : (
        text[language]
      )}
    </>
  );
}
