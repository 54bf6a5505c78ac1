# What the record says of itself: in the dialog “{ kept-title }”, on the line above a lesson, and in a shell.

record-not-kept = What you do here is not being kept just now; the lesson works on.

## What stands in its way
record-unusable = The file of your record cannot be used. { record-not-kept }
record-disk-full = There is no room left on the disk for your record. { record-not-kept }
record-disk-failed = The disk did not take what should go into your record. { record-not-kept }
record-only-read = The file of your record can be read, and not written. { record-not-kept }
record-not-opened = The file of your record cannot be opened. { record-not-kept }
record-held = Another program is holding the file of your record. { record-not-kept }
record-folder-unusable = The folder of your record cannot be used ({ $reason }). { record-not-kept }
record-unexpected = Your record met something unexpected ({ $name }). { record-not-kept }
record-no-home = There is no home folder to keep a record in; set { $variable } to the full path of a folder. { record-not-kept }
record-everybodys = { $folder } is everybody’s on this machine: name a folder of your own in { $variable }. { record-not-kept }
record-newer = Your record was written by a newer version of the course; it is left as it is. { record-not-kept }
record-open-to-others = Others who use this machine could read the file of your record: its rights could not be changed.
record-open-to-others-for = Others who use this machine could read the file of your record: its rights could not be changed ({ $reason }).
record-still-in-file = What you erased may still be in the file of your record, for another program is reading it. Close other lessons, and erase again.
record-asked-unknown = The record was asked for something that it does not know.
record-browser-closed = This browser lets the page keep nothing. What you do here stays until you close or reload the page; with “{ header-kept }” you can save it as a file before.
record-platform-closed = This browser lets the page keep nothing. Your answers are kept by the platform all the same; what you write about yourself stays here until you close or reload the page.
record-browser-full = The storage of this browser took nothing more. { record-not-kept }

## An entry that is none
record-entry-of-no-kind = An entry could not be kept: it is of no kind that the record knows.
record-entry-strange = An entry could not be kept: it holds signs or numbers that no page writes.
record-entry-too-long = This is longer than the record can keep: one million letters at most.
record-entry-lacks = An entry could not be kept: “{ $field }” is missing.
record-entry-unknown = An entry could not be kept: “{ $field }” is not known.
record-entry-does-not-fit = An entry could not be kept: “{ $field }” does not fit.
record-entry-time = An entry could not be kept: its time must lie between 1970 and 2199.

## To take away, and to bring in
record-export-how = A record is exported as json, as csv, or as its answers alone.
record-no-file = There was no file to bring in.
record-too-large = This file is too large: at most 64 MB can be brought in.
record-not-whole = The file did not come whole, or is larger than 64 MB; choose it once more.
record-no-json = This file is not JSON; choose one that “{ kept-export-json }” has made.
record-none-of-ours = This file is no record of this course; choose one that “{ kept-export-json }” has made.
record-other-version = This record is not in version { $version } of the format, which this course reads.
record-no-list = In this file, “{ $list }” is not a list.
record-refused = Nothing was brought in. In “{ $list }”, number { $place }: { $why }

## To erase
record-which-lesson = Say which lesson to erase by its number, such as 02.
record-no-lesson = There is no lesson “{ $lesson }”. Say it by its number, such as 02.

## To repair
record-holds-nothing = Your record holds nothing yet.
record-whole = { $n ->
    [one] Your record holds one entry, and every one of them is whole.
   *[other] Your record holds { $n } entries, and every one of them is whole.
}
record-part-whole = Your record holds { $n ->
    [one] one entry that is whole
   *[other] { $n } entries that are whole
}. { $lost ->
    [one] One more cannot be read; it is left as found until you erase everything.
   *[other] { $lost } more cannot be read; they are left as found until you erase everything.
}
record-saved-earlier = { $n ->
    [one] One entry could be saved from what was put aside earlier.
   *[other] { $n } entries could be saved from what was put aside earlier.
}
record-aside = The damaged file was put aside as { $aside }.
record-damaged-empty = The file of your record was damaged, and nothing in it could be read. { record-aside } A new one has begun.
record-damaged-all-saved = The file of your record was damaged. { $n ->
    [one] One entry in it could be saved
   *[other] { $n } entries in it could be saved
}: all there were. { record-aside }
record-damaged-some-saved = The file of your record was damaged. { $n ->
    [one] One entry in it could be saved
   *[other] { $n } entries in it could be saved
}; { $lost ->
    [unknown] some may be missing
   *[other] { $lost } could not be read
}. { record-aside }

