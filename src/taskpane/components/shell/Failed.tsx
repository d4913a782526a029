import { fill } from "../../../texts/fill";
import type { Language } from "../../../model/finding";
import { shellTexts } from "./shell.data";

/** Props of `Failed`. */
export interface FailedProps {
  readonly language: Language;
  readonly reason: string;
  readonly retry: () => void;
}

/** What stands where the pane itself could not be shown, made of nothing that could fail too. */
export function Failed({ language, reason, retry }: FailedProps) {
  return (
    <div role="alert" className="opening">
      <p>{shellTexts.failed[language]}</p>
      <p>{fill(shellTexts.brokenDetail[language], { reason }, language)}</p>
      <button type="button" onClick={retry}>
        {shellTexts.retry[language]}
      </button>
    </div>
  );
}
