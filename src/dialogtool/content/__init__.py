"""Data files to core objects: strict YAML, checks, compiled cache, translation.

What others call: `library.load_library` and `compiled.load` for everything the files hold, `translation` for a tool or
the catalogue in another language, `check_all.check` for what is wrong, `babel_extract.extract` for the translators.
"""
