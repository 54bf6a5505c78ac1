# A lesson as a path of steps, on the web and in Jupyter.

path-parts = Parts of this lesson
path-step = Step { $n } of { $of }
path-on = On to: { $step }
path-back = Back
path-whole = Read it all on one page
path-steps = Take it step by step
path-read-on = Read on without a guess
path-go-on = Go on with: { $lesson }
