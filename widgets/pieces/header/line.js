// The way to the kernel: each message goes out with a number, and its answer comes back with the same.

/** Makes the keeper behind a widget's model: the learner's own file, which Python holds. */
export function kernelKeeper(model) {
  const waiting = new Map();
  let asked = 0;
  model.on("msg:custom", ({ answer, ...rest }) => {
    waiting.get(answer)?.(rest);
    waiting.delete(answer);
  });

  async function ask(message) {
    asked += 1;
    const number = asked;
    const answered = new Promise((done) => { waiting.set(number, done); });
    model.send({ ask: number, ...message });
    return answered;
  }
  return { ask };
}
