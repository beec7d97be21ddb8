"""Documents: what was found and agreed, as Word files that a person can hand on.

Public calls, in `documents`: `write_cv(cv, wordbook, path, paper)` and `write_plan(plan, wordbook, path, paper)`. Both
save a verified file, answer with `Written(path, blocks, size)`, and raise `faults.ExportFault` when they could not.
`paper` is `documents.Paper(now, language, look)`. `cv_blocks.cv_document` and `plan_blocks.plan_document` give the same
content as blocks for a preview, `blocks.plain_text` for the clipboard, `filenames.safe_name` and `filenames.free_path`
a name that every disk takes.
"""
