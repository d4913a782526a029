import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Notice, Pane, PaneActions } from "../../state/pane";
import { useLanguage, useTexts } from "./language";
import { shellTexts } from "./shell.data";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

const offers = {
  retry: (actions, notice) => actions.retry(notice),
  restore: (actions) => actions.restore(),
  undo: (actions) => actions.undo(),
  replaceSettings: (actions) => actions.replaceSettings(),
} satisfies Record<NonNullable<Notice["offer"]>, (actions: PaneActions, notice: Notice) => Promise<void>>;

/** What happened, above every section, with what can be done about it. */
export default function Notices({ pane }: { readonly pane: Pane }) {
  const styles = useStyles();
  const say = useTexts(shellTexts);
  const { notices } = pane.state;
  return (
    <section aria-label={say("notices")} className={styles.root}>
      {notices.map((notice, index) => (
        <NoticeBar key={`${index} ${notice.text.vi}`} pane={pane} notice={notice} />
      ))}
    </section>
  );
}

function NoticeBar({ pane, notice }: { readonly pane: Pane; readonly notice: Notice }) {
  const styles = useStyles();
  const say = useTexts(shellTexts);
  const language = useLanguage();
  const { offer, tone, text } = notice;
  const isBusy = pane.state.work !== null;
  const take = (): void => {
    if (offer) void offers[offer](pane.actions, notice);
  };
  return (
    <MessageBar intent={tone} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.text}>{text[language]}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say("dismiss")}
            onClick={() => pane.actions.dismiss(notice)}
          />
        }
      >
        {offer && (
          <Button size="small" disabled={isBusy} onClick={take}>
            {say(offer)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
