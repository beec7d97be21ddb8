"""The divisions of ICATUS 2016: what sort of thing people do."""

from .catalogue import Activity


def division_of(activity: Activity) -> str:
    """The division that the activity's primary code lies in, two digits."""
    return activity.icatus[0][:2]
