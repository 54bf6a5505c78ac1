# What all pieces share.

# By whose customs days and numbers are written; a language tag.
piece-locale = en-GB
piece-new-window = (opens a new window)
piece-opened = Opened: { $dialog }. Escape closes it.
piece-missing = One piece of this lesson is missing here. Everything else works: please read on.
piece-missing-author = For the person who writes the lesson

## Sources
source-one = Source
source-many = Sources
source-no-authors = Authors not seen
source-who = { $authors }.
source-who-when = { $authors } ({ $year }).
source-journal = . { $journal }.
source-press = Seen only in a press report.
source-seen-full-text = Read as: full text.
source-seen-abstract = Read as: abstract.
source-seen-secondary = Read as: a text that retells it.
source-seen-press-report = Read as: press report.

## The choice to keep what is one's own
keeping-keep = Keep this for me
keeping-kept = Kept for you alone. Untick it, and it is erased.
keeping-not-kept = Not kept: it goes nowhere, and closing this page lets it go.
keeping-kept-openly = Kept in this browser. Other pages that are opened as files in it could read it. Untick it, and it is erased.
keeping-not-kept-openly = Not kept: it goes nowhere, and closing this page lets it go. If you keep it, other pages that are opened as files in this browser could read it.
keeping-cannot = This browser lets the page keep nothing: your words stay here until you close or reload it.
keeping-shared = On this shared computer your words stay in this page alone, and go when you close or reload it.
keeping-nothing = You asked that nothing is kept. You can change that with the button “{ header-kept }”.
