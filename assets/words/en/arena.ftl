# The arena: headlines to place on the two scales by which claims are graded.

arena-kicker = Try it elsewhere
arena-deal = Deal { $n } headlines
arena-deal-more = Deal { $n } more
arena-met = You have placed { $n } of { $all } so far. What is new comes first.
arena-direct = How direct is it?
arena-strong = How strong is it?
arena-pool = The headlines, and where we place them
arena-ours = Ours: { $letter }, { $name }.
arena-why-direct = How direct: { $place }.
arena-why-strong = How strong: { $place }.

## A sitting
arena-place = Headline { $at } of { $n }
arena-letter = On the table, that is { $letter ->
    [A] an A
    [E] an E
   *[other] a { $letter }
}: { $name }.
arena-choose = Choose a place on each of the two scales, then look.
arena-show = See ours beside yours
arena-next = Next headline
arena-skip = Skip to the next headline
arena-finish = Finish
arena-stop = Stop here
arena-done = { $n ->
    [0] You looked around, and that is fine. The headlines will be here another day.
    [one] That was one headline. Here is where each of us placed it.
   *[other] Those were { $n } headlines. Here is where each of us placed them.
}

## Yours beside ours
arena-same = You placed it where we did: { $letter }.
arena-same-letter = The same letter, { $letter }, by another way. Here is ours.
arena-next-door = You gave it { $yours }, we gave it { $ours }. That is next door, and a good reason could bridge it.
arena-apart = You gave it { $yours }, we gave it { $ours }. Below is what we saw in it.
arena-yours-column = Yours
arena-ours-column = Ours
arena-direct-row = How direct
arena-strong-row = How strong
arena-letter-row = Letter
arena-headline-column = Headline
arena-beside = Your letters beside ours

## On paper
arena-paper = On paper there is one for each letter, in no order that gives them away. Tick a place on both scales, then look up the letter in the table of grades.
arena-paper-letter = Letter:
