"""How long motions take, and whether there are any."""

from PySide6.QtWidgets import QStyle, QWidget

from ..theme import Theme


def motion_time(widget: QWidget, theme: Theme) -> int:
    """How long a motion takes, in milliseconds; 0 where the system asks for none."""
    allowed = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return theme.size("motion") if allowed else 0
