# The web site: what stands around the lessons, and the search.

site-name = { $course }
site-title = { $page } · { $course }
site-skip = Skip to the content
site-older = This browser is older than those that the course is made for. All of it can be read here; some of it may look plainer, or not answer.
site-course = The course
site-explains = This course explains. It does not diagnose, and it cannot replace anyone who can help you. { $help }
site-who = Who can be reached
site-leaves-nothing = Nothing that you do here leaves this device. Words and drawings: { $license }. Code: MIT.
site-newer = This page has a newer edition. What you wrote and did not keep goes when you reload. { $reload }
site-reload = Reload

## The start
site-begin = Begin with the welcome
site-review = Review what you know
site-lessons = The lessons
site-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}

site-behind = For people who like code
site-behind-what = Notebooks beside the path, with the code in sight: read them here, or take them along and run them.

## A notebook with code
site-code-take = Take this notebook along
site-code-how = { $n ->
    [one] About { $n } minute. Here it can be read, with all that it shows. To run it and change it, open it in JupyterLab, Notebook, VS Code or Colab; its first cell looks for the course, and says what to do where it isn’t there.
   *[other] About { $n } minutes. Here it can be read, with all that it shows. To run it and change it, open it in JupyterLab, Notebook, VS Code or Colab; its first cell looks for the course, and says what to do where it isn’t there.
}
site-code-parts = Parts of this notebook
site-code-moves = Here stands something that moves where Python runs: take the notebook along, and drag it there.

## A lesson
site-steps = Previous and next lesson
site-words-of-lesson = Words of this lesson

## A lesson in one file within a learning platform, and one that is packed for it
site-within-platform = This lesson is a plain file within another page, or in a learning platform. Some platforms clear what a browser keeps whenever somebody logs in, and your answers would go with it: take them along with “{ header-kept }”. For teachers: “make packages” packs lessons so that platforms keep the answers.
site-packed = For the platform
site-packed-kept = Your answers are kept by the platform that this lesson was opened from: you find them again on any machine, and whoever runs it can look at them. What you write about yourself isn’t sent there. It stays in this browser, and only where you ask for it to be kept.
site-packed-alone = This lesson is packed for a learning platform, and there is none around this page. It works all the same: your answers are kept in this browser alone.
site-packed-so-far = { $questions ->
    [0] For the platform, this lesson is done once you have seen each part of it. So far: { $seen } of { $parts } parts.
   *[other] For the platform, this lesson is done once you have seen each part of it and tried each question, whatever you answered. So far: { $seen } of { $parts } parts, { $tried } of { $questions } questions. There is no score, and nothing can be failed.
}
site-packed-done = You have seen each part of this lesson and tried each question. For the platform, it is done.
site-packed-refused = The platform isn’t taking your answers just now. They are safe in this page, and are handed over again in a moment.
site-packed-leaves = Your answers go to the platform that this lesson was opened from. Nothing else that you do here leaves this device. Words and drawings: { $license }. Code: MIT.

site-packages-readme =
    { $course }, packed for learning platforms

    Each package holds one lesson; the one without a number holds all of them, each as an item of its own. Take the
    “scorm-1.2” of it for Moodle, ILIAS, itslearning and most others. Take “scorm-2004” (4th edition) where your platform
    asks for it: there is room for more in it.

    There is no cmi5 package. It would need a platform that starts a lesson with a key to its own store of records
    (an LRS), and there was none to try it with.

    In Moodle: Add an activity, SCORM package, and choose the ZIP file as it is. For “Grading method” choose “Learning
    objects”, for “Require status” tick “Completed”, and leave “Force new attempt” at “No”.

    What your platform hears
      Each lesson is “incomplete” until a learner has seen each part of it and tried each question, whatever they
      answered; then it is “completed”. Texts in one’s own words and stories to go through can be left out. There is no
      score, no time, no “passed” and no “failed”.
      Answers, the place in the lesson and where sliders were left lie in “suspend data”, so that a learner finds them
      again on any machine. Whoever runs the platform can read them; the command “class” counts what
      a platform hands out.
      What learners write about themselves is never sent. It stays in their browser, and only where they ask for it.

    Suspend data has room for 4,096 characters in SCORM 1.2, and for 64,000 in SCORM 2004. It is compressed, and a lesson
    fits as a rule. Where it does not, details go there, the oldest first: tries between the first and the last of a
    question, then first tries, then where sliders were left, then last tries. Which parts were seen and which
    questions were tried stays. A learner is not interrupted; the browser keeps all of it.

    The review asks again what was tried in this browser. On another machine it knows of other lessons once these were
    opened there.

    To update, put the new ZIP file in the place of the old one. Answers to questions that are worded anew are kept, and
    asked again.

    Opened outside of a platform, a lesson out of a package works and keeps in the browser, as the lessons of “make
    onefile” do. Those lose what was done wherever a platform clears the browser’s storage, as Moodle does at each
    login; in a platform, use the packages.

    Text, questions and drawings: { $license }. Code: MIT.

## Words
site-words = Words
site-words-what = The words that the course explains. In a lesson, a dotted line under a word shows the same.

