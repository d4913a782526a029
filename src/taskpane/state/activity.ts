/** What the pane has under way or is about to do; it is at rest when nothing of that is left. */
export interface Activity {
  /** Something begins; the answer ends it. */
  readonly begin: () => () => void;
  /** The same for as long as a job takes, however it ends. */
  readonly during: <T>(job: () => Promise<T>) => Promise<T>;
}

/** Counts what is under way and tells whenever the pane comes to rest or leaves it. */
export function makeActivity(addNotice: (atRest: boolean) => void): Activity {
  let underWay = 0;
  const begin = (): (() => void) => {
    underWay += 1;
    if (underWay === 1) addNotice(false);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      underWay -= 1;
      if (underWay === 0) addNotice(true);
    };
  };
  return {
    begin,
    async during(job) {
      const end = begin();
      try {
        return await job();
      } finally {
        end();
      }
    },
  };
}
