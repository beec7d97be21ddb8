"""The reference file: the ESCO classification as its user imported it, and how it is searched.

A file of its own and not encrypted, since nothing about citizens is in it: what somebody typed is looked up and not
kept. Everything works without it.

    report = making.import_esco(path, reference_file, watch)     the official CSV download: a folder, or one file
    index = index.ReferenceIndex(reference_file)                 a core.ports.TermIndex, until index.close()

A word that is typed is compared with all words of the classification (`likeness`): the bits of three letters they have
in common, the stem, the beginning, the spelling. The words that are like it lead to labels, and these are ranked by
how much of what was typed they hold, and how much else they hold. The same is done for what was typed in the words of
the classification (`everyday`).
"""
