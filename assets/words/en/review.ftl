# The review: questions that come back when their time has come.

review-kicker = Review
review-begin = Begin
review-begin-again = Begin again
review-how-many = How many questions?
review-mix = You have not answered anything yet, as far as this page knows. So you get a mix from all the lessons.
review-mix-elsewhere = What you have answered so far isn’t asked again here. So you get a mix from all the lessons.
review-nothing-kept = You asked that nothing is kept. So this is a mix from all the lessons, and nothing will be brought back in time.
review-today = { $n ->
    [0] Nothing is due today. You can practise all the same.
    [one] One question for today, and that’s enough.
    [2] Two questions for today, and that’s enough.
    [3] Three questions for today, and that’s enough.
    [4] Four questions for today, and that’s enough.
    [5] Five questions for today, and that’s enough.
   *[other] { $n } questions for today, and that’s enough.
}
# What has come due, and goes over the day's share.
review-can-wait = { $rest ->
    [one] One more has come due, and can wait for another day.
   *[other] { $rest } more have come due, and can wait: a few of them come each day.
}
review-enough = That’s enough for today. { review-can-wait }
review-done = { $n ->
    [0] You looked around, and that is fine. Everything is still here for another day.
    [one] That was one question. It is done for now.
   *[other] Those were { $n } questions. They are done for now.
}

## When what comes back; each part is one of a list
review-coming = Coming back: { $parts }.
review-coming-today = { $n } later today
review-coming-tomorrow = { $n } tomorrow
review-coming-week = { $n } within a week
review-coming-month = { $n } within a month
review-coming-later = { $n } after that

## A sitting
review-place = { $at } of { $n } · { $lesson }
review-stop = Stop here
review-finish = Finish
review-next = Next question
review-pass = Skip to the next question

## What is likely remembered
review-remembered = What is likely remembered
review-remembered-numbers = Numbers: what is likely remembered
review-remembered-basis = An estimate from your last answer and the days since. Nobody measured your memory.
review-remembered-there = likely still there
review-remembered-faint = worth another look
review-remembered-new = not looked at yet
review-remembered-said = { $n ->
    [one] Of { $n } question: { $there } likely still there, { $faint } worth another look, { $new } not looked at yet.
   *[other] Of { $n } questions: { $there } likely still there, { $faint } worth another look, { $new } not looked at yet.
}

review-still = This part picks questions for you, and needs scripts for that. Without them you can go through the questions of any lesson again, with their answers:
