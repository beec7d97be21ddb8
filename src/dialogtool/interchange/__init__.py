"""CVs to and from other programs: JSON Resume both ways; Europass files, Word files and plain texts only in.

`read_cv(path, wordbook)` gives an `Imported`: lines of a career, details of a person, lines to talk about, and what no
part of a case holds. `resume_of(cv, career, wordbook, now)` gives the JSON of what stands on one CV. Only core is known
here.
"""