## Evidence
site-evidence = About the evidence
site-follows = { $n ->
    [one] { $follows } It takes { $n } statement out of it, retold in our words, and sets beside it what research found.
   *[other] { $follows } It takes { $n } statements out of it, retold in our words, and sets beside each what research found.
}
site-beside = { $n ->
    [one] Beside { $n } statement stands what research found.
   *[other] Beside each of { $n } statements stands what research found.
}
site-graded-how = A grade says how well a statement is supported. A grade is a judgement: we looked for the best studies that we could see, and somebody else may judge differently.
site-grades = The grades
site-grade = { $letter }: { $name }
site-no-grade = No grade: { $name }
site-letter = How a letter is found
site-badges = The badges on charts
site-statements = All statements
site-graded = Grade { $letter }: { $verdict }.
site-graded-two = Grades { $first } and { $second }: { $verdict }.
site-advised = { $verdict }.

## Sources
site-sources = Sources
site-sources-what = { $n ->
    [one] { $n } source. It says how much of it was read for this course, and what rests on it.
   *[other] { $n } sources. Each one says how much of it was read for this course, and what rests on it.
}
site-source-doi = DOI { $doi }.
site-source-claims = Claims: { $claims }.
site-source-charts = Charts: { $charts }.

## Help
site-help-looked-up = Looked up from { $checked } on, in stored copies of web pages: the lines’ own, or others that name them. Names, hours and links stand in every lesson, behind “{ header-help }”.

## The search
site-search = Search
site-search-for = Look for a word in the lessons, the glossary and the sources
site-search-no-scripts = Search needs scripts, which are switched off or have not come yet. The { $words } and the { $sources } are complete without it.
site-search-words = list of words
site-search-sources = list of sources
site-search-found = { $n ->
    [0] Nothing found. Try another word, or only its beginning.
    [one] One place found.
   *[other] { $n } places found.
}
site-search-most = { $n } places found. Here are the first { $most }.
site-search-write = Write a word, or the beginning of one.
site-search-help-first = Whom you can call or write to stands first.
site-search-not-all = No place has all of these words.

## The pages by their names, and what each is for
site-place-index = Lessons
site-place-glossary = Words
site-place-evidence = Evidence
site-place-sources = Sources
site-place-search = Search
site-place-help = Help
site-about-search = Search the lessons, the words and the sources of the course.
site-about-glossary = The words that the course explains.
site-about-evidence = How the course grades what is said, and all statements with their grades.
site-about-sources = All sources of the course, and what rests on each.
site-about-help = Who can be reached, if you want to talk to somebody.
site-badge-measured = Somebody measured, counted or asked what the title of the chart says, and no more than that.
site-badge-indirect = The numbers were measured, but in another situation, or of something near.
site-badge-illustrative = A model draws it. It shows how something could work; nobody’s body was measured for it.
site-badge-claim = The chart draws what is said. There are no numbers in it.

## Where the search found something
site-found-code = For people who like code
site-found-lesson = Lesson: { $lesson }
site-found-claim = Claim { $number }
site-found-word = Words
site-found-source = Sources

## For teachers
site-teachers = For teachers
site-teachers-about = What a kit for one class is, how to get it, and where each lesson fits.
site-teachers-lead = You have forty-five minutes, a class, perhaps ten laptops, and a bell. A kit is a folder that is made for just that.
site-teachers-link = A folder for one class, by its minutes, and where each lesson fits.
site-kit = What a kit is
site-kit-what = One plan says what of a lesson fits into your minutes: its heart first, then what comes next. The minutes are counted: what is said aloud, each question and chart, and the talk about it. Everything in the folder follows from that plan:
site-kit-holds-slides = about eighteen slides for forty-five minutes, with live charts, and your notes with the time of each
site-kit-holds-worksheet = a worksheet of two pages
site-kit-holds-key = its key, on sheets apart: what fits, and what is to be said of every other answer
site-kit-holds-ticket = an exit ticket of three questions
site-kit-holds-tasks = tasks at two levels
site-kit-holds-poll = what to ask the room, in order, on phones or by hands
site-kit-holds-parents = a letter to parents
site-kit-holds-substitute = a page for whoever takes your class instead
site-kit-holds-home = the whole lesson for home, as one file and as SCORM packages
site-kit-holds-large = what learners are given in large print, where you ask for it
site-kit-holds-start = and one page that says where to begin
site-kit-get = How to get one
site-kit-get-course = Get the course onto your computer, as its README says: it needs Python and nothing else. Ten minutes, once.
site-kit-get-type = Open a terminal in its folder, and say how long, how many and with what:
site-kit-get-open = Open “start-here” in the folder “dist” and print what it names. Where no browser of the Chromium family is installed, print the pages from your own browser.
site-kit-get-more = “--paper” prints the charts too, for a room without devices; “--large-print” adds large print. With too few minutes for the heart of a lesson, it says how many it takes.
site-fits = What each lesson is for, and where it fits
site-fits-how = For people of sixteen and older. The syllabus map is in our own words, and says only what we saw; look up the wording of your board and year.
site-fits-before = Beforehand:
site-fits-seen = What we saw of each syllabus
site-fits-edition = Edition: { $edition }. Seen: { $seen }
