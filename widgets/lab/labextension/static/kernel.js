/* Follows a lesson's kernel: says when it has gone, and connects the lesson again when one is back. */

const GONE = ["autorestarting", "restarting", "dead", "terminating"];
const BACK = ["idle", "busy"];

/** Call `gone` when the kernel has ended, with whether another one is on its way, and `back` with the one that came. */
export function followKernel({ sessionContext, disposed }, { gone, back }) {
  let away = false;
  function look() {
    const kernel = sessionContext.session?.kernel ?? null;
    const status = kernel?.status ?? "dead";
    if (GONE.includes(status)) {
      away = true;
      gone(status.endsWith("restarting"));
    } else if (away && BACK.includes(status)) {
      away = false;
      back(kernel);
    }
  }
  const changed = (_, { newValue }) => {
    away = true;
    if (!newValue) look();
  };
  sessionContext.statusChanged.connect(look);
  sessionContext.kernelChanged.connect(changed);
  // It may be on its way out already.
  look();
  disposed.connect(() => {
    sessionContext.statusChanged.disconnect(look);
    sessionContext.kernelChanged.disconnect(changed);
  });
}
