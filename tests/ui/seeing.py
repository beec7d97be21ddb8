"""What can be read on a page."""

from PySide6.QtWidgets import QLabel, QWidget


def texts_on(page: QWidget) -> list[str]:
    """Every text in sight, in labels and on buttons."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return [text for text in labels if text]
