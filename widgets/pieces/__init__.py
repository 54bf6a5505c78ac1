"""The pieces of a lesson: a folder each, which holds all of it.

`__init__.py`
    ``make(course, id)`` gives a `Made`: the words that the markup says, and the data that only the script needs.
`markup.html`
    The piece as HTML, complete and readable without a script. `data-gc-live` stands on what only a script brings to
    life, `data-gc-still` on what is for readers without scripts, `data-gc-part` names what the script takes hold of.
The script, called as the folder
    ``enhance(root, data, memory)`` brings that markup to life where it stands; it writes nothing that is seen at the
    start, and moves nothing.
The style, called as the folder
    Its look, where it has one of its own.

`pieces.js` lists the scripts. Kinds of question are folders of the same shape within `question/`.
"""
