# Claim cards, grades and their table.

claim-number = Claim { $number }
claim-speaker = { $speaker }. Retold in our words.
claim-guess = How well is it supported? { $letters ->
    [2] The card has two letters: guess one of them first, if you like.
   *[other] Guess first, if you like.
}
claim-show = Show what was found
claim-found = What was found
claim-not-tested = What nobody has tested
claim-would-change = What would change this letter
claim-verdict = { $graded }. { $verdict }.
claim-guessed = You guessed { $letter }.
claim-guessed-same = You guessed this grade too.
claim-guessed-one = You guessed one of the two.
claim-grade = Grade { $letter }: { $name }
claim-letter-for = { $letter } for { $of }
claim-grades = Grades { $first } and { $second }
claim-axes = How direct: { $direct }. How strong: { $strong }.
claim-axes-of = { $of }. How direct: { $direct }. How strong: { $strong }.

grades-title = How a claim gets its letter
grades-reading = Where two readers could differ
grades-cell = { $column }: { $means }

## In one line
claim-advised = { $verdict }.
claim-graded = { $letter }, { $name }: { $verdict }.
claim-graded-two = { $first } and { $second }: { $verdict }.
