# What `check` says about answers to the exercises of notebooks with code.

exercise-fits = It fits.
exercise-look-again = Have another look.
exercise-not-yet = Not handed over yet.
exercise-hint = A hint
exercise-next-hint = Another hint
exercise-which = Say which exercise by its name in quotes, and then your answer: check("09.left", my_answer).
exercise-nearest = There’s no exercise called “{ $name }”; did you mean “{ $near }”?
exercise-empty = There’s nothing in it so far: put your own value where the three dots stand, and run the cell again.
exercise-truth = This is True or False, as a comparison gives it; the exercise asks for the number itself.
exercise-text = This is a text that can’t be read as a number; hand over { $n ->
    [one] the number itself, without quotes or as "20 min".
   *[other] the { $n } numbers as a list, without quotes.
}
exercise-comma = With a comma before three digits, as in 1,303, it can be read in two ways: write 1303, or 1.303.
exercise-unit = “{ $unit }” is no unit that this exercise knows: hand over { $n ->
    [one] the number
   *[other] the numbers
} alone, or in one of these: { $known }.
exercise-unit-alone = “{ $unit }” isn’t needed here: hand over { $n ->
    [one] the number
   *[other] the numbers
} alone.
exercise-function = This is a function that has not been called yet; put brackets with its numbers after its name.
exercise-table = This is a table; take the column you need out of it first, as numbers.
exercise-many = These are more than a thousand numbers; hand over only { $n ->
    [one] the one
   *[other] the { $n }
} that the exercise asks for.
exercise-no-number = One of these is infinite, or no number at all (nan), which mostly comes of dividing by 0 or of the logarithm of 0.
exercise-unreadable = This is of the type “{ $kind }”, which can’t be read as { $n ->
    [one] a number
   *[other] numbers
}; hand over { $n ->
    [one] one number.
   *[other] a list of { $n } numbers.
}
exercise-count = You handed over { $got ->
    [one] one number
   *[other] { $got } numbers
}, and the exercise asks for { $n ->
    [one] one.
   *[other] { $n }.
}
exercise-name-alone = The exercise asks for the function itself: hand over its name, without brackets after it.
exercise-stopped = Called with ({ $called }), your function stopped and said: { $error }.
exercise-no-return = Your function gives nothing back: its last line needs a “return”.
exercise-gives = Called with ({ $called }), your function should give back { $n ->
    [one] one number
   *[other] { $n } numbers
}, and it gives { $got ->
    [0] something else.
    [one] one.
   *[other] { $got }.
}
exercise-in-unit = (You gave it in { $unit }, which is fine.)
exercise-order = These are the right numbers, in another order than the one that is asked for.
exercise-sign = The size fits, and the sign is turned round.
exercise-place = Look at number { $place } of your { $n } first.
exercise-call = Called with ({ $called }), look at number { $place } of the { $n } that it gives back.
