"""One editor for each kind of field; an aid is the editor of its field kind.

A new kind is two files: its record in core.definition, and a module here that registers with `editor_for`.
"""
