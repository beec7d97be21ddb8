"""CVs to and from other programs: JSON Resume both ways; Europass files, Word files and plain texts only in.

`read_cv(path, wordbook)` gives an `Imported`: lines of a career, details of a person, lines to talk about, and what no
part of a case holds. `resume_of(cv, career, citizen, wordbook, now)` gives what stands on one CV, `without` it less the
sentences that were taken out, `as_file` its bytes. Only core is known here.
"""
