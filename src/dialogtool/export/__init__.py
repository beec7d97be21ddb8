"""Documents: what was found and agreed, as Word files that a person can hand on.

Public calls, in `documents`: `write_cv(cv, wordbook, path, paper)`, `write_plan(plan, wordbook, path, paper)`, and
`write_document(document, kind, path, paper)` for blocks that are there already. `paper` is
`Paper(now, language, look)`. Each saves a verified file, answers with `Written(path, blocks, size)`, and raises
`faults.ExportFault` if it could not.
`cv_blocks.cv_document` and `plan_blocks.plan_document` give the blocks alone, for a preview or for
`core.blocks.plain_text`. `filenames.safe_name` and `filenames.free_path` give a name that every disk takes.
"""