## What is kept, in plain words
record-in-browser = the storage of this browser, on this device, and nowhere else
record-in-files = the storage of this browser, on this device. Since the lesson is opened as a file, other pages that are opened as files in this browser could read it
record-in-shared = the memory of this page alone, until you close or reload it. To have it later, export it
record-in-page = this page alone, until you close or reload it, because the browser lets it keep nothing. To have it later, export it
record-in-platform = the platform that this lesson was opened from, and in the storage of this browser: your answers in both, your own words in this browser alone. Where the platform’s room is full, the details of your oldest tries go there first, and stay here
record-in-platform-alone = the platform that this lesson was opened from. Your own words stay in this page, until you close or reload it. Where the platform’s room is full, the details of your oldest tries go first
record-of-one-page = the memory of this lesson alone, until you close or reload the page. To have it later, export it
record-lesson-gone = No lesson that the course still has
record-question-gone = A question that the lesson no longer asks
record-said-attempt = { $times ->
    [1] “{ $asks }” – answered once, on { $day }: { $came ->
        [fitted] your answer fitted what is known
        [other] something else fitted better
       *[compared] you compared
    }.
   *[other] “{ $asks }” – answered { $times } times, last on { $day }: { $came ->
        [fitted] your answer fitted what is known
        [other] something else fitted better
       *[compared] you compared
    }.
}
record-said-belief = { $n ->
    [one] “{ $asks }” – you chose for { $n } sentence, last on { $day }.
   *[other] “{ $asks }” – you chose for { $n } sentences, last on { $day }.
}
record-said-left = Where you left “{ $asks }”, on { $day }.
record-said-drew = { $drew ->
    [yes] What you drew on “{ $asks }” before you saw the finding, on { $day }.
   *[no] That you saw “{ $asks }” without drawing it first, on { $day }.
}

## In a shell
record-nothing-is-kept = You asked that nothing is kept.
record-lies-in = All of it lies in { $where }.
record-json-or-csv = “{ $file }” must end in .json or .csv.
record-answers-json = “{ $file }” must end in .json: the answers alone are written as JSON.
record-written = Your record is in { $file }.
record-no-text = “{ $file }” is no text; choose a .json file that the export has made.
record-brought-in = { $added ->
    [one] One entry was brought in
   *[other] { $added } entries were brought in
}; { $known ->
    [one] { $known } was there already.
   *[other] { $known } were there already.
}
record-sure-everything = Erase everything that is kept about you? The course cannot bring it back. Traces can stay on the disk or in a backup for a while. Type { record-yes }:
record-sure-lesson = Erase what is kept of lesson { $lesson }? The course cannot bring it back. Traces can stay on the disk or in a backup for a while. Type { record-yes }:
record-yes = yes
record-nothing-erased = Nothing was erased.
record-erased = { $n ->
    [one] Erased: one entry.
   *[other] Erased: { $n } entries.
}
record-help = show, take away, bring in, erase or repair what is kept about you
record-help-show = say what is kept
record-help-export = write the record to a file
record-help-export-file = a name that ends in .json or .csv
record-help-answers = only what a teacher may see: no words, no beliefs
record-help-import = merge an exported JSON file into the record
record-help-erase = erase a lesson, or everything
record-help-lesson = only this lesson
record-help-yes = do not ask
record-help-repair = check every row, and save what can be saved of damaged files
