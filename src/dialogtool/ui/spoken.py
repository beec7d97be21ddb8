"""The languages that talks are often held in."""

from collections.abc import Callable


def spoken_languages(_: Callable[[str], str]) -> dict[str, str]:
    """The name of each language by its code; "" is any other."""
    return {
        "da": _("Danish"),
        "ar": _("Arabic"),
        "so": _("Somali"),
        "tr": _("Turkish"),
        "ti": _("Tigrinya"),
        "fa": _("Farsi"),
        "uk": _("Ukrainian"),
        "pl": _("Polish"),
        "ro": _("Romanian"),
        "en": _("English"),
        "": _("Another language"),
    }
